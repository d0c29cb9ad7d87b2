// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"

#include <QString>

#include <optional>

namespace leadline {

/// What a typed date stands for: its first and last day, and the width of the period that a planned
/// date gives to each.
struct TypedPeriod
{
    QDate first;
    QDate last;
    DatePrecision precision = DatePrecision::Day;
    bool isPart = false; ///< the beginning, middle or end of a period: it can only be likely
    bool recurs = false; ///< typed without its year or, for a weekday, its week
};

/// What typed dates lean on. The one that recurs is taken from the year (the week) of `anchor`,
/// `turn` years (weeks) later.
struct TypedPeriodContext
{
    const FiscalCalendar &calendar;
    QDate today;
    QDate anchor;
    int turn = 0;
};

/// Reads one of the forms of PlannedDate::fromInput(). @p text is TypedWords::text.
std::optional<TypedPeriod> readTypedPeriod(const QString &text, const TypedPeriodContext &context);

/// Whether a typed date leaves open which year (of a weekday: which week) is meant.
bool leavesYearOpen(QStringView typed, const FiscalCalendar &calendar, QDate today);

} // namespace leadline
