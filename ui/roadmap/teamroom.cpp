// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/teamroom.h"

#include "core/model/team.h"

#include <QCoreApplication>

namespace leadline {

namespace {

/// Before and after what is dragged; farther drags are rare and say nothing.
constexpr int quartersAround = 4;

} // namespace

TeamRoom::TeamRoom(const Plan &plan, const Scope &scope, Id<Team> team, const std::vector<Feature> &moved, QDate today)
    : m_team(team)
    , m_calendar(plan)
    , m_fiscal(plan.fiscalCalendar())
{
    const Team *row = plan.find(team);
    if (!row)
        return;
    m_name = row->name;
    QDate first = today;
    QDate last = today;
    for (const Feature &feature : moved) {
        const DrawnDates dates = drawnDates(feature, m_calendar);
        if (!dates.isDated() || feature.team != team)
            continue;
        first = std::min(first, dates.start);
        last = std::max(last, dates.end);
    }
    const CapacityBook book(plan, scope);
    const QDate end = m_fiscal.quarterStartOf(last, quartersAround);
    for (QDate start = m_fiscal.quarterStartOf(first, -quartersAround); start <= end;
         start = m_fiscal.quarterStartOf(start, 1)) {
        const DateRange range{start, m_fiscal.quarterEndOf(start)};
        Quarter quarter{range, book.load(team, range), book.capacity(*row, range)};
        for (const Feature &feature : moved) {
            if (!feature.parked)
                quarter.others -= share(feature, drawnDates(feature, m_calendar), range);
        }
        m_quarters.push_back(quarter);
    }
}

/// As CapacityBook counts it.
double TeamRoom::share(const Feature &feature, const DrawnDates &dates, const DateRange &quarter) const
{
    const DateRange shared = DateRange{dates.start, dates.end}.intersected(quarter);
    if (feature.team != m_team || !feature.effortLikely || feature.status == WorkStatus::WontDo
        || !dates.isDated() || !shared.isValid())
        return 0;
    const int days = m_calendar.workingDays(dates.start, dates.end, m_team);
    return days > 0 ? *feature.effortLikely * m_calendar.workingDays(shared.first, shared.last, m_team) / days : 0;
}

QString TeamRoom::overload(const std::vector<Load> &features) const
{
    constexpr double rounding = 1e-6;
    for (const Quarter &quarter : m_quarters) {
        double own = 0;
        for (const Load &load : features)
            own += share(*load.feature, load.dates, quarter.range);
        if (own <= rounding || !quarter.capacity || quarter.others + own <= *quarter.capacity + rounding)
            continue;
        const QString days = QString::number(std::round(quarter.others + own));
        //: While a bar is dragged: team, quarter, its load and its capacity in person-days
        return QCoreApplication::translate("RoadmapWords", "%1 is over capacity in %2: %3 of %4 person-days.")
            .arg(m_name, m_fiscal.quarterName(quarter.range.first), days,
                 QString::number(std::round(*quarter.capacity)));
    }
    return {};
}

} // namespace leadline
