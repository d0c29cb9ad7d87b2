// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>

#include <functional>

namespace leadline {

/// A picture of the part of a scene that is in sight. Scrolling moves what is there and draws only the strips that come
/// into sight.
class ScrolledPicture final
{
public:
    /// Draws the part of the picture in @p exposed (places of the picture); the painter is clipped to it and moved so
    /// that the scene's origin is where it belongs.
    using Draw = std::function<void(QPainter &painter, const QRectF &exposed)>;

    /// Everything is drawn again at the next update().
    void invalidate() { m_isValid = false; }
    /// The same for a part, in places of the scene.
    void invalidate(const QRectF &scenePart);
    /// Brings the picture up to date for a scene whose origin lies at @p origin in it.
    const QPixmap &update(QSizeF size, qreal pixelRatio, QPointF origin, const Draw &draw);
    const QPixmap &pixmap() const { return m_pixmap; }
    /// Where the origin lies after it was moved onto whole device pixels.
    QPointF origin() const { return QPointF(m_origin) / m_pixmap.devicePixelRatio(); }

private:
    void drawPart(const QRect &part, const Draw &draw);

    QPixmap m_pixmap;
    QPoint m_origin; ///< in device pixels
    std::vector<QRectF> m_stale;
    bool m_isValid = false;
};

} // namespace leadline
