// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/plancomparison.h"
#include "core/analysis/scoring/ranking.h"
#include "core/analysis/workcalendar.h"

#include <QHash>

namespace leadline {

/// One of the two plans with what is worked out from it.
class ComparedPlan final
{
public:
    ComparedPlan(const Plan &plan, const Framework &framework);

    const Plan &plan() const { return m_plan; }
    /// Null when the row isn't live here.
    const EntityBase *live(EntityKind kind, EntityId id) const;
    DrawnDates dates(EntityKind kind, const EntityBase &row) const;
    const RankedFeature *ranked(EntityId feature) const;

private:
    const Plan &m_plan;
    WorkCalendar m_calendar;
    std::vector<RankedFeature> m_ranking;
    QHash<EntityId, size_t> m_places;
};

/// The fields that hold an entity's planned dates; both null when it has none.
struct DateFields
{
    const FieldInfo *start = nullptr;
    const FieldInfo *end = nullptr;

    static DateFields of(const EntityInfo &info);
};

/// The planned date a Day or When field holds.
PlannedDate plannedDate(const FieldInfo &field, const EntityBase &row);

/// Both sides of a comparison.
struct ComparedPlans
{
    ComparedPlan before;
    ComparedPlan after;
    const Framework &framework;
    QDate today;
};

/// Appends what differs in a row that is live in both plans.
void compareRow(const ComparedPlans &plans, const EntityInfo &info, const EntityBase &before, const EntityBase &after,
                std::vector<PlanDifference> &differences);

} // namespace leadline
