// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/attainmentforecast.h"
#include "core/analysis/portfolio/portfoliowork.h"
#include "core/model/enums.h"

namespace leadline {

/// How far an objective's key results are, beside where the plan has them today (Outcomes says how both are worked
/// out).
struct ObjectiveAttainment
{
    const Objective *objective = nullptr;
    std::optional<double> progress; ///< weighted mean of its key results, 0 to 1
    std::optional<double> expected; ///< planned by today, 0 to 1
    /// What its owner says; else what the distance between expected and progress suggests, by the limits of
    /// StateLimits; unset when neither is known.
    std::optional<ObjectiveHealth> health;
    bool healthIsStated = false;
    /// At the end of its cycle: the weighted means of its key results' bands, those without one left out.
    std::optional<ForecastBand> forecast;
    int pointsBehind = 0; ///< ObjectiveOutcome::pointsBehind
    int unscaled = 0;     ///< Attainment::unscaled of its key results
};

struct Attainment
{
    std::vector<ObjectiveAttainment> objectives; ///< the active ones of the scope whose cycle touches the period
    /// Weighted means over all key results of these objectives, 0 to 1; a key result without a weight weighs 1, those
    /// that aren't measured yet are left out.
    std::optional<double> progress;
    std::optional<double> expected;
    int keyResults = 0;
    int measured = 0;
    int unscaled = 0; ///< key results with a measurement that says nothing, because the baseline or the target is missing

    int count(ObjectiveHealth health) const;
};

Attainment attainment(const AnalysisContext &context, const DateRange &period);

} // namespace leadline
