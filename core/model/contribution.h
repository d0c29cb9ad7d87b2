// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// What a feature is expected to change, and did change, in a key result.
struct Contribution : EntityBase
{
    Id<Feature> feature;
    Id<KeyResult> keyResult;
    std::optional<double> expected;
    std::optional<double> chance; ///< 0-100
    std::optional<double> measured;
    std::optional<double> measuredLow;
    std::optional<double> measuredHigh;
    QDate measuredOn;
    std::optional<double> liveShare; ///< 0-100
};

template<> const EntityInfo &entityInfo<Contribution>();

} // namespace leadline
