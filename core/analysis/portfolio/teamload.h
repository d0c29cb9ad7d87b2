// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliowork.h"

namespace leadline {

/// A team in a fiscal quarter, in person-days (CapacityBook says how each is worked out).
struct TeamQuarter
{
    double load = 0;
    double commitment = 0;
    std::optional<double> capacity;
    bool isCommitted = false; ///< see TeamLoad::committed

    /// What is compared with the capacity: the commitment where the quarter has one, else the load.
    double planned() const { return isCommitted ? commitment : load; }
    /// planned() of capacity in whole percent, as it is shown; unset without a capacity. Work on no capacity at all
    /// is 999.
    std::optional<int> percent() const;
    /// 1 to 5 of the load scale (STYLE section 2), 6 above capacity, 0 without a capacity. By percent(), so that the
    /// colour never contradicts the number.
    int level() const;
    static constexpr int overLevel = 6;
};

struct TeamLoadRow
{
    const Team *team = nullptr;
    std::vector<TeamQuarter> quarters; ///< as TeamLoad::quarters
};

struct TeamLoad
{
    std::vector<DateRange> quarters;
    /// The quarter after today's, when something was promised for it: its cells are what QuarterCommitment sums up. The
    /// others, for which nothing is decided or where work has begun, are the load.
    std::optional<size_t> committed;
    std::vector<TeamLoadRow> teams; ///< of the scope, in list order
};

TeamLoad teamLoad(const AnalysisContext &context, const DateRange &period);

/// What was promised for one quarter against what the teams can do, in person-days.
struct QuarterCommitment
{
    DateRange quarter;
    double commitment = 0; ///< features without a team included
    double capacity = 0;
    int teamsOver = 0; ///< teams whose own commitment exceeds their capacity
};

QuarterCommitment quarterCommitment(const AnalysisContext &context, const DateRange &quarter);

} // namespace leadline
