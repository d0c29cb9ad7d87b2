// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedperiod.h"

#include "core/base/monthname.h"
#include "core/base/typedwords.h"

#include <QRegularExpression>

#include <array>
#include <utility>
#include <vector>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number beyond these is rather an amount in the wrong place than a year.
constexpr int earliestYear = 1900;
constexpr int latestYear = 2999;
constexpr int centuryOfShortYears = 2000;

using Context = TypedPeriodContext;
using Match = QRegularExpressionMatch;

/// A period by its first day.
struct Start
{
    QDate first;
    DatePrecision precision = DatePrecision::Day;
};

bool has(const Match &match, const QString &group)
{
    return match.capturedLength(group) > 0;
}

int number(const Match &match, const QString &group)
{
    return match.capturedView(group).toInt();
}

/// The year a form names, 20xx when it has two digits, that of the turn after @p ofAnchor when it
/// has none, 0 when implausible.
int typedYear(const Match &match, int ofAnchor, const Context &context)
{
    if (!has(match, u"year"_s))
        return ofAnchor + context.turn;
    const int year = number(match, u"year"_s);
    if (match.capturedLength(u"year"_s) <= 2)
        return centuryOfShortYears + year;
    return year >= earliestYear && year <= latestYear ? year : 0;
}

int typedCalendarYear(const Match &match, const Context &context)
{
    return typedYear(match, context.anchor.year(), context);
}

int typedFiscalYear(const Match &match, const Context &context)
{
    return typedYear(match, context.calendar.yearOf(context.anchor), context);
}

// QDate has no year 0, so an implausible year gives an invalid day below.

QDate moved(QDate day, int count, QStringView unit)
{
    const QChar first = unit.isEmpty() ? QChar(u'd') : unit.front();
    switch (first.unicode()) {
    case u'w':
        return day.addDays(7 * count);
    case u'm':
        return day.addMonths(count);
    case u'q':
        return day.addMonths(3 * count);
    case u'y':
    case u'j':
        return day.addYears(count);
    default:
        return day.addDays(count);
    }
}

Start readRelativeDay(const Match &match, const Context &context)
{
    const QStringView word = match.capturedView(u"word"_s);
    const int offset = word == u"tomorrow" ? 1 : word == u"yesterday" ? -1 : 0;
    const int count = number(match, u"count"_s);
    const QDate day = moved(context.today.addDays(offset),
                            match.capturedView(u"sign"_s) == u"-" ? -count : count,
                            match.capturedView(u"unit"_s));
    return {day.year() >= earliestYear && day.year() <= latestYear ? day : QDate()};
}

int weekdayOf(const Match &match)
{
    constexpr std::array<QStringView, 7> names{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                               u"friday", u"saturday", u"sunday"};
    int weekday = 1;
    while (names[static_cast<std::size_t>(weekday - 1)] != match.capturedView(u"weekday"_s))
        ++weekday;
    return weekday;
}

Start readWeekday(const Match &match, const Context &context)
{
    return {context.anchor.addDays(weekdayOf(match) - context.anchor.dayOfWeek() + 7 * context.turn)};
}

/// This Friday lies in this week and next Friday in the one that follows; last Friday is the one before today.
Start readNeighbouringWeekday(const Match &match, const Context &context)
{
    const QStringView which = match.capturedView(u"which"_s);
    const QDate inThisWeek = context.today.addDays(weekdayOf(match) - context.today.dayOfWeek());
    if (match.capturedView(u"unit"_s) == u"week")
        return {inThisWeek.addDays(which == u"next" ? 7 : which == u"last" ? -7 : 0)};
    if (which == u"next")
        return {inThisWeek.addDays(7)};
    return {which == u"last" && inThisWeek >= context.today ? inThisWeek.addDays(-7) : inThisWeek};
}

Start readNeighbour(const Match &match, const Context &context)
{
    const QStringView which = match.capturedView(u"which"_s);
    const int offset = which == u"next" ? 1 : which == u"last" ? -1 : 0;
    const QStringView unit = match.capturedView(u"unit"_s);
    const QDate today = context.today;
    const FiscalCalendar &calendar = context.calendar;
    if (unit == u"week")
        return {today.addDays(1 - today.dayOfWeek() + 7 * offset), DatePrecision::Week};
    if (unit == u"month")
        return {QDate(today.year(), today.month(), 1).addMonths(offset), DatePrecision::Month};
    if (unit == u"quarter")
        return {calendar.quarterStartOf(today, offset), DatePrecision::Quarter};
    const int year = calendar.yearOf(today);
    if (unit == u"half")
        return {calendar.halfStart(year, calendar.halfOf(today)).addMonths(6 * offset), DatePrecision::Half};
    return {calendar.yearStart(year + offset), DatePrecision::Year};
}

Start readDay(const Match &match, const Context &context)
{
    return {QDate(typedCalendarYear(match, context), number(match, u"month"_s), number(match, u"day"_s))};
}

Start readSlashedDay(const Match &match, const Context &context)
{
    int month = number(match, u"first"_s);
    int day = number(match, u"second"_s);
    if (month > 12)
        std::swap(month, day);
    return {QDate(typedCalendarYear(match, context), month, day)};
}

Start readNamedDay(const Match &match, const Context &context)
{
    return {QDate(typedCalendarYear(match, context), monthFromName(match.capturedView(u"name"_s)),
                  number(match, u"day"_s))};
}

Start readWeek(const Match &match, const Context &context)
{
    int yearOfAnchor = 0;
    context.anchor.weekNumber(&yearOfAnchor);
    const int year = typedYear(match, yearOfAnchor, context);
    const int week = number(match, u"week"_s);

    // ISO 8601: 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int yearOfMonday = 0;
    const bool exists = monday.weekNumber(&yearOfMonday) == week && yearOfMonday == year;
    return {exists ? monday : QDate(), DatePrecision::Week};
}

Start readMonth(const Match &match, const Context &context)
{
    return {QDate(typedCalendarYear(match, context), number(match, u"month"_s), 1), DatePrecision::Month};
}

Start readNamedMonth(const Match &match, const Context &context)
{
    return {QDate(typedCalendarYear(match, context), monthFromName(match.capturedView(u"name"_s)), 1),
            DatePrecision::Month};
}

Start readQuarter(const Match &match, const Context &context)
{
    const int year = typedFiscalYear(match, context);
    return {year > 0 ? context.calendar.quarterStart(year, number(match, u"part"_s)) : QDate(),
            DatePrecision::Quarter};
}

Start readHalf(const Match &match, const Context &context)
{
    const int year = typedFiscalYear(match, context);
    return {year > 0 ? context.calendar.halfStart(year, number(match, u"part"_s)) : QDate(),
            DatePrecision::Half};
}

Start readYear(const Match &match, const Context &context)
{
    const int year = typedFiscalYear(match, context);
    return {year > 0 ? context.calendar.yearStart(year) : QDate(), DatePrecision::Year};
}

struct Form
{
    QRegularExpression pattern;
    Start (*read)(const Match &, const Context &);
    bool mayRecur; ///< a form with an optional year, or a weekday
};

Form form(const QString &pattern, Start (*read)(const Match &, const Context &))
{
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), read,
            read != &readRelativeDay && read != &readNeighbour && read != &readNeighbouringWeekday};
}

/// The forms in the order of trial. They see TypedWords::text.
const std::vector<Form> &forms()
{
    static const QString day = u"(?<day>[0-9]{1,2})"_s;
    static const QString ordinalDay = u"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?"_s;
    static const QString month = u"(?<month>[0-9]{1,2})"_s;
    static const QString monthName = u"(?<name>\\p{L}{3,}\\.?)"_s;
    static const QString longYear = u"(?<year>[0-9]{4})"_s;
    static const QString anyYear = u"'?(?<year>[0-9]{4}|[0-9]{2})"_s;
    static const QString fiscalYear = u"(?:fy ?)?"_s + anyYear;
    static const QString count = u"(?<count>[0-9]{1,5})"_s;
    static const QString weekday = u"(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"_s;
    // The letters alone are the English and German ones.
    static const QString unit = u"(?<unit>day|week|month|quarter|year|[dtwmqyj])"_s;

    static const std::vector<Form> all{
        form(u"(?<word>today|tomorrow|yesterday)(?: ?(?<sign>[-+]) ?"_s + count + u" ?"_s + unit + u"?)?"_s,
             readRelativeDay),
        form(u"(?<sign>[-+]) ?"_s + count + u" ?"_s + unit, readRelativeDay),
        form(u"in "_s + count + u" ?"_s + unit, readRelativeDay),
        form(weekday, readWeekday),
        form(u"(?<which>this|next|last) "_s + weekday, readNeighbouringWeekday),
        form(weekday + u",? (?:of ){0,2}(?<which>this|next|last) (?<unit>week)"_s, readNeighbouringWeekday),
        form(u"(?<which>this|next|last) (?<unit>week|month|quarter|half|year)"_s, readNeighbour),

        form(longYear + u"-"_s + month + u"-"_s + day, readDay),
        form(longYear + u"/"_s + month + u"/"_s + day, readDay),
        form(day + u"\\. ?"_s + month + u"\\.(?: ?(?<year>[0-9]{4}|[0-9]{2}))?"_s, readDay),
        form(u"(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/"_s + anyYear, readSlashedDay),
        form(ordinalDay + u"\\.?[ /-]?"_s + monthName + u"(?:,?[ /-]?"_s + anyYear + u")?"_s,
             readNamedDay),
        form(monthName + u"[ /-]?"_s + ordinalDay + u"(?:, ?|[ /-])"_s + anyYear, readNamedDay),
        form(monthName + u" "_s + ordinalDay, readNamedDay),

        form(longYear + u"[ /-]?(?:week|wk|kw|w) ?(?<week>[0-9]{1,2})"_s, readWeek),
        form(u"(?:week|wk|kw|w) ?(?<week>[0-9]{1,2})(?:(?:, ?|[ /-])"_s + longYear + u")?"_s,
             readWeek),

        form(longYear + u"[/-]"_s + month, readMonth),
        form(month + u"/"_s + longYear, readMonth),
        form(monthName + u"(?:,?[ /-]?'?"_s + longYear + u")?"_s, readNamedMonth),
        form(monthName + u" ?'(?<year>[0-9]{2})"_s, readNamedMonth),
        form(longYear + u"[ /-]?"_s + monthName, readNamedMonth),

        form(u"(?:q|quarter) ?(?<part>[1-4])(?:(?:, ?|[ /-]?)"_s + fiscalYear + u")?"_s, readQuarter),
        form(u"(?<part>[1-4])(?:\\.|st|nd|rd|th) ?quarter(?:(?:,? (?:of )?|/)"_s + fiscalYear + u")?"_s,
             readQuarter),
        form(fiscalYear + u"(?:, ?|[ /-]?)q ?(?<part>[1-4])"_s, readQuarter),
        form(u"(?:h|half) ?(?<part>[12])(?:(?:, ?|[ /-]?)"_s + fiscalYear + u")?"_s, readHalf),
        form(u"(?<part>[12])(?:\\.|st|nd) ?half(?:(?:,? (?:of )?|/)"_s + fiscalYear + u")?"_s, readHalf),
        form(fiscalYear + u"(?:, ?|[ /-]?)h ?(?<part>[12])"_s, readHalf),
        form(longYear, readYear),
        form(u"fy ?"_s + anyYear, readYear),
    };
    return all;
}

std::optional<TypedPeriod> readWhole(const QString &text, const Context &context)
{
    for (const Form &candidate : forms()) {
        const Match match = candidate.pattern.match(text);
        if (!match.hasMatch())
            continue;
        const Start start = candidate.read(match, context);
        if (!start.first.isValid())
            continue;
        return TypedPeriod{.first = start.first,
                           .last = PlannedDate{start.first, start.precision}.lastDay(context.calendar),
                           .precision = start.precision,
                           .recurs = candidate.mayRecur && !has(match, u"year"_s)};
    }
    return std::nullopt;
}

/// The first, middle (1) or last (2) third of a period: Monday, Wednesday or Friday of a week, ten days of a month, the
/// months of a quarter, two or four months of a half or year. A day has none.
std::optional<TypedPeriod> third(const TypedPeriod &whole, int index)
{
    constexpr int daysInThird = 10;
    TypedPeriod part = whole;
    part.isPart = true;
    if (whole.precision == DatePrecision::Month) {
        part.precision = DatePrecision::Day;
        part.first = whole.first.addDays(daysInThird * index);
        part.last = index == 2 ? whole.last : part.first.addDays(daysInThird - 1);
        return part;
    }
    if (whole.precision == DatePrecision::Week) {
        part.precision = DatePrecision::Day;
        part.first = part.last = whole.first.addDays(2 * index);
        return part;
    }
    if (whole.precision == DatePrecision::Day)
        return std::nullopt;
    const int months = whole.precision == DatePrecision::Quarter ? 1 : whole.precision == DatePrecision::Half ? 2 : 4;
    part.precision = DatePrecision::Month;
    part.first = whole.first.addMonths(months * index);
    part.last = part.first.addMonths(months).addDays(-1);
    return part;
}

} // namespace

std::optional<TypedPeriod> readTypedPeriod(const QString &text, const TypedPeriodContext &context)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"(?<third>early|mid|late)[ -]?(?:of ){0,2}(?<rest>.+)"_s));
    // In one word or behind the period: "month-end", "Monatsende".
    static const QRegularExpression ending(
        QRegularExpression::anchoredPattern(u"(?<rest>(?:(?:this|next|last) )?(?:week|month|quarter|half|year))[ -]?(?:late|end)"_s));
    QString leading = text;
    if (const Match match = ending.match(text); match.hasMatch())
        leading = u"late "_s + match.captured(u"rest"_s);
    const Match match = pattern.match(leading);
    if (!match.hasMatch())
        return readWhole(text, context);
    QString rest = match.captured(u"rest"_s).trimmed();
    static const QRegularExpression bareUnit(
        QRegularExpression::anchoredPattern(u"week|month|quarter|half|year"_s));
    if (bareUnit.match(rest).hasMatch())
        rest.prepend(u"this "_s);
    const std::optional<TypedPeriod> whole = readWhole(rest, context);
    const QStringView name = match.capturedView(u"third"_s);
    return whole ? third(*whole, name == u"early" ? 0 : name == u"mid" ? 1 : 2) : std::nullopt;
}

bool leavesYearOpen(QStringView typed, const FiscalCalendar &calendar, QDate today)
{
    const std::optional<TypedPeriod> period = readTypedPeriod(TypedWords::read(typed).text, {calendar, today, today});
    return period && period->recurs;
}

} // namespace leadline
