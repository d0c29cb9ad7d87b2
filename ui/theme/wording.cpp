// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wording.h"

#include "core/base/labelcase.h"
#include "core/model/fieldinfo.h"
#include "core/roadmap/datewords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace leadline::wording {

namespace {

constexpr QChar minusSign(0x2212);

QString say(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

QLocale &windowLocale()
{
    static QLocale locale;
    return locale;
}

/// The digits of a value that isn't negative.
QString digits(double value, int decimals)
{
    QString text = locale().toString(value, 'f', decimals);
    if (decimals <= 0)
        return text;
    const QString zero = locale().zeroDigit();
    while (text.endsWith(zero))
        text.chop(zero.size());
    if (text.endsWith(locale().decimalPoint()))
        text.chop(locale().decimalPoint().size());
    return text;
}

QString withSign(bool isNegative, const QString &text)
{
    return isNegative ? QString(minusSign + text) : text;
}

/// False for what is shown as zero.
bool isBelowZero(double value, int decimals)
{
    return value < 0 && std::round(-value * std::pow(10, decimals)) > 0;
}

} // namespace

const QLocale &locale()
{
    return windowLocale();
}

void setLocale(const QLocale &locale)
{
    windowLocale() = locale;
}

QString withCurrency(const QString &amount, const QString &currency, bool isNegative)
{
    static const QHash<QString, QString> symbols = {
        {u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s},
        {u"JPY"_s, u"¥"_s}, {u"INR"_s, u"₹"_s}, {u"KRW"_s, u"₩"_s},
    };
    const QString symbol = symbols.value(currency, currency % QChar::Nbsp);
    const QString sign = isNegative ? QString(minusSign) : QString();
    if (currency.isEmpty())
        return sign % amount;
    //: Money: %1 is the sign of the currency, or its code and a space; %2 the amount, e.g. "€24k"
    return sign % say(QT_TRANSLATE_NOOP("Wording", "%1%2")).arg(symbol, amount).trimmed();
}

QString number(double value, int decimals)
{
    return withSign(isBelowZero(value, decimals), digits(std::abs(value), decimals));
}

QString signedNumber(double value, int decimals)
{
    const bool isAbove = isBelowZero(-value, decimals);
    return isAbove ? QString(u'+' + number(value, decimals)) : number(value, decimals);
}

QString withPercent(const QString &number)
{
    return say(QT_TRANSLATE_NOOP("Wording", "%1%")).arg(number);
}

QString percent(double share, int decimals)
{
    return withPercent(number(share * 100, decimals));
}

QString inThousands(const QString &amount)
{
    return say(QT_TRANSLATE_NOOP("Wording", "%1k")).arg(amount);
}

QString inMillions(const QString &amount)
{
    return say(QT_TRANSLATE_NOOP("Wording", "%1M")).arg(amount);
}

QString shortMoney(double amount, const QString &currency)
{
    struct Step
    {
        double unit;
        const char *form;
    };
    static constexpr Step steps[] = {
        {1e9, QT_TRANSLATE_NOOP("Wording", "%1B")},
        {1e6, QT_TRANSLATE_NOOP("Wording", "%1M")},
        {1e3, QT_TRANSLATE_NOOP("Wording", "%1k")},
    };
    const double size = std::abs(amount);
    for (const Step &step : steps) {
        // What would round up to 1,000 of a unit is one of the next.
        if (size < step.unit * 0.9995)
            continue;
        const double units = size / step.unit;
        return withCurrency(say(step.form).arg(digits(units, units < 99.95 ? 1 : 0)), currency, amount < 0);
    }
    return withCurrency(digits(size, 0), currency, isBelowZero(amount, 0));
}

QString money(double amount, const QString &currency)
{
    const bool isWhole = std::abs(amount - std::round(amount)) < 0.005;
    const QString amountText = locale().toString(std::abs(amount), 'f', isWhole ? 0 : 2);
    return withCurrency(amountText, currency, isBelowZero(amount, 2));
}

QString moneyPerWeek(double amount, const QString &currency)
{
    return say(QT_TRANSLATE_NOOP("Wording", "%1 a week")).arg(shortMoney(amount, currency));
}

QString day(QDate day, QDate today)
{
    return PlannedDate{day}.display(FiscalCalendar(), today);
}

QString span(const PlannedDate &start, const PlannedDate &end, const FiscalCalendar &calendar, QDate today)
{
    return DateWords::span(start, end, calendar, today);
}

QString shortPeriod(const PlannedDate &period, const FiscalCalendar &calendar, QDate today)
{
    const QString full = period.display(calendar, today);
    if (period.precision != DatePrecision::Quarter)
        return full;
    const QString now = quarter(today, calendar);
    const qsizetype year = full.lastIndexOf(u' ');
    const bool isThisYear = year > 0 && now.endsWith(QStringView(full).mid(year));
    return isThisYear ? full.left(year) : full;
}

QString quarter(QDate day, const FiscalCalendar &calendar)
{
    return calendar.quarterName(day);
}

QString relativeDay(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return say(QT_TRANSLATE_NOOP("Wording", "yesterday"));
    case 0:
        return say(QT_TRANSLATE_NOOP("Wording", "today"));
    case 1:
        return say(QT_TRANSLATE_NOOP("Wording", "tomorrow"));
    default:
        return wording::day(day, today);
    }
}

QString effortNumber(double personDays)
{
    constexpr double leastShown = 0.05;
    // 9.97 is 10 as it is shown.
    constexpr double firstWhole = 9.95;
    const double size = std::abs(personDays);
    if (size > 0 && size < leastShown)
        return u'<' + number(0.1, 1);
    return number(personDays, size < firstWhole ? 1 : 0);
}

QString effort(double personDays)
{
    //: An effort as short as can be, in person-days
    return say(QT_TRANSLATE_NOOP("Wording", "%1 pd")).arg(effortNumber(personDays));
}

QString effortInWords(double personDays)
{
    const QString days = effortNumber(personDays);
    return days == number(1, 0) ? say(QT_TRANSLATE_NOOP("Wording", "%1 person-day")).arg(days)
                                : say(QT_TRANSLATE_NOOP("Wording", "%1 person-days")).arg(days);
}

QString countOf(int shown, int all)
{
    return say(QT_TRANSLATE_NOOP("Wording", "%1 of %2")).arg(number(shown, 0), number(all, 0));
}

QString ownerSays(ObjectiveHealth health)
{
    const QString state = insideSentence(enumLabelTranslated(health));
    //: %1 is a state inside a sentence, e.g. "on track"
    return say(QT_TRANSLATE_NOOP("Wording", "Owner says: %1")).arg(state);
}

QString behindPlan(int points)
{
    return points > 0 ? QCoreApplication::translate("Wording", "Behind plan by %n points", nullptr, points) : QString();
}

} // namespace leadline::wording
