// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr qreal threeColumns = 1080;
constexpr qreal twoColumns = 660;
/// Rows grow at most by this part to fill a tall window.
constexpr qreal mostStretch = 0.4;

struct Part
{
    PortfolioCard card;
    qreal weight;
};

struct RowPlan
{
    std::vector<Part> parts;
    qreal least; ///< height, so that pictures stay readable
};

/// Widths are those of the reference picture, 1232 across.
std::vector<RowPlan> rowsFor(qreal width)
{
    using enum PortfolioCard;
    if (width >= threeColumns)
        return {{{{Mix, 292}, {Field, 516}, {Attainment, 400}}, 348}, {{{Load, 516}, {Delay, 396}, {Budget, 296}}, 308}};
    if (width >= twoColumns) {
        return {{{{Mix, 36}, {Field, 64}}, 348}, {{{Attainment, 44}, {Load, 56}}, 308}, {{{Delay, 56}, {Budget, 44}}, 300}};
    }
    std::vector<RowPlan> rows;
    for (const PortfolioCard card : {Mix, Field, Attainment, Load, Delay, Budget})
        rows.push_back({{{card, 1}}, 280});
    return rows;
}

} // namespace

PageLayout PageLayout::of(qreal width, qreal wanted, const HeightFor &heightFor)
{
    struct Row
    {
        std::vector<std::pair<PortfolioCard, QRectF>> cards;
        qreal height = 0;
        qreal needed = 0; ///< by its cards, without room to spare
    };
    std::vector<Row> rows;
    for (const RowPlan &plan : rowsFor(width)) {
        qreal weights = 0;
        for (const Part &part : plan.parts)
            weights += part.weight;
        const qreal room = width - gap * static_cast<qreal>(plan.parts.size() - 1);
        Row row{{}, plan.least, 0};
        qreal weight = 0;
        for (size_t i = 0; i < plan.parts.size(); ++i) {
            // Whole pixels, with all of the width used up.
            const qreal before = gap * static_cast<qreal>(i);
            const qreal left = std::round(room * weight / weights) + before;
            weight += plan.parts[i].weight;
            const qreal right = std::round(room * weight / weights) + before;
            row.cards.push_back({plan.parts[i].card, QRectF(left, 0, right - left, 0)});
            row.needed = std::max(row.needed, std::ceil(heightFor(plan.parts[i].card, right - left)));
        }
        row.height = std::max(row.height, row.needed);
        rows.push_back(std::move(row));
    }

    PageLayout layout;
    layout.cards.resize(portfolioCardCount);
    const qreal tiles = std::ceil(heightFor(PortfolioCard::Tiles, width));
    layout.cards[0] = QRectF(0, 0, width, tiles);
    layout.rowTops.push_back(0);
    qreal wished = tiles;
    qreal needed = tiles;
    qreal inRows = 0;
    for (const Row &row : rows) {
        wished += gap + row.height;
        needed += gap + row.needed;
        inRows += row.height;
    }
    if (wished > wanted && needed <= wanted) {
        const qreal kept = (wanted - needed) / (wished - needed);
        for (Row &row : rows)
            row.height = std::floor(row.needed + (row.height - row.needed) * kept);
        wished = wanted;
    }
    const qreal stretch = std::clamp((wanted - wished) / inRows, 0.0, mostStretch);
    qreal y = tiles + gap;
    for (const Row &row : rows) {
        const qreal height = std::floor(row.height * (1 + stretch));
        layout.rowTops.push_back(y);
        for (const auto &[card, rect] : row.cards)
            layout.cards[static_cast<size_t>(card)] = QRectF(rect.left(), y, rect.width(), height);
        y += height + gap;
    }
    layout.height = y - gap;
    return layout;
}

} // namespace leadline
