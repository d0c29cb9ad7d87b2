// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/outline.h"

namespace leadline {

namespace {

void arc(QPainterPath &path, qreal x, qreal y, qreal radius, qreal from, qreal sweep)
{
    if (radius > 0)
        path.arcTo(QRectF(x, y, 2 * radius, 2 * radius), from, sweep);
    else
        path.lineTo(x, y);
}

} // namespace

QPainterPath sidedRoundRect(const QRectF &rect, qreal leftRadius, qreal rightRadius)
{
    const qreal limit = std::min(rect.width(), rect.height()) / 2;
    const qreal left = std::clamp(leftRadius, 0.0, limit);
    const qreal right = std::clamp(rightRadius, 0.0, limit);
    QPainterPath path(QPointF(rect.left() + left, rect.top()));
    path.lineTo(rect.right() - right, rect.top());
    arc(path, rect.right() - 2 * right, rect.top(), right, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    arc(path, rect.right() - 2 * right, rect.bottom() - 2 * right, right, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    arc(path, rect.left(), rect.bottom() - 2 * left, left, -90, -90);
    path.lineTo(rect.left(), rect.top() + left);
    arc(path, rect.left(), rect.top(), left, 180, -90);
    path.closeSubpath();
    return path;
}

QPainterPath sidedBorder(const QRectF &rect, qreal radius, bool leftClosed, bool rightClosed)
{
    if (leftClosed && rightClosed)
        return sidedRoundRect(rect, radius, radius);
    QPainterPath path;
    if (!leftClosed && !rightClosed) {
        path.moveTo(rect.topLeft());
        path.lineTo(rect.topRight());
        path.moveTo(rect.bottomLeft());
        path.lineTo(rect.bottomRight());
        return path;
    }
    const qreal round = std::clamp(radius, 0.0, std::min(rect.width(), rect.height()) / 2);
    if (leftClosed) {
        path.moveTo(rect.topRight());
        path.lineTo(rect.left() + round, rect.top());
        arc(path, rect.left(), rect.top(), round, 90, 90);
        path.lineTo(rect.left(), rect.bottom() - round);
        arc(path, rect.left(), rect.bottom() - 2 * round, round, 180, 90);
        path.lineTo(rect.bottomRight());
    } else {
        path.moveTo(rect.topLeft());
        path.lineTo(rect.right() - round, rect.top());
        arc(path, rect.right() - 2 * round, rect.top(), round, 90, -90);
        path.lineTo(rect.right(), rect.bottom() - round);
        arc(path, rect.right() - 2 * round, rect.bottom() - 2 * round, round, 0, -90);
        path.lineTo(rect.bottomLeft());
    }
    return path;
}

} // namespace leadline
