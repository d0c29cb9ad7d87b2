// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

namespace leadline {

/// The cards of the page in their order.
enum class PortfolioCard : quint8 { Tiles, Mix, Field, Attainment, Load, Delay, Budget };
inline constexpr int portfolioCardCount = static_cast<int>(PortfolioCard::Budget) + 1;

/// Where the cards lie: the tiles across, then rows of three, two or one, as the width allows. Pure; the same for the
/// window and for paper.
struct PageLayout
{
    std::vector<QRectF> cards; ///< by PortfolioCard
    std::vector<qreal> rowTops; ///< where a page may be cut
    qreal height = 0; ///< to the lower end of the last row

    /// The height that a card needs in a width, padding and heading included.
    using HeightFor = std::function<qreal(PortfolioCard, qreal width)>;

    static constexpr qreal gap = 12;

    /// Cards in a strip of @p width from (0, 0). When the rows need less than @p wanted they
    /// share the rest; when they need a little more, they give up their spare room.
    static PageLayout of(qreal width, qreal wanted, const HeightFor &heightFor);
};

} // namespace leadline
