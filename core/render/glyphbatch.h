// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/glyphs.h"

namespace leadline {

class Brushwork;

/// Collects glyphs and draws all outlines of one paint with one call.
class GlyphBatch final
{
public:
    explicit GlyphBatch(Qt::LayoutDirection direction)
        : m_direction(direction)
    {
    }

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
        QPainterPath path;
    };

    void append(const GlyphShape &shape, const QRectF &rect, const Paint &paint);

    Qt::LayoutDirection m_direction;
    std::vector<Group> m_groups;
};

} // namespace leadline
