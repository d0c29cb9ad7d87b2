// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/textmetrics.h"

#include <QFont>
#include <QHash>

namespace leadline {

/// Inter when it is installed, else the system's interface font. Needs a QGuiApplication.
QString uiFontFamily();

/// True when the text can't be set character by character: right-to-left, Indic and other complex scripts,
/// combining marks, joiners. All other text is set without shaping, because shaped Inter loses its punctuation in
/// the text layer of PDFs made with Qt 6.4, and because its width is then a plain sum.
bool needsShaping(QStringView text);

/// The font of @p style at @p pixelSize device pixels for a device with @p dpi; unhinted, so that widths grow
/// linearly with the size.
QFont styledFont(const TextStyle &style, qreal pixelSize, int dpi, bool shaped);

/// Metrics of the fonts that scenes are drawn with. Widths of unshaped text are sums of remembered advances;
/// shaped texts are remembered whole. One object a thread; needs a QGuiApplication.
class FontTextMetrics final : public TextMetrics
{
public:
    FontTextMetrics();

    qreal width(const QString &text, const TextStyle &style) const override;
    qreal ascent(const TextStyle &style) const override;
    qreal descent(const TextStyle &style) const override;
    qreal capHeight(const TextStyle &style) const override;
    qreal lineHeight(const TextStyle &style) const override;

private:
    struct Face
    {
        std::array<float, 0x180> latin; ///< advance per em; negative: not measured yet
        QHash<char32_t, float> others;
        QHash<QString, float> shaped;
        float digitCell = 0;
        float ascent = 0;
        float descent = 0;
        float capHeight = 0;
    };

    Face &face(TextWeight weight) const { return m_faces[static_cast<size_t>(weight)]; }
    float advance(TextWeight weight, char32_t character) const;

    mutable std::array<Face, 3> m_faces;
};

} // namespace leadline
