// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/cardface.h"

#include "core/render/scenepainter.h"
#include "ui/portfolio/figurepen.h"

#include <QPainter>

namespace leadline {

namespace {

constexpr qreal headingHeight = 40;
constexpr qreal bottomPadding = 12;

/// What lies under the chart; all the rest lies over it.
bool isUnderChart(const SceneLayer &layer)
{
    return layer.stratum <= Stratum::Grid;
}

} // namespace

qreal CardFace::headHeight(bool hasHeading)
{
    return hasHeading ? headingHeight : 0;
}

QRectF CardFace::figureRect(QSizeF card, bool hasHeading)
{
    if (!hasHeading)
        return {QPointF(), card};
    return {padding, headingHeight, card.width() - 2 * padding, card.height() - headingHeight - bottomPadding};
}

Fragment CardFace::draw(QSizeF card, const Figure &figure, bool hasHeading, qreal reserved, const TextMetrics &metrics)
{
    Fragment face;
    FigurePen pen(face, metrics);
    pen.frame(Stratum::Ground, QRectF(QPointF(), card), ColourToken::Canvas, ColourToken::LineSoft, 1, radius);
    if (!hasHeading)
        return face;
    constexpr qreal middle = 23;
    const qreal most = card.width() - 2 * padding - reserved;
    const qreal width = pen.text(padding, middle, figure.title(), {FigureType::title}, most);
    if (const qreal rest = most - width - 8; rest > 40) {
        pen.text(padding + width + 8, middle, figure.note(), {FigureType::caption, ColourToken::TextTertiary}, rest);
    }
    return face;
}

FigurePicture::FigurePicture(const Figure &figure, QSizeF size, const Theme &theme, Qt::LayoutDirection direction)
    : m_theme(theme)
{
    FigureDrawing drawing = figure.draw(size);
    m_points = std::move(drawing.points);
    m_columns = drawing.columns;
    Scene scene = std::move(drawing.fragment).toScene(size);
    const bool mirrored = direction == Qt::RightToLeft;
    if (mirrored) {
        scene = scene.mirrored(size.width());
        for (FigurePoint &point : m_points)
            point.area.moveLeft(size.width() - point.area.right());
    }
    m_under.size = m_over.size = size;
    m_under.direction = m_over.direction = scene.direction;
    for (SceneLayer &layer : scene.layers)
        (isUnderChart(layer) ? m_under : m_over).layers.push_back(std::move(layer));
    if (drawing.plot)
        m_plot = std::make_unique<PlotPicture>(*drawing.plot, size, theme, mirrored);
}

void FigurePicture::paint(QPainter &painter, const FontTextMetrics &metrics, qreal scale, bool alignToPixels)
{
    RenderOptions options;
    options.theme = &m_theme;
    options.scale = scale;
    options.alignToPixels = alignToPixels;
    leadline::paint(painter, m_under, metrics, options);
    if (m_plot) {
        painter.save();
        painter.scale(scale, scale);
        m_plot->paint(painter);
        painter.restore();
    }
    leadline::paint(painter, m_over, metrics, options);
}

} // namespace leadline
