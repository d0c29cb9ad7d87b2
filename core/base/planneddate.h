// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalcalendar.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace leadline {

/// How wide the period is that a planned date names.
enum class DatePrecision : quint8 { Day, Week, Month, Quarter, Half, Year };

/// How sure a planned date is: firm, likely (within a month), rough (direction only).
enum class DateConfidence : quint8 { Firm, Likely, Rough };

/// Which end of its period a planned date holds: starts and periods hold the first day, ends the
/// last.
enum class DateRole : quint8 { Start, End };

/// Which one is meant by a date typed without its year ("Q1", "15 Jan", "friday"): the next one that
/// isn't wholly over (plans), the last one that has begun (what has happened), the nearest of the two,
/// or that of the year of today (a row of headers).
enum class MissingYear : quint8 { Next, Last, Nearest, OfToday };

/// A `when` of the catalogue: a plain date, the width of the period it stands for, and how sure it
/// is.
///
/// `date` is the first day of the period in a start (or a period), and the last one in an end;
/// quarters, halves and years are fiscal. An invalid `date` means "not set". Canonical text (DESIGN
/// section 3, CATALOGUE "Types"): `DATE[@week|@month|@quarter|@half|@year][~|~~]`, e.g.
/// `2026-12-31@quarter~~`.
struct PlannedDate
{
    QDate date;
    DatePrecision precision = DatePrecision::Day;
    DateConfidence confidence = DateConfidence::Firm;

    bool isValid() const { return date.isValid(); }
    friend bool operator==(const PlannedDate &, const PlannedDate &) = default;

    /// Canonical text; null when not set. Years are 1 to 9999.
    QString text() const;

    /// Reads canonical text only (what text() writes), nothing else. Any day is taken as it stands,
    /// also one that is not an end of its period: the portfolio's fiscal year may have begun
    /// elsewhere when it was written. Empty text is an error: whether a field may be unset is for
    /// the caller to know.
    static Result<PlannedDate> fromText(QStringView text);

    /// Reads what people type and other tools export, whatever the case:
    /// - canonical text, which is taken as it stands;
    /// - days: `2026-08-12`, `2026/08/12`, `12 Aug 2026`, `12/Aug/26`, `Aug 12, 2026`,
    ///   `12.08.2026`, with a time of day after them or not (it is dropped, in whatever zone it
    ///   stands);
    /// - days from today: `today`, `tomorrow`, `yesterday`, `today+30`, `+2w`, `in 3 months`,
    ///   `friday` (the next one, today included), `next friday` (of the week after this one);
    /// - periods: `2026-W51`, `week 51 2026`, `Dec 2026`, `2026-12`, `12/2026`, `Q4 2026`,
    ///   `2026-Q4`, `Q4 FY27`, `H1 2027`, `2026`, `FY27`, `next month`, `this quarter`;
    /// - parts of periods: `early Q1`, `mid November`, `end of next week`, `month end`. They are
    ///   Monday, Wednesday and Friday of a week, and else thirds: ten days of a month, whole months
    ///   of quarters, halves and years; they are likely unless said otherwise.
    ///
    /// `6/21/2025` has the month first, as the United States write it, unless the first number
    /// exceeds 12: `21/6/2025` is the same day. So `6/7/2025` is 7 June. Years of two digits are
    /// 20xx. What could be a day or a year is refused (`Aug-12`); `Aug 12` is a day. Words are
    /// English or the translated ones.
    ///
    /// Any of them may end with `~` or `(likely)`, `~~` or `(rough)`, `(firm)`; the brackets may be
    /// left out.
    ///
    /// Quarters, halves and years follow @p calendar; `date` becomes the period's first or last day
    /// as @p role says. @p today anchors what is counted from it, and with @p missing all that has no
    /// year. The error is one short sentence that names what was typed.
    ///
    /// Of an end whose start is known (@p start), the next one is the first that isn't over when it begins; it is looked
    /// for from today on where that would lie more than a year back.
    static Result<PlannedDate> fromInput(QStringView text, DateRole role,
                                         const FiscalCalendar &calendar, QDate today,
                                         MissingYear missing = MissingYear::Next, QDate start = {});

    /// The first and last day of the period this date stands for.
    QDate firstDay(const FiscalCalendar &calendar) const;
    QDate lastDay(const FiscalCalendar &calendar) const;

    /// Display in English sentence form, e.g. "12 Aug" (year only when it differs from @p today's),
    /// "Dec 2026", "Q4 2026", "H1 2027", "2026", "week 51, 2026"; confidence isn't included.
    QString display(const FiscalCalendar &calendar, QDate today) const;
};

/// A start and an end that were typed together: "Dec to Feb".
struct PlannedSpan
{
    PlannedDate start;
    PlannedDate end;

    /// Reads both as fromInput() does. An end without a year is the first one not before the start (Refused: it lies less than
    /// a month before a start that has a year), a start without a year the last one not after the end; when both have none,
    /// the span isn't over yet, and of those the one whose start is nearest to @p today.
    static Result<PlannedSpan> fromInput(QStringView start, QStringView end, const FiscalCalendar &calendar,
                                         QDate today);
};

} // namespace leadline
