// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/bubblelabels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadline {

namespace {

constexpr qreal distance = 5;
/// From everything else, so that a name isn't read as another bubble's.
constexpr qreal clearance = 2;

/// The places in the order in which they are tried, as centres of the name.
std::array<QPointF, 12> placesAround(const Bubble &bubble, QSizeF size)
{
    const QPointF c = bubble.centre;
    const qreal dx = bubble.radius + distance + size.width() / 2;
    const qreal dy = bubble.radius + distance + size.height() / 2;
    // A diagonal name has its near corner on the circle's diagonal.
    const qreal corner = (bubble.radius + distance) * M_SQRT1_2;
    const qreal cx = corner + size.width() / 2;
    const qreal cy = corner + size.height() / 2;
    const qreal shift = size.width() / 4;
    return {c + QPointF(dx, 0),         c + QPointF(-dx, 0),      c + QPointF(0, -dy),     c + QPointF(0, dy),
            c + QPointF(cx, -cy),       c + QPointF(-cx, -cy),    c + QPointF(cx, cy),     c + QPointF(-cx, cy),
            c + QPointF(shift, -dy),    c + QPointF(-shift, -dy), c + QPointF(shift, dy),  c + QPointF(-shift, dy)};
}

} // namespace

bool touches(const QRectF &rect, const Bubble &bubble)
{
    const qreal dx = bubble.centre.x() - std::clamp(bubble.centre.x(), rect.left(), rect.right());
    const qreal dy = bubble.centre.y() - std::clamp(bubble.centre.y(), rect.top(), rect.bottom());
    return std::hypot(dx, dy) <= bubble.radius;
}

bool BubbleLabels::isFree(const QRectF &rect) const
{
    const QRectF wide = rect.adjusted(-clearance, -clearance, clearance, clearance);
    return m_frame.contains(rect)
        && std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.intersects(wide); })
        && std::none_of(m_bubbles.begin(), m_bubbles.end(), [&](const Bubble &bubble) { return touches(wide, bubble); });
}

std::optional<QRectF> BubbleLabels::place(const Bubble &bubble, QSizeF size)
{
    for (const QPointF &centre : placesAround(bubble, size)) {
        const QRectF rect(centre - QPointF(size.width() / 2, size.height() / 2), size);
        if (!isFree(rect))
            continue;
        m_taken.push_back(rect);
        return rect;
    }
    return std::nullopt;
}

} // namespace leadline
