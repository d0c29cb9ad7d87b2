// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conflict.h"
#include "core/store/merge/mergehistory.h"

#include <map>

namespace leadline {

/// Why copies that were merged don't simply fit together.
enum class MergeReason : quint8 {
    Value,            ///< one field, two values
    Removal,          ///< removed in one copy, edited in the other: kept
    Needed,           ///< removed in one copy; what the other one has needs it: kept
    ParentCircle,     ///< the parents of both together went in a circle: one was cleared
    DependencyCircle, ///< the same of dependencies: one became "Relates"
    ProductKey,       ///< two products of one key: one got another
    Twice,            ///< a row of which there can be only one was made in both: one went to the bin
};

/// One thing that somebody should look at; becomes a conflict row.
struct MergeConflict
{
    MergeReason reason = MergeReason::Value;
    EntityKey subject = {};
    QString field = {}; ///< its key; '*' is the whole row
    QString base = {};
    QString mine = {}; ///< what stands, whoever wrote it: both copies show the same
    QString theirs = {};
    int mineTransaction = -1; ///< places in the merged history
    int theirsTransaction = -1;

    /// Filled in by MergeConflicts: who wrote each, and in which of the copies what stands was written.
    QString mineAuthor = {};
    QString theirsAuthor = {};
    MergeSide standsFrom = MergeSide::Neither;
};

/// An id that every copy derives alike from @p parts; it lies in time where @p near does.
EntityId derivedId(const QStringList &parts, EntityId near);

/// What a merge found to be decided by people, by the ids of its conflict rows: derived from all that they say, so that
/// everybody who merges the same edits writes the same rows, and no row ever says something else in another copy.
class MergeConflicts final
{
public:
    MergeConflicts(const Catalogue &catalogue, const MergeHistory &history);

    void add(MergeConflict conflict);
    const std::map<QString, MergeConflict> &all() const { return m_all; }
    /// The row to write for one of them, without a reference.
    Conflict row(const QString &id) const;

private:
    EntityId transactionId(int transaction) const;

    const Catalogue &m_catalogue;
    const MergeHistory &m_history;
    std::map<QString, MergeConflict> m_all;
};

} // namespace leadline
