// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/productline.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple productLineFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &ProductLine::name).required(),
};

} // namespace

template<>
const EntityInfo &entityInfo<ProductLine>()
{
    static const EntityInfo info = makeEntityInfo<ProductLine, productLineFields>({
        .key = "product_line",
        .label = QT_TRANSLATE_NOOP("Entity", "Product line"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Product lines"),
        .refPrefix = "LINE",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
