// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planrecord.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple planRecordFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &PlanRecord::name).required(),
    field::reference("lead", QT_TRANSLATE_NOOP("Field", "Lead"), &PlanRecord::lead),
    field::text("state_text", QT_TRANSLATE_NOOP("Field", "State line"), &PlanRecord::stateText)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Printed in the footer: working plan, board version.")),
    field::text("caveat", QT_TRANSLATE_NOOP("Field", "Caveat"), &PlanRecord::caveat)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Printed in the footer after the state.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<PlanRecord>()
{
    static const EntityInfo info = makeEntityInfo<PlanRecord, planRecordFields>({
        .key = "plan",
        .label = QT_TRANSLATE_NOOP("Entity", "Plan"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Plans"),
        .refPrefix = "PLAN",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
