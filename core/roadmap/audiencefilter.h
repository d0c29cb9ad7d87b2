// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/analysis/lanes.h"
#include "core/model/audience.h"

#include <QSet>

namespace leadline {

struct Milestone;

/// What a picture keeps from its readers (`audience` of the catalogue), asked while it is made. Dates only become
/// coarser: one that is coarse already stays as it is. What is too far ahead is decided by the exact days; what is
/// shown is widened after that. A value, independent of the plan and the audience it was made from.
class AudienceFilter final
{
public:
    /// Null for readers who may see everything. @p today tells which periods are now, next and later.
    AudienceFilter(const Audience *audience, const FiscalCalendar &calendar, QDate today);

    /// Whether what the field of this key holds may be seen; keys are those of the catalogue, derived ones too.
    bool showsField(const QString &key) const { return !m_hiddenFields.contains(key); }
    bool showsEntity(const QString &key) const { return !m_hiddenEntities.contains(key); }
    /// For a field that refers to rows of an entity: both have to be visible.
    bool showsReference(const QString &field, const QString &entity) const
    {
        return showsField(field) && showsEntity(entity);
    }
    bool shows(const Feature &feature) const;
    bool shows(const Milestone &milestone) const;

    /// Whether a day is too far ahead to be shown; what begins then has no place in time.
    bool isTooFar(QDate day) const;
    /// The date as it is shown; not set when it is too far ahead.
    PlannedDate shown(PlannedDate date, DateRole role) const;
    /// The days between which a bar is drawn. An end that is too far ahead is left open where the visible time ends.
    DrawnDates shown(DrawnDates dates) const;
    /// Whether days are widened to periods.
    bool isCoarse() const { return m_coarsest != Coarseness::Day; }
    /// The period that a day is widened to; the day itself when days are shown.
    DateRange period(QDate day) const;

    /// "28 Sep to 18 Dec", "Q3 2026 to Q4 2026", "Next"; empty when there is nothing to show.
    QString spanText(const PlannedDate &start, const PlannedDate &end) const;
    /// The same of one date, such as a milestone's.
    QString dateText(const PlannedDate &date) const;

private:
    bool isAfterLastDay(QDate day) const { return m_lastDay.isValid() && day > m_lastDay; }
    DatePrecision precision() const;
    QDate lastVisibleDay() const;
    QString horizonText(QDate day) const;

    QSet<QString> m_hiddenFields;
    QSet<QString> m_hiddenEntities;
    RefSet<Product> m_onlyProducts;
    Coarseness m_coarsest = Coarseness::Day;
    QDate m_lastDay; ///< invalid: no limit
    FiscalCalendar m_calendar;
    QDate m_today;
};

} // namespace leadline
