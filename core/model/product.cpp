// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple productFields{
    field::reference("plan", QT_TRANSLATE_NOOP("Field", "Plan"), &Product::plan),
    field::reference("line", QT_TRANSLATE_NOOP("Field", "Product line"), &Product::line),
    field::text("key", QT_TRANSLATE_NOOP("Field", "Key"), &Product::key).required()
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "2 to 10 of A-Z and 0-9, a letter first, unique in the file.")),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Product::name).required(),
    field::integer("colour", QT_TRANSLATE_NOOP("Field", "Colour"), &Product::colour).range(1, 8)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Index into the palette; it follows theme and print.")),
    field::enumeration("stage", QT_TRANSLATE_NOOP("Field", "Stage"), &Product::stage),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Product::owner),
    field::markdown("vision", QT_TRANSLATE_NOOP("Field", "Vision"), &Product::vision),
    field::markdown("target_customers", QT_TRANSLATE_NOOP("Field", "Target customers"), &Product::targetCustomers),
    field::markdown("problem", QT_TRANSLATE_NOOP("Field", "Problem"), &Product::problem),
    field::markdown("value_proposition", QT_TRANSLATE_NOOP("Field", "Value proposition"), &Product::valueProposition),
    field::markdown("differentiators", QT_TRANSLATE_NOOP("Field", "Differentiators"), &Product::differentiators),
    field::markdown("strategy", QT_TRANSLATE_NOOP("Field", "Strategy"), &Product::strategy),
    field::money("revenue", QT_TRANSLATE_NOOP("Field", "Revenue"), &Product::revenue).unit("/year"),
    field::percent("growth", QT_TRANSLATE_NOOP("Field", "Growth"), &Product::growth)
        .range(-1000, 1000000).unit("%/year"),
    field::percent("gross_margin", QT_TRANSLATE_NOOP("Field", "Gross margin"), &Product::grossMargin)
        .range(-1000, 100),
    field::money("budget", QT_TRANSLATE_NOOP("Field", "Budget"), &Product::budget),
    field::money("spent", QT_TRANSLATE_NOOP("Field", "Spent"), &Product::spent),
};

} // namespace

template<>
const EntityInfo &entityInfo<Product>()
{
    static const EntityInfo info = makeEntityInfo<Product, productFields>({
        .key = "product",
        .label = QT_TRANSLATE_NOOP("Entity", "Product"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Products"),
        .refPrefix = "",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
