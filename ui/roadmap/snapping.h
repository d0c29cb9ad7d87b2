// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "core/roadmap/timescale.h"

#include <vector>

namespace leadline {

/// Where dragged ends come to rest (STYLE section 8): on the divisions of the zoom, and, within 6 px, on days that
/// matter. Switched off, on whole days.
class Snapping final
{
public:
    Snapping(const TimeScale &scale, TimeUnit unit, bool isOn);

    /// A start may also begin on @p day, an end may also be on it.
    void addStart(QDate day) { m_starts.push_back(day); }
    void addEnd(QDate day) { m_ends.push_back(day); }

    bool isOn() const { return m_isOn; }
    /// The first day of something whose start edge is dragged to @p x; the last day of something whose end edge is.
    QDate start(qreal x) const;
    QDate end(qreal x) const;
    /// A special day within reach of an edge; invalid when there is none.
    QDate specialStart(qreal x) const;
    QDate specialEnd(qreal x) const;
    /// The day one step from @p day in the direction of @p steps, as starts and as ends.
    QDate nextStart(QDate day, int steps) const;
    QDate nextEnd(QDate day, int steps) const;

private:
    const TimeScale &m_scale;
    TimeUnit m_unit;
    bool m_isOn;
    std::vector<QDate> m_starts;
    std::vector<QDate> m_ends;
};

/// How far a key moves something whose date stands for a period of @p precision: by the zoom's @p unit, or by that period
/// when it is longer, so that a quarter becomes the next quarter and not thirteen weeks that nobody planned. Halves move
/// by quarters.
TimeUnit stepOf(DatePrecision precision, TimeUnit unit);

/// @p date moved to @p day. It stays as sure as it was, and as coarse as the new day allows: a date that stood for a
/// quarter stands for a month when it now ends with a month, and for a day otherwise. When @p isSnapped, a day that
/// misses the edge of a month by up to three days is put on it.
PlannedDate movedTo(const PlannedDate &date, QDate day, DateRole role, const FiscalCalendar &calendar, bool isSnapped);

} // namespace leadline
