// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/capacity/capacitybook.h"

#include "core/model/capacity.h"
#include "core/model/member.h"
#include "core/model/team.h"

#include <tuple>

namespace leadline {

CapacityBook::CapacityBook(const Plan &plan, const Scope &scope)
    : m_plan(&plan)
    , m_scope(scope)
    , m_fiscal(plan.fiscalCalendar())
    , m_calendar(plan)
{
    for (const Feature &feature : plan.all<Feature>()) {
        if (scope.contains(plan, feature))
            m_features[plan.find(feature.team) ? feature.team : Id<Team>()].push_back(&feature);
    }
    for (const Member &member : plan.all<Member>())
        m_members[member.team].push_back(&member);
    for (const Capacity &row : plan.all<Capacity>()) {
        if (row.days && row.period.isValid())
            m_rows[row.team].push_back({{row.period.firstDay(m_fiscal), row.period.lastDay(m_fiscal)}, &row});
    }
    for (std::vector<Row> &rows : m_rows) {
        // Parts in their order; of one period the row created last comes first.
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            if (a.period != b.period)
                return std::tie(a.period.first, a.period.last) < std::tie(b.period.first, b.period.last);
            return std::tie(a.capacity->createdAt, a.capacity->id) > std::tie(b.capacity->createdAt, b.capacity->id);
        });
    }
}

bool CapacityBook::isCommittedFor(const Feature &feature, const DateRange &period) const
{
    const PlannedDate &committed = feature.committed;
    return committed.isValid() && period.contains({committed.firstDay(m_fiscal), committed.lastDay(m_fiscal)});
}

double CapacityBook::commitment(Id<Team> team, const DateRange &period) const
{
    double days = 0;
    const QHash<Id<Team>, std::vector<const Feature *>>::const_iterator features = m_features.constFind(team);
    if (features == m_features.constEnd())
        return days;
    for (const Feature *feature : *features) {
        if (isCommittedFor(*feature, period))
            days += feature->effortLikely.value_or(0);
    }
    return days;
}

double CapacityBook::load(Id<Team> team, const DateRange &period) const
{
    double load = 0;
    const QHash<Id<Team>, std::vector<const Feature *>>::const_iterator features = m_features.constFind(team);
    if (features == m_features.constEnd())
        return load;
    for (const Feature *feature : *features) {
        if (!feature->effortLikely || feature->parked || feature->status == WorkStatus::WontDo)
            continue;
        const DrawnDates drawn = drawnDates(*feature, m_calendar);
        const DateRange span{drawn.start, drawn.end};
        const DateRange shared = span.intersected(period);
        if (!drawn.isDated() || !shared.isValid())
            continue;
        const int workingDays = m_calendar.workingDays(span.first, span.last, team);
        // Work planned on days off only is done on these.
        const double share = workingDays > 0
            ? static_cast<double>(m_calendar.workingDays(shared.first, shared.last, team)) / workingDays
            : static_cast<double>(shared.first.daysTo(shared.last) + 1)
                / static_cast<double>(span.first.daysTo(span.last) + 1);
        load += *feature->effortLikely * share;
    }
    return load;
}

double CapacityBook::ofMembers(const Team &team, const DateRange &period) const
{
    double days = 0;
    for (const Member *member : m_members.value(idOf(team))) {
        const QDate first = member->from.isValid() ? std::max(member->from, period.first) : period.first;
        const QDate last = member->to.isValid() ? std::min(member->to, period.last) : period.last;
        days += member->availability.value_or(100) / 100 * m_calendar.workingDays(first, last, idOf(team));
    }
    return days * team.focus.value_or(100) / 100;
}

std::optional<double> CapacityBook::capacity(const Team &team, const DateRange &period) const
{
    const std::vector<Row> rows = m_rows.value(idOf(team));
    for (const Row &row : rows) {
        if (row.period == period)
            return row.capacity->days;
    }

    double days = 0;
    QDate next = period.first;
    bool said = m_members.contains(idOf(team));
    for (const Row &row : rows) {
        if (!period.contains(row.period) || row.period.first < next)
            continue;
        days += ofMembers(team, {next, row.period.first.addDays(-1)}) + row.capacity->days.value_or(0);
        next = row.period.last.addDays(1);
        said = true;
    }
    if (next == period.first) {
        for (const Row &row : rows) {
            const int all = m_calendar.workingDays(row.period.first, row.period.last, idOf(team));
            if (row.period.contains(period) && all > 0)
                return row.capacity->days.value_or(0) * m_calendar.workingDays(period.first, period.last, idOf(team)) / all;
        }
    }
    days += ofMembers(team, {next, period.last});
    return said ? std::optional(days) : std::nullopt;
}

double CapacityBook::commitment(const DateRange &period) const
{
    double days = 0;
    for (QHash<Id<Team>, std::vector<const Feature *>>::const_iterator it = m_features.constBegin();
         it != m_features.constEnd(); ++it)
        days += commitment(it.key(), period);
    return days;
}

double CapacityBook::capacity(const DateRange &period) const
{
    double days = 0;
    for (const Team *team : teamsOf(*m_plan, m_scope))
        days += capacity(*team, period).value_or(0);
    return days;
}

} // namespace leadline
