// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QPainterPath>

#include <vector>

namespace leadline {

/// One filled or stroked outline of a glyph, in units of the glyph's box (0 to 1 both ways).
struct GlyphShape
{
    QPainterPath path;
    Paint fill = {};
    Paint stroke = {};
    qreal strokeWidth = 0; ///< in units of the box
    bool roundCaps = false;
};

using GlyphShapes = std::vector<GlyphShape>;

/// The outlines of a glyph in its own colours. Arrows and chevrons that mean earlier or later point the other
/// way when @p direction is right to left; everything else never turns.
const GlyphShapes &glyphShapes(Glyph glyph, Qt::LayoutDirection direction = Qt::LeftToRight);

/// The paint of a shape when the glyph shall have another colour: what lies on a filled mark keeps its own.
Paint glyphPaint(const Paint &own, const Paint &wanted);

/// The pie of an In progress glyph for a done share of 0 to 1, clockwise from the top. Never empty: work that
/// has just begun still looks begun, also without colour.
QPainterPath progressPie(double share);

} // namespace leadline
