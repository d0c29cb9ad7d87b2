// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// Teams by fiscal quarters, each cell in the load scale.
class LoadFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::LoadFigure)

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
