// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lanemove.h"

#include "core/model/initiative.h"
#include "core/model/objective.h"
#include "core/model/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace leadline {

const Initiative *initiativeWithObjective(const Plan &plan, const Feature &feature)
{
    const Initiative *initiative = plan.find(feature.initiative);
    return initiative && plan.find(initiative->objective) ? initiative : nullptr;
}

void moveToLane(Change &change, const Plan &plan, const Feature &feature, Id<Objective> objective)
{
    const EntityInfo &info = entityInfo<Feature>();
    change.set(EntityKind::Feature, feature.id, *info.field(u"objective"_s),
               objective.isNull() ? QString() : idText(objective.untyped()));
    if (objective.isNull() && initiativeWithObjective(plan, feature))
        change.set(EntityKind::Feature, feature.id, *info.field(u"initiative"_s), QString());
}

} // namespace leadline
