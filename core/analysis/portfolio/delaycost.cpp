// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/delaycost.h"

#include "core/analysis/scoring/framework.h"
#include "core/model/team.h"

#include <algorithm>

namespace leadline {

namespace {

constexpr double daysPerWeek = 7;

double costPerWeek(const Feature &feature)
{
    return std::max(0.0, majorUnits(feature.costOfDelay).value_or(0));
}

/// A scheduled feature with the day until which it costs, now and in the other order.
struct Item
{
    const Feature *feature = nullptr;
    DateRange span = {};
    double cost = 0; ///< a week
    QDate released = {};
    QDate releasedByCd3 = {};
    std::optional<double> cd3 = {};
    double remaining = 0; ///< person-days after today
};

QDate releaseDay(const Feature &feature, const DrawnDates &drawn, QDate today)
{
    if (feature.status == WorkStatus::Released)
        return feature.releasedOn.isValid() ? feature.releasedOn : drawn.end;
    return std::max(drawn.end, today);
}

/// The cost of all weeks from `since` to `until`, both days included.
double accrued(double perWeek, QDate since, QDate until)
{
    return until < since ? 0 : perWeek * static_cast<double>(since.daysTo(until) + 1) / daysPerWeek;
}

/// Gives each item of a team the day on which it is done when the team works in the order of `items`.
void workInOrder(const std::vector<Item *> &items, Id<Team> team, const DateRange &days, const WorkCalendar &calendar)
{
    // Pace of the team on a working day as sums of the differences from day to day.
    std::vector<double> pace(static_cast<size_t>(days.first.daysTo(days.last)) + 2, 0);
    for (Item *item : items) {
        const DateRange rest = item->span.intersected(days);
        const int all = calendar.workingDays(item->span.first, item->span.last, team);
        // What happens after the last day looked at needn't be known.
        const int left = calendar.workingDays(std::max(days.first, item->span.first), item->span.last, team);
        if (!rest.isValid() || all == 0)
            continue;
        const double perDay = *item->feature->effortLikely / all;
        item->remaining = perDay * left;
        pace[static_cast<size_t>(days.first.daysTo(rest.first))] += perDay;
        pace[static_cast<size_t>(days.first.daysTo(rest.last)) + 1] -= perDay;
    }
    const QDate never = days.last.addDays(1);
    std::vector<Item *>::const_iterator next = items.begin();
    double needed = next == items.end() ? 0 : (*next)->remaining;
    double done = 0;
    double perDay = 0;
    for (QDate day = days.first; day <= days.last && next != items.end(); day = day.addDays(1)) {
        perDay += pace[static_cast<size_t>(days.first.daysTo(day))];
        if (calendar.isWorkingDay(day, team))
            done += perDay;
        while (next != items.end() && done >= needed - 1e-6) {
            // No remaining work that is known: its own dates stand.
            (*next)->releasedByCd3 = (*next)->remaining > 0 ? day : (*next)->released;
            if (++next != items.end())
                needed += (*next)->remaining;
        }
    }
    for (; next != items.end(); ++next)
        (*next)->releasedByCd3 = std::max(never, (*next)->released);
}

void orderByCd3(std::vector<Item> &items, const AnalysisContext &context, const DateRange &period,
                const WorkCalendar &calendar)
{
    const DateRange days{context.today.addDays(1), period.last};
    if (!days.isValid())
        return;
    std::vector<Id<Team>> teams;
    QHash<Id<Team>, std::vector<Item *>> byTeam;
    for (Item &item : items) {
        const Feature &feature = *item.feature;
        if (!context.plan.find(feature.team) || feature.effortLikely.value_or(0) <= 0
            || feature.status == WorkStatus::Released || item.span.last <= context.today)
            continue;
        if (!byTeam.contains(feature.team))
            teams.push_back(feature.team);
        byTeam[feature.team].push_back(&item);
    }
    for (const Id<Team> team : teams) {
        std::vector<Item *> &order = byTeam[team];
        std::stable_sort(order.begin(), order.end(), [](const Item *a, const Item *b) {
            return a->cd3.value_or(-1) > b->cd3.value_or(-1);
        });
        workInOrder(order, team, days, calendar);
    }
}

std::vector<QDate> measuredDays(const DateRange &period, QDate today)
{
    std::vector<QDate> days;
    for (QDate day = period.first; day <= period.last;) {
        const QDate monthEnd(day.year(), day.month(), day.daysInMonth());
        days.push_back(std::min(monthEnd, period.last));
        if (period.contains(today) && today >= day && today < days.back())
            days.insert(days.end() - 1, today);
        day = monthEnd.addDays(1);
    }
    return days;
}

} // namespace

WaitingCost waitingCost(const AnalysisContext &context)
{
    const WorkCalendar calendar(context.plan);
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    WaitingCost waiting;
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (isSetAside(*feature) || !isNotStarted(*feature))
            continue;
        const std::optional<Horizon> horizon =
            horizonNow(*feature, drawnDates(*feature, calendar), fiscal, context.today);
        if (horizon != Horizon::Now && horizon != Horizon::Next)
            continue;
        ++waiting.features;
        waiting.withoutCost += feature->costOfDelay ? 0 : 1;
        waiting.perWeek += costPerWeek(*feature);
    }
    return waiting;
}

DelayCurve delayCurve(const AnalysisContext &context, const DateRange &period)
{
    DelayCurve curve;
    if (!period.isValid())
        return curve;
    const WorkCalendar calendar(context.plan);
    const ScoreSettings settings = ScoreSettings::of(context.plan);
    const Framework *cd3 = findFramework(u"cd3");
    std::vector<Item> items;
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (isSetAside(*feature))
            continue;
        const DrawnDates drawn = drawnDates(*feature, calendar);
        const double cost = costPerWeek(*feature);
        if (!drawn.isDated()) {
            curve.unscheduled += cost > 0 && feature->status != WorkStatus::Released ? 1 : 0;
            continue;
        }
        Item item{.feature = feature, .span = {drawn.start, drawn.end}, .cost = cost};
        item.released = releaseDay(*feature, drawn, context.today);
        item.releasedByCd3 = item.released;
        item.cd3 = cd3->score(*feature, settings).value;
        curve.features += cost > 0 && item.released >= period.first ? 1 : 0;
        items.push_back(item);
    }
    orderByCd3(items, context, period, calendar);

    curve.points.push_back({period.first, 0, 0});
    for (const QDate day : measuredDays(period, context.today)) {
        DelayPoint point{day};
        for (const Item &item : items) {
            point.plan += accrued(item.cost, period.first, std::min(day, item.released));
            point.cd3 += accrued(item.cost, period.first, std::min(day, item.releasedByCd3));
        }
        curve.points.push_back(point);
    }
    const QDate soFar = std::min(context.today, period.last);
    for (const Item &item : items)
        curve.soFar += accrued(item.cost, period.first, std::min(soFar, item.released));
    return curve;
}

} // namespace leadline
