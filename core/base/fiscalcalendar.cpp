// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalcalendar.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr int monthsPerYear = 12;
constexpr int monthsPerHalf = 6;
constexpr int monthsPerQuarter = 3;

/// Months between the start of the fiscal year and the month of @p day, 0-11.
int monthOfFiscalYear(QDate day, int startMonth)
{
    return (day.month() - startMonth + monthsPerYear) % monthsPerYear;
}

} // namespace

FiscalCalendar::FiscalCalendar(int startMonth)
    : m_startMonth(startMonth >= 1 && startMonth <= monthsPerYear ? startMonth : 1)
{
}

int FiscalCalendar::yearOf(QDate day) const
{
    return m_startMonth > 1 && day.month() >= m_startMonth ? day.year() + 1 : day.year();
}

int FiscalCalendar::quarterOf(QDate day) const
{
    return monthOfFiscalYear(day, m_startMonth) / monthsPerQuarter + 1;
}

int FiscalCalendar::halfOf(QDate day) const
{
    return monthOfFiscalYear(day, m_startMonth) / monthsPerHalf + 1;
}

QDate FiscalCalendar::yearStart(int year) const
{
    return QDate(m_startMonth > 1 ? year - 1 : year, m_startMonth, 1);
}

QDate FiscalCalendar::quarterStart(int year, int quarter) const
{
    return yearStart(year).addMonths((quarter - 1) * monthsPerQuarter);
}

QDate FiscalCalendar::halfStart(int year, int half) const
{
    return yearStart(year).addMonths((half - 1) * monthsPerHalf);
}

QDate FiscalCalendar::quarterStartOf(QDate day, int offset) const
{
    if (!day.isValid())
        return {};
    // Counted back from the day itself, so that it holds for every day QDate knows.
    const int monthsIn = monthOfFiscalYear(day, m_startMonth) % monthsPerQuarter;
    return QDate(day.year(), day.month(), 1).addMonths(offset * monthsPerQuarter - monthsIn);
}

QDate FiscalCalendar::quarterEndOf(QDate day) const
{
    return quarterStartOf(day, 1).addDays(-1);
}

QString FiscalCalendar::quarterName(QDate day) const
{
    if (!day.isValid())
        return {};
    //: A fiscal quarter; %1 is its number, %2 the fiscal year, e.g. "Q4 2026"
    return QCoreApplication::translate("FiscalCalendar", "Q%1 %2")
        .arg(QString::number(quarterOf(day)), QString::number(yearOf(day)));
}

} // namespace leadline
