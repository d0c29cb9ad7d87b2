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

} // namespace

void UndoList::note(std::shared_ptr<const Transaction> transaction)
{
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
