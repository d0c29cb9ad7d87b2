// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// An own way to score.
struct Scorecard : EntityBase
{
    QString name;
    std::optional<ScorecardCombine> combine = ScorecardCombine::WeightedSum;
};

template<> const EntityInfo &entityInfo<Scorecard>();

} // namespace leadline
