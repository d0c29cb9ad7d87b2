// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

namespace leadline {

Table::Table(const EntityInfo &info)
    : m_info(&info)
{
}

const EntityBase *Table::find(EntityId id) const
{
    return m_byId.value(id);
}

EntityBase *Table::find(EntityId id)
{
    return m_byId.value(id);
}

std::vector<const EntityBase *> Table::removed() const
{
    std::vector<const EntityBase *> rows;
    for (const EntityBox &row : m_rows) {
        if (row->removed)
            rows.push_back(row.get());
    }
    return rows;
}

EntityBase &Table::insert(EntityBox row)
{
    EntityBase &entity = *m_rows.emplace_back(std::move(row));
    m_byId.insert(entity.id, &entity);
    entity.row = -1;
    if (!entity.removed) {
        entity.row = size();
        m_live.push_back(&entity);
    }
    return entity;
}

void Table::remove(EntityBase &row)
{
    m_live.erase(m_live.begin() + row.row);
    for (size_t i = static_cast<size_t>(row.row); i < m_live.size(); ++i)
        m_live[i]->row = static_cast<int>(i);
    row.row = -1;
    row.removed = true;
}

void Table::restore(EntityBase &row)
{
    row.removed = false;
    row.row = size();
    m_live.push_back(&row);
}

void Table::reserve(int rows)
{
    m_rows.reserve(static_cast<size_t>(rows));
    m_live.reserve(static_cast<size_t>(rows));
    m_byId.reserve(rows);
}

} // namespace leadline
