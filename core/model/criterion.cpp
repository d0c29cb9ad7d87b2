// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/criterion.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple criterionFields{
    field::reference("scorecard", QT_TRANSLATE_NOOP("Field", "Scorecard"), &Criterion::scorecard).required(),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Criterion::name).required(),
    field::enumeration("scale", QT_TRANSLATE_NOOP("Field", "Scale"), &Criterion::scale),
    field::number("weight", QT_TRANSLATE_NOOP("Field", "Weight"), &Criterion::weight).from(0),
    field::flag("lower_is_better", QT_TRANSLATE_NOOP("Field", "Lower is better"), &Criterion::lowerIsBetter),
};

} // namespace

template<>
const EntityInfo &entityInfo<Criterion>()
{
    static const EntityInfo info = makeEntityInfo<Criterion, criterionFields>({
        .key = "criterion",
        .label = QT_TRANSLATE_NOOP("Entity", "Criterion"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Criteria"),
        .refPrefix = "CRI",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
