// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/investmentmix.h"

#include "core/model/initiative.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"

#include <cmath>
#include <numeric>

namespace leadline {

namespace {

std::optional<Investment> investmentOf(const Plan &plan, const Feature &feature)
{
    if (feature.investment)
        return feature.investment;
    const Initiative *initiative = plan.find(feature.initiative);
    return initiative ? initiative->investment : std::nullopt;
}

std::optional<std::array<double, investmentCount>> targetOf(const Portfolio &portfolio)
{
    const std::array<std::optional<double>, investmentCount> set = {portfolio.mixInnovate, portfolio.mixBuild,
                                                                    portfolio.mixTune, portfolio.mixRun};
    std::array<double, investmentCount> target = {};
    for (size_t kind = 0; kind < investmentCount; ++kind)
        target[kind] = std::max(0.0, set[kind].value_or(0));
    const double sum = std::accumulate(target.begin(), target.end(), 0.0);
    if (sum <= 0)
        return std::nullopt;
    for (double &share : target)
        share /= sum;
    return target;
}

std::optional<MixGap> largestGap(const InvestmentMix &mix)
{
    constexpr double smallest = 0.5;
    if (!mix.target || mix.actual.total() <= 0)
        return std::nullopt;
    std::optional<MixGap> largest;
    for (size_t i = 0; i < investmentCount; ++i) {
        const Investment kind = static_cast<Investment>(i);
        const double points = (mix.actual.share(kind) - (*mix.target)[i]) * 100;
        if (std::abs(points) >= (largest ? std::abs(largest->points) : smallest))
            largest = MixGap{kind, points, mix.actual.share(kind)};
    }
    return largest;
}

} // namespace

double InvestmentShares::total() const
{
    return std::accumulate(days.begin(), days.end(), 0.0);
}

double InvestmentShares::share(Investment kind) const
{
    const double all = total();
    return all > 0 ? days[static_cast<size_t>(kind)] / all : 0;
}

InvestmentMix investmentMix(const AnalysisContext &context, const DateRange &period)
{
    const WorkCalendar calendar(context.plan);
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    InvestmentMix mix;
    QHash<Id<Product>, InvestmentShares> byProduct;
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        const double days = std::max(0.0, feature->effortLikely.value_or(0));
        if (days <= 0 || isSetAside(*feature) || !isPlannedWithin(*feature, period, calendar, fiscal))
            continue;
        const std::optional<Investment> kind = investmentOf(context.plan, *feature);
        if (!kind) {
            mix.unclassifiedDays += days;
            ++mix.unclassified;
            continue;
        }
        mix.actual.add(*kind, days);
        byProduct[feature->product].add(*kind, days);
    }
    for (const Product *product : productsOf(context.plan, context.scope)) {
        if (byProduct.contains(idOf(*product)))
            mix.products.push_back({product, byProduct.value(idOf(*product))});
    }
    mix.target = targetOf(context.plan.portfolio());
    mix.gap = largestGap(mix);
    return mix;
}

} // namespace leadline
