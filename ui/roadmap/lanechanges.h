// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/screenroadmap.h"
#include "ui/base/plancontext.h"

namespace leadline {

/// What the headers of lanes change in the plan, each as one undo step.
namespace LaneChanges {

/// The row that a lane stands for; null for lanes of a status or of nothing.
EntityKey entityOf(const Lane &lane);
bool isMovable(const Lane &lane);
/// How many lanes from the top can be put into another order.
int movableCount(const std::vector<PlacedLane> &lanes);
/// Puts lane @p from where @p to is after it was taken out; nothing when that changes nothing.
std::optional<Change> move(const Plan &plan, const std::vector<PlacedLane> &lanes, int from, int to);

/// The key results of an objective in their order.
std::vector<const KeyResult *> keyResultsOf(const Plan &plan, Id<Objective> objective);
/// The last one of the plan that is shown.
Result<Change> addObjective(const PlanContext &context, const QString &title);
/// The last one of the objective's list; `made` is its id.
Change addKeyResult(const PlanContext &context, Id<Objective> objective, const QString &title, EntityId &made);
/// A measurement of today, from what a person typed.
Result<Change> addMeasurement(const PlanContext &context, const KeyResult &keyResult, const QString &value);
/// Lets features serve a key result besides their own lane.
Change serve(const PlanContext &context, const std::vector<EntityId> &features, const KeyResult &keyResult);

} // namespace LaneChanges

} // namespace leadline
