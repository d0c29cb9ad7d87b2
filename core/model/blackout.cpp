// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blackout.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple blackoutFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Blackout::name).required(),
    field::day("start", QT_TRANSLATE_NOOP("Field", "Start"), &Blackout::start),
    field::day("end", QT_TRANSLATE_NOOP("Field", "End"), &Blackout::end).asEnd(),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Blackout::kind),
    field::reference("team", QT_TRANSLATE_NOOP("Field", "Team"), &Blackout::team)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Empty: everybody.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<Blackout>()
{
    static const EntityInfo info = makeEntityInfo<Blackout, blackoutFields>({
        .key = "blackout",
        .label = QT_TRANSLATE_NOOP("Entity", "Blackout"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Blackouts"),
        .refPrefix = "BLK",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
