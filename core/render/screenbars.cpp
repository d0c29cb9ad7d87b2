// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/screenbars.h"

#include "core/render/brushwork.h"
#include "core/render/itemshapes.h"
#include "core/render/theme.h"

namespace leadline {

namespace {

/// Below that, a bar is a rectangle with its stripe.
constexpr qreal smallestRound = 14;
constexpr qreal smallestHeight = 10;

bool isSmall(const BarItem &bar)
{
    return bar.rect.width() < smallestRound || bar.rect.height() < smallestHeight;
}

} // namespace

void ScreenBars::addGlyph(const QRectF &rect, Glyph glyph, double share, const Paint &paint)
{
    if (!rect.isEmpty() && glyph != Glyph::None)
        m_glyphs.push_back({rect, glyph, share, paint});
}

QRect ScreenBars::device(const QRectF &rect) const
{
    const QRectF mapped = m_toDevice.mapRect(rect);
    const int left = qRound(mapped.left());
    const int top = qRound(mapped.top());
    return {left, top, std::max(1, qRound(mapped.right()) - left), std::max(1, qRound(mapped.bottom()) - top)};
}

void ScreenBars::flush(Brushwork &brushwork, TextBatch &texts)
{
    if (m_bars.empty() && m_glyphs.empty())
        return;
    QPainter &painter = brushwork.painter();
    const Theme &theme = brushwork.theme();
    // Without what the paint device itself adds: a widget that is drawn into another one's picture.
    const QTransform before = painter.transform();
    const qreal ratio = painter.device()->devicePixelRatioF();
    m_toDevice = before * QTransform::fromScale(ratio, ratio);
    painter.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const Entry &entry : m_bars) {
        const BarItem &bar = *entry.bar;
        const BarParts parts = barParts(bar, *entry.look, m_direction, m_metrics);
        if (isSmall(bar))
            drawSmall(painter, theme, entry, parts);
        else
            drawBody(painter, theme, entry, parts);
        if (!parts.plate.isEmpty())
            drawPlate(painter, theme, *entry.look, parts.plate);
        addGlyph(parts.glyph, bar.glyph, static_cast<double>(bar.progress), {});
        addGlyph(parts.parked, Glyph::Parked, 0, {});
        addGlyph(parts.attention, Glyph::Attention, 0, {});
        addGlyph(parts.chevronStart, Glyph::ChevronStart, 0, {});
        addGlyph(parts.chevronEnd, Glyph::ChevronEnd, 0, {});
        if (bar.title.isEmpty() && bar.trailing.isEmpty())
            continue;
        const BarPaints paints = barPaints(bar, *entry.look);
        texts.add(parts.title, bar.title, entry.look->title, paints.title);
        texts.add(parts.trailing, bar.trailing, entry.look->trailing, paints.trailing);
    }
    drawGlyphs(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setTransform(before);
    brushwork.reset();
    m_bars.clear();
    m_glyphs.clear();
}

void ScreenBars::drawSmall(QPainter &painter, const Theme &theme, const Entry &entry, const BarParts &parts) const
{
    const BarPaints paints = barPaints(*entry.bar, *entry.look);
    const QRect rect = device(entry.bar->rect);
    painter.fillRect(rect, theme.colour(entry.bar->filledShare() >= 1 ? paints.fill : paints.tint));
    const int border = std::max(1, qRound(entry.look->border * m_cache.scale()));
    if (rect.height() > 3 * border) {
        const QColor edge = theme.colour(paints.edge);
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), border), edge);
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - border, rect.width(), border), edge);
    }
    if (!parts.stripe.isEmpty() && !entry.bar->muted)
        painter.fillRect(device(parts.stripe), theme.colour(paints.mark));
}

void ScreenBars::drawBody(QPainter &painter, const Theme &theme, const Entry &entry, const BarParts &parts) const
{
    const BarItem &bar = *entry.bar;
    const BarPaints paints = barPaints(bar, *entry.look);
    const QRect body = device(parts.body);
    const RenderCache::BarEnds &ends = m_cache.ends(bar, *entry.look, m_direction);
    const int end = std::min(m_cache.endWidth(*entry.look), body.width() / 2);
    const QRect middle = body.adjusted(end, 0, -end, 0);
    const int border = std::max(1, qRound(entry.look->border * m_cache.scale()));
    const QColor edge = theme.colour(paints.edge);
    const QRect inside = middle.adjusted(0, border, 0, -border);
    painter.fillRect(inside, theme.colour(paints.tint));
    if (!parts.progress.isEmpty()) {
        const QRect done = device(parts.progress) & inside;
        if (!done.isEmpty())
            painter.fillRect(done, theme.colour(paints.fill));
    }
    painter.fillRect(QRect(middle.left(), body.top(), middle.width(), border), edge);
    painter.fillRect(QRect(middle.left(), body.bottom() + 1 - border, middle.width(), border), edge);
    painter.drawImage(body.topLeft(), ends.left, QRect(0, 0, end, ends.left.height()));
    painter.drawImage(QPoint(body.right() + 1 - end, body.top()), ends.right,
                      QRect(ends.right.width() - end, 0, end, ends.right.height()));
    for (int i = 0; i < parts.sliceCount; ++i) {
        // On the rows of the body, whatever its place was rounded to.
        QRect slice = device(parts.slices[static_cast<size_t>(i)]);
        slice.setTop(body.top());
        slice.setHeight(body.height());
        painter.fillRect(slice, theme.colour(paints.fill));
    }
}

void ScreenBars::drawPlate(QPainter &painter, const Theme &theme, const BarLook &look, const QRectF &rect) const
{
    const QRect plate = device(rect);
    const int border = std::max(1, qRound(look.border * m_cache.scale()));
    const bool toRight = m_direction == Qt::LeftToRight;
    const QImage &end = m_cache.plateEnd(look, plate.height(), m_direction);
    const int width = std::min(end.width(), plate.width());
    const QRect plain = toRight ? plate.adjusted(0, 0, -width, 0) : plate.adjusted(width, 0, 0, 0);
    const QColor line = theme.colour(ColourToken::LineStrong);
    painter.fillRect(plain.adjusted(0, border, 0, -border), theme.colour(ColourToken::Canvas));
    painter.fillRect(QRect(plain.left(), plain.top(), plain.width(), border), line);
    painter.fillRect(QRect(plain.left(), plain.bottom() + 1 - border, plain.width(), border), line);
    if (toRight)
        painter.drawImage(plain.topRight() + QPoint(1, 0), end, QRect(end.width() - width, 0, width, end.height()));
    else
        painter.drawImage(plate.topLeft(), end, QRect(0, 0, width, end.height()));
}

void ScreenBars::drawGlyphs(QPainter &painter)
{
    for (const GlyphPlace &place : m_glyphs) {
        const QImage &image = m_cache.glyph(place.glyph, place.share, place.paint, place.rect.width(), m_direction);
        const QPointF corner = m_toDevice.map(place.rect.topLeft() - QPointF(1, 1));
        painter.drawImage(QPoint(qRound(corner.x()), qRound(corner.y())), image);
    }
}

} // namespace leadline
