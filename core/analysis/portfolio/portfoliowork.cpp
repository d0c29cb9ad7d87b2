// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfoliowork.h"

#include "core/model/product.h"

#include <algorithm>
#include <tuple>

namespace leadline {

std::vector<const Product *> productsOf(const Plan &plan, const Scope &scope)
{
    std::vector<const Product *> products;
    for (const Product &product : plan.all<Product>()) {
        if (scope.contains(product))
            products.push_back(&product);
    }
    std::sort(products.begin(), products.end(), [](const Product *a, const Product *b) {
        return std::tie(a->order, a->id) < std::tie(b->order, b->id);
    });
    return products;
}

bool isPlannedWithin(const Feature &feature, const DateRange &period, const WorkCalendar &calendar,
                     const FiscalCalendar &fiscal)
{
    const DrawnDates drawn = drawnDates(feature, calendar);
    if (drawn.isDated())
        return period.overlaps({drawn.start, drawn.end});
    return feature.committed.isValid()
        && period.overlaps({feature.committed.firstDay(fiscal), feature.committed.lastDay(fiscal)});
}

std::vector<DateRange> quartersOf(const DateRange &period, const FiscalCalendar &fiscal)
{
    constexpr size_t most = 40;
    std::vector<DateRange> quarters;
    if (!period.isValid())
        return quarters;
    for (QDate day = fiscal.quarterStartOf(period.first); day <= period.last && quarters.size() < most;
         day = fiscal.quarterStartOf(day, 1))
        quarters.push_back(fiscalQuarter(fiscal, day));
    return quarters;
}

} // namespace leadline
