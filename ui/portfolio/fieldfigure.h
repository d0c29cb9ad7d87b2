// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// Value across, risk upwards, one bubble a feature; its area is the effort.
class FieldFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::FieldFigure)

public:
    using Figure::Figure;

    QString title() const override;
    QString note() const override;
    QString key() const override;
    qreal naturalHeight(qreal width) const override;
    FigureDrawing draw(QSizeF size) const override;
    FigureTable table() const override;

private:
    /// The features that are drawn: at most mostBubbles, the largest.
    size_t shownCount() const;
    ChartPlot plotFor(QSizeF size) const;
    void drawAxes(FigureDrawing &drawing, const ChartPlot &plot, QSizeF size) const;
    void drawBubbles(FigureDrawing &drawing, const ChartPlot &plot, const QRectF &caption) const;
    FigurePoint pointOf(const ValueAndRisk &row, const QRectF &circle) const;
    QString footnote() const;
    QString acrossName() const;
    QString upName() const;
    /// Lines below the axis, besides that of the axis's own name.
    QStringList footLines(qreal width) const;
};

} // namespace leadline
