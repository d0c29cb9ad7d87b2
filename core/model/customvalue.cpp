// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customvalue.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple customValueFields{
    field::text("on_entity", QT_TRANSLATE_NOOP("Field", "On entity"), &CustomValue::onEntity),
    field::text("on_id", QT_TRANSLATE_NOOP("Field", "On id"), &CustomValue::onId),
    field::reference("field", QT_TRANSLATE_NOOP("Field", "Field"), &CustomValue::field).required(),
    field::text("value", QT_TRANSLATE_NOOP("Field", "Value"), &CustomValue::value),
};

} // namespace

template<>
const EntityInfo &entityInfo<CustomValue>()
{
    static const EntityInfo info = makeEntityInfo<CustomValue, customValueFields>({
        .key = "custom_value",
        .label = QT_TRANSLATE_NOOP("Entity", "Custom value"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Custom values"),
        .refPrefix = "",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
