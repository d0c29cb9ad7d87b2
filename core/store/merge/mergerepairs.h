// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/mergeconflicts.h"
#include "core/store/merge/mergedplan.h"
#include "core/store/merge/rowverdicts.h"

#include <QHash>
#include <QSet>

#include <span>

namespace leadline {

/// What no single value shows: copies that are each in order can contradict each other together. Every repair is made the
/// same way by everybody, is a conflict that people see, and keeps both sides' rows. Whether one is needed is seen from the
/// rows alone and never from who knew of what: somebody's later edit of a repaired row must not undo the repair.
class MergeRepairs final
{
public:
    MergeRepairs(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged, MergeConflicts &conflicts);

    /// A row that a live row can't be without is brought back, and what that one needs in turn.
    void keepWhatIsNeeded();
    /// Settings of the portfolio, and the value of a custom field of a row, are there once.
    void keepOne();
    /// Of products with one key, those whose ids are greater get a key with a number behind it.
    void separateProductKeys();

    const QSet<EntityId> &renamedProducts() const { return m_renamedProducts; }

private:
    /// A removed row that a live one can't be without.
    struct GoneNeed
    {
        EntityKey row;
        const FieldInfo *field = nullptr; ///< of the live row, that names it
    };
    bool keepWhatIsNeededOnce();
    bool mayNeedGoneRows(const EntityInfo &info) const;
    std::vector<GoneNeed> goneNeeds(const EntityInfo &info, const EntityBase &row) const;
    /// The transaction by which @p row needs something through @p field that @p removal took away. When it named it without
    /// knowing of that, it stays the same whatever is edited later.
    int useOf(EntityKey row, const FieldInfo &field, int removal) const;
    int latest(std::span<const int> transactions) const;

    const MergeHistory &m_history;
    const RowVerdicts &m_verdicts;
    MergedPlan &m_merged;
    MergeConflicts &m_conflicts;
    QSet<EntityId> m_renamedProducts;
    /// Rows brought back because they are needed, and the transaction that needs them: they may need more.
    QHash<EntityKey, int> m_kept;
};

} // namespace leadline
