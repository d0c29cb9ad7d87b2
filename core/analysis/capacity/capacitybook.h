// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/analysis/lanes.h"
#include "core/analysis/workcalendar.h"

#include <QHash>

namespace leadline {

struct Capacity;
struct Member;

/// What teams promised, what lies on them and what they can carry, all in person-days (CATALOGUE "Commitment and
/// load"). A scope counts its features and its teams.
///
/// - Commitment of a period: the whole `effort_likely` of the features whose `committed` is that period or lies
///   inside it.
/// - Load in a period: `effort_likely` spread evenly over the feature's working days as it is drawn. Parked
///   features and those that won't be done load nobody.
/// - Capacity of a period: the members' availability × the team's focus × working days without the Holidays of
///   all or of that team (a Freeze takes nothing away); an availability or focus that isn't set is 100 %. A
///   `capacity` row for the period replaces that; rows for parts of the period replace those parts; from a row for a
///   longer period comes the share of its working days. Of rows for the same period the one created last counts.
///
/// A snapshot: valid until the plan changes.
class CapacityBook final
{
public:
    explicit CapacityBook(const Plan &plan, const Scope &scope = {});

    const WorkCalendar &calendar() const { return m_calendar; }

    double commitment(Id<Team> team, const DateRange &period) const;
    double load(Id<Team> team, const DateRange &period) const;
    /// Unset when the team has neither members nor a row for the period.
    std::optional<double> capacity(const Team &team, const DateRange &period) const;

    /// Of the whole scope; the commitment includes features without a team.
    double commitment(const DateRange &period) const;
    double capacity(const DateRange &period) const;

private:
    struct Row
    {
        DateRange period;
        const Capacity *capacity;
    };

    double ofMembers(const Team &team, const DateRange &period) const;
    bool isCommittedFor(const Feature &feature, const DateRange &period) const;

    const Plan *m_plan;
    Scope m_scope;
    FiscalCalendar m_fiscal;
    WorkCalendar m_calendar;
    QHash<Id<Team>, std::vector<const Feature *>> m_features;
    QHash<Id<Team>, std::vector<const Member *>> m_members;
    QHash<Id<Team>, std::vector<Row>> m_rows;
};

} // namespace leadline
