// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"

namespace leadline {

/// Dates as sentences and titles of a printed page spell them; translated.
namespace DateWords {

/// "12 August 2026".
QString day(QDate day);
/// "12 August", and "12 August 2025" when the year isn't @p today's.
QString shortDay(QDate day, QDate today);
/// "July".
QString monthName(QDate day);
/// "July 2026".
QString month(QDate day);
/// "July 2026 to April 2027"; one month alone when both days lie in it.
QString months(QDate first, QDate last);
/// "28 Sep to 18 Dec", "4 Jan to 26 Feb 2027" where both lie in that year; "from 28 Sep" and "until 18 Dec" when one is not set; empty when both are.
QString span(const PlannedDate &start, const PlannedDate &end, const FiscalCalendar &calendar, QDate today);

} // namespace DateWords

} // namespace leadline
