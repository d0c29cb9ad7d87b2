// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feature.h"
#include "core/model/plan.h"

#include <QHash>

#include <vector>

namespace leadline {

struct Objective;
struct PlanRecord;
struct Product;
struct Team;
class WorkCalendar;

/// The part of a file that is looked at: the whole portfolio, or one lead's plan. A plan has the features of its
/// products, its own objectives and teams, and those that belong to no plan: objectives of the whole portfolio
/// and shared teams.
class Scope final
{
public:
    /// The whole portfolio.
    Scope() = default;
    explicit Scope(Id<PlanRecord> plan)
        : m_plan(plan)
    {
    }

    bool isPortfolio() const { return m_plan.isNull(); }
    Id<PlanRecord> plan() const { return m_plan; }

    bool contains(const Plan &plan, const Feature &feature) const;
    bool contains(const Product &product) const;
    bool contains(const Objective &objective) const;
    bool contains(const Team &team) const;

    friend bool operator==(const Scope &, const Scope &) = default;

private:
    Id<PlanRecord> m_plan;
};

/// The live rows of a scope in the order of their lists.
std::vector<const Feature *> featuresOf(const Plan &plan, const Scope &scope);
std::vector<const Objective *> objectivesOf(const Plan &plan, const Scope &scope);
std::vector<const Team *> teamsOf(const Plan &plan, const Scope &scope);

/// The plan whose lead has this e-mail, else this name, else these initials; letter case and accents don't matter.
/// Null when nobody of that name leads a plan. The first in the list when somebody leads several.
Id<PlanRecord> planOfLead(const Plan &plan, QStringView nameOrEmail);

/// The plan of a feature: that of its product; null when there is none.
Id<PlanRecord> planOf(const Plan &plan, const Feature &feature);

/// The lane of a feature: its objective, else its initiative's; null when it has none. Removed rows read as none.
Id<Objective> laneOf(const Plan &plan, const Feature &feature);

/// The lanes that show a feature besides its own, because it contributes to a key result there; built once for a
/// picture, valid until the plan changes.
class AlsoServes final
{
public:
    explicit AlsoServes(const Plan &plan);

    /// Without the feature's own lane, each once, in the order of the objectives' list.
    std::vector<Id<Objective>> lanes(const Feature &feature) const;

private:
    const Plan *m_plan;
    QHash<Id<Feature>, std::vector<Id<Objective>>> m_served;
};

/// The span in which a feature is drawn (DESIGN section 2). A feature with only one date is dated: it takes
/// `duration_weeks`, else `effort_likely` as working days, else one month, and its other side is open.
struct DrawnDates
{
    QDate start; ///< the earlier day; invalid when the feature has no date at all
    QDate end;   ///< the later day, included
    bool openStart = false; ///< worked out, not planned: drawn dashed
    bool openEnd = false;
    bool reversed = false;  ///< the planned end lies before the planned start: needs the attention mark
    DateConfidence confidence = DateConfidence::Firm; ///< of the end, else of the start

    bool isDated() const { return start.isValid(); }
};
DrawnDates drawnDates(const Feature &feature, const WorkCalendar &calendar);

/// The horizon a feature stands in on @p today: that of its dates (Now is this fiscal quarter and what began
/// before, Next the following one, Later all after), or, while it is undated, the one people gave it.
std::optional<Horizon> horizonNow(const Feature &feature, const DrawnDates &dates, const FiscalCalendar &calendar,
                                  QDate today);

} // namespace leadline
