// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergeplanner.h"

#include "core/model/repeatedstep.h"
#include "core/model/rowjson.h"
#include "core/model/snapshot.h"
#include "core/store/merge/mergecircles.h"
#include "core/store/merge/mergerepairs.h"
#include "core/store/sentences.h"

#include <QCryptographicHash>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ids of a history as one short text, whatever their order.
QString digestOf(std::span<const Transaction> history)
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(history.size()));
    for (const Transaction &transaction : history)
        ids.append(idText(transaction.id));
    ids.sort();
    const QByteArray hash = QCryptographicHash::hash(ids.join(u'\n').toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

class Planner final
{
public:
    Planner(const Catalogue &catalogue, std::span<const Transaction> ours, std::span<const Transaction> theirs)
        : m_catalogue(catalogue)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_history(catalogue, ours, theirs)
        , m_verdicts(m_history)
        , m_conflicts(catalogue, m_history)
    {
    }

    Result<PlannedMerge> run(const MergeSignature &signature)
    {
        Result<Plan> played = play();
        if (!played)
            return played.error();
        MergedPlan merged(std::move(*played));
        const std::vector<EntityKey> unclear = m_history.openRows();
        for (const EntityKey &row : unclear)
            settleRow(row, merged);
        MergeRepairs repairs(m_history, m_verdicts, merged, m_conflicts);
        repairs.keepWhatIsNeeded();
        repairs.keepOne();
        MergeCircles circles(m_history, m_verdicts, merged, m_conflicts);
        circles.openParents();
        circles.openDependencies();
        repairs.separateProductKeys();
        MergeReferences references(m_history, m_verdicts, merged);
        references.settle(repairs.renamedProducts());
        OpenOnes open = settleConflicts(merged, references);
        const bool namesOurEnd = !m_history.hasParted() && m_history.bringsEdits() && !m_ours.empty()
            && !isNamed(positionOf(m_ours), merged.plan());
        const EntityId id = settlementId(namesOurEnd);
        addSnapshots(id, namesOurEnd, merged, references);

        std::vector<ChangeRow> rows = merged.rows();
        PlannedMerge planned(merged.take());
        planned.missing = missing();
        planned.conflicts = std::move(open.added);
        planned.earlier = std::move(open.earlier);
        planned.references = references.given();
        if (!rows.empty())
            addSettlement(planned, id, std::move(rows), signature);
        return planned;
    }

private:
    qint64 seqOf(int transaction) const
    {
        const qint64 head = m_ours.empty() ? 0 : m_ours.back().seq;
        return transaction < m_history.firstNew() ? m_history.at(transaction).seq
                                                  : head + 1 + transaction - m_history.firstNew();
    }

    Result<Plan> play() const
    {
        Plan plan(m_catalogue);
        for (int i = 0; i < m_history.size(); ++i) {
            for (const ChangeRow &row : m_history.at(i).rows) {
                if (isAlreadySo(plan, row))
                    continue;
                if (const Result<> applied = applyRow(plan, row); !applied)
                    return Sentences::damaged({}, applied.error().detail);
                plan.table(row.kind).find(row.id)->version = seqOf(i);
            }
        }
        return plan;
    }

    std::vector<Transaction> missing() const
    {
        std::vector<Transaction> transactions;
        for (int i = m_history.firstNew(); i < m_history.size(); ++i) {
            transactions.push_back(m_history.at(i));
            transactions.back().seq = seqOf(i);
        }
        return transactions;
    }

    /// Whether contradictions about a row become conflicts. An open conflict tells by itself, and what merges make isn't
    /// anybody's.
    bool isTold(EntityKey row) const
    {
        return row.kind != EntityKind::Conflict && (row.kind != EntityKind::Alias || m_verdicts.isMadeByPeople(row));
    }

    void settleRow(EntityKey row, MergedPlan &merged)
    {
        const EntityInfo &info = m_catalogue.info(row.kind);
        for (const FieldInfo &field : info.fields()) {
            if (qstrcmp(field.key, "ref") == 0)
                continue;
            if (field.isSet()) {
                merged.setElements(row, field, m_verdicts.elements(row, field));
                continue;
            }
            const RowVerdicts::Value value = m_verdicts.value(row, field);
            merged.setValue(row, field, value.text);
            if (field.readOnly || field.type == FieldType::Order || !isTold(row))
                continue;
            for (const Rival &rival : value.rivals) {
                m_conflicts.add({.reason = MergeReason::Value,
                                 .subject = row,
                                 .field = field.keyText(),
                                 .base = rival.base,
                                 .mine = value.text,
                                 .theirs = rival.text,
                                 .mineTransaction = value.transaction,
                                 .theirsTransaction = rival.transaction});
            }
        }
        settleLife(row, merged);
    }

    void settleLife(EntityKey row, MergedPlan &merged)
    {
        // Whether these are wanted is known at the end.
        const bool isOfMerges = row.kind == EntityKind::Conflict || row.kind == EntityKind::Alias;
        if (isOfMerges && !m_verdicts.isMadeByPeople(row))
            return;
        const RowVerdicts::Life life = m_verdicts.life(row);
        merged.setRemoved(row, !life.isLive);
        if (!life.isLive || !isTold(row))
            return;
        for (const int removal : life.removals) {
            const EntityBase *removed = m_verdicts.asRemoved(row, removal);
            const QString json = removed ? QString::fromUtf8(rowToJson(m_catalogue.info(row.kind), *removed)) : QString();
            m_conflicts.add({.reason = MergeReason::Removal,
                             .subject = row,
                             .field = u"*"_s,
                             .base = json,
                             .mine = json,
                             .mineTransaction = life.transaction,
                             .theirsTransaction = removal});
        }
    }

    struct OpenOnes
    {
        std::vector<std::pair<EntityId, MergeConflict>> added;
        std::vector<std::pair<EntityId, MergeConflict>> earlier;
    };

    /// Writes the conflict rows that are wanted, and puts those of earlier merges away that something newer settled.
    OpenOnes settleConflicts(MergedPlan &merged, MergeReferences &references)
    {
        const EntityInfo &info = m_catalogue.info(EntityKind::Conflict);
        std::vector<EntityKey> ofMerges;
        const Table &table = merged.plan().table(EntityKind::Conflict);
        const auto note = [&](const EntityBase *row) {
            if (!m_verdicts.isMadeByPeople({EntityKind::Conflict, row->id}))
                ofMerges.push_back({EntityKind::Conflict, row->id});
        };
        std::ranges::for_each(table.live(), note);
        std::ranges::for_each(table.removed(), note);
        const auto isOpenInOurs = [&](EntityKey row) {
            bool isLive = false;
            for (const MergeHistory::Step &step : m_history.steps(row)) {
                if (step.transaction < m_history.firstNew() && step.row && !step.row->field)
                    isLive = step.row->isInsertion();
            }
            return isLive;
        };
        for (const EntityKey &row : ofMerges) {
            const bool isWanted = m_conflicts.all().contains(idText(row.id));
            merged.setRemoved(row, m_verdicts.isTouchedByPeople(row) ? !m_verdicts.life(row).isLive : !isWanted);
        }
        OpenOnes open;
        for (const auto &[id, conflict] : m_conflicts.all()) {
            const EntityKey key{EntityKind::Conflict, idFromText(id)};
            const EntityBase *present = merged.plan().find(key.kind, key.id);
            if (!present) {
                Conflict row = m_conflicts.row(id);
                row.ref = references.next(info);
                merged.insert(key.kind, makeBox(std::move(row)));
            }
            if (present && present->removed)
                continue;
            if (!isOpenInOurs(key))
                open.added.emplace_back(key.id, conflict);
            else if (isBetweenThese(conflict) && static_cast<const Conflict *>(present)->resolvedBy.isNull())
                open.earlier.emplace_back(key.id, conflict);
        }
        return open;
    }

    bool isBetweenThese(const MergeConflict &conflict) const
    {
        return conflict.standsFrom != MergeSide::Neither
            || (m_history.isInTheirs(conflict.mineTransaction) && m_history.isInTheirs(conflict.theirsTransaction));
    }

    EntityId newest() const
    {
        EntityId newest;
        for (const Transaction *transaction : m_history.transactions()) {
            if (idText(transaction->id) > idText(newest) || newest.isNull())
                newest = transaction->id;
        }
        return newest;
    }

    EntityId settlementId(bool namesOurEnd) const
    {
        // The same two copies give the same settlement, whichever is merged into which; but one that also names where ours
        // ended isn't the one that the other copy makes, which has nothing to name.
        QStringList parts{digestOf(m_ours), digestOf(m_theirs)};
        parts.sort();
        if (namesOurEnd)
            parts.append(u"end"_s);
        return derivedId(QStringList{u"merge"_s} + parts, newest());
    }

    /// The automatic snapshots of the moment before. When both copies have gone on, those of both are also the record by
    /// which later merges know what was made without knowledge of what; else one names where ours ended.
    void addSnapshots(EntityId settlement, bool namesOurEnd, MergedPlan &merged, MergeReferences &references)
    {
        std::vector<Snapshot> snapshots;
        if (m_history.hasParted())
            snapshots = {endOf(m_ours, m_theirs, settlement), endOf(m_theirs, m_ours, settlement)};
        else if (namesOurEnd)
            snapshots = {endOf(m_ours, {}, settlement)};
        std::ranges::sort(snapshots, {}, [](const Snapshot &snapshot) { return idText(snapshot.id); });
        for (Snapshot &snapshot : snapshots) {
            snapshot.ref = references.next(m_catalogue.info(EntityKind::Snapshot));
            merged.insert(EntityKind::Snapshot, makeBox(std::move(snapshot)));
        }
    }

    /// The other copy has perhaps merged ours before.
    static bool isNamed(const Position &position, const Plan &plan)
    {
        const Rows<Snapshot> snapshots = plan.all<Snapshot>();
        return std::ranges::any_of(snapshots, [text = position.text()](const Snapshot &one) { return one.position == text; });
    }

    /// Where a copy ended, named by the newest edit that the other one doesn't know.
    static Snapshot endOf(std::span<const Transaction> copy, std::span<const Transaction> other, EntityId settlement)
    {
        QSet<EntityId> known;
        for (const Transaction &transaction : other)
            known.insert(transaction.id);
        const Transaction *last = nullptr;
        for (const Transaction &transaction : copy) {
            const bool isOwn = !known.contains(transaction.id) && transaction.kind != ChangeKind::Merge;
            if (isOwn && (!last || idText(transaction.id) > idText(last->id)))
                last = &transaction;
        }
        if (!last)
            last = &copy.back();
        Snapshot snapshot;
        snapshot.name = Sentences::tr("Before a merge: the copy last changed by %1").arg(last->author);
        snapshot.kind = SnapshotKind::Automatic;
        snapshot.takenAt = last->at;
        snapshot.position = positionOf(copy).text();
        snapshot.createdAt = last->at;
        snapshot.createdBy = last->author;
        snapshot.id = derivedId({u"snapshot"_s, idText(settlement), idText(last->id)}, last->id);
        return snapshot;
    }

    void addSettlement(PlannedMerge &planned, EntityId id, std::vector<ChangeRow> rows, const MergeSignature &signature)
    {
        Transaction settlement;
        settlement.id = id;
        settlement.kind = ChangeKind::Merge;
        settlement.label = signature.label;
        settlement.author = signature.author;
        settlement.at = signature.at;
        settlement.seq = seqOf(m_history.size());
        settlement.rows = std::move(rows);
        for (const ChangeRow &row : settlement.rows)
            planned.plan.table(row.kind).find(row.id)->version = settlement.seq;
        planned.settlement = std::move(settlement);
    }

    const Catalogue &m_catalogue;
    std::span<const Transaction> m_ours;
    std::span<const Transaction> m_theirs;
    MergeHistory m_history;
    RowVerdicts m_verdicts;
    MergeConflicts m_conflicts;
};

} // namespace

Result<PlannedMerge> planMerge(const Catalogue &catalogue, std::span<const Transaction> ours,
                               std::span<const Transaction> theirs, const MergeSignature &signature)
{
    return Planner(catalogue, ours, theirs).run(signature);
}

} // namespace leadline
