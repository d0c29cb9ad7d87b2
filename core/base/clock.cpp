// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString Clock::instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : QString();
}

QDateTime Clock::instantFromText(QStringView text)
{
    if (!text.endsWith(u'Z'))
        return {};
    QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today)
    : m_today(today)
{
}

QDateTime FixedClock::now() const
{
    return QDateTime(m_today, QTime(12, 0), Qt::UTC).addMSecs(m_ticks++);
}

QDate FixedClock::today() const
{
    return m_today;
}

} // namespace leadline
