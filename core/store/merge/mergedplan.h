// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <map>

namespace leadline {

/// The plan that a merge works on. It starts as what both histories give when one is played behind the other, and
/// remembers every row as it was before it was settled.
class MergedPlan final
{
public:
    explicit MergedPlan(Plan played);

    const Plan &plan() const { return m_plan; }
    Plan take() { return std::move(m_plan); }

    void setValue(EntityKey row, const FieldInfo &field, const QString &text);
    void setElements(EntityKey row, const FieldInfo &field, const QStringList &elements);
    void setRemoved(EntityKey row, bool removed);
    void insert(EntityKind kind, EntityBox row);

    /// What has been settled, as rows of a transaction; always in the same order.
    std::vector<ChangeRow> rows() const;

    /// Live rows of an entity in the order of their ids.
    std::vector<const EntityBase *> liveById(EntityKind kind) const;

private:
    EntityBase *remember(EntityKey row);

    Plan m_plan;
    std::map<std::pair<EntityKind, QString>, EntityBox> m_before;
};

} // namespace leadline
