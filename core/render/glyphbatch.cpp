// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/glyphbatch.h"

#include "core/render/brushwork.h"

namespace leadline {

namespace {

/// The rasteriser walks a whole path for every band of the picture, so paths may not grow without end.
constexpr int longestPath = 2000;

Paint replaced(const Paint &own, const Paint &paint)
{
    const bool isReplaceable = own.isVisible() && own.token != ColourToken::Canvas;
    return paint.isVisible() && isReplaceable ? paint : own;
}

} // namespace

void GlyphBatch::add(const QRectF &rect, Glyph glyph, double share, const Paint &paint)
{
    if (rect.isEmpty())
        return;
    for (const GlyphShape &shape : glyphShapes(glyph, m_direction))
        append(shape, rect, paint);
    if (glyph == Glyph::InProgress && share > 0)
        append({progressPie(share), ColourToken::AccentLine}, rect, paint);
}

void GlyphBatch::append(const GlyphShape &shape, const QRectF &rect, const Paint &paint)
{
    const Paint fill = replaced(shape.fill, paint);
    const Paint stroke = replaced(shape.stroke, paint);
    const qreal width = shape.strokeWidth * rect.width();
    const auto fits = [&](const Group &group) {
        return group.fill == fill && group.stroke == stroke && group.roundCaps == shape.roundCaps
                && std::abs(group.strokeWidth - width) < 1e-6 && group.path.elementCount() < longestPath;
    };
    std::vector<Group>::iterator group = std::find_if(m_groups.begin(), m_groups.end(), fits);
    if (group == m_groups.end()) {
        m_groups.push_back({fill, stroke, width, shape.roundCaps, {}});
        group = m_groups.end() - 1;
        group->path.setFillRule(Qt::WindingFill);
    }
    const QTransform toBox(rect.width(), 0, 0, rect.height(), rect.x(), rect.y());
    group->path.addPath(toBox.map(shape.path));
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
            brushwork.painter().drawPath(group.path);
        }
    }
    m_groups.clear();
}

} // namespace leadline
