// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/changefacts.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/lanebuilder.h"
#include "core/roadmap/pageheading.h"
#include "core/roadmap/paperaxis.h"
#include "core/roadmap/platelayout.h"
#include "core/roadmap/roadmappages.h"

namespace leadline {

/// Everything a printed roadmap says, before it is laid out.
struct RoadmapFacts
{
    FeatureFacts features;
    DateRange range;
    std::vector<Lane> lanes;
    bool isOrdered = false; ///< by the view's sort, not by time
    std::vector<Plate> parked = {};
    PageHeading heading = {};
    AxisWords axisWords = {};
    std::vector<MilestoneMark> milestones = {};
    QString planWords = {}; ///< footer: name, state and caveat of the plan
    QString confidentiality = {};
    QString subject = {}; ///< of the document's properties
    std::optional<ChangeFacts> changes = {};
};

/// Collects it; the errors are those of roadmapPages().
Result<RoadmapFacts> collectRoadmap(const RoadmapRequest &request);

} // namespace leadline
