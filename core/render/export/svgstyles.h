// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/glyphs.h"
#include "core/render/theme.h"
#include "core/roadmap/scene.h"

#include <QByteArray>
#include <QHash>

#include <map>

namespace leadline {

/// The style sheet and the definitions of an SVG: each look, glyph and pattern is written once and named by the
/// order of first use, so that equal documents give equal text.
class SvgStyles final
{
public:
    explicit SvgStyles(const Theme &theme)
        : m_theme(theme)
    {
    }

    /// Class of a filled shape without outline.
    QByteArray fill(const Paint &paint);
    /// Class of an outline, with a ground when @p ground is visible.
    QByteArray stroke(const Paint &paint, qreal width, DashPattern dash = DashPattern::Solid, bool roundCaps = false,
                      const Paint &ground = {});
    QByteArray text(const TextStyle &style, const Paint &paint);

    /// Identifier of a glyph of this size, at the origin.
    QByteArray glyph(Glyph glyph, qreal size, const Paint &paint, Qt::LayoutDirection direction);
    /// Identifier of the pattern marks in a rectangle of this size at the origin; empty for the solid pattern.
    QByteArray pattern(int product, QSizeF size, qreal unit);

    /// The rules, to be placed in a style element.
    const QByteArray &rules() const { return m_rules; }
    /// The elements to be placed in a defs element.
    const QByteArray &definitions() const { return m_definitions; }

private:
    QByteArray colour(const Paint &paint) const;
    QByteArray ruleFor(const QByteArray &declarations);

    using Key = std::array<qint64, 6>;

    const Theme &m_theme;
    std::map<Key, QByteArray> m_paints;
    std::map<Key, QByteArray> m_shapes;
    QHash<QByteArray, QByteArray> m_classes;
    QByteArray m_rules;
    QByteArray m_definitions;
};

} // namespace leadline
