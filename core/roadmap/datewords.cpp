// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/datewords.h"

#include "core/base/monthname.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline::DateWords {

QString monthName(QDate day)
{
    return longMonthName(day.month());
}

QString day(QDate day)
{
    //: A day in full; %1 is the day, %2 the month, %3 the year, e.g. "12 August 2026"
    return QCoreApplication::translate("DateWords", "%1 %2 %3")
        .arg(QString::number(day.day()), monthName(day), QString::number(day.year()));
}

QString shortDay(QDate day, QDate today)
{
    if (day.year() != today.year())
        return DateWords::day(day);
    //: A day of this year; %1 is the day, %2 the month, e.g. "12 August"
    return QCoreApplication::translate("DateWords", "%1 %2", "day and month").arg(QString::number(day.day()), monthName(day));
}

QString month(QDate day)
{
    //: A month in full; %1 is the month, %2 the year, e.g. "July 2026"
    return QCoreApplication::translate("DateWords", "%1 %2").arg(monthName(day), QString::number(day.year()));
}

QString months(QDate first, QDate last)
{
    if (first.year() == last.year() && first.month() == last.month())
        return month(first);
    //: A range of months, e.g. "July 2026 to April 2027"
    return QCoreApplication::translate("DateWords", "%1 to %2", "months").arg(month(first), month(last));
}

QString span(const PlannedDate &start, const PlannedDate &end, const FiscalCalendar &calendar, QDate today)
{
    if (!start.isValid() && !end.isValid())
        return {};
    if (!end.isValid()) {
        //: A planned start without an end
        return QCoreApplication::translate("DateWords", "from %1").arg(start.display(calendar, today));
    }
    if (!start.isValid()) {
        //: A planned end without a start
        return QCoreApplication::translate("DateWords", "until %1").arg(end.display(calendar, today));
    }
    const bool isOnePeriod = start.precision == end.precision && start.firstDay(calendar) == end.firstDay(calendar);
    if (isOnePeriod)
        return end.display(calendar, today);
    QString from = start.display(calendar, today);
    const QString until = end.display(calendar, today);
    // Months of one year say it once: "Jan to Mar 2027". A day without a year is one of this year, so days keep theirs.
    const qsizetype year = until.lastIndexOf(u' ');
    const bool isOneYear = year > 0 && start.date.year() == end.date.year() && start.precision == DatePrecision::Month
        && end.precision <= DatePrecision::Month;
    if (const QStringView last = QStringView(until).mid(std::max<qsizetype>(0, year));
        isOneYear && last.mid(1) == QString::number(end.date.year()) && from.endsWith(last))
        from.chop(last.size());
    //: A planned start and end, e.g. "28 Sep to 18 Dec"
    return QCoreApplication::translate("DateWords", "%1 to %2", "days").arg(from, until);
}

} // namespace leadline::DateWords
