// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/audiencefilter.h"

#include "core/model/milestone.h"
#include "core/roadmap/datewords.h"
#include "core/roadmap/featurefacts.h"

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// "owner, team"
QSet<QString> keysOf(const QString &list)
{
    QSet<QString> keys;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        if (const QString key = part.trimmed().toLower(); !key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

} // namespace

AudienceFilter::AudienceFilter(const Audience *audience, const FiscalCalendar &calendar, QDate today)
    : m_calendar(calendar)
    , m_today(today)
{
    if (!audience)
        return;
    m_hiddenFields = keysOf(audience->hiddenFields);
    m_hiddenEntities = keysOf(audience->hiddenEntities);
    m_onlyProducts = audience->onlyProducts;
    m_coarsest = audience->coarsest.value_or(Coarseness::Day);
    m_lastDay = audience->hideAfter.lastDay(calendar);
}

bool AudienceFilter::shows(const Feature &feature) const
{
    return showsEntity(u"feature"_s) && (m_onlyProducts.isEmpty() || m_onlyProducts.contains(feature.product));
}

bool AudienceFilter::shows(const Milestone &milestone) const
{
    return showsEntity(u"milestone"_s) && !isTooFar(milestone.date.firstDay(m_calendar));
}

bool AudienceFilter::isTooFar(QDate day) const
{
    const bool isLater = m_coarsest == Coarseness::Horizon && day >= m_calendar.quarterStartOf(m_today, 2);
    return isLater || isAfterLastDay(day);
}

/// Horizons are quarters, as long as they have an end.
DatePrecision AudienceFilter::precision() const
{
    switch (m_coarsest) {
    case Coarseness::Day:
        return DatePrecision::Day;
    case Coarseness::Month:
        return DatePrecision::Month;
    case Coarseness::Quarter:
    case Coarseness::Horizon:
        return DatePrecision::Quarter;
    case Coarseness::Half:
        return DatePrecision::Half;
    case Coarseness::Year:
        return DatePrecision::Year;
    }
    return DatePrecision::Day;
}

PlannedDate AudienceFilter::shown(PlannedDate date, DateRole role) const
{
    if (!date.isValid() || isTooFar(date.firstDay(m_calendar)))
        return {};
    if (date.precision >= precision())
        return date;
    date.precision = precision();
    date.date = role == DateRole::Start ? date.firstDay(m_calendar) : date.lastDay(m_calendar);
    return date;
}

DrawnDates AudienceFilter::shown(DrawnDates dates) const
{
    if (!dates.isDated() || isTooFar(dates.start))
        return {};
    if (isTooFar(dates.end)) {
        dates.end = lastVisibleDay();
        dates.openEnd = true;
    }
    dates.start = period(dates.start).first;
    dates.end = period(dates.end).last;
    return dates;
}

DateRange AudienceFilter::period(QDate day) const
{
    const PlannedDate date{day, precision()};
    return {date.firstDay(m_calendar), date.lastDay(m_calendar)};
}

QDate AudienceFilter::lastVisibleDay() const
{
    if (m_coarsest != Coarseness::Horizon)
        return m_lastDay;
    const QDate beforeLater = m_calendar.quarterStartOf(m_today, 2).addDays(-1);
    return m_lastDay.isValid() ? std::min(beforeLater, m_lastDay) : beforeLater;
}

QString AudienceFilter::horizonText(QDate day) const
{
    const Horizon horizon = day < m_calendar.quarterStartOf(m_today, 1) ? Horizon::Now
        : day < m_calendar.quarterStartOf(m_today, 2)                   ? Horizon::Next
                                                                        : Horizon::Later;
    return enumLabelTranslated(horizon);
}

QString AudienceFilter::spanText(const PlannedDate &start, const PlannedDate &end) const
{
    const PlannedDate &anchor = start.isValid() ? start : end;
    if (!anchor.isValid() || isAfterLastDay(anchor.firstDay(m_calendar)))
        return {};
    if (m_coarsest == Coarseness::Horizon)
        return horizonText(anchor.date);
    return DateWords::span(shown(start, DateRole::Start), shown(end, DateRole::End), m_calendar, m_today);
}

QString AudienceFilter::dateText(const PlannedDate &date) const
{
    if (!date.isValid() || isAfterLastDay(date.firstDay(m_calendar)))
        return {};
    if (m_coarsest == Coarseness::Horizon)
        return horizonText(date.date);
    return shown(date, DateRole::End).display(m_calendar, m_today);
}

} // namespace leadline
