// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// Share of effort by kind of investment: all, the target, and each product; one sentence on the largest gap.
class MixFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::MixFigure)

public:
    using Figure::Figure;

    QString title() const override;
    QString note() const override;
    QString key() const override;
    qreal naturalHeight(qreal width) const override;
    FigureDrawing draw(QSizeF size) const override;
    FigureTable table() const override;

private:
    void drawLegend(FigureDrawing &drawing, qreal width) const;
    void drawBar(FigureDrawing &drawing, const QRectF &box, const std::array<double, investmentCount> &shares) const;
    QString sentence() const;
    qreal sentenceHeight(qreal width) const;
    std::vector<Investment> shownKinds() const;
};

} // namespace leadline
