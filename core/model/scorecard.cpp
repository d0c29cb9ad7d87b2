// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scorecard.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple scorecardFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Scorecard::name).required(),
    field::enumeration("combine", QT_TRANSLATE_NOOP("Field", "Combine"), &Scorecard::combine),
};

} // namespace

template<>
const EntityInfo &entityInfo<Scorecard>()
{
    static const EntityInfo info = makeEntityInfo<Scorecard, scorecardFields>({
        .key = "scorecard",
        .label = QT_TRANSLATE_NOOP("Entity", "Scorecard"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Scorecards"),
        .refPrefix = "CARD",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
