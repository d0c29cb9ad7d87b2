// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/isotext.h"

namespace leadline {

QString Clock::instantText(const QDateTime &instant)
{
    return isoInstantText(instant);
}

QDateTime Clock::instantFromText(QStringView text)
{
    return isoInstantFromText(text);
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
    return QDateTime(m_today, QTime(12, 0), Qt::UTC).addMSecs(m_ticks.fetch_add(1));
}

QDate FixedClock::today() const
{
    return m_today;
}

} // namespace leadline
