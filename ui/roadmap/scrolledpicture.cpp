// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/scrolledpicture.h"

#include <QPainter>

namespace leadline {

void ScrolledPicture::invalidate(const QRectF &scenePart)
{
    m_stale.push_back(scenePart);
}

const QPixmap &ScrolledPicture::update(QSizeF size, qreal pixelRatio, QPointF origin, const Draw &draw)
{
    const QSize wanted = (size * pixelRatio).toSize().expandedTo({1, 1});
    const QPoint place = (origin * pixelRatio).toPoint();
    if (m_pixmap.size() != wanted || m_pixmap.devicePixelRatio() != pixelRatio) {
        m_pixmap = QPixmap(wanted);
        m_pixmap.setDevicePixelRatio(pixelRatio);
        m_isValid = false;
    }
    const QPoint shift = place - m_origin;
    m_origin = place;
    const QRect all(QPoint(), wanted);
    if (!m_isValid || std::abs(shift.x()) >= wanted.width() || std::abs(shift.y()) >= wanted.height()) {
        m_isValid = true;
        m_stale.clear();
        drawPart(all, draw);
        return m_pixmap;
    }
    if (!shift.isNull()) {
        QRegion exposed;
        m_pixmap.scroll(shift.x(), shift.y(), all, &exposed);
        for (const QRect &part : exposed)
            drawPart(part, draw);
    }
    for (const QRectF &part : std::exchange(m_stale, {})) {
        const QRectF placed = part.translated(QPointF(m_origin) / pixelRatio);
        const QRectF device(placed.topLeft() * pixelRatio, placed.size() * pixelRatio);
        const QRect within = device.toAlignedRect() & all;
        if (!within.isEmpty())
            drawPart(within, draw);
    }
    return m_pixmap;
}

void ScrolledPicture::drawPart(const QRect &part, const Draw &draw)
{
    const qreal ratio = m_pixmap.devicePixelRatio();
    const QRectF exposed(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio);
    QPainter painter(&m_pixmap);
    painter.setClipRect(exposed);
    painter.translate(origin());
    draw(painter, exposed);
}

} // namespace leadline
