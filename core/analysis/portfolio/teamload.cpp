// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/teamload.h"

#include "core/analysis/capacity/capacitybook.h"
#include "core/model/team.h"

#include <cmath>

namespace leadline {

std::optional<int> TeamQuarter::percent() const
{
    constexpr int most = 999;
    if (!capacity)
        return std::nullopt;
    if (*capacity <= 0)
        return planned() > 0 ? most : 0;
    return static_cast<int>(std::min(std::round(planned() / *capacity * 100), double(most)));
}

int TeamQuarter::level() const
{
    const std::optional<int> share = percent();
    if (!share)
        return 0;
    if (*share > 100)
        return overLevel;
    return std::max(1, (*share + 19) / 20);
}

TeamLoad teamLoad(const AnalysisContext &context, const DateRange &period)
{
    const CapacityBook book(context.plan, context.scope);
    TeamLoad result;
    result.quarters = quartersOf(period, context.plan.fiscalCalendar());
    const QDate next = context.plan.fiscalCalendar().quarterStartOf(context.today, 1);
    for (size_t i = 0; i < result.quarters.size(); ++i) {
        if (result.quarters[i].first == next && book.commitment(result.quarters[i]) > 0)
            result.committed = i;
    }
    for (const Team *team : teamsOf(context.plan, context.scope)) {
        TeamLoadRow row{team, {}};
        for (size_t i = 0; i < result.quarters.size(); ++i) {
            const DateRange &quarter = result.quarters[i];
            row.quarters.push_back({book.load(idOf(*team), quarter), book.commitment(idOf(*team), quarter),
                                    book.capacity(*team, quarter), result.committed == i});
        }
        result.teams.push_back(std::move(row));
    }
    return result;
}

QuarterCommitment quarterCommitment(const AnalysisContext &context, const DateRange &quarter)
{
    const CapacityBook book(context.plan, context.scope);
    QuarterCommitment result{quarter, book.commitment(quarter), book.capacity(quarter), 0};
    for (const Team *team : teamsOf(context.plan, context.scope)) {
        const std::optional<double> capacity = book.capacity(*team, quarter);
        if (capacity && book.commitment(idOf(*team), quarter) > *capacity + 1e-9)
            ++result.teamsOver;
    }
    return result;
}

} // namespace leadline
