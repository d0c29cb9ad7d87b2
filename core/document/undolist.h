// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <memory>
#include <vector>

namespace leadline {

/// One's own transactions that can be taken back, newest last, and those that were taken back and can be done
/// again. It is built from the journal, so it works across restarts; a colleague's transactions never enter it.
/// It isn't a QUndoStack because single fields may have to be skipped (DESIGN section 1.2).
class UndoList final
{
public:
    /// Notes a transaction of one's own, in journal order: an edit clears what could be redone, an undo moves
    /// what it undoes to the redo side, a redo moves it back.
    void note(std::shared_ptr<const Transaction> transaction);
    void clear();

    const Transaction *nextUndo() const { return m_undo.empty() ? nullptr : m_undo.back().get(); }
    const Transaction *nextRedo() const { return m_redo.empty() ? nullptr : m_redo.back().get(); }

private:
    std::vector<std::shared_ptr<const Transaction>> m_undo;
    std::vector<std::shared_ptr<const Transaction>> m_redo;
};

/// What taking back a transaction would do now.
struct Reversal
{
    Change change;             ///< the fields nobody has changed since, in reverse order
    std::vector<ChangeRow> skipped; ///< rows of the transaction that somebody changed since, left alone
};

/// Builds the change that takes @p transaction back from @p plan as it is. A field is taken back when it still holds
/// what the transaction put there; an insertion when the row still holds what was inserted; a removal when the row is
/// still in the bin. With @p force the changed ones are taken back too.
Reversal reversalOf(const Transaction &transaction, const Plan &plan, bool force = false);

} // namespace leadline
