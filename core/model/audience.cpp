// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/audience.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple audienceFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Audience::name).required(),
    field::text("hidden_fields", QT_TRANSLATE_NOOP("Field", "Hidden fields"), &Audience::hiddenFields),
    field::text("hidden_entities", QT_TRANSLATE_NOOP("Field", "Hidden entities"), &Audience::hiddenEntities),
    field::references("only_products", QT_TRANSLATE_NOOP("Field", "Only products"), &Audience::onlyProducts),
    field::enumeration("coarsest", QT_TRANSLATE_NOOP("Field", "Coarsest date"), &Audience::coarsest)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Dates are shown no finer than this.")),
    field::when("hide_after", QT_TRANSLATE_NOOP("Field", "Hide after"), &Audience::hideAfter).asEnd(),
    field::text("deny_words", QT_TRANSLATE_NOOP("Field", "Words to keep out"), &Audience::denyWords),
    field::text("confidentiality", QT_TRANSLATE_NOOP("Field", "Confidentiality line"), &Audience::confidentiality),
};

} // namespace

template<>
const EntityInfo &entityInfo<Audience>()
{
    static const EntityInfo info = makeEntityInfo<Audience, audienceFields>({
        .key = "audience",
        .label = QT_TRANSLATE_NOOP("Entity", "Audience"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Audiences"),
        .refPrefix = "AUD",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
