// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/lanebuilder.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

/// The header of a printed lane in page coordinates horizontally, from 0 vertically: reference, health with its word,
/// owner, title, and a line a key result. When @p continued, the lane goes on from the page before and the header
/// says so in place of the key results. No text is cut; key results that would make it taller than a page are counted.
Fragment layoutLaneHeader(const LaneHeader &header, const PaperStyle &style, const TextMetrics &metrics,
                          bool continued);

} // namespace leadline
