// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/competitor.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple competitorFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Competitor::name).required(),
    field::text("url", QT_TRANSLATE_NOOP("Field", "Address"), &Competitor::url),
    field::markdown("positioning", QT_TRANSLATE_NOOP("Field", "Positioning"), &Competitor::positioning),
    field::markdown("strengths", QT_TRANSLATE_NOOP("Field", "Strengths"), &Competitor::strengths),
    field::markdown("weaknesses", QT_TRANSLATE_NOOP("Field", "Weaknesses"), &Competitor::weaknesses),
};

} // namespace

template<>
const EntityInfo &entityInfo<Competitor>()
{
    static const EntityInfo info = makeEntityInfo<Competitor, competitorFields>({
        .key = "competitor",
        .label = QT_TRANSLATE_NOOP("Entity", "Competitor"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Competitors"),
        .refPrefix = "COMP",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
