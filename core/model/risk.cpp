// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/risk.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple riskFields{
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Risk::title).required(),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Risk::products),
    field::reference("objective", QT_TRANSLATE_NOOP("Field", "Objective"), &Risk::objective),
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &Risk::feature),
    field::percent("probability", QT_TRANSLATE_NOOP("Field", "Probability"), &Risk::probability),
    field::integer("impact", QT_TRANSLATE_NOOP("Field", "Impact (1-5)"), &Risk::impact).range(1, 5),
    field::money("exposure", QT_TRANSLATE_NOOP("Field", "Exposure"), &Risk::exposure),
    field::markdown("mitigation", QT_TRANSLATE_NOOP("Field", "Mitigation"), &Risk::mitigation),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Risk::owner),
    field::enumeration("state", QT_TRANSLATE_NOOP("Field", "State"), &Risk::state),
    field::day("review_on", QT_TRANSLATE_NOOP("Field", "Review on"), &Risk::reviewOn).asEnd(),
};

} // namespace

template<>
const EntityInfo &entityInfo<Risk>()
{
    static const EntityInfo info = makeEntityInfo<Risk, riskFields>({
        .key = "risk",
        .label = QT_TRANSLATE_NOOP("Entity", "Risk"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Risks"),
        .refPrefix = "RISK",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
