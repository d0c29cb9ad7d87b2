// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

/// A feature that has no place on the time axis.
struct Plate
{
    SceneEntity entity = {};
    QString title = {};
    QString code = {}; ///< its product
    quint8 colour = 0; ///< palette index
    Glyph glyph = Glyph::None;
    float progress = 0;
    QString accessibleName = {};
};

/// Plates under one heading; the heading stands before the first one.
struct PlateGroup
{
    QString heading;
    std::vector<Plate> plates;
};

/// The groups as rows between @p from and @p to, wrapped, each group on a row of its own. A title that is wider
/// than a row is broken into lines: nothing is cut. The rows' tops are at 0.
std::vector<Fragment> layoutPlates(const std::vector<PlateGroup> &groups, qreal from, qreal to, const PaperStyle &style,
                                   const TextMetrics &metrics);

} // namespace leadline
