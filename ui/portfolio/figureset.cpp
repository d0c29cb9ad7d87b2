// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figureset.h"

#include "ui/portfolio/attainmentfigure.h"
#include "ui/portfolio/budgetfigure.h"
#include "ui/portfolio/delayfigure.h"
#include "ui/portfolio/fieldfigure.h"
#include "ui/portfolio/loadfigure.h"
#include "ui/portfolio/mixfigure.h"
#include "ui/portfolio/tilesfigure.h"

namespace leadline {

std::vector<std::unique_ptr<Figure>> makeFigures(const FigureFacts &facts)
{
    std::vector<std::unique_ptr<Figure>> figures;
    figures.push_back(std::make_unique<TilesFigure>(facts));
    figures.push_back(std::make_unique<MixFigure>(facts));
    figures.push_back(std::make_unique<FieldFigure>(facts));
    figures.push_back(std::make_unique<AttainmentFigure>(facts));
    figures.push_back(std::make_unique<LoadFigure>(facts));
    figures.push_back(std::make_unique<DelayFigure>(facts));
    figures.push_back(std::make_unique<BudgetFigure>(facts));
    return figures;
}

} // namespace leadline
