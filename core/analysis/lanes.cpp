// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lanes.h"

#include "core/analysis/workcalendar.h"
#include "core/base/text.h"
#include "core/model/contribution.h"
#include "core/model/initiative.h"
#include "core/model/keyresult.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/product.h"
#include "core/model/team.h"

#include <cmath>

namespace leadline {

namespace {

/// Longer than any plan; keeps hostile durations away from the end of the calendar.
constexpr double mostWeeks = 100'000;

bool listedBefore(const EntityBase &a, const EntityBase &b)
{
    const int order = QString::compare(a.order, b.order);
    return order != 0 ? order < 0 : a.id < b.id;
}

template<typename E, typename Holds>
std::vector<const E *> inListOrder(const Plan &plan, Holds holds)
{
    std::vector<const E *> rows;
    for (const E &row : plan.all<E>()) {
        if (holds(row))
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [](const E *a, const E *b) { return listedBefore(*a, *b); });
    return rows;
}

int daysOfWeeks(double weeks)
{
    return std::max(1, static_cast<int>(std::lround(std::clamp(weeks, 0.0, mostWeeks) * 7)));
}

QDate endWithout(const Feature &feature, QDate start, const WorkCalendar &calendar)
{
    if (feature.durationWeeks)
        return start.addDays(daysOfWeeks(*feature.durationWeeks) - 1);
    if (feature.effortLikely)
        return calendar.endOfWork(start, *feature.effortLikely, feature.team);
    return start.addMonths(1).addDays(-1);
}

QDate startWithout(const Feature &feature, QDate end, const WorkCalendar &calendar)
{
    if (feature.durationWeeks)
        return end.addDays(1 - daysOfWeeks(*feature.durationWeeks));
    if (feature.effortLikely)
        return calendar.startOfWork(end, *feature.effortLikely, feature.team);
    return end.addDays(1).addMonths(-1);
}

} // namespace

bool Scope::contains(const Plan &plan, const Feature &feature) const
{
    return isPortfolio() || planOf(plan, feature) == m_plan;
}

bool Scope::contains(const Product &product) const
{
    return isPortfolio() || product.plan == m_plan;
}

bool Scope::contains(const Objective &objective) const
{
    return isPortfolio() || objective.plan.isNull() || objective.plan == m_plan;
}

bool Scope::contains(const Team &team) const
{
    return isPortfolio() || team.plan.isNull() || team.plan == m_plan;
}

std::vector<const Feature *> featuresOf(const Plan &plan, const Scope &scope)
{
    return inListOrder<Feature>(plan, [&](const Feature &feature) { return scope.contains(plan, feature); });
}

std::vector<const Objective *> objectivesOf(const Plan &plan, const Scope &scope)
{
    return inListOrder<Objective>(plan, [&](const Objective &objective) { return scope.contains(objective); });
}

std::vector<const Team *> teamsOf(const Plan &plan, const Scope &scope)
{
    return inListOrder<Team>(plan, [&](const Team &team) { return scope.contains(team); });
}

Id<PlanRecord> planOfLead(const Plan &plan, QStringView nameOrEmail)
{
    const QString wanted = foldedText(nameOrEmail.trimmed());
    if (wanted.isEmpty())
        return {};
    const std::vector<const PlanRecord *> plans = inListOrder<PlanRecord>(plan, [](const PlanRecord &) { return true; });
    for (QString Person::*const naming : {&Person::email, &Person::name, &Person::initials}) {
        for (const PlanRecord *record : plans) {
            const Person *lead = plan.find(record->lead);
            if (lead && foldedText(lead->*naming) == wanted)
                return idOf(*record);
        }
    }
    return {};
}

Id<PlanRecord> planOf(const Plan &plan, const Feature &feature)
{
    const Product *product = plan.find(feature.product);
    return product && plan.find(product->plan) ? product->plan : Id<PlanRecord>();
}

Id<Objective> laneOf(const Plan &plan, const Feature &feature)
{
    if (plan.find(feature.objective))
        return feature.objective;
    const Initiative *initiative = plan.find(feature.initiative);
    return initiative && plan.find(initiative->objective) ? initiative->objective : Id<Objective>();
}

AlsoServes::AlsoServes(const Plan &plan)
    : m_plan(&plan)
{
    for (const Contribution &contribution : plan.all<Contribution>()) {
        const KeyResult *keyResult = plan.find(contribution.keyResult);
        if (keyResult && plan.find(keyResult->objective) && plan.find(contribution.feature))
            m_served[contribution.feature].push_back(keyResult->objective);
    }
    for (std::vector<Id<Objective>> &served : m_served) {
        std::sort(served.begin(), served.end(), [&plan](Id<Objective> a, Id<Objective> b) {
            return listedBefore(*plan.find(a), *plan.find(b));
        });
        served.erase(std::unique(served.begin(), served.end()), served.end());
    }
}

std::vector<Id<Objective>> AlsoServes::lanes(const Feature &feature) const
{
    std::vector<Id<Objective>> served = m_served.value(idOf(feature));
    std::erase(served, laneOf(*m_plan, feature));
    return served;
}

DrawnDates drawnDates(const Feature &feature, const WorkCalendar &calendar)
{
    DrawnDates drawn;
    const bool hasStart = feature.start.isValid();
    const bool hasEnd = feature.end.isValid();
    if (!hasStart && !hasEnd)
        return drawn;
    drawn.confidence = hasEnd ? feature.end.confidence : feature.start.confidence;
    drawn.start = hasStart ? feature.start.date : startWithout(feature, feature.end.date, calendar);
    drawn.end = hasEnd ? feature.end.date : endWithout(feature, feature.start.date, calendar);
    drawn.openStart = !hasStart;
    drawn.openEnd = !hasEnd;
    drawn.reversed = drawn.end < drawn.start;
    if (drawn.reversed)
        std::swap(drawn.start, drawn.end);
    return drawn;
}

std::optional<Horizon> horizonNow(const Feature &feature, const DrawnDates &dates, const FiscalCalendar &calendar,
                                  QDate today)
{
    if (!dates.isDated())
        return feature.horizon;
    if (dates.start < calendar.quarterStartOf(today, 1))
        return Horizon::Now;
    return dates.start < calendar.quarterStartOf(today, 2) ? Horizon::Next : Horizon::Later;
}

} // namespace leadline
