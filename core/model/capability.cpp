// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capability.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple capabilityFields{
    field::reference("product", QT_TRANSLATE_NOOP("Field", "Product"), &Capability::product),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Capability::name).required(),
};

} // namespace

template<>
const EntityInfo &entityInfo<Capability>()
{
    static const EntityInfo info = makeEntityInfo<Capability, capabilityFields>({
        .key = "capability",
        .label = QT_TRANSLATE_NOOP("Entity", "Capability"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Capabilities"),
        .refPrefix = "CAPA",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
