// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/planneddate.h"

#include "core/base/isotext.h"
#include "core/base/monthname.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype isoDayLength = 10;

/// The suffixes of the canonical text, in the order of DatePrecision.
constexpr std::array<QStringView, 6> precisionSuffixes{u"",         u"@week", u"@month",
                                                       u"@quarter", u"@half", u"@year"};

/// The suffixes of the canonical text, in the order of DateConfidence.
constexpr std::array<QStringView, 3> confidenceSuffixes{u"", u"~", u"~~"};

template<std::size_t size>
std::optional<std::size_t> indexOf(const std::array<QStringView, size> &suffixes,
                                   QStringView suffix)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (suffixes[i] == suffix)
            return i;
    }
    return std::nullopt;
}

QDate firstDayOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

QString PlannedDate::text() const
{
    const QString day = isoDayText(date);
    if (day.isEmpty())
        return {};
    return day + precisionSuffixes[static_cast<std::size_t>(precision)]
        + confidenceSuffixes[static_cast<std::size_t>(confidence)];
}

Result<PlannedDate> PlannedDate::fromText(QStringView text)
{
    const QStringView suffix = text.sliced(qMin(isoDayLength, text.size()));
    const qsizetype tilde = suffix.indexOf(u'~');
    const qsizetype precisionLength = tilde < 0 ? suffix.size() : tilde;

    const QDate day = isoDayFromText(text.first(text.size() - suffix.size()));
    const std::optional<std::size_t> precision =
        indexOf(precisionSuffixes, suffix.first(precisionLength));
    const std::optional<std::size_t> confidence =
        indexOf(confidenceSuffixes, suffix.sliced(precisionLength));
    if (!day.isValid() || !precision || !confidence) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "PlannedDate",
                         "\"%1\" is not a planned date as files hold it; that is a day such as "
                         "2026-12-31, which @week, @month, @quarter, @half or @year and then ~ or "
                         "~~ may follow.")
                         .arg(excerpt(text))};
    }
    return PlannedDate{day, static_cast<DatePrecision>(*precision),
                       static_cast<DateConfidence>(*confidence)};
}

QDate PlannedDate::firstDay(const FiscalCalendar &calendar) const
{
    if (!isValid())
        return {};
    switch (precision) {
    case DatePrecision::Day:
        return date;
    case DatePrecision::Week:
        return date.addDays(1 - date.dayOfWeek());
    case DatePrecision::Month:
        return firstDayOfMonth(date);
    case DatePrecision::Quarter:
        return calendar.quarterStartOf(date);
    case DatePrecision::Half:
        return calendar.halfStart(calendar.yearOf(date), calendar.halfOf(date));
    case DatePrecision::Year:
        return calendar.yearStart(calendar.yearOf(date));
    }
    Q_UNREACHABLE();
}

QDate PlannedDate::lastDay(const FiscalCalendar &calendar) const
{
    const QDate first = firstDay(calendar);
    switch (precision) {
    case DatePrecision::Day:
        return first;
    case DatePrecision::Week:
        return first.addDays(6);
    case DatePrecision::Month:
        return first.addMonths(1).addDays(-1);
    case DatePrecision::Quarter:
        return first.addMonths(3).addDays(-1);
    case DatePrecision::Half:
        return first.addMonths(6).addDays(-1);
    case DatePrecision::Year:
        return first.addMonths(12).addDays(-1);
    }
    Q_UNREACHABLE();
}

QString PlannedDate::display(const FiscalCalendar &calendar, QDate today) const
{
    if (!isValid())
        return {};
    switch (precision) {
    case DatePrecision::Day:
        if (date.year() == today.year()) {
            //: A day of this year; %1 is the day, %2 the short month, e.g. "12 Aug"
            return QCoreApplication::translate("PlannedDate", "%1 %2")
                .arg(QString::number(date.day()), shortMonthName(date.month()));
        }
        //: A day; %1 is the day, %2 the short month, %3 the year, e.g. "12 Aug 2027"
        return QCoreApplication::translate("PlannedDate", "%1 %2 %3")
            .arg(QString::number(date.day()), shortMonthName(date.month()),
                 QString::number(date.year()));
    case DatePrecision::Week: {
        int year = 0;
        const int week = date.weekNumber(&year);
        //: An ISO week; %1 is its number, %2 the year, e.g. "week 51, 2026"
        return QCoreApplication::translate("PlannedDate", "week %1, %2")
            .arg(QString::number(week), QString::number(year));
    }
    case DatePrecision::Month:
        //: A month; %1 is its short name, %2 the year, e.g. "Dec 2026"
        return QCoreApplication::translate("PlannedDate", "%1 %2", "month and year")
            .arg(shortMonthName(date.month()), QString::number(date.year()));
    case DatePrecision::Quarter:
        return calendar.quarterName(date);
    case DatePrecision::Half:
        //: A fiscal half-year; %1 is its number, %2 the fiscal year, e.g. "H1 2027"
        return QCoreApplication::translate("PlannedDate", "H%1 %2")
            .arg(QString::number(calendar.halfOf(date)), QString::number(calendar.yearOf(date)));
    case DatePrecision::Year:
        return QString::number(calendar.yearOf(date));
    }
    Q_UNREACHABLE();
}

} // namespace leadline
