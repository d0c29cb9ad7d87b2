// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/undolist.h"

#include <algorithm>

namespace leadline {

namespace {

bool takes(std::vector<std::shared_ptr<const Transaction>> &list, EntityId id)
{
    return std::erase_if(list, [id](const std::shared_ptr<const Transaction> &t) { return t->id == id; }) > 0;
}

/// True when the list has the transaction; it has it as it is given then, or not at all when nothing of it is left.
bool replaces(std::vector<std::shared_ptr<const Transaction>> &list, const std::shared_ptr<const Transaction> &transaction)
{
    const auto step = std::ranges::find(list, transaction->id, [](const std::shared_ptr<const Transaction> &t) { return t->id; });
    if (step == list.end())
        return false;
    if (transaction->rows.empty())
        list.erase(step);
    else
        *step = transaction;
    return true;
}

} // namespace

void UndoList::note(std::shared_ptr<const Transaction> transaction)
{
    // Noted again, it is told as it was stored: it met somebody else's.
    if (replaces(m_undo, transaction) || replaces(m_redo, transaction) || transaction->rows.empty())
        return;
    switch (transaction->kind) {
    case ChangeKind::Undo:
        if (takes(m_undo, transaction->undoes))
            m_redo.push_back(std::move(transaction));
        break;
    case ChangeKind::Redo:
        if (takes(m_redo, transaction->undoes))
            m_undo.push_back(std::move(transaction));
        break;
    case ChangeKind::Edit:
    case ChangeKind::Import:
        m_redo.clear();
        m_undo.push_back(std::move(transaction));
        break;
    case ChangeKind::Merge:
    case ChangeKind::Template:
        break;
    }
}

void UndoList::passOver(EntityId transaction)
{
    takes(m_undo, transaction);
    takes(m_redo, transaction);
}

void UndoList::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace leadline
