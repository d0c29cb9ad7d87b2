// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

class QMenu;
class QWidget;

namespace leadline {

/// The objectives that features can be moved to, as on the roadmap by dropping them on a lane: in the order of their list,
/// and last none at all. The one that all features have is marked. Belongs to @p parent.
QMenu *makeLaneMenu(PlanContext &context, const std::vector<EntityKey> &features, QWidget *parent);

/// Moves features to the lane of an objective (null: of none) as one undo step; the window says what became of it.
void moveToLane(PlanContext &context, const std::vector<EntityKey> &features, Id<Objective> objective);

} // namespace leadline
