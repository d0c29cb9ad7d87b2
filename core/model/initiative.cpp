// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/initiative.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple initiativeFields{
    field::reference("objective", QT_TRANSLATE_NOOP("Field", "Objective"), &Initiative::objective),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Initiative::products),
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Initiative::title).required(),
    field::markdown("hypothesis", QT_TRANSLATE_NOOP("Field", "Hypothesis"), &Initiative::hypothesis),
    field::enumeration("status", QT_TRANSLATE_NOOP("Field", "Status"), &Initiative::status),
    field::when("start", QT_TRANSLATE_NOOP("Field", "Start"), &Initiative::start),
    field::when("end", QT_TRANSLATE_NOOP("Field", "End"), &Initiative::end).asEnd(),
    field::text("external_key", QT_TRANSLATE_NOOP("Field", "External key"), &Initiative::externalKey)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The key this row has in the tracker it came from.")),
    field::text("external_url", QT_TRANSLATE_NOOP("Field", "External address"), &Initiative::externalUrl),
    field::enumeration("investment", QT_TRANSLATE_NOOP("Field", "Investment"), &Initiative::investment),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Initiative::owner),
    field::money("budget", QT_TRANSLATE_NOOP("Field", "Budget"), &Initiative::budget),
    field::money("spent", QT_TRANSLATE_NOOP("Field", "Spent"), &Initiative::spent),
};

} // namespace

template<>
const EntityInfo &entityInfo<Initiative>()
{
    static const EntityInfo info = makeEntityInfo<Initiative, initiativeFields>({
        .key = "initiative",
        .label = QT_TRANSLATE_NOOP("Entity", "Initiative"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Initiatives"),
        .refPrefix = "INI",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
