// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/timescale.h"

#include "core/base/monthname.h"

#include <QCoreApplication>

#include <cmath>

namespace leadline {

TimeScale::TimeScale(QDate first, QDate last, qreal from, qreal to, const FiscalCalendar &calendar)
    : m_first(first)
    , m_last(last)
    , m_from(from)
    , m_to(to)
    , m_dayWidth((to - from) / static_cast<qreal>(first.daysTo(last) + 1))
    , m_calendar(calendar)
{
}

qreal TimeScale::startOf(QDate day) const
{
    return m_from + static_cast<qreal>(m_first.daysTo(day)) * m_dayWidth;
}

QDate TimeScale::dayAt(qreal x) const
{
    return m_first.addDays(static_cast<qint64>(std::floor((x - m_from) / m_dayWidth)));
}

std::vector<TimeSegment> TimeScale::segments(TimeUnit unit) const
{
    std::vector<TimeSegment> segments;
    QDate start = unitStart(unit, m_first);
    while (start <= m_last) {
        const QDate next = nextUnit(unit, start);
        TimeSegment segment;
        segment.first = std::max(start, m_first);
        segment.last = std::min(next.addDays(-1), m_last);
        segment.from = startOf(segment.first);
        segment.to = endOf(segment.last);
        segment.label = label(unit, start);
        segment.partial = start < m_first || next.addDays(-1) > m_last;
        segments.push_back(std::move(segment));
        start = next;
    }
    return segments;
}

QDate TimeScale::unitStart(TimeUnit unit, QDate day) const
{
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month:
        return {day.year(), day.month(), 1};
    case TimeUnit::Quarter:
        return m_calendar.quarterStartOf(day);
    case TimeUnit::Year:
        return m_calendar.yearStart(m_calendar.yearOf(day));
    }
    return day;
}

QDate TimeScale::nextUnit(TimeUnit unit, QDate start) const
{
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week:
        return start.addDays(7);
    case TimeUnit::Month:
        return start.addMonths(1);
    case TimeUnit::Quarter:
        return start.addMonths(3);
    case TimeUnit::Year:
        return start.addMonths(12);
    }
    return start.addDays(1);
}

QString TimeScale::label(TimeUnit unit, QDate start) const
{
    switch (unit) {
    case TimeUnit::Day:
        return QString::number(start.day());
    case TimeUnit::Week:
        //: A week by its ISO number, as short as can be.
        return QCoreApplication::translate("TimeScale", "W%1").arg(start.weekNumber());
    case TimeUnit::Month:
        return shortMonthName(start.month());
    case TimeUnit::Quarter:
        return m_calendar.quarterName(start);
    case TimeUnit::Year:
        if (m_calendar.startMonth() == 1)
            return QString::number(start.year());
        //: A fiscal year.
        return QCoreApplication::translate("TimeScale", "FY %1").arg(m_calendar.yearOf(start));
    }
    return {};
}

} // namespace leadline
