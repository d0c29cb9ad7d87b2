// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/merge/mergeconflicts.h"
#include "core/store/merge/mergereferences.h"

namespace leadline {

/// How a merge signs what it settles.
struct MergeSignature
{
    QString label;
    QString author;
    QDateTime at;
};

/// What merging two histories of one document leads to, before anything is written.
struct PlannedMerge
{
    explicit PlannedMerge(Plan now)
        : plan(std::move(now))
    {
    }

    /// Transactions that only the other copy has, as they are, in its order; their seq is the one they will have here.
    std::vector<Transaction> missing;
    /// What stands behind them so that the rows are what both histories together say; none when they fit as they are. It
    /// is there without anything missing when edits after an earlier merge have changed what that one had to settle.
    std::optional<Transaction> settlement;

    /// True when there is nothing to write.
    bool isEmpty() const { return missing.empty() && !settlement; }
    /// The number of the first transaction to write; isEmpty() must be false.
    qint64 firstSeq() const { return missing.empty() ? settlement->seq : missing.front().seq; }

    /// The rows afterwards, with their versions.
    Plan plan;
    /// Conflict rows that this merge adds or opens again, by id, and why.
    std::vector<std::pair<EntityId, MergeConflict>> conflicts;
    /// The same of conflicts that earlier merges with this copy left, and nobody has decided since.
    std::vector<std::pair<EntityId, MergeConflict>> earlier;
    std::vector<MergedReference> references;
};

/// Merges @p theirs into @p ours: union of both histories, in our order, then theirs; behind it one transaction that
/// settles what they disagree about. What the rows are afterwards depends only on the set of transactions that people
/// made: merging is commutative, associative and idempotent. Reads nothing and writes nothing. An Error (Refused) when
/// a history doesn't fit together.
Result<PlannedMerge> planMerge(const Catalogue &catalogue, std::span<const Transaction> ours,
                               std::span<const Transaction> theirs, const MergeSignature &signature);

} // namespace leadline
