// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figurepen.h"

#include "core/roadmap/textflow.h"

namespace leadline {

qreal FigurePen::text(qreal x, qreal middle, const QString &string, const Lettering &lettering, qreal most,
                      Stratum stratum)
{
    qreal width = m_metrics.width(string, lettering.style);
    QString shown = string;
    if (width > most) {
        shown = elideText(string, lettering.style, most, m_metrics);
        width = m_metrics.width(shown, lettering.style);
    }
    const qreal baseline = middle + m_metrics.capHeight(lettering.style) / 2;
    m_fragment.text(stratum, x, baseline, shown, lettering, width);
    return width;
}

qreal FigurePen::paragraph(const QRectF &box, const QString &string, const Lettering &lettering, qreal lineHeight)
{
    qreal middle = box.top() + lineHeight / 2;
    for (const QString &line : wrapText(string, lettering.style, box.width(), m_metrics)) {
        text(box.left(), middle, line, lettering);
        middle += lineHeight;
    }
    return middle - lineHeight / 2 - box.top();
}

qreal FigurePen::paragraphHeight(const QString &string, const TextStyle &style, qreal width, qreal lineHeight) const
{
    return static_cast<qreal>(wrapText(string, style, width, m_metrics).size()) * lineHeight;
}

void FigurePen::fill(Stratum stratum, const QRectF &rect, Paint paint, qreal radius)
{
    frame(stratum, rect, paint, {}, 0, radius);
}

void FigurePen::frame(Stratum stratum, const QRectF &rect, Paint ground, Paint border, qreal width, qreal radius,
                      DashPattern dash)
{
    FillItem item;
    item.rect = rect;
    item.fill = ground;
    item.border = border;
    item.borderWidth = width;
    item.radius = radius;
    item.dash = dash;
    m_fragment.on(stratum).fills.push_back(std::move(item));
}

void FigurePen::line(Stratum stratum, QPointF from, QPointF to, Paint paint, qreal width, DashPattern dash)
{
    m_fragment.on(stratum).lines.push_back({from, to, paint, width, dash});
}

void FigurePen::hatch(Stratum stratum, const QRectF &rect, Paint paint, qreal spacing, qreal width, int angle)
{
    HatchItem item;
    item.rect = rect;
    item.paint = paint;
    item.spacing = spacing;
    item.width = width;
    item.angle = angle;
    m_fragment.on(stratum).hatches.push_back(std::move(item));
}

void FigurePen::swatch(Stratum stratum, const QRectF &rect, int product, qreal radius)
{
    m_fragment.on(stratum).swatches.push_back({rect, paletteOf(product), radius});
}

void FigurePen::glyph(const QRectF &rect, Glyph glyph, Paint paint)
{
    GlyphItem item;
    item.rect = rect;
    item.glyph = glyph;
    item.paint = paint;
    m_fragment.on(Stratum::Labels).glyphs.push_back(std::move(item));
}

} // namespace leadline
