// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A question of a scorecard.
struct Criterion : EntityBase
{
    Id<Scorecard> scorecard;
    QString name;
    std::optional<CriterionScale> scale = CriterionScale::OneToFive;
    std::optional<double> weight;
    bool lowerIsBetter = false;
};

template<> const EntityInfo &entityInfo<Criterion>();

} // namespace leadline
