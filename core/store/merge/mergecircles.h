// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/mergeconflicts.h"
#include "core/store/merge/mergedplan.h"
#include "core/store/merge/rowverdicts.h"

namespace leadline {

/// Circles that two copies make together. Each is opened at one place, the same for everybody, and becomes a conflict that
/// keeps what was wanted there. As with other repairs, the rows alone say whether there is one (MergeRepairs).
class MergeCircles final
{
public:
    MergeCircles(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged, MergeConflicts &conflicts);

    /// Of parents, the one that the transaction with the greatest id chose is cleared.
    void openParents();
    /// Of dependencies, the one with the greatest transaction id becomes "Relates", which orders nothing.
    void openDependencies();

private:
    struct Edge
    {
        EntityKey row;
        EntityId from;
        EntityId to;
        int transaction = -1; ///< the latest of those that made it what it is
    };

    void openParents(const EntityInfo &info, const FieldInfo &field);
    void openCircle(const EntityInfo &info, const FieldInfo &field, const std::vector<EntityId> &members);
    std::vector<Edge> dependencies() const;
    static bool hasCircle(const std::vector<Edge> &edges);
    void relate(const Edge &edge, int other);

    const MergeHistory &m_history;
    const RowVerdicts &m_verdicts;
    MergedPlan &m_merged;
    MergeConflicts &m_conflicts;
};

} // namespace leadline
