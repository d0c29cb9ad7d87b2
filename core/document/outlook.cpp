// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/outlook.h"

#include <tuple>

namespace leadline {

const EntityBase *Outlook::find(EntityKey key) const
{
    const auto it = m_rows.find(key);
    return it == m_rows.end() ? m_plan->find(key.kind, key.id) : it->second.get();
}

bool Outlook::isLive(EntityKey key) const
{
    const EntityBase *row = find(key);
    return row && !row->removed;
}

void Outlook::apply(const ChangeRow &step)
{
    const EntityKey key{step.kind, step.id};
    const EntityInfo &info = m_plan->catalogue().info(step.kind);
    if (step.isInsertion()) {
        EntityBox row = info.clone(*step.rowAfter);
        row->removed = false;
        m_rows.insert_or_assign(key, std::move(row));
        return;
    }
    auto it = m_rows.find(key);
    if (it == m_rows.end()) {
        const EntityBase *present = m_plan->find(key.kind, key.id);
        if (!present)
            return;
        it = m_rows.emplace(key, info.clone(*present)).first;
    }
    EntityBase &row = *it->second;
    if (!step.field) {
        row.removed = true;
    } else if (step.field->isSet()) {
        if (!step.before.isNull())
            step.field->removeElement(row, step.before);
        if (!step.after.isNull())
            std::ignore = step.field->addElement(row, step.after).hasValue();
    } else {
        std::ignore = step.field->setText(row, step.after).hasValue();
    }
}

} // namespace leadline
