// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliowork.h"

namespace leadline {

/// What waiting costs a week, in major units of the portfolio's currency.
///
/// Waiting is work that should begin in this fiscal quarter or the next one and hasn't begun: its dates say so, or,
/// while it has none, its horizon (Now or Next). Later work and what is set aside was put off on purpose.
struct WaitingCost
{
    double perWeek = 0;
    int features = 0;
    int withoutCost = 0; ///< of them, those without a cost of delay; they add nothing to the sum
};

WaitingCost waitingCost(const AnalysisContext &context);

/// What waiting has cost since the start of a period, day by day, in major units.
struct DelayPoint
{
    QDate day; ///< at its end; the first point is the start of the period's first day
    double plan = 0;
    double cd3 = 0;
};

struct DelayCurve
{
    std::vector<DelayPoint> points; ///< the period's start, the end of each month, and today where it lies within
    double soFar = 0;               ///< of the plan, up to and with today; 0 before the period
    int features = 0;               ///< that accrue a cost
    int unscheduled = 0;            ///< with a cost of delay, but without dates: not part of the curve

    double planTotal() const { return points.empty() ? 0 : points.back().plan; }
    double cd3Total() const { return points.empty() ? 0 : points.back().cd3; }
};

/// Each scheduled feature costs its `cost_of_delay` for every week from the start of the period until it is released
/// (planned end, the day of release, or today when it is late), whether or not work on it has begun: that is when its
/// value could be had (Reinertsen, "The Principles of Product Development Flow", the economics of queues).
///
/// The comparison lets each team do the rest of its work from tomorrow on one after the other in falling CD3 order, at
/// the pace the plan gives the team on each working day (CapacityBook's load). Work without a score comes last, work
/// without a team or effort keeps its dates. Dependencies are not looked at: it is what the order alone is worth.
DelayCurve delayCurve(const AnalysisContext &context, const DateRange &period);

} // namespace leadline
