// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/datewords.h"

#include "core/base/monthname.h"

#include <QCoreApplication>

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
    const bool areDays = start.precision == DatePrecision::Day && end.precision == DatePrecision::Day;
    const bool areMonths = start.precision == DatePrecision::Month && end.precision <= DatePrecision::Month;
    const QString year = u' ' % QString::number(end.date.year());
    if (start.date.year() == end.date.year()) {
        // Both lie in a year that is said once: "Jan to Mar 2027", "4 Jan to 26 Feb 2027".
        if ((areDays || areMonths) && from.endsWith(year) && until.endsWith(year))
            from.chop(year.size());
    } else if (areDays && until.endsWith(year) && start.date.addYears(end.date.year() - start.date.year()) <= end.date
               && start.date.year() == today.year()) {
        // A day of this year has none, and would be read as one of the end's.
        from += u' ' % QString::number(start.date.year());
    }
    //: A planned start and end, e.g. "28 Sep to 18 Dec"
    return QCoreApplication::translate("DateWords", "%1 to %2", "days").arg(from, until);
}

} // namespace leadline::DateWords
