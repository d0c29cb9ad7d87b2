// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rowjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    default:
        out += "\\u00";
        out += hex[c >> 4];
        out += hex[c & 15];
    }
}

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    const char *run = utf8.constData();
    const char *const end = run + utf8.size();
    while (run != end) {
        const char *const special = std::find_if(run, end, needsEscape);
        out.append(run, special - run);
        if (special == end)
            break;
        appendEscaped(out, *special);
        run = special + 1;
    }
    out += '"';
}

Error unreadable(const QString &detail)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("RowJson", "A row of the plan's history can't be read; nothing was changed."),
            detail};
}

} // namespace

QByteArray rowToJson(const EntityInfo &info, const EntityBase &row)
{
    // Written by hand: QJsonDocument sorts keys, and an import of 100,000 rows spends its time here.
    QByteArray out;
    out.reserve(512);
    out += '{';
    for (const FieldInfo &field : info.fields()) {
        if (field.isUnset(row))
            continue;
        if (out.size() > 1)
            out += ',';
        out += '"';
        out += field.key;
        out += "\":";
        if (!field.isSet()) {
            appendString(out, field.text(row));
            continue;
        }
        out += '[';
        bool first = true;
        for (const QString &element : field.elements(row)) {
            if (!first)
                out += ',';
            first = false;
            appendString(out, element);
        }
        out += ']';
    }
    out += '}';
    return out;
}

Result<EntityBox> rowFromJson(const EntityInfo &info, EntityId id, const QByteArray &json, UnknownKeys unknown)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return unreadable(parsed.errorString());

    EntityBox row = info.create();
    row->id = id;
    // A new row begins with some values; one that was cleared since must not get them back.
    for (const FieldInfo &field : info.fields()) {
        if (field.isUnset(*row))
            continue;
        if (const Result<> cleared = field.setText(*row, QString()); !cleared)
            return cleared.error();
    }
    const QJsonObject object = document.object();
    for (QJsonObject::const_iterator it = object.begin(); it != object.end(); ++it) {
        const FieldInfo *field = info.field(it.key());
        if (!field && unknown == UnknownKeys::LeaveOut)
            continue;
        if (!field)
            return unreadable(it.key());
        if (!field->isSet()) {
            if (!it->isString())
                return unreadable(it.key());
            if (const Result<> set = field->setText(*row, it->toString()); !set)
                return set.error();
            continue;
        }
        const QJsonArray elements = it->toArray();
        for (const QJsonValue &element : elements) {
            if (const Result<> added = field->addElement(*row, element.toString()); !added)
                return added.error();
        }
    }
    return row;
}

} // namespace leadline
