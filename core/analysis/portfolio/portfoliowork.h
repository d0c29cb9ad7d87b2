// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/analysis/derived/columnset.h"
#include "core/analysis/money.h"
#include "core/analysis/workcalendar.h"

namespace leadline {

struct Product;

/// Nobody works on it and nobody will as things stand: parked, or it won't be done.
inline bool isSetAside(const Feature &feature)
{
    return feature.parked || feature.status == WorkStatus::WontDo;
}

/// Work that hasn't begun: an idea, in discovery, or ready.
inline bool isNotStarted(const Feature &feature)
{
    return !feature.status || *feature.status <= WorkStatus::Ready;
}

/// The live products of a scope in the order of their list.
std::vector<const Product *> productsOf(const Plan &plan, const Scope &scope);

/// Whether a feature belongs to a period: its drawn dates touch it, or, while it has none, the period it is
/// committed for does.
bool isPlannedWithin(const Feature &feature, const DateRange &period, const WorkCalendar &calendar,
                     const FiscalCalendar &fiscal);

/// The fiscal quarters that a period touches, each as a whole. At most 40: a longer period is cut.
std::vector<DateRange> quartersOf(const DateRange &period, const FiscalCalendar &fiscal);

} // namespace leadline
