// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <array>

namespace leadline {

/// At an open start the stripe is dashed: the length of a dash and of a gap, in units of the bar's look.
inline constexpr qreal openSideDash = 3;

/// Where the parts of a bar lie, in scene coordinates as drawn (already mirrored). The painter and the SVG
/// writer both draw from it. Empty rectangles are not drawn.
struct BarParts
{
    QRectF body; ///< the solid part, border included
    QRectF stripe;
    QRectF progress;
    std::array<QRectF, 4> slices = {};
    int sliceCount = 0;
    QRectF plate; ///< the run-over plate; open towards the body
    QRectF glyph;
    QRectF parked;
    QRectF attention;
    QRectF chevronStart;
    QRectF chevronEnd;
    QPointF title;           ///< left end of the baseline
    QPointF trailing;        ///< left end of the baseline
    bool startClosed = true; ///< the body has a border (and round corners) at its start edge
    bool endClosed = true;

    void translate(QPointF offset);
};

BarParts barParts(const BarItem &bar, const BarLook &look, Qt::LayoutDirection direction, const TextMetrics &metrics);

} // namespace leadline
