// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"

#include <limits>

namespace leadline {

/// Text styles of the page in logical pixels (STYLE section 3).
namespace FigureType {
inline constexpr TextStyle title{13, TextWeight::SemiBold};
inline constexpr TextStyle bigNumber{18, TextWeight::SemiBold};
inline constexpr TextStyle row{12, TextWeight::Regular};
inline constexpr TextStyle rowMedium{12, TextWeight::Medium};
inline constexpr TextStyle rowStrong{12, TextWeight::SemiBold};
inline constexpr TextStyle caption{11, TextWeight::Regular};
inline constexpr TextStyle captionStrong{11, TextWeight::SemiBold};
} // namespace FigureType

/// Writes measured texts and shapes into a Fragment.
class FigurePen final
{
public:
    FigurePen(Fragment &fragment, const TextMetrics &metrics)
        : m_fragment(fragment)
        , m_metrics(metrics)
    {
    }

    qreal width(const QString &text, const TextStyle &style) const { return m_metrics.width(text, style); }

    /// One line whose capitals are centred on @p middle; ends with an ellipsis when it is wider than @p most. Gives the
    /// width that it takes.
    qreal text(qreal x, qreal middle, const QString &string, const Lettering &lettering,
               qreal most = std::numeric_limits<qreal>::max(), Stratum stratum = Stratum::Labels);
    /// Running text from @p top; gives its height.
    qreal paragraph(const QRectF &box, const QString &string, const Lettering &lettering, qreal lineHeight);
    qreal paragraphHeight(const QString &string, const TextStyle &style, qreal width, qreal lineHeight) const;

    void fill(Stratum stratum, const QRectF &rect, Paint paint, qreal radius = 0);
    void frame(Stratum stratum, const QRectF &rect, Paint ground, Paint border, qreal width, qreal radius,
               DashPattern dash = DashPattern::Solid);
    void line(Stratum stratum, QPointF from, QPointF to, Paint paint, qreal width,
              DashPattern dash = DashPattern::Solid);
    void hatch(Stratum stratum, const QRectF &rect, Paint paint, qreal spacing, qreal width, int angle);
    void swatch(Stratum stratum, const QRectF &rect, int product, qreal radius);
    void glyph(const QRectF &rect, Glyph glyph, Paint paint = {});

private:
    Fragment &m_fragment;
    const TextMetrics &m_metrics;
};

/// A product's palette index as scene items take it.
inline quint8 paletteOf(int colour)
{
    return static_cast<quint8>(std::clamp(colour, 0, 255));
}

} // namespace leadline
