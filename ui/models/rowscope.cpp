// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowscope.h"

#include "core/model/objective.h"
#include "core/model/product.h"
#include "core/model/team.h"

namespace leadline {

namespace {

/// Longer than any chain of references that leads to a plan, e.g. measurement, key result, objective.
constexpr int deepestChain = 4;

bool leadsToPlan(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Plan:
    case EntityKind::Product:
    case EntityKind::Objective:
    case EntityKind::Metric:
    case EntityKind::KeyResult:
    case EntityKind::Initiative:
    case EntityKind::Team:
    case EntityKind::Feature:
    case EntityKind::Capability:
        return true;
    default:
        return false;
    }
}

bool isInScope(const Plan &plan, const Scope &scope, EntityKind kind, const EntityBase &row, int depth)
{
    switch (kind) {
    case EntityKind::Feature:
        return scope.contains(plan, static_cast<const Feature &>(row));
    case EntityKind::Product:
        return scope.contains(static_cast<const Product &>(row));
    case EntityKind::Objective:
        return scope.contains(static_cast<const Objective &>(row));
    case EntityKind::Team:
        return scope.contains(static_cast<const Team &>(row));
    default:
        break;
    }
    if (depth == 0)
        return true;
    bool leadsSomewhere = false;
    for (const FieldInfo &field : plan.catalogue().info(kind).fields()) {
        if (!field.isReference() || field.hierarchy || !leadsToPlan(field.target))
            continue;
        for (const EntityId &id : field.references(row)) {
            const EntityBase *target = plan.find(field.target, id);
            if (!target || target->removed)
                continue;
            if (field.target == EntityKind::Plan ? id == scope.plan().untyped()
                                                 : isInScope(plan, scope, field.target, *target, depth - 1))
                return true;
            leadsSomewhere = true;
        }
    }
    return !leadsSomewhere;
}

} // namespace

bool isInScope(const Plan &plan, const Scope &scope, EntityKind kind, const EntityBase &row)
{
    return scope.isPortfolio() || isInScope(plan, scope, kind, row, deepestChain);
}

} // namespace leadline
