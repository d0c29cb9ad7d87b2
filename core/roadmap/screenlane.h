// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/lanebars.h"

namespace leadline {

/// What all lanes of a timeline on screen share.
struct LaneScreen
{
    const BarLook &look;
    const TextMetrics &metrics;
    const FeatureFacts &facts;
    const TimeScale &scale;
    qreal headerWidth = 232;
};

/// A lane with its header card, from 0 down; horizontally in scene coordinates. rows tells how many rows of bars.
struct ScreenLane
{
    Fragment content;
    int rows = 0;
};
ScreenLane layoutScreenLane(const Lane &lane, const LaneScreen &screen);

/// The header card of a lane of @p height (STYLE section 7): full, or compact below 118 px.
void addHeaderCard(Fragment &target, const LaneHeader &header, qreal height, const LaneScreen &screen);

} // namespace leadline
