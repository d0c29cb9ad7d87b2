// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace leadline {

/// Which number comes first in dates such as 6/7/2025.
enum class DayOrder : quint8 { DayFirst, MonthFirst };

/// A day as a tracker writes it, with the time and offset when the cell has them.
struct CellDate
{
    QDate date;
    QTime time;
    std::optional<int> utcOffsetSeconds;

    /// The day at the place of @p timeZone (an IANA name) when the cell gives an instant; else as written.
    QDate dayIn(QStringView timeZone) const;
};

/// Reads the forms in which trackers export days: ISO with and without time, `12/Mar/24 9:41 AM` and
/// `12/mar./24` with month names of many languages, `Mon Apr 21 2025 10:17:06 GMT+0000 (GMT)`, RFC 2822,
/// `6/21/2025 16:14`, `24.02.2026`, seconds and milliseconds since 1970. Nothing for any other text,
/// among them periods such as "Q4 2026".
std::optional<CellDate> readCellDate(QStringView text, DayOrder order);

/// A month and a year by the name of the month in one of many languages, in English: "May 2027" for "Mai 2027". Nothing for
/// any other text.
std::optional<QString> readCellMonth(QStringView text);

/// Finds out the order of day and month from all cells of a file.
class DayOrderGuess final
{
public:
    void add(QStringView text);

    DayOrder order() const;
    /// False when every date could be read both ways.
    bool isSure() const { return m_ambiguous == 0 || m_dayFirst + m_monthFirst > 0; }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_ambiguous = 0;
    int m_padded = 0;
};

} // namespace leadline
