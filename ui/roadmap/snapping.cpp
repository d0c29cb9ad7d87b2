// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/snapping.h"

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr qreal snapReach = 6;
constexpr qint64 daysTolerated = 3;

/// The edge of a period of @p precision that is nearest to @p day: its first day for starts, its last for ends.
QDate nearestEdge(QDate day, DatePrecision precision, DateRole role, const FiscalCalendar &calendar)
{
    const auto edgeOf = [&](QDate within) {
        const PlannedDate period{within, precision};
        return role == DateRole::Start ? period.firstDay(calendar) : period.lastDay(calendar);
    };
    QDate best = edgeOf(day);
    for (const int step : {-8, 8}) {
        const QDate other = edgeOf(day.addDays(step));
        if (std::abs(other.daysTo(day)) < std::abs(best.daysTo(day)))
            best = other;
    }
    return best;
}

} // namespace

Snapping::Snapping(const TimeScale &scale, TimeUnit unit, bool isOn)
    : m_scale(scale)
    , m_unit(unit)
    , m_isOn(isOn)
{
}

QDate Snapping::specialStart(qreal x) const
{
    QDate best;
    qreal distance = snapReach;
    for (const QDate &day : m_starts) {
        const qreal away = std::abs(m_scale.startOf(day) - x);
        if (m_isOn && away <= distance) {
            best = day;
            distance = away;
        }
    }
    return best;
}

QDate Snapping::specialEnd(qreal x) const
{
    QDate best;
    qreal distance = snapReach;
    for (const QDate &day : m_ends) {
        const qreal away = std::abs(m_scale.endOf(day) - x);
        if (m_isOn && away <= distance) {
            best = day;
            distance = away;
        }
    }
    return best;
}

QDate Snapping::start(qreal x) const
{
    const QDate day = m_scale.dayAt(x + m_scale.dayWidth() / 2);
    if (!m_isOn)
        return day;
    if (const QDate special = specialStart(x); special.isValid())
        return special;
    const QDate before = m_scale.unitStart(m_unit, day);
    const QDate after = m_scale.nextUnit(m_unit, before);
    return x - m_scale.startOf(before) <= m_scale.startOf(after) - x ? before : after;
}

QDate Snapping::end(qreal x) const
{
    if (const QDate special = specialEnd(x); special.isValid())
        return special;
    if (!m_isOn)
        return m_scale.dayAt(x - m_scale.dayWidth() / 2);
    const QDate day = m_scale.dayAt(x);
    const QDate before = m_scale.unitStart(m_unit, day);
    const QDate after = m_scale.nextUnit(m_unit, before);
    return (x - m_scale.startOf(before) <= m_scale.startOf(after) - x ? before : after).addDays(-1);
}

QDate Snapping::nextStart(QDate day, int steps) const
{
    if (!m_isOn)
        return day.addDays(steps);
    const QDate start = m_scale.unitStart(m_unit, day);
    if (steps > 0)
        return m_scale.nextUnit(m_unit, start);
    return start < day ? start : m_scale.unitStart(m_unit, start.addDays(-1));
}

QDate Snapping::nextEnd(QDate day, int steps) const
{
    return nextStart(day.addDays(1), steps).addDays(-1);
}

TimeUnit stepOf(DatePrecision precision, TimeUnit unit)
{
    switch (precision) {
    case DatePrecision::Day:
        return unit;
    case DatePrecision::Week:
        return std::max(unit, TimeUnit::Week);
    case DatePrecision::Month:
        return std::max(unit, TimeUnit::Month);
    case DatePrecision::Quarter:
    case DatePrecision::Half:
        return std::max(unit, TimeUnit::Quarter);
    case DatePrecision::Year:
        break;
    }
    return TimeUnit::Year;
}

PlannedDate movedTo(const PlannedDate &date, QDate day, DateRole role, const FiscalCalendar &calendar, bool isSnapped)
{
    PlannedDate moved = date;
    moved.date = day;
    for (const DatePrecision precision : {DatePrecision::Year, DatePrecision::Half, DatePrecision::Quarter,
                                          DatePrecision::Month, DatePrecision::Week}) {
        if (precision > date.precision)
            continue;
        const QDate edge = nearestEdge(day, precision, role, calendar);
        const qint64 allowed = isSnapped && precision != DatePrecision::Week ? daysTolerated : 0;
        if (std::abs(edge.daysTo(day)) <= allowed) {
            moved.date = edge;
            moved.precision = precision;
            return moved;
        }
    }
    moved.precision = DatePrecision::Day;
    return moved;
}

} // namespace leadline
