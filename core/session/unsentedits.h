// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/store/planstore.h"

#include <QSet>

#include <deque>
#include <span>

namespace leadline {

using TransactionPointer = std::shared_ptr<const Transaction>;

/// The edits that a window shows but that aren't in the file yet, and what the file holds of the rows they touch. The
/// plan shown is always the file's, with these edits over it; whatever the file's becomes, this class tells what has to
/// change in the plan shown. An unsent value stays shown until the store has decided about it.
///
/// A value holder without signals or threads. "Shown" is the document's plan, which only the caller changes.
class UnsentEdits final
{
public:
    explicit UnsentEdits(const Catalogue &catalogue);

    bool isEmpty() const { return m_queue.empty(); }
    int count() const { return static_cast<int>(m_queue.size()); }
    const std::deque<TransactionPointer> &queue() const { return m_queue; }
    bool contains(EntityId transaction) const;

    /// Before @p rows are applied to @p shown: notes what the file holds of them.
    void aboutToEdit(const Plan &shown, const std::vector<ChangeRow> &rows);
    /// A transaction that is shown now and will be sent.
    void add(TransactionPointer transaction);

    /// The store has taken a transaction; the rows to apply to @p shown. It may be one that isn't in the queue any
    /// more, because it came back as news.
    std::vector<ChangeRow> stored(EntityId transaction, const Receipt &receipt, const Plan &shown);
    /// Others' transactions, in order. One's own may be among them, when the end of storing it wasn't seen.
    std::vector<ChangeRow> followed(std::span<const Transaction> foreign, const Plan &shown);
    /// A transaction that can't ever be stored.
    std::vector<ChangeRow> takenBack(EntityId transaction, const Plan &shown);
    /// @p shown was replaced by what the file holds.
    std::vector<ChangeRow> reapplied(const Plan &shown);

private:
    TransactionPointer take(EntityId transaction);
    void forgetWhenEmpty();
    /// Applies file rows to what is known of the file, or passes them on for rows that no unsent edit touches.
    void applyToFile(const std::vector<ChangeRow> &rows, std::vector<ChangeRow> &toShown, std::vector<EntityKey> &touched);
    void appendShownDifference(const Plan &shown, const std::vector<EntityKey> &touched, std::vector<ChangeRow> &toShown) const;

    const Catalogue &m_catalogue;
    std::deque<TransactionPointer> m_queue;
    /// The rows that unsent edits touch, as the file holds them; one of m_touched that isn't there isn't in the file.
    Plan m_file;
    QSet<EntityKey> m_touched;
};

} // namespace leadline
