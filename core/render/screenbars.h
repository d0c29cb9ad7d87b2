// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/rendercache.h"
#include "core/render/textbatch.h"

namespace leadline {

class Brushwork;

/// Draws the bars of a window out of remembered pictures and plain rectangles on whole device pixels: antialiased round
/// rectangles cost twenty times as much. Bars that are only a few pixels large are drawn as what can be seen of them.
class ScreenBars final
{
public:
    ScreenBars(RenderCache &cache, const FontTextMetrics &metrics, Qt::LayoutDirection direction)
        : m_cache(cache)
        , m_metrics(metrics)
        , m_direction(direction)
    {
    }

    /// Both live until flush().
    void add(const BarItem &bar, const BarLook &look) { m_bars.push_back({&bar, &look}); }
    size_t count() const { return m_bars.size(); }
    bool isEmpty() const { return m_bars.empty(); }
    /// A glyph that doesn't belong to a bar.
    void addGlyph(const QRectF &rect, Glyph glyph, double share, const Paint &paint);
    /// Draws everything but text with a painter whose transform moves and scales only, and adds the texts to @p texts.
    void flush(Brushwork &brushwork, TextBatch &texts);

private:
    struct Entry
    {
        const BarItem *bar;
        const BarLook *look;
    };
    struct GlyphPlace
    {
        QRectF rect;
        Glyph glyph;
        double share;
        Paint paint;
    };

    QRect device(const QRectF &rect) const;
    void drawBody(QPainter &painter, const Theme &theme, const Entry &entry, const BarParts &parts) const;
    void drawSmall(QPainter &painter, const Theme &theme, const Entry &entry, const BarParts &parts) const;
    void drawPlate(QPainter &painter, const Theme &theme, const BarLook &look, const QRectF &rect) const;
    void drawGlyphs(QPainter &painter);

    RenderCache &m_cache;
    const FontTextMetrics &m_metrics;
    Qt::LayoutDirection m_direction;
    std::vector<Entry> m_bars;
    std::vector<GlyphPlace> m_glyphs;
    QTransform m_toDevice;
};

} // namespace leadline
