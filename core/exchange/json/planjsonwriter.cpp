// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/planjson.h"

#include "core/base/clock.h"
#include "core/exchange/json/jsonwriting.h"
#include "core/model/rowjson.h"

#include <algorithm>

namespace leadline {

namespace {

/// More digits than this don't survive the double that JSON readers make of a number.
constexpr qsizetype safeDigits = 15;

bool isWrittenAsNumber(const FieldInfo &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Effort:
        return true;
    case FieldType::Money:
        return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) <= safeDigits;
    case FieldType::Enumeration:
        return !field.enumeration->numbers.empty();
    default:
        return false;
    }
}

void appendValue(QByteArray &out, const FieldInfo &field, const EntityBase &row)
{
    if (field.isSet()) {
        appendJsonStrings(out, field.elements(row));
        return;
    }
    const QString text = field.text(row);
    if (field.type == FieldType::Flag || isWrittenAsNumber(field, text))
        out += text.toLatin1();
    else
        appendJsonString(out, text);
}

void appendRow(QByteArray &out, const EntityInfo &info, const EntityBase &row)
{
    out += '{';
    appendJsonKey(out, "id");
    appendJsonString(out, idText(row.id));
    for (const FieldInfo &field : info.fields()) {
        if (field.isUnset(row))
            continue;
        out += ',';
        appendJsonKey(out, field.key);
        appendValue(out, field, row);
    }
    if (row.removed)
        out += ",\"removed\":true";
    out += '}';
}

void appendTable(QByteArray &out, const Table &table)
{
    std::vector<const EntityBase *> rows = table.removed();
    rows.insert(rows.end(), table.live().begin(), table.live().end());
    std::ranges::sort(rows, {}, [](const EntityBase *row) { return row->id; });
    appendJsonKey(out, table.info().key());
    if (table.info().kind() == EntityKind::Portfolio && rows.size() == 1) {
        appendRow(out, table.info(), *rows.front());
        return;
    }
    out += "[\n";
    for (const EntityBase *row : rows) {
        if (row != rows.front())
            out += ",\n";
        appendRow(out, table.info(), *row);
    }
    out += "\n]";
}

void appendTextOrNull(QByteArray &out, const QString &text)
{
    if (text.isNull())
        out += "null";
    else
        appendJsonString(out, text);
}

void appendRowOrNull(QByteArray &out, const EntityInfo &info, const std::shared_ptr<const EntityBase> &row)
{
    out += row ? rowToJson(info, *row) : QByteArray("null");
}

void appendChange(QByteArray &out, const Catalogue &catalogue, const ChangeRow &row)
{
    const EntityInfo &info = catalogue.info(row.kind);
    out += "{\"entity\":\"";
    out += info.key();
    out += "\",\"id\":\"";
    out += idText(row.id).toLatin1();
    out += "\",\"field\":\"";
    out += row.field ? row.field->key : "*";
    out += "\",\"old\":";
    if (row.field)
        appendTextOrNull(out, row.before);
    else
        appendRowOrNull(out, info, row.rowBefore);
    out += ",\"new\":";
    if (row.field)
        appendTextOrNull(out, row.after);
    else
        appendRowOrNull(out, info, row.rowAfter);
    out += '}';
}

void appendTransaction(QByteArray &out, const Catalogue &catalogue, const Transaction &transaction)
{
    out += "{\"seq\":";
    out += QByteArray::number(transaction.seq);
    out += ",\"id\":";
    appendJsonString(out, idText(transaction.id));
    out += ",\"replica\":";
    appendJsonString(out, transaction.replica);
    out += ",\"replica_seq\":";
    out += QByteArray::number(transaction.replicaSeq);
    out += ",\"kind\":";
    appendJsonString(out, changeKindText(transaction.kind));
    out += ",\"label\":";
    appendJsonString(out, transaction.label);
    if (!transaction.undoes.isNull()) {
        out += ",\"undoes\":";
        appendJsonString(out, idText(transaction.undoes));
    }
    out += ",\"author\":";
    appendJsonString(out, transaction.author);
    out += ",\"client\":";
    appendJsonString(out, transaction.client);
    out += ",\"at\":";
    appendJsonString(out, Clock::instantText(transaction.at));
    out += ",\"changes\":[\n";
    for (size_t i = 0; i < transaction.rows.size(); ++i) {
        if (i > 0)
            out += ",\n";
        appendChange(out, catalogue, transaction.rows[i]);
    }
    out += "\n]}";
}

} // namespace

QByteArray planToJson(const Plan &plan, const std::vector<Transaction> &history, EntityId document)
{
    QByteArray out = "{\"format\":\"leadline-plan\",\"version\":1,\"document\":\"" + idText(document).toLatin1() + '"';
    for (const EntityInfo *info : plan.catalogue().entities()) {
        const Table &table = plan.table(info->kind());
        if (table.size() == 0 && table.removedCount() == 0)
            continue;
        out += ",\n";
        appendTable(out, table);
    }
    out += ",\n\"history\":[\n";
    for (size_t i = 0; i < history.size(); ++i) {
        if (i > 0)
            out += ",\n";
        appendTransaction(out, plan.catalogue(), history[i]);
    }
    out += "\n]}\n";
    return out;
}

} // namespace leadline
