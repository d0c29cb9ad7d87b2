// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/barlayout.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/lanebuilder.h"
#include "core/roadmap/packing.h"
#include "core/roadmap/timescale.h"

#include <array>

namespace leadline {

/// Why a feature stands in the block below the bars of its lane.
enum class BlockGroup : quint8 { NotScheduled, Earlier, Later, Released };
inline constexpr size_t blockGroups = 4;

/// "Not scheduled", "Earlier", "Later", "Released without a date".
QString blockHeading(BlockGroup group);

struct DatedMember
{
    LaneMember member;
    DrawnDates dates;
};

/// A lane's features by where they stand; parked ones are left to the list of the parked.
struct SortedMembers
{
    std::vector<DatedMember> dated;                         ///< within the time shown, by start, then by rank
    std::array<std::vector<LaneMember>, blockGroups> block; ///< by rank
};
/// With @p keepsOrder the dated ones stay in the order of the lane.
SortedMembers sortMembers(const Lane &lane, const FeatureFacts &facts, const TimeScale &scale, bool keepsOrder = false);

/// What bars of one picture have in common.
struct BarStyle
{
    const BarLook &look;
    const TimeScale &scale;
    qreal clearance = 4;      ///< between what one bar takes and the next, in scene units
    bool elides = false;      ///< see BarRoom
    bool showsOwners = false; ///< initials of the owner behind the title instead of the product's key
    bool isDescribed = true;  ///< bars carry their accessible names
    bool isOrdered = false;   ///< rows are filled in the order given, not by time
};

struct PackedBars
{
    std::vector<PlacedBar> bars; ///< rect at the top 0
    Packing packing;
};
PackedBars packBars(const std::vector<DatedMember> &members, const FeatureFacts &facts, const BarStyle &style,
                    const TextMetrics &metrics);

} // namespace leadline
