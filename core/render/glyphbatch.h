// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/glyphs.h"
#include "core/render/stamps.h"

namespace leadline {

class Brushwork;

/// Collects glyphs and draws all outlines of one paint together. They stay paths of their own: the rasteriser walks a
/// joined one again for every band of the picture.
class GlyphBatch final
{
public:
    explicit GlyphBatch(Qt::LayoutDirection direction)
        : m_direction(direction)
    {
    }

    /// Glyphs added from now on go to @p stamps; null: they are drawn by flush().
    void setStamps(StampSink *stamps) { m_stamps = stamps; }

    /// @p paint replaces the glyph's own colours when it is visible, except what lies on a filled mark.
    void add(const QRectF &rect, Glyph glyph, double share = 0, const Paint &paint = {});
    void flush(Brushwork &brushwork);

private:
    struct Group
    {
        Paint fill;
        Paint stroke;
        qreal strokeWidth = 0;
        bool roundCaps = false;
        std::vector<QPainterPath> paths;
    };

    void append(const GlyphShape &shape, const QRectF &rect, const Paint &paint);

    Qt::LayoutDirection m_direction;
    StampSink *m_stamps = nullptr;
    std::vector<Group> m_groups;
};

} // namespace leadline
