// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/member.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple memberFields{
    field::reference("team", QT_TRANSLATE_NOOP("Field", "Team"), &Member::team).required(),
    field::reference("person", QT_TRANSLATE_NOOP("Field", "Person"), &Member::person),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Member::name).required(),
    field::percent("availability", QT_TRANSLATE_NOOP("Field", "Availability"), &Member::availability),
    field::day("from", QT_TRANSLATE_NOOP("Field", "From"), &Member::from),
    field::day("to", QT_TRANSLATE_NOOP("Field", "To"), &Member::to).asEnd(),
};

} // namespace

template<>
const EntityInfo &entityInfo<Member>()
{
    static const EntityInfo info = makeEntityInfo<Member, memberFields>({
        .key = "member",
        .label = QT_TRANSLATE_NOOP("Entity", "Member"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Members"),
        .refPrefix = "MEM",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
