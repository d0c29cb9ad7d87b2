// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figure.h"
#include "ui/portfolio/pagelayout.h"

#include <memory>

namespace leadline {

/// All figures of the page, by PortfolioCard; @p facts must outlive them.
std::vector<std::unique_ptr<Figure>> makeFigures(const FigureFacts &facts);

/// Only the tiles have no heading.
inline bool hasHeading(PortfolioCard card)
{
    return card != PortfolioCard::Tiles;
}

} // namespace leadline
