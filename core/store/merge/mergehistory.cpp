// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergehistory.h"

#include "core/model/conflict.h"
#include "core/model/snapshot.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t bitsOfWord = 64;

/// What a conflict row is about, as its insertion says.
struct Subject
{
    EntityKey row;
    const FieldInfo *field = nullptr;
    std::optional<QString> standing = {};
};

std::optional<Subject> subjectOf(const Catalogue &catalogue, const ChangeRow &insertion, bool isOfMerge)
{
    const Conflict &conflict = static_cast<const Conflict &>(*insertion.rowAfter);
    const EntityInfo *info = catalogue.find(conflict.entity);
    if (!info)
        return std::nullopt;
    return Subject{{info->kind(), idFromText(conflict.entityId)}, info->field(conflict.field),
                   isOfMerge ? std::optional(conflict.mine) : std::nullopt};
}

/// True when a transaction itself says what its subject is to be.
bool decides(const Transaction &transaction, const Subject &subject)
{
    return std::ranges::any_of(transaction.rows, [&](const ChangeRow &row) {
        return row.kind == subject.row.kind && row.id == subject.row.id && row.field == subject.field;
    });
}

/// True when @p row says that a conflict is settled: somebody decided, or threw the conflict away.
bool settles(const ChangeRow &row)
{
    if (row.kind != EntityKind::Conflict)
        return false;
    return row.field ? qstrcmp(row.field->key, "resolved_by") == 0 && !row.after.isEmpty() : row.isRemoval();
}

} // namespace

Position positionOf(std::span<const Transaction> history)
{
    Position position;
    for (const Transaction &transaction : history)
        position.include(transaction.replica, transaction.replicaSeq);
    return position;
}

/// The positions of both copies, in the two snapshots that the settlement is the first to insert: it may bring removed
/// ones back as well.
std::optional<MergeHistory::Sides> MergeHistory::recordOf(const Transaction &settlement, const QSet<EntityId> &snapshotsBefore)
{
    std::vector<Position> found;
    for (const ChangeRow &row : settlement.rows) {
        if (row.kind != EntityKind::Snapshot || !row.isInsertion() || snapshotsBefore.contains(row.id))
            continue;
        if (Result<Position> position = Position::fromText(static_cast<const Snapshot &>(*row.rowAfter).position))
            found.push_back(std::move(*position));
    }
    return found.size() == 2 ? std::optional(Sides{found[0], found[1]}) : std::nullopt;
}

MergeHistory::MergeHistory(const Catalogue &catalogue, std::span<const Transaction> ours,
                           std::span<const Transaction> theirs)
{
    QSet<EntityId> known;
    m_all.reserve(ours.size());
    for (const Transaction &transaction : ours) {
        known.insert(transaction.id);
        m_all.push_back(&transaction);
    }
    m_firstNew = static_cast<int>(m_all.size());
    for (const Transaction &transaction : theirs) {
        if (!known.contains(transaction.id))
            m_all.push_back(&transaction);
    }
    m_settlements.resize(m_all.size());
    setSides(theirs);
    addSteps(catalogue);
}

void MergeHistory::setSides(std::span<const Transaction> theirs)
{
    std::vector<Sides> records;
    QSet<EntityId> snapshots;
    for (int i = 0; i < size(); ++i) {
        if (at(i).kind == ChangeKind::Merge) {
            m_settlements[static_cast<size_t>(i)] = true;
            if (std::optional<Sides> record = recordOf(at(i), snapshots))
                records.push_back(std::move(*record));
        }
        for (const ChangeRow &row : at(i).rows) {
            if (row.kind == EntityKind::Snapshot && row.isInsertion())
                snapshots.insert(row.id);
        }
    }
    m_words = records.size() / bitsOfWord + 1;
    m_onlyFirst.resize(m_all.size() * m_words);
    m_onlySecond.resize(m_all.size() * m_words);
    QHash<EntityId, int> places;
    for (const Transaction &transaction : theirs)
        places.insert(transaction.id, static_cast<int>(places.size()));
    for (int i = 0; i < size(); ++i) {
        for (size_t merge = 0; merge < records.size(); ++merge) {
            const bool inFirst = records[merge].first.holds(at(i));
            if (inFirst != records[merge].second.holds(at(i)))
                setSide(merge, inFirst, i);
        }
        m_placesInTheirs.push_back(places.value(at(i).id, -1));
        // The merge that is being made comes last.
        if (i >= m_firstNew || !isInTheirs(i)) {
            setSide(records.size(), i < m_firstNew, i);
            (i < m_firstNew ? m_oursHasEdits : m_theirsHasEdits) |= !isSettlement(i);
        }
    }
}

void MergeHistory::setSide(size_t merge, bool first, int transaction)
{
    const size_t word = static_cast<size_t>(transaction) * m_words + merge / bitsOfWord;
    (first ? m_onlyFirst : m_onlySecond)[word] |= quint64(1) << (merge % bitsOfWord);
}

bool MergeHistory::isConcurrent(int a, int b) const
{
    if (a < 0 || b < 0)
        return false;
    const quint64 *firstA = words(m_onlyFirst, a);
    const quint64 *firstB = words(m_onlyFirst, b);
    const quint64 *secondA = words(m_onlySecond, a);
    const quint64 *secondB = words(m_onlySecond, b);
    for (size_t i = 0; i < m_words; ++i) {
        if (((firstA[i] & secondB[i]) | (secondA[i] & firstB[i])) != 0)
            return true;
    }
    return false;
}

MergeSide MergeHistory::sideOf(int one, int other) const
{
    if (one < 0 || other < 0 || one == other)
        return MergeSide::Neither;
    const int earlier = std::min(one, other);
    const int later = std::max(one, other);
    if (earlier >= m_firstNew || !isInTheirs(later))
        return MergeSide::Neither;
    // Where each copy has taken in the other one, each has its own before what came from the other.
    const auto place = [this](int transaction) { return m_placesInTheirs[static_cast<size_t>(transaction)]; };
    if (later < m_firstNew && isInTheirs(earlier) && place(earlier) < place(later))
        return MergeSide::Neither;
    return one == later ? MergeSide::Theirs : MergeSide::Ours;
}

void MergeHistory::addSteps(const Catalogue &catalogue)
{
    QHash<EntityId, Subject> subjects;
    for (int i = 0; i < size(); ++i) {
        for (const ChangeRow &row : at(i).rows) {
            m_steps[{row.kind, row.id}].push_back({i, &row});
            if (row.kind == EntityKind::Conflict && row.isInsertion()) {
                // What a merge said stands, also when somebody brought the conflict back meanwhile.
                const std::optional<Subject> subject = subjectOf(catalogue, row, isSettlement(i));
                if (subject && (subject->standing || !subjects.contains(row.id)))
                    subjects.insert(row.id, *subject);
            } else if (!isSettlement(i) && settles(row)) {
                const QHash<EntityId, Subject>::const_iterator subject = subjects.constFind(row.id);
                if (subject != subjects.cend() && !decides(at(i), *subject))
                    m_steps[subject->row].push_back({i, nullptr, subject->field, subject->standing});
            }
        }
    }
}

const std::vector<MergeHistory::Step> &MergeHistory::steps(EntityKey row) const
{
    static const std::vector<Step> none;
    const QHash<EntityKey, std::vector<Step>>::const_iterator found = m_steps.constFind(row);
    return found == m_steps.cend() ? none : *found;
}

bool MergeHistory::isOpen(EntityKey row) const
{
    std::vector<quint64> first(m_words);
    std::vector<quint64> second(m_words);
    for (const Step &step : steps(row)) {
        if (isSettlement(step.transaction))
            return true;
        for (size_t i = 0; i < m_words; ++i) {
            first[i] |= words(m_onlyFirst, step.transaction)[i];
            second[i] |= words(m_onlySecond, step.transaction)[i];
        }
    }
    for (size_t i = 0; i < m_words; ++i) {
        if ((first[i] & second[i]) != 0)
            return true;
    }
    return false;
}

std::vector<EntityKey> MergeHistory::openRows() const
{
    std::vector<EntityKey> open;
    for (QHash<EntityKey, std::vector<Step>>::const_iterator row = m_steps.cbegin(); row != m_steps.cend(); ++row) {
        if (isOpen(row.key()))
            open.push_back(row.key());
    }
    std::ranges::sort(open, {}, [](const EntityKey &key) { return std::pair(key.kind, idText(key.id)); });
    return open;
}

} // namespace leadline
