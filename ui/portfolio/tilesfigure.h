// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"

#include <QCoreApplication>

namespace leadline {

/// The strip of five numbers on top of the page. It has no heading of its own.
class TilesFigure final : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(leadline::TilesFigure)

public:
    using Figure::Figure;

    QString title() const override;
    QString note() const override;
    QString key() const override;
    qreal naturalHeight(qreal width) const override;
    FigureDrawing draw(QSizeF size) const override;
    FigureTable table() const override;

private:
    struct Tile
    {
        QString label;
        QString value;
        QString detail;
        Glyph mark = Glyph::None; ///< before the detail
        QString inputs;
        std::optional<double> number; ///< the value, for the table
    };

    std::vector<Tile> tiles() const;
    Tile objectives() const;
    Tile keyResults() const;
    Tile commitment() const;
    Tile delay() const;
    Tile budget() const;
};

} // namespace leadline
