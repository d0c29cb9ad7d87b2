// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keyresult.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple keyResultFields{
    field::reference("objective", QT_TRANSLATE_NOOP("Field", "Objective"), &KeyResult::objective).required(),
    field::reference("metric", QT_TRANSLATE_NOOP("Field", "Metric"), &KeyResult::metric),
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &KeyResult::title).required(),
    field::text("short_name", QT_TRANSLATE_NOOP("Field", "Short name"), &KeyResult::shortName)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Used where the title does not fit, such as lane headers.")),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &KeyResult::kind),
    field::text("unit", QT_TRANSLATE_NOOP("Field", "Unit"), &KeyResult::unit),
    field::enumeration("direction", QT_TRANSLATE_NOOP("Field", "Direction"), &KeyResult::direction),
    field::number("baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), &KeyResult::baseline),
    field::number("target", QT_TRANSLATE_NOOP("Field", "Target"), &KeyResult::target),
    field::number("lower", QT_TRANSLATE_NOOP("Field", "Lower limit"), &KeyResult::lower),
    field::number("upper", QT_TRANSLATE_NOOP("Field", "Upper limit"), &KeyResult::upper),
    field::day("due", QT_TRANSLATE_NOOP("Field", "Due"), &KeyResult::due).asEnd(),
    field::number("weight", QT_TRANSLATE_NOOP("Field", "Weight"), &KeyResult::weight).from(0),
    field::enumeration("commitment", QT_TRANSLATE_NOOP("Field", "Commitment"), &KeyResult::commitment),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &KeyResult::owner),
};

} // namespace

template<>
const EntityInfo &entityInfo<KeyResult>()
{
    static const EntityInfo info = makeEntityInfo<KeyResult, keyResultFields>({
        .key = "key_result",
        .label = QT_TRANSLATE_NOOP("Entity", "Key result"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Key results"),
        .refPrefix = "KR",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
