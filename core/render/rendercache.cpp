// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/rendercache.h"

#include "core/render/barpainter.h"
#include "core/render/brushwork.h"
#include "core/render/theme.h"

#include <QFontMetricsF>

namespace leadline {

namespace {

/// So many shares of an In progress glyph are told apart.
constexpr int cachedShareSteps = 48;
/// Titles beyond that are forgotten and laid out again.
constexpr qsizetype mostTexts = 20000;

quint64 bits(quint64 value, int shift)
{
    return value << shift;
}

QImage transparent(int width, int height)
{
    QImage image(std::max(1, width), std::max(1, height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

void RenderCache::prepare(const Theme &theme, qreal scale)
{
    if (m_theme == &theme && qFuzzyCompare(m_scale, scale))
        return;
    m_theme = &theme;
    m_scale = scale;
    m_glyphs.clear();
    m_ends.clear();
    m_plateEnds.clear();
    m_texts.clear();
}

const QImage &RenderCache::glyph(Glyph glyph, double share, const Paint &paint, qreal size,
                                 Qt::LayoutDirection direction)
{
    const bool hasShare = glyph == Glyph::InProgress;
    const int step = hasShare ? static_cast<int>(std::clamp(share, 0.0, 1.0) * cachedShareSteps) : 0;
    const quint64 key = static_cast<quint64>(glyph) | bits(static_cast<quint64>(step), 8)
        | bits(static_cast<quint64>(paint.token), 16) | bits(paint.product, 24)
        | bits(static_cast<quint64>(paint.opacity * 255), 32) | bits(static_cast<quint64>(size * 4), 40)
        | bits(direction == Qt::RightToLeft ? 1 : 0, 60);
    const QHash<quint64, QImage>::iterator known = m_glyphs.find(key);
    if (known != m_glyphs.end())
        return known.value();
    // One unit of air on each side: round strokes reach a little beyond their box.
    const int side = static_cast<int>(std::ceil((size + 2) * m_scale));
    QImage image = transparent(side, side);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    Brushwork brushwork(painter, *m_theme);
    GlyphBatch batch(direction);
    batch.add(QRectF(1, 1, size, size), glyph, hasShare ? static_cast<double>(step) / cachedShareSteps : share, paint);
    batch.flush(brushwork);
    painter.end();
    return *m_glyphs.insert(key, image);
}

int RenderCache::endWidth(const BarLook &look) const
{
    return static_cast<int>(std::ceil((std::max(look.radius, look.stripe) + look.border) * m_scale));
}

const RenderCache::BarEnds &RenderCache::ends(const BarItem &bar, const BarLook &look, Qt::LayoutDirection direction)
{
    const bool hasEdge = bar.edge != DateEdge::Firm && !bar.continuesAfter && !bar.openEnd;
    const bool isDone = bar.filledShare() >= 1;
    const bool isBegun = static_cast<qreal>(bar.filledShare()) * bar.rect.width() > look.radius;
    const quint64 key = static_cast<quint64>(Theme::paletteIndex(bar.product)) | bits(bar.openStart ? 1 : 0, 8)
        | bits(bar.openEnd ? 1 : 0, 9) | bits(bar.continuesBefore ? 1 : 0, 10) | bits(bar.continuesAfter ? 1 : 0, 11)
        | bits(bar.muted ? 1 : 0, 12) | bits(hasEdge ? 1 : 0, 13) | bits(isBegun ? 1 : 0, 14) | bits(isDone ? 1 : 0, 15)
        | bits(direction == Qt::RightToLeft ? 1 : 0, 16) | bits(static_cast<quint64>(look.height * 4), 24);
    const QHash<quint64, BarEnds>::iterator known = m_ends.find(key);
    if (known != m_ends.end())
        return known.value();
    // A bar without date edge, wide enough that its ends don't touch.
    const int width = 4 * endWidth(look);
    const int height = static_cast<int>(std::round(look.height * m_scale));
    QImage image = transparent(width, height);
    BarItem model;
    model.rect = QRectF(0, 0, width / m_scale, look.height);
    model.product = bar.product;
    model.openStart = bar.openStart;
    model.openEnd = bar.openEnd;
    model.continuesBefore = bar.continuesBefore;
    // Its end is as square as that of a bar that goes on.
    model.continuesAfter = bar.continuesAfter || hasEdge;
    model.muted = bar.muted;
    model.progress = isDone ? 1.0F : isBegun ? 0.5F : 0.0F;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    Brushwork brushwork(painter, *m_theme);
    BarBatch batch(m_metrics, direction, false);
    batch.addOutline(model, look);
    TextBatch texts(m_metrics);
    batch.flush(brushwork, texts);
    painter.end();
    const int end = endWidth(look);
    return *m_ends.insert(key, {image.copy(0, 0, end, height), image.copy(width - end, 0, end, height)});
}

const QImage &RenderCache::plateEnd(const BarLook &look, int height, Qt::LayoutDirection direction)
{
    const bool toRight = direction == Qt::LeftToRight;
    const quint64 key = static_cast<quint64>(height) | bits(static_cast<quint64>(look.plateRadius * 4), 16)
        | bits(static_cast<quint64>(look.border * 4), 32) | bits(toRight ? 0 : 1, 48);
    const QHash<quint64, QImage>::iterator known = m_plateEnds.find(key);
    if (known != m_plateEnds.end())
        return known.value();
    const int border = std::max(1, qRound(look.border * m_scale));
    const qreal radius = look.plateRadius * m_scale;
    const int end = static_cast<int>(std::ceil(radius)) + border;
    QImage image = transparent(end, height);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->colour(ColourToken::LineStrong), border));
    painter.setBrush(m_theme->colour(ColourToken::Canvas));
    // The other end of the outline lies outside the picture.
    const QRectF outline(toRight ? -2 * end : 0, 0, 3 * end, height);
    const qreal half = border / 2.0;
    painter.drawRoundedRect(outline.adjusted(half, half, -half, -half), radius, radius);
    painter.end();
    return *m_plateEnds.insert(key, image);
}

RenderCache::StyledTexts &RenderCache::textsOf(const TextStyle &style, const QFont &font)
{
    const qreal pixelSize = font.pointSizeF();
    for (StyledTexts &styled : m_texts) {
        if (styled.style == style && styled.pixelSize == pixelSize)
            return styled;
    }
    m_texts.push_back({style, pixelSize, QFontMetricsF(font).ascent(), {}});
    return m_texts.back();
}

qreal RenderCache::textAscent(const TextStyle &style, const QFont &font)
{
    return textsOf(style, font).ascent;
}

const QStaticText &RenderCache::text(const QString &text, const TextStyle &style, const QFont &font)
{
    QHash<QString, QStaticText> &texts = textsOf(style, font).texts;
    const QHash<QString, QStaticText>::iterator known = texts.find(text);
    if (known != texts.end())
        return known.value();
    if (texts.size() >= mostTexts)
        texts.clear();
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    laid.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.prepare(QTransform(), font);
    return *texts.insert(text, laid);
}

} // namespace leadline
