// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/featurefilter.h"

#include "core/analysis/filter/filter.h"

#include <memory>

namespace leadline {

Result<std::function<bool(const Feature &)>> featureFilter(const QString &expression, const Plan &plan, QDate today)
{
    if (expression.trimmed().isEmpty())
        return std::function<bool(const Feature &)>();
    const std::shared_ptr<const ColumnSet> columns =
        std::make_shared<const ColumnSet>(columnsOf(EntityKind::Feature, {.plan = plan, .today = today}));
    Result<Filter> filter = Filter::parse(expression, *columns, {plan, today});
    if (!filter)
        return filter.error();
    // The predicate keeps the columns that the filter looks through.
    return std::function<bool(const Feature &)>(
        [columns, held = std::make_shared<const Filter>(std::move(*filter))](const Feature &feature) {
            return held->matches(feature);
        });
}

} // namespace leadline
