// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/theme.h"
#include "core/roadmap/scene.h"

class QPainter;

namespace leadline {

class FontTextMetrics;
class RenderCache;
class StampSink;

struct RenderOptions
{
    const Theme *theme = &Theme::light();
    /// Device pixels a scene unit: 1 on screen (the device pixel ratio is the painter's own), dpi / 72 on paper.
    qreal scale = 1;
    /// Only layers and bars that meet this rectangle (scene coordinates) are drawn; null: everything.
    QRectF exposed = {};
    /// "Show patterns on bars" on screen; paper looks always have them.
    bool showPatterns = false;
    /// Moves thin horizontal and vertical lines onto whole device pixels; for pixel devices only.
    bool alignToPixels = false;
    /// Takes glyphs and stripe patterns in place of the painter; see StampSink.
    StampSink *stamps = nullptr;
    /// For windows: bars, glyphs and texts are drawn out of remembered pictures, bars on whole device pixels. Patterns on
    /// bars and transforms other than moving and scaling aren't drawn that way.
    RenderCache *cache = nullptr;
};

/// Draws a scene: strata from the ground up, in each the shapes by state, then all texts. The painter's transform is
/// kept and restored. @p metrics must be those the scene was computed with. Never fails.
void paint(QPainter &painter, const Scene &scene, const FontTextMetrics &metrics,
           const RenderOptions &options) noexcept;

} // namespace leadline
