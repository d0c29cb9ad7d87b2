// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfoliofigures.h"

namespace leadline {

PortfolioFigures portfolioFigures(const AnalysisContext &context, const DateRange &period)
{
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    PortfolioFigures figures;
    figures.period = period;
    figures.attainment = attainment(context, period);
    figures.nextQuarter = quarterCommitment(context, fiscalQuarter(fiscal, fiscal.quarterStartOf(context.today, 1)));
    figures.waiting = waitingCost(context);
    figures.budget = budgetUse(context);
    figures.mix = investmentMix(context, period);
    figures.field = valueAndRisk(context, period);
    figures.load = teamLoad(context, period);
    figures.delay = delayCurve(context, period);
    figures.hasContent = !figures.attainment.objectives.empty() || !figures.load.teams.empty()
        || !figures.budget.products.empty() || !featuresOf(context.plan, context.scope).empty();
    return figures;
}

} // namespace leadline
