// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergedplan.h"

#include "core/model/rowdifference.h"

#include <tuple>

namespace leadline {

MergedPlan::MergedPlan(Plan played)
    : m_plan(std::move(played))
{
}

EntityBase *MergedPlan::remember(EntityKey row)
{
    EntityBase *present = m_plan.table(row.kind).find(row.id);
    const std::pair<EntityKind, QString> place(row.kind, idText(row.id));
    if (present && !m_before.contains(place))
        m_before.emplace(place, m_plan.catalogue().info(row.kind).clone(*present));
    return present;
}

void MergedPlan::setValue(EntityKey row, const FieldInfo &field, const QString &text)
{
    const EntityBase *present = m_plan.find(row.kind, row.id);
    if (!present || (field.text(*present) == text && field.text(*present).isNull() == text.isNull()))
        return;
    // Texts of the histories were checked when they were read.
    std::ignore = field.setText(*remember(row), text).hasValue();
}

void MergedPlan::setElements(EntityKey row, const FieldInfo &field, const QStringList &elements)
{
    const EntityBase *present = m_plan.find(row.kind, row.id);
    if (!present || field.elements(*present) == elements)
        return;
    EntityBase &changed = *remember(row);
    for (const QString &element : field.elements(changed))
        field.removeElement(changed, element);
    for (const QString &element : elements)
        std::ignore = field.addElement(changed, element).hasValue();
}

void MergedPlan::setRemoved(EntityKey row, bool removed)
{
    EntityBase *present = m_plan.table(row.kind).find(row.id);
    if (!present || present->removed == removed)
        return;
    remember(row);
    if (removed)
        m_plan.table(row.kind).remove(*present);
    else
        m_plan.table(row.kind).restore(*present);
}

void MergedPlan::insert(EntityKind kind, EntityBox row)
{
    m_before.emplace(std::pair(kind, idText(row->id)), EntityBox(nullptr, [](EntityBase *) {}));
    m_plan.table(kind).insert(std::move(row));
}

std::vector<const EntityBase *> MergedPlan::liveById(EntityKind kind) const
{
    const std::vector<EntityBase *> &live = m_plan.table(kind).live();
    std::vector<const EntityBase *> rows(live.begin(), live.end());
    std::ranges::sort(rows, {}, [](const EntityBase *row) { return idText(row->id); });
    return rows;
}

std::vector<ChangeRow> MergedPlan::rows() const
{
    std::vector<ChangeRow> rows;
    for (const auto &[place, before] : m_before) {
        const EntityInfo &info = m_plan.catalogue().info(place.first);
        appendDifference(info, before.get(), m_plan.find(place.first, idFromText(place.second)), rows);
    }
    return rows;
}

} // namespace leadline
