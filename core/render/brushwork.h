// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QPainter>

namespace leadline {

class Theme;

/// A painter that changes its brush and pen only when they differ from the last ones, in tokens of one theme.
class Brushwork final
{
public:
    Brushwork(QPainter &painter, const Theme &theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    QPainter &painter() const { return m_painter; }
    const Theme &theme() const { return m_theme; }

    void setFill(const Paint &paint);
    /// Joins are mitred; caps are flat unless @p roundCaps.
    void setStroke(const Paint &paint, qreal width, DashPattern dash = DashPattern::Solid,
                   bool roundCaps = false);
    void setNoStroke() { setStroke({}, 0); }
    /// Fills @p rect without a pen.
    void fillRect(const QRectF &rect, const Paint &paint);
    /// Forgets what is set, after somebody else used the painter.
    void reset() { m_known = false; }

private:
    QPainter &m_painter;
    const Theme &m_theme;
    bool m_known = false;
    Paint m_fill;
    Paint m_stroke;
    qreal m_width = 0;
    DashPattern m_dash = DashPattern::Solid;
    bool m_roundCaps = false;
};

/// Dash and gap lengths of a pattern in line units; empty for solid lines.
std::span<const qreal> dashLengths(DashPattern dash);

} // namespace leadline
