// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <unordered_map>

namespace leadline {

/// A plan as it will be after some steps that aren't applied to it. It holds only the rows that they touch, and sees the
/// plan behind them, which must outlive it and stay as it is.
class Outlook final
{
public:
    explicit Outlook(const Plan &plan)
        : m_plan(&plan)
    {
    }

    /// A row as it will be, live or removed; null when there is none. Valid until the next apply().
    const EntityBase *find(EntityKey key) const;
    bool isLive(EntityKey key) const;
    /// Applies a step; one that doesn't fit does nothing.
    void apply(const ChangeRow &step);

private:
    struct Hash
    {
        size_t operator()(const EntityKey &key) const { return qHash(key); }
    };

    const Plan *m_plan;
    std::unordered_map<EntityKey, EntityBox, Hash> m_rows;
};

} // namespace leadline
