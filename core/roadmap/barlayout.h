// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QStringList>

namespace leadline {

/// The place of a bar and the texts that want to stand on it.
struct BarRoom
{
    qreal end = 0;       ///< where the visible time ends; no text goes beyond
    qreal start = 0;     ///< where it begins
    bool elides = false; ///< the screen cuts a title that does not fit; paper sets it below its bar
};

/// A bar with its texts placed, and what that takes in its lane.
struct PlacedBar
{
    BarItem item;
    qreal from = 0; ///< what the bar and its texts take, without clearance
    qreal to = 0;
    /// Where the title has not enough room beside the bar, its lines, which stand below it on a plate of their own.
    QStringList linesBelow = {};
    qreal linesStart = 0;
    qreal belowFrom = 0; ///< of the plate
    qreal belowTo = 0;
};

/// Places glyph, title and trailing text of @p item, whose rect, edge, flags, glyph, title and trailing text are
/// set (STYLE section 7). In this order: beside the trailing text; without it; tightened; running over the end of
/// the bar on a plate; then below the bar, or, where @p room says so, elided on a plate that ends with the room, and soon
/// after the bar, or in the bar where that shows more.
PlacedBar placeBar(BarItem item, const BarLook &look, const BarRoom &room, const TextMetrics &metrics);

} // namespace leadline
