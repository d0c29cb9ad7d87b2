// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliowork.h"

namespace leadline {

/// A feature as a place in the field of value and risk.
struct ValueAndRisk
{
    const Feature *feature = nullptr;
    int productColour = 0; ///< palette index; 0 without one
    double value = 0;      ///< reach × impact × confidence, people a quarter
    int risk = 0;          ///< 1 to 10
    double effort = 0;     ///< person-days

    /// STYLE section 7 "Charts": 2.1 × √person-days, logical pixels; the area is the effort.
    double radius() const;
};

struct ValueAndRiskField
{
    std::vector<ValueAndRisk> features; ///< by falling effort, then list order: the order of drawing
    int incomplete = 0;                 ///< features that lack reach, impact, confidence, risk or effort
};

/// The work of a scope that is still to be decided or done: without what is set aside or released. Dated features
/// outside the period are left out.
ValueAndRiskField valueAndRisk(const AnalysisContext &context, const DateRange &period);

} // namespace leadline
