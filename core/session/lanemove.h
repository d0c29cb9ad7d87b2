// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/feature.h"

namespace leadline {

class Plan;
struct Initiative;

/// The initiative that gives @p feature the objective it would have without one of its own; null when none does.
const Initiative *initiativeWithObjective(const Plan &plan, const Feature &feature);

/// Puts @p feature into the lane of @p objective. A null one stands for no objective: the feature then leaves the
/// initiative too that would give it one (DESIGN section 2).
void moveToLane(Change &change, const Plan &plan, const Feature &feature, Id<Objective> objective);

} // namespace leadline
