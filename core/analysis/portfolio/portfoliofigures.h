// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/attainment.h"
#include "core/analysis/portfolio/budgetuse.h"
#include "core/analysis/portfolio/delaycost.h"
#include "core/analysis/portfolio/investmentmix.h"
#include "core/analysis/portfolio/teamload.h"
#include "core/analysis/portfolio/valueandrisk.h"

namespace leadline {

/// Everything the portfolio page shows of a scope and a period. The five tiles are, in order: `attainment` counted by
/// health; its progress beside what is expected; `nextQuarter`; `waiting`; the total of `budget`.
///
/// Points into the plan: valid until it changes. Pure: equal plan, scope, today and period give equal figures.
struct PortfolioFigures
{
    DateRange period;
    Attainment attainment;
    QuarterCommitment nextQuarter; ///< the fiscal quarter after today's
    WaitingCost waiting;
    BudgetUse budget;
    InvestmentMix mix;
    ValueAndRiskField field;
    TeamLoad load;
    DelayCurve delay;

    /// False for a plan that has nothing to show yet: no feature, no objective, no team and no budget.
    bool hasContent = false;
};

PortfolioFigures portfolioFigures(const AnalysisContext &context, const DateRange &period);

} // namespace leadline
