// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/workcalendar.h"

#include "core/model/blackout.h"
#include "core/model/plan.h"
#include "core/model/portfolio.h"

#include <cmath>

namespace leadline {

namespace {

/// More than anybody plans; keeps hostile efforts and spans away from the end of the calendar.
constexpr qint64 mostDays = 1'000'000;

/// Monday is 0. Julian day 0 was a Monday.
int weekdayOf(qint64 julianDay)
{
    return static_cast<int>(((julianDay % 7) + 7) % 7);
}

/// At least one day and no more than the calendar holds; what isn't a number counts as one day.
qint64 wholeDays(double days)
{
    return days > 1 ? static_cast<qint64>(std::ceil(std::min(days, static_cast<double>(mostDays)))) : 1;
}

} // namespace

WorkCalendar::WorkCalendar(const Plan &plan)
{
    const QString days = plan.portfolio().workingDays;
    for (const QChar c : days) {
        if (c >= u'1' && c <= u'7')
            m_works[static_cast<size_t>(c.unicode() - u'1')] = true;
    }
    m_daysPerWeek = static_cast<int>(std::count(m_works.begin(), m_works.end(), true));
    if (m_daysPerWeek == 0) {
        std::fill_n(m_works.begin(), 5, true);
        m_daysPerWeek = 5;
    }

    QHash<Id<Team>, Spans> ofTeams;
    for (const Blackout &blackout : plan.all<Blackout>()) {
        if (blackout.kind != BlackoutKind::Holiday)
            continue;
        const QDate start = blackout.start.isValid() ? blackout.start : blackout.end;
        const QDate end = blackout.end.isValid() ? blackout.end : blackout.start;
        if (!start.isValid() || end < start)
            continue;
        const Span span{start.toJulianDay(), end.toJulianDay()};
        // A holiday of a team that lies in the bin is nobody's, not everybody's.
        (blackout.team ? ofTeams[blackout.team] : m_common).push_back(span);
    }
    m_common = merged(std::move(m_common));
    for (QHash<Id<Team>, Spans>::iterator it = ofTeams.begin(); it != ofTeams.end(); ++it) {
        it->insert(it->end(), m_common.begin(), m_common.end());
        m_byTeam.insert(it.key(), merged(std::move(*it)));
    }
}

WorkCalendar::Spans WorkCalendar::merged(Spans spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    Spans result;
    for (const Span &span : spans) {
        if (!result.empty() && span.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, span.last);
        else
            result.push_back(span);
    }
    return result;
}

const WorkCalendar::Spans &WorkCalendar::holidaysOf(Id<Team> team) const
{
    const QHash<Id<Team>, Spans>::const_iterator it = m_byTeam.constFind(team);
    return it == m_byTeam.constEnd() ? m_common : *it;
}

qint64 WorkCalendar::weekdays(qint64 first, qint64 last) const
{
    if (last < first)
        return 0;
    const qint64 days = last - first + 1;
    qint64 result = days / 7 * m_daysPerWeek;
    for (qint64 day = first + days / 7 * 7; day <= last; ++day)
        result += m_works[static_cast<size_t>(weekdayOf(day))] ? 1 : 0;
    return result;
}

qint64 WorkCalendar::count(qint64 first, qint64 last, const Spans &holidays) const
{
    qint64 result = weekdays(first, last);
    Spans::const_iterator it = std::partition_point(holidays.begin(), holidays.end(),
                                                    [first](const Span &span) { return span.last < first; });
    for (; it != holidays.end() && it->first <= last; ++it)
        result -= weekdays(std::max(first, it->first), std::min(last, it->last));
    return result;
}

bool WorkCalendar::isWorkingDay(QDate day, Id<Team> team) const
{
    return workingDays(day, day, team) == 1;
}

int WorkCalendar::workingDays(QDate first, QDate last, Id<Team> team) const
{
    if (!first.isValid() || !last.isValid())
        return 0;
    return static_cast<int>(std::min<qint64>(count(first.toJulianDay(), last.toJulianDay(), holidaysOf(team)),
                                             std::numeric_limits<int>::max()));
}

QDate WorkCalendar::reach(qint64 from, qint64 days, int direction, const Spans &holidays) const
{
    const auto reached = [&](qint64 distance) {
        const qint64 to = from + direction * distance;
        return count(std::min(from, to), std::max(from, to), holidays) >= days;
    };
    qint64 enough = days / m_daysPerWeek * 7 + 7;
    for (const Span &span : holidays)
        enough += span.last - span.first + 1;
    qint64 least = 0;
    while (least < enough) {
        const qint64 middle = least + (enough - least) / 2;
        if (reached(middle))
            enough = middle;
        else
            least = middle + 1;
    }
    return QDate::fromJulianDay(from + direction * least);
}

QDate WorkCalendar::endOfWork(QDate start, double days, Id<Team> team) const
{
    if (!start.isValid())
        return {};
    const qint64 whole = wholeDays(days);
    return reach(start.toJulianDay(), whole, 1, holidaysOf(team));
}

QDate WorkCalendar::startOfWork(QDate end, double days, Id<Team> team) const
{
    if (!end.isValid())
        return {};
    const qint64 whole = wholeDays(days);
    return reach(end.toJulianDay(), whole, -1, holidaysOf(team));
}

QDate WorkCalendar::addWorkingDays(QDate day, int days, Id<Team> team) const
{
    if (!day.isValid() || days == 0)
        return day;
    const qint64 whole = std::min<qint64>(std::abs(static_cast<qint64>(days)), mostDays);
    const int direction = days > 0 ? 1 : -1;
    return reach(day.toJulianDay() + direction, whole, direction, holidaysOf(team));
}

} // namespace leadline
