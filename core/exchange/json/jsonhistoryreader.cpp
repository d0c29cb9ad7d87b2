// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonhistoryreader.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isReplica(const QString &text)
{
    return text.size() == 16
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

Result<std::vector<Transaction>> JsonHistoryReader::read(const QJsonValue &history)
{
    JsonPlace place{.section = u"history"_s};
    if (!history.isArray())
        return place.refuse(tr("A list of transactions is expected there."));
    const QJsonArray rows = history.toArray();
    std::vector<Transaction> transactions;
    transactions.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        place.row = i + 1;
        if (!rows[i].isObject())
            return place.refuse(tr("A transaction is expected there."));
        Result<Transaction> read = transaction(rows[i].toObject(), place);
        if (!read)
            return read.error();
        transactions.push_back(*std::move(read));
    }
    return transactions;
}

Result<Transaction> JsonHistoryReader::transaction(const QJsonObject &object, const JsonPlace &place)
{
    if (const Result<> known = onlyKeys(object,
                                        {"seq"_L1, "id"_L1, "replica"_L1, "replica_seq"_L1, "kind"_L1, "label"_L1, "undoes"_L1,
                                         "author"_L1, "client"_L1, "at"_L1, "changes"_L1},
                                        place);
        !known)
        return known.error();
    for (const QLatin1StringView key : {"label"_L1, "author"_L1, "client"_L1}) {
        const QJsonValue value = object.value(key);
        if (!value.isString() || value.toString().size() > 4000 || !isStorableText(value.toString()))
            return place.at(key.toString()).refuse(tr("A text is expected there."));
    }
    const Result<EntityId> id = JsonRowReader::id(object.value("id"_L1), place.at(u"id"_s));
    if (!id)
        return id.error();
    Transaction read;
    read.id = *id;
    read.label = object.value("label"_L1).toString();
    read.author = object.value("author"_L1).toString();
    read.client = object.value("client"_L1).toString();
    read.at = Clock::instantFromText(object.value("at"_L1).toString());
    read.seq = object.value("seq"_L1).toInteger();
    read.replica = object.value("replica"_L1).toString();
    read.replicaSeq = object.value("replica_seq"_L1).toInteger();
    const std::optional<ChangeKind> kind = changeKindFromText(object.value("kind"_L1).toString());
    if (!kind)
        return place.at(u"kind"_s).refuse(tr("No such kind of transaction exists."));
    read.kind = *kind;
    if (const QJsonValue undoes = object.value("undoes"_L1); !undoes.isUndefined()) {
        const Result<EntityId> undone = JsonRowReader::id(undoes, place.at(u"undoes"_s));
        if (!undone)
            return undone.error();
        read.undoes = *undone;
    }
    if (const Result<> checked = checkIdentity(read, place); !checked)
        return checked.error();

    const QJsonValue changes = object.value("changes"_L1);
    if (!changes.isArray())
        return place.at(u"changes"_s).refuse(tr("A list of changes is expected there."));
    const QJsonArray rows = changes.toArray();
    read.rows.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Result<ChangeRow> row = change(rows[i].toObject(), place.at(u"changes %1"_s.arg(i + 1)));
        if (!row)
            return row.error();
        read.rows.push_back(*std::move(row));
    }
    return read;
}

Result<> JsonHistoryReader::checkIdentity(const Transaction &transaction, const JsonPlace &place)
{
    if (!transaction.at.isValid())
        return place.at(u"at"_s).refuse(tr("A time such as 2026-08-12T09:30:00.000Z is expected there."));
    if (transaction.seq <= m_lastSeq)
        return place.at(u"seq"_s).refuse(tr("Transactions have to be numbered upwards from 1."));
    m_lastSeq = transaction.seq;
    if (!isReplica(transaction.replica))
        return place.at(u"replica"_s).refuse(tr("16 hexadecimal digits are expected there."));
    qint64 &lastOfReplica = m_lastReplicaSeq[transaction.replica];
    if (transaction.replicaSeq <= lastOfReplica)
        return place.at(u"replica_seq"_s).refuse(tr("Each replica has to number its transactions upwards from 1."));
    lastOfReplica = transaction.replicaSeq;
    if (m_ids.contains(transaction.id))
        return place.at(u"id"_s).refuse(tr("A transaction with this id stands before it."));
    m_ids.insert(transaction.id);
    return {};
}

Result<ChangeRow> JsonHistoryReader::change(const QJsonObject &object, const JsonPlace &place)
{
    if (const Result<> known = onlyKeys(object, {"entity"_L1, "id"_L1, "field"_L1, "old"_L1, "new"_L1}, place); !known)
        return known.error();
    const EntityInfo *info = m_catalogue.find(object.value("entity"_L1).toString());
    if (!info)
        return place.refuse(tr("This version of Leadline doesn't know what it changes, and it would be lost."));
    const Result<EntityId> id = JsonRowReader::id(object.value("id"_L1), place);
    if (!id)
        return id.error();
    ChangeRow row{.kind = info->kind(), .id = *id};
    const QString key = object.value("field"_L1).toString();
    row.field = info->field(key);
    if (!row.field && key != u"*")
        return place.refuse(tr("This version of Leadline doesn't know what it changes, and it would be lost."));
    const Result<> read = row.field ? readFieldEdit(&row, object, place) : readWholeRow(&row, object, place);
    if (!read)
        return read.error();
    return row;
}

Result<> JsonHistoryReader::readWholeRow(ChangeRow *row, const QJsonObject &object, const JsonPlace &place)
{
    const EntityInfo &info = m_catalogue.info(row->kind);
    const QJsonValue before = object.value("old"_L1);
    const QJsonValue after = object.value("new"_L1);
    if (!((before.isObject() && after.isNull()) || (before.isNull() && after.isObject())))
        return place.refuse(tr("A whole row is either there afterwards or was there before."));
    Result<EntityBox> box = m_rows.fields(info, row->id, before.isObject() ? before.toObject() : after.toObject(),
                                          JsonRowReader::Values::Canonical, place);
    if (!box)
        return box.error();
    (before.isObject() ? row->rowBefore : row->rowAfter) = std::shared_ptr<const EntityBase>(*std::move(box));
    return {};
}

Result<> JsonHistoryReader::readFieldEdit(ChangeRow *row, const QJsonObject &object, const JsonPlace &place)
{
    const Result<QString> before = fieldText(*row, object.value("old"_L1), place);
    if (!before)
        return before.error();
    const Result<QString> after = fieldText(*row, object.value("new"_L1), place);
    if (!after)
        return after.error();
    row->before = *before;
    row->after = *after;
    if (row->field->isSet() && row->before.isNull() == row->after.isNull())
        return place.refuse(tr("One element of a list is either added or taken away."));
    return {};
}

Result<QString> JsonHistoryReader::fieldText(const ChangeRow &row, const QJsonValue &value, const JsonPlace &place) const
{
    if (value.isNull())
        return QString();
    if (!value.isString())
        return place.refuse(tr("A text or null is expected there."));
    const QString text = value.toString();
    if (row.field->isSet()) {
        const EntityBox scratch = m_catalogue.info(row.kind).create();
        const Result<> added = row.field->addElement(*scratch, text);
        return added ? Result<QString>(text) : place.refuse(added.error().text);
    }
    const Result<QString> canonical = row.field->canonical(text);
    if (!canonical)
        return place.refuse(canonical.error().text);
    if (*canonical != text)
        return place.refuse(tr("The history spells it “%1”.").arg(excerpt(*canonical)));
    return text;
}

Result<Plan> JsonHistoryReader::fold(const std::vector<Transaction> &history) const
{
    Plan plan(m_catalogue);
    JsonPlace place{.section = u"history"_s};
    for (const Transaction &transaction : history) {
        ++place.row;
        for (const ChangeRow &row : transaction.rows) {
            if (const Result<> applied = applyRow(plan, row); !applied)
                return place.refuse(tr("A change doesn't fit what stands before it."));
            plan.table(row.kind).find(row.id)->version = transaction.seq;
        }
    }
    return plan;
}

Result<> JsonHistoryReader::onlyKeys(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys,
                                     const JsonPlace &place)
{
    for (QJsonObject::const_iterator it = object.begin(); it != object.end(); ++it) {
        if (std::ranges::find(keys, it.key()) == keys.end())
            return place.at(it.key()).unknownKey();
    }
    return {};
}

} // namespace leadline
