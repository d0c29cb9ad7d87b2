// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/viewdescription.h"
#include "core/roadmap/pageflow.h"

namespace leadline {

/// How a time grid that is wider than the paper is cut into tiles (STYLE section 9 "Tiling"): each shows the lane
/// headers and a part of the time, which overlaps that of its neighbour by 10 mm. All in points.
class Tiling final
{
public:
    /// A grid of @p days at @p zoom: 28 mm a week, 25 mm a month (Fit as well), 60 mm a quarter, 100 mm a year.
    Tiling(const PaperStyle &style, ViewZoom zoom, qint64 days);

    qreal gridWidth() const { return m_gridWidth; }
    int count() const { return m_count; }

    /// The sheet of the tile @p index: heading, headers and its part of the time, with cut marks. What stands below the
    /// lanes is on the first tile only.
    Scene tile(const FlowPage &page, int index) const;
    /// Draws the map of all tiles, @p down rows of them, ending before @p end on the footer's baseline.
    void drawMap(Fragment &target, QPointF end, int index, int row, int down) const;

private:
    void addCutMarks(Fragment &target, const FlowPage &page, int index) const;

    const PaperStyle &m_style;
    qreal m_visible; ///< width of the grid on one sheet
    qreal m_gridWidth;
    qreal m_step; ///< from one tile to the next
    int m_count;
};

} // namespace leadline
