// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalcalendar.h"

#include <QDate>
#include <QString>

#include <vector>

namespace leadline {

/// Units in which a time axis is divided. Quarters and years are fiscal, weeks are ISO weeks.
enum class TimeUnit : quint8 { Day, Week, Month, Quarter, Year };

/// One division of the axis, cut off at the ends of the range.
struct TimeSegment
{
    QDate first;
    QDate last; ///< included
    qreal from = 0;
    qreal to = 0;
    QString label;        ///< "Q3 2026", "Aug", "W34", "2026" or "FY 2027"; translated
    bool partial = false; ///< cut off at an end of the range
};

/// Where days lie: every day of a range has the same width. Days outside the range map to places outside it.
class TimeScale final
{
public:
    /// Both days are included; @p last is not before @p first. @p from and @p to in scene units.
    TimeScale(QDate first, QDate last, qreal from, qreal to, const FiscalCalendar &calendar);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qreal from() const { return m_from; }
    qreal to() const { return m_to; }
    qreal dayWidth() const { return m_dayWidth; }
    const FiscalCalendar &calendar() const { return m_calendar; }

    bool contains(QDate day) const { return day >= m_first && day <= m_last; }
    /// Where a day begins, and where it ends.
    qreal startOf(QDate day) const;
    qreal endOf(QDate day) const { return startOf(day) + m_dayWidth; }
    /// The middle of a day: marks that stand for a whole day lie there.
    qreal middleOf(QDate day) const { return startOf(day) + m_dayWidth / 2; }
    /// The day at a place; beyond the range as well.
    QDate dayAt(qreal x) const;

    /// The divisions from the first to the last day of the range.
    std::vector<TimeSegment> segments(TimeUnit unit) const;
    /// The first day of the division that holds @p day, and of the one after it.
    QDate unitStart(TimeUnit unit, QDate day) const;
    QDate nextUnit(TimeUnit unit, QDate start) const;

private:
    QString label(TimeUnit unit, QDate start) const;

    QDate m_first;
    QDate m_last;
    qreal m_from;
    qreal m_to;
    qreal m_dayWidth;
    FiscalCalendar m_calendar;
};

} // namespace leadline
