// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

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
    /// what it undoes to the redo side, a redo moves it back. A transaction noted again takes the place of the step it
    /// is, because it was stored otherwise than it was shown; without rows nothing of it is left, and the step goes.
    void note(std::shared_ptr<const Transaction> transaction);
    /// Takes a transaction off the list, because nothing of it is left to take back.
    void passOver(EntityId transaction);
    void clear();

    /// Null when there is none.
    std::shared_ptr<const Transaction> nextUndo() const { return m_undo.empty() ? nullptr : m_undo.back(); }
    std::shared_ptr<const Transaction> nextRedo() const { return m_redo.empty() ? nullptr : m_redo.back(); }

private:
    std::vector<std::shared_ptr<const Transaction>> m_undo;
    std::vector<std::shared_ptr<const Transaction>> m_redo;
};

} // namespace leadline
