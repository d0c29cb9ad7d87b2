// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace leadline {

/// True for a reference that a row may be unable to do without: a required one, or one of several of which it needs one.
bool isNecessary(const FieldInfo &field);
/// Those of an entity that name rows of @p target.
std::vector<const FieldInfo *> necessaryReferences(const EntityInfo &info, EntityKind target);

/// What @p row can't be without and isn't there: the targets of its required references, and those of its one-of
/// references when none of them is. @p isThere tells of the world that the question is about.
std::vector<EntityKey> missingNeeds(const EntityInfo &info, const EntityBase &row,
                                    const std::function<bool(EntityKey)> &isThere);

/// Finds what can't be without which rows of a plan. The plan must outlive it and not change.
class Dependants final
{
public:
    explicit Dependants(const Plan &plan);

    /// The live rows that can't be without @p row, and those that can't be without them, nearest first. Rows with one-of
    /// references count when the named one is the only one that is there.
    std::vector<EntityKey> of(EntityKey row);

private:
    std::vector<EntityKey> naming(const std::vector<EntityKey> &targets) const;
    void index();

    const Plan &m_plan;
    int m_asked = 0;
    /// Once several rows were asked for, what names what; for one it would cost more than it saves.
    std::optional<QHash<EntityKey, std::vector<EntityKey>>> m_index;
};

} // namespace leadline
