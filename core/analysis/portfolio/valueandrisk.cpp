// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/valueandrisk.h"

#include "core/model/product.h"

#include <algorithm>
#include <cmath>

namespace leadline {

double ValueAndRisk::radius() const
{
    return 2.1 * std::sqrt(effort);
}

ValueAndRiskField valueAndRisk(const AnalysisContext &context, const DateRange &period)
{
    const WorkCalendar calendar(context.plan);
    ValueAndRiskField field;
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (isSetAside(*feature) || feature->status == WorkStatus::Released)
            continue;
        const DrawnDates drawn = drawnDates(*feature, calendar);
        if (drawn.isDated() && !period.overlaps({drawn.start, drawn.end}))
            continue;
        if (!feature->reach || !feature->impact || !feature->confidence || !feature->risk
            || feature->effortLikely.value_or(0) <= 0) {
            ++field.incomplete;
            continue;
        }
        const Product *product = context.plan.find(feature->product);
        const double impact = enumlabels::impactNumbers[static_cast<size_t>(*feature->impact)];
        field.features.push_back({
            .feature = feature,
            .productColour = product ? product->colour.value_or(0) : 0,
            .value = *feature->reach * impact * *feature->confidence / 100,
            .risk = *feature->risk,
            .effort = *feature->effortLikely,
        });
    }
    std::stable_sort(field.features.begin(), field.features.end(),
                     [](const ValueAndRisk &a, const ValueAndRisk &b) { return a.effort > b.effort; });
    return field;
}

} // namespace leadline
