// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

enum class TextWeight : quint8 { Regular, Medium, SemiBold };

/// How a run of text is set. The family is the renderer's business.
struct TextStyle
{
    qreal size = 12;    ///< in scene units: logical px on screen, points on paper
    TextWeight weight = TextWeight::Regular;
    /// Each digit in a cell as wide as the widest digit, for numbers in columns.
    bool tabular = false;
    bool struckThrough = false;
    qreal spacing = 0; ///< extra space after each character, in scene units; negative for large titles

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// What geometry needs to know about text. The renderer implements it with real fonts; tests may use fixed
/// widths. All values are in scene units, measured without hinting, and grow linearly with the size. A metrics
/// object belongs to one thread.
class TextMetrics
{
public:
    TextMetrics() = default;
    virtual ~TextMetrics() = default;
    Q_DISABLE_COPY_MOVE(TextMetrics)

    /// Advance width of one line of text.
    virtual qreal width(const QString &text, const TextStyle &style) const = 0;
    virtual qreal ascent(const TextStyle &style) const = 0;
    virtual qreal descent(const TextStyle &style) const = 0;
    /// Height of capitals; text is centred in bars and rows by half of it.
    virtual qreal capHeight(const TextStyle &style) const = 0;
    /// Distance between the baselines of two lines of running text.
    virtual qreal lineHeight(const TextStyle &style) const = 0;
};

} // namespace leadline
