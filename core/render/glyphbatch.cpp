// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/glyphbatch.h"

#include "core/render/brushwork.h"

namespace leadline {

void GlyphBatch::add(const QRectF &rect, Glyph glyph, double share, const Paint &paint)
{
    if (rect.isEmpty() || glyph == Glyph::None)
        return;
    if (m_stamps) {
        Stamp stamp;
        stamp.glyph = glyph;
        stamp.share = share;
        stamp.paint = paint;
        stamp.direction = m_direction;
        stamp.size = rect.size();
        stamp.at = rect.topLeft();
        m_stamps->place(stamp);
        return;
    }
    for (const GlyphShape &shape : glyphShapes(glyph, m_direction))
        append(shape, rect, paint);
    if (glyph == Glyph::InProgress)
        append({progressPie(share), ColourToken::AccentLine}, rect, paint);
}

void GlyphBatch::append(const GlyphShape &shape, const QRectF &rect, const Paint &paint)
{
    const Paint fill = glyphPaint(shape.fill, paint);
    const Paint stroke = glyphPaint(shape.stroke, paint);
    const qreal width = shape.strokeWidth * rect.width();
    const auto fits = [&](const Group &group) {
        return group.fill == fill && group.stroke == stroke && group.roundCaps == shape.roundCaps
            && std::abs(group.strokeWidth - width) < 1e-6;
    };
    std::vector<Group>::iterator group = std::find_if(m_groups.begin(), m_groups.end(), fits);
    if (group == m_groups.end()) {
        m_groups.push_back({fill, stroke, width, shape.roundCaps, {}});
        group = m_groups.end() - 1;
    }
    const QTransform toBox(rect.width(), 0, 0, rect.height(), rect.x(), rect.y());
    group->paths.push_back(toBox.map(shape.path));
}

void GlyphBatch::flush(Brushwork &brushwork)
{
    const auto isOnMark = [](const Group &group) {
        return group.fill.token == ColourToken::Canvas || group.stroke.token == ColourToken::Canvas;
    };
    for (const bool onMark : {false, true}) {
        for (const Group &group : m_groups) {
            if (isOnMark(group) != onMark)
                continue;
            brushwork.setFill(group.fill);
            brushwork.setStroke(group.stroke, group.strokeWidth, DashPattern::Solid, group.roundCaps);
            for (const QPainterPath &path : group.paths)
                brushwork.painter().drawPath(path);
        }
    }
    m_groups.clear();
}

} // namespace leadline
