// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "ui/base/plancontext.h"

#include <span>

namespace leadline {

enum class ShiftUnit : quint8 { Days, Weeks, Months };

/// A move in time; negative amounts go back.
struct DateShift
{
    int amount = 0;
    ShiftUnit unit = ShiftUnit::Weeks;

    QDate applied(QDate day) const;
    /// "2 weeks later", "1 month earlier"
    QString words() const;
};

/// A planned date moved, as wide and as sure as before. A period becomes the one that holds its middle, moved: a quarter
/// stays for a week and moves on after half of its length.
PlannedDate shifted(const PlannedDate &date, DateRole role, const DateShift &shift, const FiscalCalendar &calendar);

/// Moves start and end of the items, as one change; it is empty when none of them has a date.
Change dateShiftChange(const PlanContext &context, std::span<const EntityKey> items, const DateShift &shift);

} // namespace leadline
