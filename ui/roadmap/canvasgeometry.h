// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace leadline {

/// Where the parts of the canvas lie. Scene places count from the first day and from the top of the first lane, as if
/// time ran from left to right; view places are those of the viewport and mirrored for right-to-left languages.
struct CanvasGeometry
{
    QSizeF viewport;
    QPointF scroll; ///< the scene place at the top start corner of the body
    qreal headerWidth = 232;
    qreal axisHeight = 66;
    qreal trayHeight = 40;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool isMirrored() const { return direction == Qt::RightToLeft; }
    qreal timeWidth() const { return viewport.width() - headerWidth; }
    qreal lanesHeight() const { return viewport.height() - axisHeight - trayHeight; }

    // In view places.
    QRectF body() const { return mirrored({headerWidth, axisHeight, timeWidth(), lanesHeight()}); }
    QRectF headers() const { return mirrored({0, axisHeight, headerWidth, lanesHeight()}); }
    QRectF axis() const { return mirrored({headerWidth, 0, timeWidth(), axisHeight}); }
    QRectF corner() const { return mirrored({0, 0, headerWidth, axisHeight}); }
    QRectF tray() const { return {0, viewport.height() - trayHeight, viewport.width(), trayHeight}; }

    /// The switch that shows and hides the milestones, in view places.
    QRectF milestoneToggle() const;

    /// The part of the scene that the body shows.
    QRectF visible() const { return {scroll, QSizeF(timeWidth(), lanesHeight())}; }
    /// What a painter is moved by to draw a scene in the body, one that is mirrored about 0 where that applies.
    QPointF bodyOrigin() const;

    QPointF toView(QPointF scene) const;
    QRectF toView(const QRectF &scene) const;
    QPointF toScene(QPointF view) const;

    QRectF mirrored(const QRectF &rect) const;
};

} // namespace leadline
