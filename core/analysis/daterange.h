// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalcalendar.h"

#include <QDate>

#include <algorithm>

namespace leadline {

/// A span of days, both included.
struct DateRange
{
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last >= first; }
    bool contains(QDate day) const { return day >= first && day <= last; }
    bool contains(const DateRange &other) const { return other.first >= first && other.last <= last; }
    bool overlaps(const DateRange &other) const { return other.first <= last && other.last >= first; }
    /// The days in both; not valid when there are none.
    DateRange intersected(const DateRange &other) const
    {
        return {std::max(first, other.first), std::min(last, other.last)};
    }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// The fiscal quarter that holds a day: the period of commitments, loads and capacities.
inline DateRange fiscalQuarter(const FiscalCalendar &calendar, QDate day)
{
    return {calendar.quarterStartOf(day), calendar.quarterEndOf(day)};
}

/// The current fiscal quarter and the three after it: what a roadmap shows unless told otherwise.
inline DateRange defaultRange(const FiscalCalendar &calendar, QDate today)
{
    return {calendar.quarterStartOf(today), calendar.quarterStartOf(today, 4).addDays(-1)};
}

} // namespace leadline
