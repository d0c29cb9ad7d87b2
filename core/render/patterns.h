// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace leadline {

/// The eight product patterns: palette index 1 is solid, then diagonal rising right, dots, horizontal
/// lines, vertical lines, grid, diagonal falling right, rings. They are drawn as vectors on a 10 x 10 tile, in
/// PatternInk on the product's mark, and never turn for right-to-left languages.
struct PatternMarks
{
    QList<QLineF> lines;  ///< strokes of patternStroke
    QList<QRectF> dots;   ///< filled circles
    QList<QRectF> rings;  ///< circles with a stroke of patternStroke

    bool isEmpty() const { return lines.isEmpty() && dots.isEmpty() && rings.isEmpty(); }
};

/// Stroke width of pattern lines in units.
inline constexpr qreal patternStroke = 1.1;
/// Side of a pattern tile in units.
inline constexpr qreal patternTile = 10;

/// Adds the pattern of palette index @p product inside @p rect. @p unit is one px of the tile in scene units.
void appendPattern(PatternMarks &marks, int product, const QRectF &rect, qreal unit);

} // namespace leadline
