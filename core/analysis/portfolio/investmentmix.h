// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliowork.h"
#include "core/model/enums.h"

#include <array>

namespace leadline {

struct Product;

inline constexpr size_t investmentCount = static_cast<size_t>(Investment::KeepRunning) + 1;

/// Effort by kind of investment, in person-days.
struct InvestmentShares
{
    std::array<double, investmentCount> days = {};

    double total() const;
    /// 0 to 1 of the total; 0 when there is no effort at all.
    double share(Investment kind) const;
    void add(Investment kind, double more) { days[static_cast<size_t>(kind)] += more; }
};

/// The kind that is furthest from its target.
struct MixGap
{
    Investment kind = Investment::Innovate;
    double points = 0; ///< percentage points, actual less target: negative is under target
    double actual = 0; ///< 0 to 1
};

struct ProductMix
{
    const Product *product = nullptr;
    InvestmentShares shares;
};

/// Where the effort of a period goes (issue "Portfolio, first page"; the kinds are those of CATALOGUE `investment`).
///
/// Counted is the whole `effort_likely` of the features planned within the period, without those set aside. A
/// feature without a kind takes its initiative's; effort that has no kind either way is told apart and is not part
/// of the shares, because a missing input is never taken for one of them.
struct InvestmentMix
{
    InvestmentShares actual;
    double unclassifiedDays = 0;
    int unclassified = 0; ///< features with effort and without a kind
    /// The portfolio's `mix_…`, scaled to 1 in sum; unset when none of them is set. One that isn't set beside others
    /// is 0.
    std::optional<std::array<double, investmentCount>> target;
    /// Unset without a target, without effort, and when every kind is within half a point of its target.
    std::optional<MixGap> gap;
    std::vector<ProductMix> products; ///< in list order, those with effort of a kind
};

InvestmentMix investmentMix(const AnalysisContext &context, const DateRange &period);

} // namespace leadline
