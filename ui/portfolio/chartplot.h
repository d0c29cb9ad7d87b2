// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/theme.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace leadline {

/// A line of a chart in the values of its axes.
struct ChartLine
{
    QList<QPointF> points;
    Paint paint;
    qreal width = 2;
    bool dashed = false;
};

/// The part of a figure that Qt Charts draws: horizontal grid, lines and the band between two of them. Words and
/// marks lie over it as scene items, so that it has no texts of its own.
struct ChartPlot
{
    QRectF area;  ///< in the figure
    QPointF low;  ///< values at the lower start corner
    QPointF high; ///< values at the upper end corner
    double gridFirst = 0; ///< horizontal grid lines at gridFirst + n × gridStep
    double gridStep = 1;
    std::vector<ChartLine> lines = {};
    /// Fills what lies between the first two lines.
    Paint band = {};

    /// Where a value lies in the figure.
    QPointF map(QPointF value) const;
};

/// A ChartPlot as a chart of Qt Charts in one theme, kept for as long as the figure has its size. Needs a QApplication.
class PlotPicture final
{
public:
    PlotPicture(const ChartPlot &plot, QSizeF size, const Theme &theme, bool mirrored);

    /// Draws it into the rectangle from (0, 0) of the size it was made for, in the painter's coordinates.
    void paint(QPainter &painter);

private:
    QGraphicsScene m_scene;
    QSizeF m_size;
    bool m_mirrored;
};

/// Between 2 and 5 round steps from 0 to @p highest: 1, 2, 4 or 5 times a power of ten.
double roundStep(double highest);

} // namespace leadline
