// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <memory>

class QPainter;

namespace leadline {

class FontTextMetrics;

/// What a card looks like round its figure (STYLE sections 4 and 7): a white panel with title and note.
namespace CardFace {

inline constexpr qreal padding = 16;
inline constexpr qreal radius = 8;

/// Height of the heading; nothing for figures without a title on the card.
qreal headHeight(bool hasHeading);
/// Where the figure lies in a card.
QRectF figureRect(QSizeF card, bool hasHeading);
/// The panel, title and note. @p reserved is kept free at the end of the heading, for a button.
Fragment draw(QSizeF card, const Figure &figure, bool hasHeading, qreal reserved, const TextMetrics &metrics);

} // namespace CardFace

/// A figure laid out and ready to be painted any number of times in one theme.
class FigurePicture final
{
public:
    /// @p direction: right to left mirrors everything once.
    FigurePicture(const Figure &figure, QSizeF size, const Theme &theme, Qt::LayoutDirection direction);

    const std::vector<FigurePoint> &points() const { return m_points; }
    int columns() const { return m_columns; }
    QSizeF size() const { return m_over.size; }
    /// Draws it from the painter's origin; @p scale are device pixels a unit as for scenes.
    void paint(QPainter &painter, const FontTextMetrics &metrics, qreal scale, bool alignToPixels);

private:
    const Theme &m_theme;
    Scene m_under; ///< grounds and grid, below the chart
    Scene m_over;
    std::vector<FigurePoint> m_points;
    int m_columns = 1;
    std::unique_ptr<PlotPicture> m_plot;
};

} // namespace leadline
