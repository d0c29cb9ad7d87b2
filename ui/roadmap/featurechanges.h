// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/lanebuilder.h"
#include "ui/base/plancontext.h"
#include "ui/models/rowcopies.h"

namespace leadline {

/// What the gestures of the roadmap do to features, as steps of a Change.
namespace FeatureChanges {

const FieldInfo &field(const char *key);

/// What dropping features on a lane sets; several of it when an initiative has to let go.
struct LaneDrop
{
    bool isPossible = false;
    const FieldInfo *field = nullptr;
    QString value; ///< canonical text; null clears
    bool clearsInitiative = false;
    QString consequence = {}; ///< one line for the tip; empty when nothing surprising happens
};
/// What makes @p feature stand in @p lane of a roadmap grouped by @p groupBy.
LaneDrop laneDrop(const Plan &plan, const Feature &feature, const Lane &lane, const QString &groupBy);

void setDates(Change &change, const Feature &feature, const PlannedDate &start, const PlannedDate &end);
void setLane(Change &change, const Feature &feature, const LaneDrop &drop);
/// False for what is released: its day of release keeps its place in time.
bool canUnschedule(const Feature &feature);
/// Neither parked nor dated: it waits to be scheduled.
void unschedule(Change &change, const Feature &feature);
/// Days later for features that give way; each keeps how sure its dates are.
void moveLater(Change &change, const Feature &feature, int days, const FiscalCalendar &calendar);
void setParked(Change &change, const Feature &feature, bool parked);

/// A feature's copy that is still to be inserted.
struct Copy
{
    Feature feature;
    std::vector<ChangeRow> values; ///< insert what it has in fields of one's own
};
/// A copy as work of its own: its title says what it is, and its release is still to come.
Copy copyOf(RowCopies &copies, EntityId feature);
void insert(Change &change, Copy copy);

/// A feature to be drawn in a lane: its product is the one that the lane is about or that most of its features have.
/// Its product is null when the scope has none.
Feature newFeature(const PlanContext &context, const Lane *lane, const QString &groupBy);

} // namespace FeatureChanges

} // namespace leadline
