// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotext.h"

namespace leadline {

namespace {

constexpr qsizetype dayLength = 10;      // 2026-08-12
constexpr qsizetype secondsLength = 20;  // 2026-08-12T09:30:00Z
constexpr qsizetype instantLength = 24;  // 2026-08-12T09:30:00.000Z

void writeNumber(QChar *at, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = QChar(static_cast<char16_t>(u'0' + number % 10));
}

void writeDay(QChar *at, QDate day)
{
    writeNumber(at, day.year(), 4);
    at[4] = u'-';
    writeNumber(at + 5, day.month(), 2);
    at[7] = u'-';
    writeNumber(at + 8, day.day(), 2);
}

bool isWritable(QDate day)
{
    return day.isValid() && day.year() >= 0 && day.year() <= 9999;
}

/// -1 when there is anything but digits.
int numberIn(QStringView text, qsizetype at, int digits)
{
    int number = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

} // namespace

QString isoDayText(QDate day)
{
    if (!isWritable(day))
        return {};
    QString text(dayLength, Qt::Uninitialized);
    writeDay(text.data(), day);
    return text;
}

QDate isoDayFromText(QStringView text)
{
    if (text.size() != dayLength || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = numberIn(text, 0, 4);
    const int month = numberIn(text, 5, 2);
    const int day = numberIn(text, 8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

QString isoInstantText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    if (!instant.isValid() || !isWritable(utc.date()))
        return {};
    QString text(instantLength, Qt::Uninitialized);
    QChar *at = text.data();
    const QTime time = utc.time();
    writeDay(at, utc.date());
    at[10] = u'T';
    writeNumber(at + 11, time.hour(), 2);
    at[13] = u':';
    writeNumber(at + 14, time.minute(), 2);
    at[16] = u':';
    writeNumber(at + 17, time.second(), 2);
    at[19] = u'.';
    writeNumber(at + 20, time.msec(), 3);
    at[23] = u'Z';
    return text;
}

QDateTime isoInstantFromText(QStringView text)
{
    const bool isShort = text.size() == secondsLength;
    if ((!isShort && text.size() != instantLength) || text[10] != u'T' || text[13] != u':' || text[16] != u':'
        || text.back() != u'Z' || (!isShort && text[19] != u'.'))
        return {};
    const QDate day = isoDayFromText(text.first(dayLength));
    const int milliseconds = isShort ? 0 : numberIn(text, 20, 3);
    const QTime time(numberIn(text, 11, 2), numberIn(text, 14, 2), numberIn(text, 17, 2), milliseconds);
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

} // namespace leadline
