// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/undolist.h"

#include <tuple>
#include <unordered_map>

namespace leadline {

namespace {

bool takes(std::vector<std::shared_ptr<const Transaction>> &list, EntityId id)
{
    return std::erase_if(list, [id](const std::shared_ptr<const Transaction> &t) { return t->id == id; }) > 0;
}

/// Rows carry the reference the store allotted later; it is no change of somebody else.
bool stillAsInserted(const EntityInfo &info, const EntityBase &now, const EntityBase &inserted)
{
    return std::ranges::all_of(info.fields(), [&](const FieldInfo &field) {
        return qstrcmp(field.key, "ref") == 0 || field.equal(now, inserted);
    });
}

/// The plan as it will be once the reversal so far is applied: undoing an insertion after undoing its own later edits
/// in the same transaction must see the edited fields as taken back.
class Outlook final
{
public:
    explicit Outlook(const Plan &plan)
        : m_plan(plan)
    {
    }

    EntityBase *row(EntityKind kind, EntityId id)
    {
        const EntityKey key{kind, id};
        const auto it = m_rows.find(key);
        if (it != m_rows.end())
            return it->second.get();
        const EntityBase *present = m_plan.find(kind, id);
        if (!present)
            return nullptr;
        EntityBox copy = m_plan.catalogue().info(kind).clone(*present);
        return m_rows.emplace(key, std::move(copy)).first->second.get();
    }

private:
    struct Hash
    {
        size_t operator()(const EntityKey &key) const { return qHash(key); }
    };

    const Plan &m_plan;
    std::unordered_map<EntityKey, EntityBox, Hash> m_rows;
};

bool undisturbed(const ChangeRow &row, const EntityBase &now, const EntityInfo &info)
{
    if (row.isInsertion())
        return !now.removed && stillAsInserted(info, now, *row.rowAfter);
    if (row.isRemoval())
        return now.removed;
    if (now.removed)
        return false;
    if (row.field->isSet())
        return row.after.isNull() ? !row.field->hasElement(now, row.before) : row.field->hasElement(now, row.after);
    return row.field->text(now) == row.after;
}

/// What force can still do: a field of a live row, a row that is (not) in the bin.
bool possible(const ChangeRow &row, const EntityBase &now)
{
    return row.isRemoval() ? now.removed : !now.removed;
}

void takeBack(const ChangeRow &back, EntityBase &outlook)
{
    if (!back.field) {
        outlook.removed = back.isRemoval();
    } else if (back.field->isSet()) {
        if (!back.before.isNull())
            back.field->removeElement(outlook, back.before);
        if (!back.after.isNull())
            std::ignore = back.field->addElement(outlook, back.after).hasValue();
    } else {
        std::ignore = back.field->setText(outlook, back.after).hasValue();
    }
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

void UndoList::clear()
{
    m_undo.clear();
    m_redo.clear();
}

Reversal reversalOf(const Transaction &transaction, const Plan &plan, bool force)
{
    const ChangeKind kind = transaction.kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
    Reversal reversal{Change(transaction.label, kind), {}};
    reversal.change.undoes = transaction.id;

    Outlook outlook(plan);
    for (auto row = transaction.rows.rbegin(); row != transaction.rows.rend(); ++row) {
        EntityBase *now = outlook.row(row->kind, row->id);
        const EntityInfo &info = plan.catalogue().info(row->kind);
        if (!now || !(undisturbed(*row, *now, info) || (force && possible(*row, *now)))) {
            reversal.skipped.push_back(*row);
            continue;
        }
        ChangeRow back = row->inverse();
        if (row->isInsertion())
            back.rowBefore = info.clone(*now);
        takeBack(back, *now);
        reversal.change.rows.push_back(std::move(back));
    }
    return reversal;
}

} // namespace leadline
