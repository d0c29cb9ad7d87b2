// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dependency.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple dependencyFields{
    field::reference("from", QT_TRANSLATE_NOOP("Field", "From"), &Dependency::from).required(),
    field::reference("to", QT_TRANSLATE_NOOP("Field", "To"), &Dependency::to).required(),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Dependency::kind),
    field::integer("lag_days", QT_TRANSLATE_NOOP("Field", "Lag"), &Dependency::lagDays).unit("working days"),
};

} // namespace

template<>
const EntityInfo &entityInfo<Dependency>()
{
    static const EntityInfo info = makeEntityInfo<Dependency, dependencyFields>({
        .key = "dependency",
        .label = QT_TRANSLATE_NOOP("Entity", "Dependency"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Dependencies"),
        .refPrefix = "DEP",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
