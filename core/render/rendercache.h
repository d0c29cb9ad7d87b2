// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/barparts.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QStaticText>

namespace leadline {

class FontTextMetrics;
class Theme;

/// Small pictures and laid-out texts that a window draws again and again: glyphs, the ends of bars, titles. Kept for one
/// theme and one number of device pixels a unit; one object a thread.
class RenderCache final
{
public:
    explicit RenderCache(const FontTextMetrics &metrics)
        : m_metrics(metrics)
    {
    }

    /// Forgets what was made for another theme or scale. @p scale: device pixels a scene unit.
    void prepare(const Theme &theme, qreal scale);
    qreal scale() const { return m_scale; }

    /// A glyph in a box of @p size units.
    const QImage &glyph(Glyph glyph, double share, const Paint &paint, qreal size, Qt::LayoutDirection direction);

    /// The two ends of a bar's body, as high as the bar; the middle between them is plain.
    struct BarEnds
    {
        QImage left;
        QImage right;
    };
    const BarEnds &ends(const BarItem &bar, const BarLook &look, Qt::LayoutDirection direction);
    /// Width of an end in device pixels.
    int endWidth(const BarLook &look) const;
    /// The rounded end of the plate behind a title that reaches beyond its bar, @p height device pixels high.
    const QImage &plateEnd(const BarLook &look, int height, Qt::LayoutDirection direction);

    /// A line of text, laid out once; its baseline lies textAscent() below its top.
    const QStaticText &text(const QString &text, const TextStyle &style, const QFont &font);
    qreal textAscent(const TextStyle &style, const QFont &font);

private:
    struct StyledTexts
    {
        TextStyle style;
        qreal pixelSize = 0;
        qreal ascent = 0;
        QHash<QString, QStaticText> texts;
    };
    StyledTexts &textsOf(const TextStyle &style, const QFont &font);

    const FontTextMetrics &m_metrics;
    const Theme *m_theme = nullptr;
    qreal m_scale = 1;
    QHash<quint64, QImage> m_glyphs;
    QHash<quint64, BarEnds> m_ends;
    QHash<quint64, QImage> m_plateEnds;
    std::vector<StyledTexts> m_texts;
};

} // namespace leadline
