// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/capacity/capacitybook.h"

namespace leadline {

class FeatureFacts;

/// What a team can still take in the quarters around a feature, with some features lifted out: asked while these are
/// dragged. It remembers numbers, not rows, so that provisional states of the plan don't matter.
class TeamRoom final
{
public:
    /// @p moved are the features that are dragged, as they are in the plan now.
    TeamRoom(const Plan &plan, const Scope &scope, Id<Team> team, const std::vector<Feature> &moved, QDate today);

    struct Load
    {
        const Feature *feature = nullptr;
        DrawnDates dates;
    };
    /// The first quarter in which the team has more to do than it can, with the features at these dates, as a sentence;
    /// empty when there is none among the quarters that these features touch.
    QString overload(const std::vector<Load> &features) const;

private:
    struct Quarter
    {
        DateRange range;
        double others = 0; ///< person-days of everything that isn't dragged
        std::optional<double> capacity;
    };
    double share(const Feature &feature, const DrawnDates &dates, const DateRange &quarter) const;

    Id<Team> m_team;
    QString m_name;
    WorkCalendar m_calendar;
    FiscalCalendar m_fiscal;
    std::vector<Quarter> m_quarters;
};

} // namespace leadline
