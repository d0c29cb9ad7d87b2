// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rating.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple ratingFields{
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &Rating::feature).required(),
    field::reference("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"), &Rating::criterion).required(),
    field::number("value", QT_TRANSLATE_NOOP("Field", "Value"), &Rating::value),
    field::reference("rater", QT_TRANSLATE_NOOP("Field", "Rater"), &Rating::rater),
    field::text("comment", QT_TRANSLATE_NOOP("Field", "Comment"), &Rating::comment),
};

} // namespace

template<>
const EntityInfo &entityInfo<Rating>()
{
    static const EntityInfo info = makeEntityInfo<Rating, ratingFields>({
        .key = "rating",
        .label = QT_TRANSLATE_NOOP("Entity", "Rating"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Ratings"),
        .refPrefix = "RAT",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
