// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// What waiting has cost since the start of the period, in this plan and in the order of CD3.
class DelayFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::DelayFigure)

public:
    using Figure::Figure;

    QString title() const override;
    QString note() const override;
    QString key() const override;
    qreal naturalHeight(qreal width) const override;
    FigureDrawing draw(QSizeF size) const override;
    FigureTable table() const override;

private:
    ChartPlot plotFor(QSizeF size) const;
    void drawAxes(FigureDrawing &drawing, const ChartPlot &plot) const;
    void drawToday(FigureDrawing &drawing, const ChartPlot &plot) const;
    void drawNames(FigureDrawing &drawing, const ChartPlot &plot) const;
    QString money(double amount) const;
    double dayNumber(QDate day) const;
    qreal lowestFrom(qreal x, const ChartPlot &plot) const;
};

} // namespace leadline
