// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// What a lead owns. Its key is its reference and the prefix of its features' references.
struct Product : EntityBase
{
    Id<PlanRecord> plan;
    Id<ProductLine> line;
    QString key;
    QString name;
    std::optional<int> colour;
    std::optional<ProductStage> stage;
    Id<Person> owner;
    QString vision;
    QString targetCustomers;
    QString problem;
    QString valueProposition;
    QString differentiators;
    QString strategy;
    std::optional<qint64> revenue; ///< minor units per year
    std::optional<double> growth; ///< 0-100
    std::optional<double> grossMargin; ///< 0-100
    std::optional<qint64> budget; ///< minor units
    std::optional<qint64> spent; ///< minor units
};

template<> const EntityInfo &entityInfo<Product>();

} // namespace leadline
