// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capabilityrating.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple capabilityRatingFields{
    field::reference("capability", QT_TRANSLATE_NOOP("Field", "Capability"), &CapabilityRating::capability).required(),
    field::reference("competitor", QT_TRANSLATE_NOOP("Field", "Competitor"), &CapabilityRating::competitor)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Empty: us.")),
    field::enumeration("level", QT_TRANSLATE_NOOP("Field", "Level"), &CapabilityRating::level),
    field::text("comment", QT_TRANSLATE_NOOP("Field", "Comment"), &CapabilityRating::comment),
};

} // namespace

template<>
const EntityInfo &entityInfo<CapabilityRating>()
{
    static const EntityInfo info = makeEntityInfo<CapabilityRating, capabilityRatingFields>({
        .key = "capability_rating",
        .label = QT_TRANSLATE_NOOP("Entity", "Capability rating"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Capability ratings"),
        .refPrefix = "CAPR",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
