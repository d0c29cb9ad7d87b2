// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "core/model/enums.h"

#include <QLocale>

namespace leadline {

/// How the window spells numbers, money, dates and effort (STYLE section 3). All translated; numbers follow @p locale.
namespace wording {

/// The locale of the window's numbers; the system's unless set. On the window's thread.
const QLocale &locale();
void setLocale(const QLocale &locale);

/// Up to @p decimals places, none that are zero; thousands by locale; the true minus sign.
QString number(double value, int decimals = 2);
/// With a plus sign for gains.
QString signedNumber(double value, int decimals = 2);
/// A number that is one of percent already: "42%".
QString withPercent(const QString &number);
/// 0.42 as "42%".
QString percent(double share, int decimals = 0);

/// @p amount, spelt without a sign, where the language puts it beside its currency: "€24k", "CHF 24k".
QString withCurrency(const QString &amount, const QString &currency, bool isNegative = false);
/// @p amount, a number of thousands or millions, with the unit: "24k", "5.8M".
QString inThousands(const QString &amount);
QString inMillions(const QString &amount);
/// "€5.8M", "€24k", "€950": major units of @p currency (ISO 4217) with three digits at most.
QString shortMoney(double amount, const QString &currency);
/// "€5,812,400": all digits, minor units only where there are some.
QString money(double amount, const QString &currency);
/// "€24k a week".
QString moneyPerWeek(double amount, const QString &currency);

/// "12 Aug"; with the year when it isn't this year.
QString day(QDate day, QDate today);
/// "28 Sep to 18 Dec"; "from …" and "until …" when one isn't set.
QString span(const PlannedDate &start, const PlannedDate &end, const FiscalCalendar &calendar, QDate today);
/// "Q4" of this fiscal year, "Q1 2027" of another; other periods as they are always written.
QString shortPeriod(const PlannedDate &period, const FiscalCalendar &calendar, QDate today);
/// "Q4 2026" of the fiscal calendar.
QString quarter(QDate day, const FiscalCalendar &calendar);
/// "today", "yesterday", "tomorrow", else day().
QString relativeDay(QDate day, QDate today);

/// The one spelling of person-days in cells and sums, without a unit: a decimal at most below 10, none from there on, and
/// "<0.1" for less than that which isn't nothing. What is stored stays exact.
QString effortNumber(double personDays);
/// "42 pd", for cells and bars.
QString effort(double personDays);
/// "42 person-days".
QString effortInWords(double personDays);
/// "28 of 40".
QString countOf(int shown, int all);

/// A state that somebody set, and whose judgement it is: "Owner says: on track".
QString ownerSays(ObjectiveHealth health);
/// "Behind plan by 12 points"; empty for none.
QString behindPlan(int points);

} // namespace wording

} // namespace leadline
