// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <QDate>
#include <QHash>

#include <array>
#include <vector>

namespace leadline {

class Plan;
struct Team;

/// The days on which people work: the portfolio's weekdays without the Holidays of everybody and, where a team is
/// named, of that team. A Freeze stops releases, not work, and therefore takes no day away.
///
/// A snapshot of the plan it was made from; make a new one after changes. Reading is thread-safe.
class WorkCalendar final
{
public:
    explicit WorkCalendar(const Plan &plan);

    /// Working days in a week by the portfolio's setting, 1 to 7. A setting without any weekday counts as Monday
    /// to Friday.
    int daysPerWeek() const { return m_daysPerWeek; }

    bool isWorkingDay(QDate day, Id<Team> team = {}) const;
    /// Working days from @p first to @p last, both included; 0 when the span is empty or a day is invalid.
    int workingDays(QDate first, QDate last, Id<Team> team = {}) const;

    /// The last day of a piece of work of @p days working days (at least one) that begins on @p start or on the
    /// first working day after it.
    QDate endOfWork(QDate start, double days, Id<Team> team = {}) const;
    /// The first day of such work when it ends on @p end or on the last working day before it.
    QDate startOfWork(QDate end, double days, Id<Team> team = {}) const;
    /// The day that lies @p days working days after @p day (before it when negative); @p day itself for 0.
    QDate addWorkingDays(QDate day, int days, Id<Team> team = {}) const;

private:
    /// Days as Julian day numbers, both included; sorted and apart from each other.
    struct Span
    {
        qint64 first;
        qint64 last;
    };
    using Spans = std::vector<Span>;

    static Spans merged(Spans spans);
    const Spans &holidaysOf(Id<Team> team) const;
    qint64 weekdays(qint64 first, qint64 last) const;
    qint64 count(qint64 first, qint64 last, const Spans &holidays) const;
    /// The day at which @p days working days are reached, walking from @p from in steps of @p direction.
    QDate reach(qint64 from, qint64 days, int direction, const Spans &holidays) const;

    std::array<bool, 7> m_works{};
    int m_daysPerWeek = 5;
    Spans m_common;
    QHash<Id<Team>, Spans> m_byTeam;
};

} // namespace leadline
