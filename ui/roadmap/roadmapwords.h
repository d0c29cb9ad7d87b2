// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/liveroadmap.h"

namespace leadline {

/// The sentences of the roadmap workspace.
namespace RoadmapWords {

/// "5 objectives, 40 features".
QString contents(const ScreenRoadmap &roadmap);
/// "5 Oct to 25 Dec".
QString span(const PlannedDate &start, const PlannedDate &end, const LiveRoadmap &live);
/// "1 week later", "3 days earlier"; empty for 0.
QString difference(qint64 days);
/// "4 features, 154 person-days".
QString totals(const std::vector<const Feature *> &features);
/// Why @p count features are not taken off the schedule.
QString releasedStay(int count);
/// "42 person-days"; empty when no effort is known.
QString effort(const Feature &feature);
/// Title, dates with how sure they are, owner, effort, and why it needs attention; one line each.
QString toolTip(const Feature &feature, const LiveRoadmap &live);
/// A lane's title, who owns what it stands for, whose judgement its state is, and how far it is behind its plan; one line
/// each. Empty where the header says it all.
QString toolTip(const LaneHeader &header, const LiveRoadmap &live);
/// "1 feature selected, 42 person-days, RICE 259"; of the view when nothing is selected.
QString status(const LiveRoadmap &live, const Selection &selection);

} // namespace RoadmapWords

} // namespace leadline
