// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stakeholder.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple stakeholderFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Stakeholder::name).required(),
    field::text("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Stakeholder::organisation),
    field::text("role", QT_TRANSLATE_NOOP("Field", "Role"), &Stakeholder::role),
    field::integer("influence", QT_TRANSLATE_NOOP("Field", "Influence"), &Stakeholder::influence).range(1, 5),
    field::integer("interest", QT_TRANSLATE_NOOP("Field", "Interest"), &Stakeholder::interest).range(1, 5),
    field::enumeration("stance", QT_TRANSLATE_NOOP("Field", "Stance"), &Stakeholder::stance),
    field::integer("cadence_days", QT_TRANSLATE_NOOP("Field", "Contact every"), &Stakeholder::cadenceDays)
        .from(1).unit("days"),
    field::day("last_contact", QT_TRANSLATE_NOOP("Field", "Last contact"), &Stakeholder::lastContact).recorded(),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Stakeholder::products),
};

} // namespace

template<>
const EntityInfo &entityInfo<Stakeholder>()
{
    static const EntityInfo info = makeEntityInfo<Stakeholder, stakeholderFields>({
        .key = "stakeholder",
        .label = QT_TRANSLATE_NOOP("Entity", "Stakeholder"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Stakeholders"),
        .refPrefix = "STK",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
