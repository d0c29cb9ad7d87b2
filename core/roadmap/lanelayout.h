// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/lanebuilder.h"
#include "core/roadmap/paperstyle.h"
#include "core/roadmap/platelayout.h"
#include "core/roadmap/timescale.h"

namespace leadline {

class FeatureFacts;

/// What all lanes of a printed roadmap share.
struct LanePaper
{
    const PaperStyle &style;
    const TextMetrics &metrics;
    const FeatureFacts &facts;
    const TimeScale &scale; ///< in page coordinates
    bool isOrdered = false; ///< members keep their order: rows are filled by it instead of by time
};

/// A lane in rows that may be put on several pages: bars first, then the block of label plates. Horizontally in
/// page coordinates; every row and the headers begin at 0.
struct LaneLayout
{
    Fragment header;
    Fragment continuedHeader; ///< for the following pages
    QString title;
    SceneEntity entity;
    std::vector<Fragment> rows;
    qreal topMargin = 0;    ///< above the first row
    qreal bottomMargin = 0; ///< below the last one
    qreal leastHeight = 0;

    /// Height on one page.
    qreal height() const;
};

/// Parked features are left to the list of the parked ones.
LaneLayout layoutLane(const Lane &lane, const LanePaper &paper);

/// The plate of a feature, for blocks and lists.
Plate plateOf(const Feature &feature, const FeatureFacts &facts, bool alsoServes = false);

} // namespace leadline
