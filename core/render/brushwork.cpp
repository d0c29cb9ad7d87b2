// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/brushwork.h"

#include "core/render/theme.h"

namespace leadline {

std::span<const qreal> dashLengths(DashPattern dash)
{
    static constexpr qreal dash33[] = {3, 3};
    static constexpr qreal dash53[] = {5, 3};
    static constexpr qreal dash54[] = {5, 4};
    static constexpr qreal dots23[] = {2, 3};
    switch (dash) {
    case DashPattern::Solid:
        return {};
    case DashPattern::Dash33:
        return dash33;
    case DashPattern::Dash53:
        return dash53;
    case DashPattern::Dash54:
        return dash54;
    case DashPattern::Dots23:
        return dots23;
    }
    return {};
}

void Brushwork::setFill(const Paint &paint)
{
    if (m_known && m_fill == paint)
        return;
    if (!m_known) {
        m_painter.setPen(Qt::NoPen);
        m_stroke = {};
        m_known = true;
    }
    m_fill = paint;
    if (paint.isVisible())
        m_painter.setBrush(m_theme.colour(paint));
    else
        m_painter.setBrush(Qt::NoBrush);
}

void Brushwork::setStroke(const Paint &paint, qreal width, DashPattern dash, bool roundCaps)
{
    if (!m_known)
        setFill({});
    const bool isSame = m_stroke == paint && qFuzzyCompare(m_width + 1, width + 1) && m_dash == dash
            && m_roundCaps == roundCaps;
    if (isSame)
        return;
    m_stroke = paint;
    m_width = width;
    m_dash = dash;
    m_roundCaps = roundCaps;
    if (!paint.isVisible()) {
        m_painter.setPen(Qt::NoPen);
        return;
    }
    QPen pen(m_theme.colour(paint), width, Qt::SolidLine, roundCaps ? Qt::RoundCap : Qt::FlatCap,
             roundCaps ? Qt::RoundJoin : Qt::MiterJoin);
    const std::span<const qreal> lengths = dashLengths(dash);
    if (!lengths.empty())
        pen.setDashPattern(QList<qreal>(lengths.begin(), lengths.end()));
    m_painter.setPen(pen);
}

void Brushwork::fillRect(const QRectF &rect, const Paint &paint)
{
    if (rect.isEmpty())
        return;
    setFill(paint);
    setNoStroke();
    m_painter.drawRect(rect);
}

} // namespace leadline
