// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/analysis/portfolio/attainment.h"
#include "core/model/enums.h"
#include "core/model/plan.h"

#include <QLocale>

namespace leadline {

/// Numbers as the page spells them (STYLE section 3).
namespace FigureWords {

/// "€24k", "€5.8M"; the code before the number for currencies without a sign of their own.
QString money(double amount, const Plan &plan, const QLocale &locale);
/// "€0.9M of 1.6M": both in the unit of the larger one.
QString moneyOf(double part, double whole, const Plan &plan, const QLocale &locale);
/// "59%" of a share from 0 to 1.
QString percent(double share, const QLocale &locale);
/// "412" person-days, rounded.
QString number(double value, const QLocale &locale);
/// "Jul 2026 to Jun 2027".
QString period(const DateRange &range, const QLocale &locale);
/// "12 Aug".
QString day(QDate day, const QLocale &locale);
QString health(const std::optional<ObjectiveHealth> &health);
/// A state and whose judgement it is: "Owner says: on track", "By progress and plan: at risk".
QString judgement(const ObjectiveAttainment &objective);
QString investment(Investment kind);

} // namespace FigureWords

} // namespace leadline
