// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customfield.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple customFieldFields{
    field::text("entity", QT_TRANSLATE_NOOP("Field", "Entity"), &CustomField::entity),
    field::text("key", QT_TRANSLATE_NOOP("Field", "Key"), &CustomField::key).required(),
    field::text("label", QT_TRANSLATE_NOOP("Field", "Label"), &CustomField::label),
    field::enumeration("type", QT_TRANSLATE_NOOP("Field", "Type"), &CustomField::type),
    field::text("options", QT_TRANSLATE_NOOP("Field", "Options"), &CustomField::options)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Choices, separated by commas.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<CustomField>()
{
    static const EntityInfo info = makeEntityInfo<CustomField, customFieldFields>({
        .key = "custom_field",
        .label = QT_TRANSLATE_NOOP("Entity", "Custom field"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Custom fields"),
        .refPrefix = "CF",
        .titleKey = "label",
    });
    return info;
}

} // namespace leadline
