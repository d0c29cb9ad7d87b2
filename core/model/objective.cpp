// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/objective.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple objectiveFields{
    field::reference("plan", QT_TRANSLATE_NOOP("Field", "Plan"), &Objective::plan)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Empty: the whole portfolio's.")),
    field::reference("parent", QT_TRANSLATE_NOOP("Field", "Parent"), &Objective::parent).hierarchy(),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Objective::products),
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Objective::title).required(),
    field::markdown("why", QT_TRANSLATE_NOOP("Field", "Why"), &Objective::why),
    field::day("cycle_start", QT_TRANSLATE_NOOP("Field", "Cycle start"), &Objective::cycleStart),
    field::day("cycle_end", QT_TRANSLATE_NOOP("Field", "Cycle end"), &Objective::cycleEnd).asEnd(),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Objective::owner),
    field::enumeration("state", QT_TRANSLATE_NOOP("Field", "State"), &Objective::state),
    field::reference("moved_to", QT_TRANSLATE_NOOP("Field", "Moved to"), &Objective::movedTo),
    field::enumeration("health", QT_TRANSLATE_NOOP("Field", "Health"), &Objective::health)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "What its owner says. Empty: the portfolio takes it from progress and plan.")),
    field::text("health_reason", QT_TRANSLATE_NOOP("Field", "Health reason"), &Objective::healthReason),
    field::integer("cadence_days", QT_TRANSLATE_NOOP("Field", "Check-in every"), &Objective::cadenceDays)
        .from(1).unit("days"),
};

} // namespace

template<>
const EntityInfo &entityInfo<Objective>()
{
    static const EntityInfo info = makeEntityInfo<Objective, objectiveFields>({
        .key = "objective",
        .label = QT_TRANSLATE_NOOP("Entity", "Objective"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Objectives"),
        .refPrefix = "OBJ",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
