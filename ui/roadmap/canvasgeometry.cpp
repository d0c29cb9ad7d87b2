// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/canvasgeometry.h"

namespace leadline {

QRectF CanvasGeometry::milestoneToggle() const
{
    constexpr qreal height = 20;
    return mirrored(
        {16, std::min(49.0, axisHeight - height / 2) - height / 2, std::max(0.0, headerWidth - 24), height});
}

QRectF CanvasGeometry::mirrored(const QRectF &rect) const
{
    if (!isMirrored())
        return rect;
    return {viewport.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QPointF CanvasGeometry::bodyOrigin() const
{
    const qreal x = isMirrored() ? timeWidth() + scroll.x() : headerWidth - scroll.x();
    return {x, axisHeight - scroll.y()};
}

QPointF CanvasGeometry::toView(QPointF scene) const
{
    const QPointF place = scene - scroll + QPointF(headerWidth, axisHeight);
    return isMirrored() ? QPointF(viewport.width() - place.x(), place.y()) : place;
}

QRectF CanvasGeometry::toView(const QRectF &scene) const
{
    return mirrored(scene.translated(QPointF(headerWidth, axisHeight) - scroll));
}

QPointF CanvasGeometry::toScene(QPointF view) const
{
    const QPointF place = isMirrored() ? QPointF(viewport.width() - view.x(), view.y()) : view;
    return place + scroll - QPointF(headerWidth, axisHeight);
}

} // namespace leadline
