// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/team.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple teamFields{
    field::reference("plan", QT_TRANSLATE_NOOP("Field", "Plan"), &Team::plan)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Empty: shared by all plans.")),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Team::name).required(),
    field::integer("colour", QT_TRANSLATE_NOOP("Field", "Colour"), &Team::colour).range(1, 8),
    field::percent("focus", QT_TRANSLATE_NOOP("Field", "Focus"), &Team::focus)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Share of time for planned work.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<Team>()
{
    static const EntityInfo info = makeEntityInfo<Team, teamFields>({
        .key = "team",
        .label = QT_TRANSLATE_NOOP("Entity", "Team"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Teams"),
        .refPrefix = "TEAM",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
