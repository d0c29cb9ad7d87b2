// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <functional>

namespace leadline {

/// The reference that the store gave a row which a transaction inserted.
struct AllottedRef
{
    EntityKind kind = EntityKind::Portfolio;
    EntityId id = {};
    QString ref = {};
};

/// A row with its sets as the file holds it; its "removed" tells whether it is in the bin.
struct SettledRow
{
    EntityKind kind = EntityKind::Portfolio;
    std::shared_ptr<const EntityBase> row = {};

    EntityKey key() const { return {kind, row->id}; }
};

/// What became of a committed transaction.
struct Receipt
{
    qint64 seq = 0;
    QString replica = {};
    qint64 replicaSeq = 0;
    /// The transaction was in the file already, from an attempt whose end nobody saw.
    bool wasThere = false;
    /// Another copy had taken the file's place, and nothing of one's own was missing from it. What others did there isn't
    /// in `foreign`: what is shown must be read anew.
    bool fileWasReplaced = false;
    /// Transactions of others that this store had not given out yet, in order; all come before ours, unless it was there.
    std::vector<Transaction> foreign = {};
    /// Every row of which the caller can't tell what the file holds now: those of its own transaction that somebody else
    /// had changed too or about which the store decided, and those that the store touched by itself (references that
    /// follow, aliases, conflicts). Whole rows and not their changes, so that nobody has to repeat the store's decisions
    /// to arrive at the same row.
    std::vector<SettledRow> settled = {};
    /// Of rows that the transaction inserted and that otherwise are as they were sent.
    std::vector<AllottedRef> refs = {};
    /// Ids of the conflict rows that this transaction had to add.
    std::vector<EntityId> conflicts = {};
};

/// What has to change in a plan that shows the file as it was before with the own transaction over it, so that it shows
/// the file as it is with that transaction stored.
std::vector<ChangeRow> rowsToFollow(const Receipt &receipt, const Plan &shown);

/// The same where not all rows are shown in one plan: @p shown gives a row as it is shown, or null.
std::vector<ChangeRow> rowsToFollow(const Receipt &receipt, const Catalogue &catalogue,
                                    const std::function<const EntityBase *(EntityKey)> &shown);

} // namespace leadline
