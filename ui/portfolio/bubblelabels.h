// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace leadline {

struct Bubble
{
    QPointF centre;
    qreal radius = 0;
};

/// Finds places for the names of bubbles (STYLE section 7 "Charts"): right, left, above, below, the four diagonals, then
/// four shifted places, 5 px from the circle. A name never touches a bubble, another name or the frame; one that finds
/// no place is left out.
class BubbleLabels final
{
public:
    BubbleLabels(const QRectF &frame, const std::vector<Bubble> &bubbles)
        : m_frame(frame)
        , m_bubbles(bubbles)
    {
    }

    /// Keeps a place free, for example of a caption.
    void reserve(const QRectF &rect) { m_taken.push_back(rect); }
    /// The place for a name of @p size beside @p bubble; it is taken then.
    std::optional<QRectF> place(const Bubble &bubble, QSizeF size);

private:
    bool isFree(const QRectF &rect) const;

    QRectF m_frame;
    const std::vector<Bubble> &m_bubbles;
    std::vector<QRectF> m_taken;
};

/// True when the rectangle and the circle have a point in common.
bool touches(const QRectF &rect, const Bubble &bubble);

} // namespace leadline
