// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/audiencefilter.h"
#include "core/roadmap/lanebuilder.h"

namespace leadline {

/// Lanes as an audience sees them: headers without what is hidden from it. A grouping by something that the audience
/// isn't to see is refused with ErrorCode::Usage, as its headings would tell it.
Result<std::vector<Lane>> buildLanes(const LaneRequest &request, const AudienceFilter &audience);

} // namespace leadline
