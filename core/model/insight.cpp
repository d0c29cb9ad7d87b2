// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/insight.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple insightFields{
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Insight::title).required(),
    field::markdown("body", QT_TRANSLATE_NOOP("Field", "Text"), &Insight::body),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Insight::kind),
    field::text("source", QT_TRANSLATE_NOOP("Field", "Source"), &Insight::source),
    field::text("customer", QT_TRANSLATE_NOOP("Field", "Customer"), &Insight::customer),
    field::text("segment", QT_TRANSLATE_NOOP("Field", "Segment"), &Insight::segment),
    field::money("revenue", QT_TRANSLATE_NOOP("Field", "Revenue"), &Insight::revenue).unit("/year"),
    field::day("day", QT_TRANSLATE_NOOP("Field", "Day"), &Insight::day).recorded(),
    field::reference("author", QT_TRANSLATE_NOOP("Field", "Author"), &Insight::author),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Insight::products),
    field::flag("archived", QT_TRANSLATE_NOOP("Field", "Archived"), &Insight::archived),
    field::reference("merged_into", QT_TRANSLATE_NOOP("Field", "Merged into"), &Insight::mergedInto).hierarchy(),
};

} // namespace

template<>
const EntityInfo &entityInfo<Insight>()
{
    static const EntityInfo info = makeEntityInfo<Insight, insightFields>({
        .key = "insight",
        .label = QT_TRANSLATE_NOOP("Entity", "Insight"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Insights"),
        .refPrefix = "INS",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
