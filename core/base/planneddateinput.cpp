// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/monthname.h"
#include "core/base/planneddate.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>
#include <vector>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number beyond these is rather an amount in the wrong place than a year.
constexpr int earliestYear = 1900;
constexpr int latestYear = 2999;
constexpr int centuryOfShortYears = 2000;

/// A period as it was typed: its first day and its width.
struct TypedPeriod
{
    QDate first;
    DatePrecision precision = DatePrecision::Day;
};

struct Context
{
    const FiscalCalendar &calendar;
    QDate today;
};

using Match = QRegularExpressionMatch;

bool has(const Match &match, const QString &group)
{
    return match.capturedLength(group) > 0;
}

int number(const Match &match, const QString &group)
{
    return match.capturedView(group).toInt();
}

/// The year a form names, 20xx when it has two digits, @p otherwise when it has none, 0 when
/// implausible.
int typedYear(const Match &match, int otherwise)
{
    if (!has(match, u"year"_s))
        return otherwise;
    const int year = number(match, u"year"_s);
    if (match.capturedLength(u"year"_s) <= 2)
        return centuryOfShortYears + year;
    return year >= earliestYear && year <= latestYear ? year : 0;
}

// QDate has no year 0, so an implausible year gives an invalid day below.

TypedPeriod readRelativeDay(const Match &match, const Context &context)
{
    int days = number(match, u"days"_s);
    if (match.capturedView(u"sign"_s) == u"-")
        days = -days;
    const QStringView word = match.capturedView(u"word"_s);
    if (word == u"tomorrow")
        days += 1;
    else if (word == u"yesterday")
        days -= 1;
    return {context.today.addDays(days)};
}

TypedPeriod readDay(const Match &match, const Context &context)
{
    return {QDate(typedYear(match, context.today.year()), number(match, u"month"_s),
                  number(match, u"day"_s))};
}

TypedPeriod readSlashedDay(const Match &match, const Context &context)
{
    int month = number(match, u"first"_s);
    int day = number(match, u"second"_s);
    if (month > 12)
        std::swap(month, day);
    return {QDate(typedYear(match, context.today.year()), month, day)};
}

TypedPeriod readNamedDay(const Match &match, const Context &context)
{
    return {QDate(typedYear(match, context.today.year()),
                  monthFromName(match.capturedView(u"name"_s)), number(match, u"day"_s))};
}

TypedPeriod readWeek(const Match &match, const Context &context)
{
    int yearOfToday = 0;
    context.today.weekNumber(&yearOfToday);
    const int year = typedYear(match, yearOfToday);
    const int week = number(match, u"week"_s);

    // ISO 8601: 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int yearOfMonday = 0;
    const bool exists = monday.weekNumber(&yearOfMonday) == week && yearOfMonday == year;
    return {exists ? monday : QDate(), DatePrecision::Week};
}

TypedPeriod readMonth(const Match &match, const Context &context)
{
    return {QDate(typedYear(match, context.today.year()), number(match, u"month"_s), 1),
            DatePrecision::Month};
}

TypedPeriod readNamedMonth(const Match &match, const Context &context)
{
    return {QDate(typedYear(match, context.today.year()),
                  monthFromName(match.capturedView(u"name"_s)), 1),
            DatePrecision::Month};
}

TypedPeriod readQuarter(const Match &match, const Context &context)
{
    const int year = typedYear(match, context.calendar.yearOf(context.today));
    const QDate first =
        year > 0 ? context.calendar.quarterStart(year, number(match, u"part"_s)) : QDate();
    return {first, DatePrecision::Quarter};
}

TypedPeriod readHalf(const Match &match, const Context &context)
{
    const int year = typedYear(match, context.calendar.yearOf(context.today));
    const QDate first =
        year > 0 ? context.calendar.halfStart(year, number(match, u"part"_s)) : QDate();
    return {first, DatePrecision::Half};
}

TypedPeriod readYear(const Match &match, const Context &context)
{
    const int year = typedYear(match, 0);
    return {year > 0 ? context.calendar.yearStart(year) : QDate(), DatePrecision::Year};
}

struct Form
{
    QRegularExpression pattern;
    TypedPeriod (*read)(const Match &, const Context &);
};

Form form(const QString &pattern, TypedPeriod (*read)(const Match &, const Context &))
{
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), read};
}

/// The forms in the order of trial. They see folded text: lower case, no accents, single spaces,
/// plain hyphens.
const std::vector<Form> &forms()
{
    static const QString day = u"(?<day>[0-9]{1,2})"_s;
    static const QString ordinalDay = u"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?"_s;
    static const QString month = u"(?<month>[0-9]{1,2})"_s;
    static const QString monthName = u"(?<name>\\p{L}{3,}\\.?)"_s;
    static const QString longYear = u"(?<year>[0-9]{4})"_s;
    static const QString anyYear = u"'?(?<year>[0-9]{4}|[0-9]{2})"_s;
    static const QString fiscalYear = u"(?:fy ?)?"_s + anyYear;

    static const std::vector<Form> all{
        form(u"(?<word>today|tomorrow|yesterday)(?: ?(?<sign>[-+]) ?(?<days>[0-9]{1,5}))?"_s,
             readRelativeDay),

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

        form(u"q ?(?<part>[1-4])(?:(?:, ?|[ /-]?)"_s + fiscalYear + u")?"_s, readQuarter),
        form(fiscalYear + u"(?:, ?|[ /-]?)q ?(?<part>[1-4])"_s, readQuarter),
        form(u"h ?(?<part>[12])(?:(?:, ?|[ /-]?)"_s + fiscalYear + u")?"_s, readHalf),
        form(fiscalYear + u"(?:, ?|[ /-]?)h ?(?<part>[12])"_s, readHalf),
        form(longYear, readYear),
        form(u"fy ?"_s + anyYear, readYear),
    };
    return all;
}

struct TypedWord
{
    const char *translatable;
    QLatin1StringView english;
};

constexpr TypedWord dayWords[] = {
    {QT_TRANSLATE_NOOP("PlannedDate", "today"), "today"_L1},
    {QT_TRANSLATE_NOOP("PlannedDate", "tomorrow"), "tomorrow"_L1},
    {QT_TRANSLATE_NOOP("PlannedDate", "yesterday"), "yesterday"_L1},
};

constexpr TypedWord confidenceWords[] = {
    {QT_TRANSLATE_NOOP("PlannedDate", "firm"), "firm"_L1},
    {QT_TRANSLATE_NOOP("PlannedDate", "likely"), "likely"_L1},
    {QT_TRANSLATE_NOOP("PlannedDate", "rough"), "rough"_L1},
};

/// Puts the English word for the translated one that @p text begins with, as in "heute+30".
void readDayWord(QString &text)
{
    for (const TypedWord &word : dayWords) {
        const QString translated = foldedText(QCoreApplication::translate("PlannedDate", word.translatable));
        const bool isWhole = text.size() == translated.size()
            || (text.size() > translated.size() && !text.at(translated.size()).isLetter());
        if (isWhole && text.startsWith(translated))
            text.replace(0, translated.size(), word.english);
    }
}

/// The same for the confidence at the end, in brackets or not.
void readConfidenceWord(QString &text)
{
    for (const TypedWord &word : confidenceWords) {
        const QString translated = foldedText(QCoreApplication::translate("PlannedDate", word.translatable));
        for (const QString &closed : {translated, QString(u'(' + translated + u')')}) {
            const qsizetype start = text.size() - closed.size();
            if (start > 0 && text.endsWith(closed) && !text.at(start - 1).isLetter())
                text.replace(text.lastIndexOf(translated), translated.size(), word.english);
        }
    }
}

/// Takes a confidence off the end of @p text and leaves what stands before it.
DateConfidence takeConfidence(QString &text)
{
    static const QRegularExpression pattern(
        u" ?(?:(?<tildes>~~?)|\\((?<bracketed>firm|likely|rough)\\)"
        "|(?<= )(?<bare>firm|likely|rough))\\z"_s);
    const Match match = pattern.match(text);
    if (!match.hasMatch())
        return DateConfidence::Firm;
    const QString mark =
        match.captured(u"tildes"_s) + match.captured(u"bracketed"_s) + match.captured(u"bare"_s);
    text.truncate(match.capturedStart());
    if (mark == u"~" || mark == u"likely")
        return DateConfidence::Likely;
    return mark == u"firm" ? DateConfidence::Firm : DateConfidence::Rough;
}

/// Takes a time of day with an optional zone off the end: tools export instants where a plan holds
/// days.
void dropTimeOfDay(QString &text)
{
    static const QRegularExpression pattern(
        u"(?<=[0-9])(?:t|,? )[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[ap]m)?"
        "(?: ?(?:z|utc|gmt|[-+][0-9]{2}:?[0-9]{2}))?\\z"_s);
    const Match match = pattern.match(text);
    if (match.hasMatch())
        text.truncate(match.capturedStart());
}

QString plainText(QStringView text)
{
    QString plain = foldedText(text).simplified();
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            c = u'-';
        else if (c == QChar(0x2019))
            c = u'\'';
    }
    return plain;
}

std::optional<TypedPeriod> readPeriod(const QString &text, const Context &context)
{
    for (const Form &candidate : forms()) {
        const Match match = candidate.pattern.match(text);
        if (!match.hasMatch())
            continue;
        const TypedPeriod period = candidate.read(match, context);
        if (period.first.isValid())
            return period;
    }
    return std::nullopt;
}

} // namespace

Result<PlannedDate> PlannedDate::fromInput(QStringView text, DateRole role,
                                           const FiscalCalendar &calendar, QDate today)
{
    const Result<PlannedDate> canonical = fromText(text.trimmed());
    if (canonical)
        return canonical;

    QString body = plainText(text);
    readDayWord(body);
    readConfidenceWord(body);
    const DateConfidence confidence = takeConfidence(body);
    dropTimeOfDay(body);
    const Result<PlannedDate> canonicalBody = fromText(body);
    if (canonicalBody && canonicalBody->confidence == DateConfidence::Firm)
        return PlannedDate{canonicalBody->date, canonicalBody->precision, confidence};

    const std::optional<TypedPeriod> period = readPeriod(body, Context{calendar, today});
    if (!period) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "PlannedDate",
                         "\"%1\" can't be read as a date; type it like 12 Aug 2026, 2026-08-12, "
                         "today+30, Dec 2026, Q4 2026, H1 2027, 2026 or 2026-W51, with ~ after it "
                         "when likely and ~~ when rough.")
                         .arg(excerpt(text))};
    }
    const PlannedDate start{period->first, period->precision, confidence};
    return role == DateRole::Start
        ? start
        : PlannedDate{start.lastDay(calendar), start.precision, confidence};
}

} // namespace leadline
