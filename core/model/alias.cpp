// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alias.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple aliasFields{
    field::text("old_ref", QT_TRANSLATE_NOOP("Field", "Old reference"), &Alias::oldRef).readOnly(),
    field::text("entity", QT_TRANSLATE_NOOP("Field", "Entity"), &Alias::entity).readOnly(),
    field::text("entity_id", QT_TRANSLATE_NOOP("Field", "Row"), &Alias::entityId).readOnly(),
};

} // namespace

template<>
const EntityInfo &entityInfo<Alias>()
{
    static const EntityInfo info = makeEntityInfo<Alias, aliasFields>({
        .key = "alias",
        .label = QT_TRANSLATE_NOOP("Entity", "Alias"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Aliases"),
        .refPrefix = "",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
