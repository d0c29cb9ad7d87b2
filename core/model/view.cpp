// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/view.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple viewFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &View::name).required(),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &View::owner),
    field::flag("shared", QT_TRANSLATE_NOOP("Field", "Shared"), &View::shared),
    field::json("description", QT_TRANSLATE_NOOP("Field", "Description"), &View::description),
};

} // namespace

template<>
const EntityInfo &entityInfo<View>()
{
    static const EntityInfo info = makeEntityInfo<View, viewFields>({
        .key = "view",
        .label = QT_TRANSLATE_NOOP("Entity", "View"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Views"),
        .refPrefix = "VIEW",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
