// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/merge/plancopy.h"

#include "core/model/alias.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/model/repeatedstep.h"
#include "core/model/snapshot.h"
#include "tests/support/randomchange.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 millisecondsApart = 100'000;

int below(QRandomGenerator &random, int limit)
{
    return static_cast<int>(random.bounded(static_cast<quint32>(limit)));
}

const EntityInfo &info(EntityKind kind)
{
    return Catalogue::standard().info(kind);
}

/// Where copies contradict each other: rows that need others, parents, dependencies, references, sets.
constexpr std::array kinds{EntityKind::Feature,   EntityKind::Feature,      EntityKind::Dependency, EntityKind::Objective,
                           EntityKind::KeyResult, EntityKind::Contribution, EntityKind::Feature,    EntityKind::Dependency,
                           EntityKind::Metric,    EntityKind::Measurement,  EntityKind::CustomValue, EntityKind::Snapshot};
constexpr int largestTable = 6;

void editField(const Plan &plan, const EntityBase &row, EntityKind kind, QRandomGenerator &random, Change &change)
{
    static const QStringList keys{u"title"_s, u"name"_s,    u"parent"_s, u"tags"_s,    u"start"_s,    u"order"_s, u"health"_s,
                                  u"from"_s,  u"to"_s,      u"kind"_s,   u"products"_s, u"progress"_s, u"value"_s, u"objective"_s,
                                  u"links"_s, u"metric"_s,  u"notes"_s};
    const FieldInfo *field = nullptr;
    while (!field)
        field = info(kind).field(keys.at(below(random, static_cast<int>(keys.size()))));
    const QString text = randomText(*field, plan, random);
    if (field->isSet() && below(random, 2) == 0 && !field->elements(row).isEmpty())
        change.removeElement(kind, row.id, *field, field->elements(row).first());
    else if (field->isSet() && !text.isNull())
        change.addElement(kind, row.id, *field, text);
    else if (!field->isSet())
        change.set(kind, row.id, *field, text);
}

} // namespace

Change collidingChange(const Plan &plan, IdSource &ids, QRandomGenerator &random)
{
    const EntityKind kind = kinds[static_cast<size_t>(below(random, static_cast<int>(kinds.size())))];
    const Table &table = plan.table(kind);
    const std::vector<const EntityBase *> bin = table.removed();
    Change change(u"Change %1"_s.arg(info(kind).labelText()));
    const int dice = below(random, 12);
    if (table.size() < 3 || (dice < 2 && table.size() < largestTable))
        change.insert(kind, randomRow(info(kind), plan, ids, random));
    else if (dice < 4)
        change.remove(kind, table.at(below(random, table.size())).id);
    else if (dice == 4 && !bin.empty())
        change.restore(plan, kind, bin[static_cast<size_t>(below(random, static_cast<int>(bin.size())))]->id);
    else
        editField(plan, table.at(below(random, table.size())), kind, random, change);
    return change;
}

PlanCopy::PlanCopy(int number)
    : m_clock(QDate(2026, 8, 12))
    , m_ids(static_cast<quint64>(number), 1'767'225'600'000 + static_cast<quint64>(number) * millisecondsApart)
    , m_replica(QString::number(number, 16).rightJustified(16, u'0'))
    , m_author(u"Colleague %1"_s.arg(number))
    , m_document(std::make_unique<PlanDocument>(Plan(), m_author, m_ids, m_clock))
{
}

std::unique_ptr<PlanCopy> PlanCopy::fork(int number) const
{
    return of(m_history, number);
}

std::unique_ptr<PlanCopy> PlanCopy::of(const std::vector<Transaction> &history, int number)
{
    std::unique_ptr<PlanCopy> copy = std::make_unique<PlanCopy>(number);
    copy->m_history = history;
    QString fault;
    copy->m_document->reset(fold(history, &fault));
    return copy;
}

bool PlanCopy::edit(Change change)
{
    const Result<std::shared_ptr<const Transaction>> done = m_document->execute(std::move(change));
    if (!done || !*done)
        return false;
    Transaction transaction = **done;
    transaction.seq = static_cast<qint64>(m_history.size()) + 1;
    transaction.replica = m_replica;
    transaction.replicaSeq = ++m_replicaSeq;
    allotReference(transaction);
    m_history.push_back(std::move(transaction));
    return true;
}

void PlanCopy::allotReference(Transaction &transaction)
{
    for (ChangeRow &row : transaction.rows) {
        if (!row.isInsertion() || !plan().find(row.kind, row.id)->ref.isEmpty())
            continue;
        QString prefix = QString::fromLatin1(info(row.kind).refPrefix());
        QString ref;
        if (row.kind == EntityKind::Product) {
            ref = static_cast<const Product &>(*row.rowAfter).key;
        } else {
            if (row.kind == EntityKind::Feature)
                prefix = static_cast<const Product &>(*plan().find(EntityKind::Product, static_cast<const Feature &>(*row.rowAfter).product.untyped())).key;
            if (prefix.isEmpty())
                continue;
            qint64 last = 0;
            const auto look = [&](const EntityBase *other) {
                if (other->ref.startsWith(prefix + u'-'))
                    last = std::max(last, other->ref.mid(prefix.size() + 1).toLongLong());
            };
            std::ranges::for_each(plan().table(row.kind).live(), look);
            std::ranges::for_each(plan().table(row.kind).removed(), look);
            ref = prefix + u'-' + QString::number(last + 1);
        }
        EntityBox named = info(row.kind).clone(*row.rowAfter);
        named->ref = ref;
        row.rowAfter = std::move(named);
        Transaction allotted;
        allotted.rows.push_back({.kind = row.kind, .id = row.id, .field = info(row.kind).field(u"ref"), .after = ref});
        std::ignore = m_document->applyForeign(allotted).hasValue();
    }
}

void PlanCopy::begin(QRandomGenerator &random)
{
    for (const EntityKind kind : {EntityKind::Product, EntityKind::Objective, EntityKind::Metric, EntityKind::CustomField,
                                  EntityKind::Feature, EntityKind::Feature, EntityKind::Feature, EntityKind::KeyResult}) {
        Change change(u"Add %1"_s.arg(info(kind).labelText()));
        change.insert(kind, randomRow(info(kind), plan(), m_ids, random));
        edit(std::move(change));
    }
}

void PlanCopy::editAtRandom(int edits, QRandomGenerator &random)
{
    for (int i = 0; i < edits; ++i) {
        Change change = below(random, 6) == 0 ? randomChange(plan(), m_ids, random) : collidingChange(plan(), m_ids, random);
        std::erase_if(change.rows, [](const ChangeRow &row) {
            // What the store does with these is tested on files.
            return row.field && (qstrcmp(row.field->key, "key") == 0 || qstrcmp(row.field->key, "product") == 0);
        });
        edit(std::move(change));
    }
}

Plan fold(const std::vector<Transaction> &history, QString *fault)
{
    Plan plan;
    for (const Transaction &transaction : history) {
        for (const ChangeRow &row : transaction.rows) {
            if (isAlreadySo(plan, row))
                continue;
            const Result<> applied = applyRow(plan, row);
            if (!applied && fault->isEmpty())
                *fault = applied.error().detail;
            if (EntityBase *present = plan.table(row.kind).find(row.id))
                present->version = transaction.seq;
        }
    }
    return plan;
}

std::vector<Transaction> mergedHistory(const std::vector<Transaction> &ours, const std::vector<Transaction> &theirs)
{
    static quint64 merges = 0;
    Result<PlannedMerge> planned =
        planMerge(Catalogue::standard(), ours, theirs, {u"Merge"_s, u"Maya"_s, QDateTime(QDate(2026, 8, 13), QTime(8, 0), Qt::UTC)});
    if (!planned)
        qFatal("%s", qPrintable(planned.error().detail));
    std::vector<Transaction> history = ours;
    history.insert(history.end(), planned->missing.begin(), planned->missing.end());
    if (planned->settlement) {
        history.push_back(*planned->settlement);
        history.back().replica = u"m%1"_s.arg(++merges);
        history.back().replicaSeq = 1;
    }
    QString fault;
    QString difference;
    if (!fold(history, &fault).equals(planned->plan, &difference) || !fault.isEmpty())
        qFatal("The history does not give the planned rows: %s %s", qPrintable(difference), qPrintable(fault));
    return history;
}

Plan withoutTraces(const Plan &plan)
{
    Plan copy;
    for (const EntityInfo *entity : plan.catalogue().entities()) {
        const EntityKind kind = entity->kind();
        const auto add = [&](const EntityBase *row) {
            if (kind == EntityKind::Snapshot && static_cast<const Snapshot *>(row)->kind == SnapshotKind::Automatic)
                return;
            if (kind == EntityKind::Alias && static_cast<const Alias *>(row)->entity == entityInfo<Snapshot>().keyText())
                return;
            EntityBox clone = entity->clone(*row);
            if (kind == EntityKind::Conflict || kind == EntityKind::Snapshot)
                clone->ref.clear();
            copy.table(kind).insert(std::move(clone));
        };
        std::ranges::for_each(plan.table(kind).live(), add);
        if (kind != EntityKind::Conflict && kind != EntityKind::Alias)
            std::ranges::for_each(plan.table(kind).removed(), add);
    }
    return copy;
}

} // namespace leadline::tests
