// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/mergeconflicts.h"
#include "core/store/merge/mergedplan.h"
#include "core/store/merge/rowverdicts.h"

#include <QHash>
#include <QSet>

namespace leadline {

/// What no single value shows: copies that are each in order can contradict each other together. Every repair is made the
/// same way by everybody, is a conflict that people see, and keeps both sides' rows. What was wrong in one copy already
/// is left alone.
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
    bool keepWhatIsNeededOnce();
    std::vector<int> usesOf(EntityKey row) const;
    std::vector<EntityId> goneNeeds(const EntityInfo &info, const EntityBase &row, EntityKind target) const;

    const MergeHistory &m_history;
    const RowVerdicts &m_verdicts;
    MergedPlan &m_merged;
    MergeConflicts &m_conflicts;
    QSet<EntityId> m_renamedProducts;
    /// Rows brought back because they are needed, and the transaction that needs them: they may need more.
    QHash<EntityKey, int> m_kept;
};

} // namespace leadline
