// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace leadline {

/// Fiscal quarters, halves and years that begin with a given month. A fiscal year is named after
/// the calendar year in which it ends: with a start in April, April 2026 to March 2027 is FY 2027.
class FiscalCalendar final
{
public:
    /// @p startMonth 1-12; anything else counts as January.
    explicit FiscalCalendar(int startMonth = 1);

    int startMonth() const { return m_startMonth; }

    /// The fiscal year's name (the calendar year of its last day), quarter 1-4, half 1-2 of a day.
    int yearOf(QDate day) const;
    int quarterOf(QDate day) const;
    int halfOf(QDate day) const;

    QDate yearStart(int year) const;
    QDate quarterStart(int year, int quarter) const;
    QDate halfStart(int year, int half) const;

    /// First day of the quarter that holds @p day, and of the one @p offset quarters later.
    QDate quarterStartOf(QDate day, int offset = 0) const;
    /// Last day of the quarter that holds @p day.
    QDate quarterEndOf(QDate day) const;

    /// "Q4 2026".
    QString quarterName(QDate day) const;

    friend bool operator==(const FiscalCalendar &, const FiscalCalendar &) = default;

private:
    int m_startMonth;
};

} // namespace leadline
