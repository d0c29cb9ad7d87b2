// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple scenarioFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Scenario::name).required(),
    field::json("base", QT_TRANSLATE_NOOP("Field", "Base"), &Scenario::base)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Version vector of the moment it started from.")),
    field::json("changes", QT_TRANSLATE_NOOP("Field", "Changes"), &Scenario::changes),
};

} // namespace

template<>
const EntityInfo &entityInfo<Scenario>()
{
    static const EntityInfo info = makeEntityInfo<Scenario, scenarioFields>({
        .key = "scenario",
        .label = QT_TRANSLATE_NOOP("Entity", "Scenario"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Scenarios"),
        .refPrefix = "SCEN",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
