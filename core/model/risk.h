// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// What may go wrong.
struct Risk : EntityBase
{
    QString title;
    RefSet<Product> products;
    Id<Objective> objective;
    Id<Feature> feature;
    std::optional<double> probability; ///< 0-100
    std::optional<int> impact;
    std::optional<qint64> exposure; ///< minor units
    QString mitigation;
    Id<Person> owner;
    std::optional<RiskState> state = RiskState::Open;
    QDate reviewOn;
};

template<> const EntityInfo &entityInfo<Risk>();

} // namespace leadline
