// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/celldate.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <QVarLengthArray>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A run of digits or of letters, with the character before it.
struct Token
{
    QStringView text;
    bool isNumber = false;
    QChar before;

    int digits() const { return int(text.size()); }
    int number() const { return text.size() <= 9 ? text.toInt() : -1; }
};

using Tokens = QVarLengthArray<Token, 16>;

// Cells are short; a long one isn't a date and costs nothing.
constexpr qsizetype longestDate = 64;

Tokens tokenize(QStringView text)
{
    Tokens tokens;
    for (qsizetype i = 0; i < text.size();) {
        const bool number = text[i] >= u'0' && text[i] <= u'9';
        if (!number && !text[i].isLetter()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && (number ? text[i] >= u'0' && text[i] <= u'9' : text[i].isLetter()))
            ++i;
        tokens.append({text.sliced(begin, i - begin), number, begin > 0 ? text[begin - 1] : QChar()});
    }
    return tokens;
}

// Names come from Qt's own tables; a name that two languages share goes to the one named first.
QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (const QLocale::Language language :
         {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::French, QLocale::Portuguese, QLocale::Italian,
          QLocale::Dutch, QLocale::Polish, QLocale::Swedish, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Czech,
          QLocale::Turkish, QLocale::Russian, QLocale::Ukrainian, QLocale::Finnish}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name :
                 {locale.monthName(month, QLocale::ShortFormat), locale.monthName(month, QLocale::LongFormat),
                  locale.standaloneMonthName(month, QLocale::ShortFormat),
                  locale.standaloneMonthName(month, QLocale::LongFormat)}) {
                QString folded = foldedText(name);
                folded.remove(u'.');
                if (folded.size() >= 3 && !names.contains(folded))
                    names.insert(folded, month);
            }
        }
    }
    names.insert(u"sept"_s, 9);
    return names;
}

int monthOf(QStringView word)
{
    static const QHash<QString, int> names = monthNames();
    return names.value(foldedText(word), 0);
}

QDate validDate(int year, int month, int day, int yearDigits)
{
    if (yearDigits <= 2)
        year += year < 70 ? 2000 : 1900;
    return QDate(year, month, day);
}

bool isShort(const Token &token)
{
    return token.isNumber && token.digits() <= 2;
}

bool isYear(const Token &token)
{
    return token.isNumber && (token.digits() == 4 || token.digits() == 2);
}

// "4 de marzo de 2025", "21st April".
bool isFiller(const Token &token)
{
    static const QStringList fillers = {u"de"_s, u"del"_s, u"of"_s, u"th"_s, u"st"_s, u"nd"_s, u"rd"_s, u"er"_s};
    return !token.isNumber && fillers.contains(foldedText(token.text));
}

bool isNumericDate(const Tokens &tokens)
{
    return tokens.size() >= 3 && isShort(tokens[0]) && isShort(tokens[1]) && isYear(tokens[2])
        && tokens[1].before == tokens[2].before && QStringView(u"/.-").contains(tokens[1].before);
}

QDate dateOf(const Tokens &tokens, DayOrder order)
{
    if (tokens.size() < 3)
        return {};
    const Token &a = tokens[0];
    const Token &b = tokens[1];
    const Token &c = tokens[2];
    if (a.isNumber && a.digits() == 4 && isShort(b) && isShort(c))
        return QDate(a.number(), b.number(), c.number());
    if (isShort(a) && !b.isNumber && isYear(c))
        return validDate(c.number(), monthOf(b.text), a.number(), c.digits());
    if (!a.isNumber && isShort(b) && c.isNumber && c.digits() == 4)
        return QDate(c.number(), monthOf(a.text), b.number());
    if (!isNumericDate(tokens))
        return {};
    const bool monthFirst = order == DayOrder::MonthFirst;
    const QDate date = validDate(c.number(), monthFirst ? a.number() : b.number(), monthFirst ? b.number() : a.number(),
                                 c.digits());
    // 13/6 in a file that is otherwise month first can only be one day.
    return date.isValid() ? date
                          : validDate(c.number(), monthFirst ? b.number() : a.number(),
                                      monthFirst ? a.number() : b.number(), c.digits());
}

// What follows the date: hours, minutes, seconds, AM or PM, an offset. False when it is something else.
bool readTime(const Tokens &tokens, qsizetype from, CellDate *result)
{
    qsizetype i = from;
    if (i < tokens.size() && !tokens[i].isNumber)
        ++i; // "T", "at"
    if (i >= tokens.size())
        return i == from;
    if (!isShort(tokens[i]) || i + 1 >= tokens.size() || !isShort(tokens[i + 1]))
        return false;
    int hour = tokens[i].number();
    const int minute = tokens[i + 1].number();
    int second = 0;
    i += 2;
    if (i < tokens.size() && isShort(tokens[i]) && tokens[i].before == u':')
        second = tokens[i++].number();
    if (i < tokens.size() && tokens[i].isNumber && (tokens[i].before == u'.' || tokens[i].before == u','))
        ++i; // fractions
    for (; i < tokens.size(); ++i) {
        const QChar first = tokens[i].text[0].toLower();
        const bool halfOfDay = !tokens[i].isNumber && tokens[i].digits() <= 2;
        if (halfOfDay && first == u'p' && hour < 12) {
            hour += 12;
        } else if (halfOfDay && first == u'a' && hour == 12) {
            hour = 0;
        } else if (!tokens[i].isNumber && !result->utcOffsetSeconds && (first == u'z' || first == u'u' || first == u'g')) {
            result->utcOffsetSeconds = 0;
        } else if (tokens[i].isNumber && (tokens[i].before == u'+' || tokens[i].before == u'-')) {
            const int sign = tokens[i].before == u'-' ? -1 : 1;
            const int value = tokens[i].number();
            const bool split = tokens[i].digits() <= 2;
            const int minutes = split ? (i + 1 < tokens.size() && isShort(tokens[i + 1]) ? tokens[++i].number() : 0)
                                      : value % 100;
            const int offset = ((split ? value : value / 100) * 60 + minutes) * 60;
            result->utcOffsetSeconds = sign * offset;
            break;
        }
    }
    result->time = QTime(hour, minute, second);
    return result->time.isValid();
}

std::optional<CellDate> epoch(const Token &token)
{
    const qint64 value = token.text.toLongLong();
    const QDateTime instant = token.digits() == 13 ? QDateTime::fromMSecsSinceEpoch(value, Qt::UTC)
                                                   : QDateTime::fromSecsSinceEpoch(value, Qt::UTC);
    return CellDate{instant.date(), instant.time(), 0};
}

Tokens dateTokens(QStringView text)
{
    Tokens tokens = tokenize(text);
    tokens.removeIf(isFiller);
    // A weekday says nothing new.
    if (tokens.size() > 3 && !tokens[0].isNumber && tokens[0].digits() >= 2 && monthOf(tokens[0].text) == 0)
        tokens.erase(tokens.cbegin());
    return tokens;
}

} // namespace

QDate CellDate::dayIn(QStringView timeZone) const
{
    if (timeZone.isEmpty() || !utcOffsetSeconds || !time.isValid())
        return date;
    const QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid())
        return date;
    return QDateTime(date, time, Qt::OffsetFromUTC, *utcOffsetSeconds).toTimeZone(zone).date();
}

std::optional<CellDate> readCellDate(QStringView text, DayOrder order)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    const Tokens tokens = dateTokens(text);
    if (tokens.size() == 1 && tokens[0].isNumber && tokens[0].digits() == text.size()
        && (tokens[0].digits() == 10 || tokens[0].digits() == 13)) {
        return epoch(tokens[0]);
    }
    CellDate result;
    result.date = dateOf(tokens, order);
    if (!result.date.isValid() || !readTime(tokens, 3, &result))
        return std::nullopt;
    return result;
}

std::optional<QString> readCellMonth(QStringView text)
{
    if (text.size() > longestDate)
        return std::nullopt;
    const Tokens tokens = dateTokens(text.trimmed());
    if (tokens.size() != 2 || tokens[0].isNumber || !tokens[1].isNumber || tokens[1].digits() != 4)
        return std::nullopt;
    const int month = monthOf(tokens[0].text);
    if (month == 0)
        return std::nullopt;
    return QString(QLocale::c().monthName(month) + u' ' + tokens[1].text);
}

void DayOrderGuess::add(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return;
    const Tokens tokens = dateTokens(text);
    if (!isNumericDate(tokens))
        return;
    const int a = tokens[0].number();
    const int b = tokens[1].number();
    if (a > 12 && b <= 12)
        ++m_dayFirst;
    else if (b > 12 && a <= 12)
        ++m_monthFirst;
    else if (tokens[1].before == u'.')
        ++m_dayFirst; // nobody writes 6.21.2025
    else if (a != b)
        ++m_ambiguous;
    m_padded += tokens[0].text.startsWith(u'0') || tokens[1].text.startsWith(u'0') ? 1 : 0;
}

DayOrder DayOrderGuess::order() const
{
    if (m_dayFirst != m_monthFirst)
        return m_dayFirst > m_monthFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    // Spreadsheets pad days and months where the day comes first, and don't where the month does.
    return m_ambiguous > 0 && m_padded == 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

} // namespace leadline
