// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/budgetuse.h"

#include "core/model/product.h"

namespace leadline {

namespace {

/// The part of the fiscal year that is over at the end of `today`.
double elapsedShare(const FiscalCalendar &fiscal, QDate today)
{
    const QDate first = fiscal.yearStart(fiscal.yearOf(today));
    const QDate last = first.addYears(1).addDays(-1);
    return static_cast<double>(first.daysTo(today) + 1) / static_cast<double>(first.daysTo(last) + 1);
}

std::optional<double> forecastOf(const std::optional<double> &spent, double elapsed)
{
    constexpr double firstMonth = 1.0 / 12;
    return spent && elapsed > firstMonth ? std::optional(*spent / elapsed) : std::nullopt;
}

void addTo(std::optional<double> &sum, const std::optional<double> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

std::optional<double> ratio(const std::optional<double> &part, const std::optional<double> &whole)
{
    return part && whole.value_or(0) > 0 ? std::optional(*part / *whole) : std::nullopt;
}

} // namespace

std::optional<double> BudgetLine::used() const
{
    return ratio(spent, approved);
}

std::optional<BudgetOutlook> BudgetLine::outlook() const
{
    constexpr double tolerance = 0.05;
    const std::optional<double> share = ratio(forecast, approved);
    if (!share)
        return std::nullopt;
    if (*share > 1 + tolerance)
        return BudgetOutlook::Over;
    return *share < 1 - tolerance ? BudgetOutlook::Under : BudgetOutlook::On;
}

BudgetUse budgetUse(const AnalysisContext &context)
{
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    const double elapsed = elapsedShare(fiscal, context.today);
    BudgetUse use;
    use.fiscalYear = fiscal.yearOf(context.today);
    std::optional<double> revenue;
    for (const Product *product : productsOf(context.plan, context.scope)) {
        if (!product->budget && !product->spent)
            continue;
        BudgetLine line;
        line.approved = majorUnits(product->budget);
        line.spent = majorUnits(product->spent);
        line.forecast = forecastOf(line.spent, elapsed);
        line.returns = ratio(majorUnits(product->revenue), line.approved);
        if (product->budget) {
            addTo(use.total.approved, line.approved);
            addTo(use.total.spent, line.spent);
            addTo(revenue, majorUnits(product->revenue));
        }
        use.products.push_back({product, line});
    }
    use.total.forecast = forecastOf(use.total.spent, elapsed);
    use.total.returns = ratio(revenue, use.total.approved);
    return use;
}

} // namespace leadline
