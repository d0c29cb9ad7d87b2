// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString Clock::instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s)
                             : QString();
}

QDateTime Clock::instantFromText(QStringView text)
{
    const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    // Qt reads other spellings too (24:00, a space for the T); a file holds one.
    const QString canonical = instantText(instant);
    const QString withoutMilliseconds = canonical.left(canonical.size() - 5) + u'Z';
    const bool isCanonical =
        text == canonical || (text == withoutMilliseconds && canonical.endsWith(u".000Z"));
    return instant.isValid() && isCanonical ? instant.toUTC() : QDateTime();
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
