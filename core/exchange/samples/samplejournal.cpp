// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/samplejournal.h"

#include "core/base/orderkey.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

SampleJournal::SampleJournal(QString author, IdSource &ids, const Clock &clock)
    : m_author(std::move(author))
    , m_ids(ids)
    , m_clock(clock)
    // The last 16 digits of an id are random, as a replica has to be.
    , m_replica(idText(ids.next()).remove(u'-').right(16))
    , m_result{ids.next(), Plan(), {}}
{
}

void SampleJournal::begin(const QString &label, ChangeKind kind)
{
    addTransaction(label, kind);
}

EntityId SampleJournal::insert(EntityKind kind, EntityBox row, const QString &prefix)
{
    if (m_result.history.back().rows.size() >= largestTransaction) {
        const Transaction &full = m_result.history.back();
        addTransaction(QString(full.label), full.kind);
    }
    const Transaction &transaction = m_result.history.back();
    Table &table = m_result.plan.table(kind);
    const QString refPrefix = prefix.isEmpty() ? QString::fromLatin1(table.info().refPrefix()) : prefix;
    row->id = m_ids.next();
    if (row->ref.isEmpty() && !refPrefix.isEmpty())
        row->ref = refPrefix + u'-' + QString::number(++m_lastRef[refPrefix]);
    QString &lastOrder = m_lastOrder[kind];
    lastOrder = OrderKey::between(lastOrder, {});
    row->order = lastOrder;
    row->createdAt = transaction.at;
    row->createdBy = m_author;
    row->version = transaction.seq;

    const EntityId id = row->id;
    m_result.history.back().rows.push_back(
        {.kind = kind, .id = id, .rowAfter = std::shared_ptr<const EntityBase>(table.info().clone(*row))});
    table.insert(std::move(row));
    return id;
}

void SampleJournal::addTransaction(const QString &label, ChangeKind kind)
{
    Transaction transaction;
    transaction.id = m_ids.next();
    transaction.kind = kind;
    transaction.label = label;
    transaction.author = m_author;
    transaction.client = u"Leadline %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
    transaction.at = m_clock.now();
    transaction.seq = static_cast<qint64>(m_result.history.size()) + 1;
    transaction.replica = m_replica;
    transaction.replicaSeq = transaction.seq;
    m_result.history.push_back(std::move(transaction));
}

} // namespace leadline
