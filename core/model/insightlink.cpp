// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/insightlink.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple insightLinkFields{
    field::reference("insight", QT_TRANSLATE_NOOP("Field", "Insight"), &InsightLink::insight).required(),
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &InsightLink::feature).oneOf(),
    field::reference("initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &InsightLink::initiative).oneOf(),
    field::enumeration("importance", QT_TRANSLATE_NOOP("Field", "Importance"), &InsightLink::importance),
    field::flag("against", QT_TRANSLATE_NOOP("Field", "Against"), &InsightLink::against),
    field::text("quote", QT_TRANSLATE_NOOP("Field", "Quote"), &InsightLink::quote),
};

} // namespace

template<>
const EntityInfo &entityInfo<InsightLink>()
{
    static const EntityInfo info = makeEntityInfo<InsightLink, insightLinkFields>({
        .key = "insight_link",
        .label = QT_TRANSLATE_NOOP("Entity", "Insight link"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Insight links"),
        .refPrefix = "INL",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
