// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// What each product has spent and will spend at this pace, beside its budget, and what it earns for it.
class BudgetFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::BudgetFigure)

public:
    using Figure::Figure;

    QString title() const override;
    QString note() const override;
    QString key() const override;
    qreal naturalHeight(qreal width) const override;
    FigureDrawing draw(QSizeF size) const override;
    FigureTable table() const override;
};

} // namespace leadline
