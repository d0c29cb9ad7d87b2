// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capacity.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple capacityFields{
    field::reference("team", QT_TRANSLATE_NOOP("Field", "Team"), &Capacity::team).required(),
    field::when("period", QT_TRANSLATE_NOOP("Field", "Period"), &Capacity::period),
    field::effort("days", QT_TRANSLATE_NOOP("Field", "Person-days"), &Capacity::days),
};

} // namespace

template<>
const EntityInfo &entityInfo<Capacity>()
{
    static const EntityInfo info = makeEntityInfo<Capacity, capacityFields>({
        .key = "capacity",
        .label = QT_TRANSLATE_NOOP("Entity", "Capacity"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Capacities"),
        .refPrefix = "CAP",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
