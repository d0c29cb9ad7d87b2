// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

#include <QLocale>

namespace leadline {

class Plan;
struct Person;

/// What the texts of cells lean on.
struct CellFormat
{
    FiscalCalendar calendar;
    QDate today;
    QString currency; ///< ISO 4217
    QLocale locale;

    static CellFormat of(const Plan &plan, QDate today);
};

/// A cell as people read it: "28 Sep to 18 Dec", "€24k", "1,200"; empty when not set.
QString cellText(const TableColumn &column, const EntityBase &row, const CellFormat &format);

/// An amount in major units, exact: "€24k", "€24,350", "€5.8M".
QString moneyText(double amount, const QString &currency, const QLocale &locale = QLocale());
/// An amount to three digits, for sums.
QString roundedMoneyText(double amount, const QString &currency, const QLocale &locale = QLocale());
/// A number with at most one decimal, and none from 100 on, for sums and scores.
QString roundedNumberText(double value, const QLocale &locale = QLocale());
/// A number with all its decimals, up to four.
QString exactNumberText(double value, const QLocale &locale = QLocale());

/// What there is to say about a cell beyond its text: how a score comes about and which inputs are missing, how sure a date
/// is, or the text in full; rich text is escaped. Empty when the cell says it all.
QString cellToolTip(const TableColumn &column, const EntityBase &row, const CellFormat &format, const Plan &plan);

} // namespace leadline
