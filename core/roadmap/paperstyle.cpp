// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/paperstyle.h"

namespace leadline {

namespace {

struct PaperFacts
{
    const char *name;
    qreal shortSide; ///< mm
    qreal longSide;  ///< mm
    qreal margin;    ///< mm
    bool isLarge;
};

constexpr std::array<PaperFacts, 4> papers = {{
    {"A3", 297, 420, 12, true},
    {"A4", 210, 297, 10, false},
    {"Letter", 215.9, 279.4, 10, false},
    {"Tabloid", 279.4, 431.8, 12, true},
}};

const PaperFacts &factsOf(PaperSize paper)
{
    return papers[static_cast<size_t>(paper)];
}

TextStyle regular(qreal size)
{
    return {size, TextWeight::Regular};
}

TextStyle semiBold(qreal size, qreal spacing = 0)
{
    TextStyle style{size, TextWeight::SemiBold};
    style.spacing = spacing;
    return style;
}

void setLargeSizes(PaperStyle &style)
{
    style.px = 0.75;
    style.pageTitle = semiBold(23, -0.3 * style.px);
    style.subtitle = regular(10.5);
    style.cellLabel = regular(8.25);
    style.cellValue = semiBold(9.75);
    style.legend = regular(8.6);
    style.quarter = semiBold(10.5);
    style.month = regular(9);
    style.milestone = regular(9);
    style.objectiveTitle = semiBold(11.25);
    style.keyResult = regular(8.6);
    style.changeText = regular(9.4);
    style.changeDetail = regular(8.6);
    style.footer = regular(8.6);
    style.plate = regular(8.6);
    style.bar = BarLook::paperLarge();
    style.headerWidth = 77 * pointsPerMm;
    style.lanePitch = 10.6 * pointsPerMm;
    style.laneHeight = 37 * pointsPerMm;
}

void setSmallSizes(PaperStyle &style)
{
    style.px = 0.63;
    style.pageTitle = semiBold(17, -0.3 * style.px);
    style.subtitle = regular(9);
    style.cellLabel = regular(7);
    style.cellValue = semiBold(8.5);
    style.legend = regular(7.25);
    style.quarter = semiBold(9);
    style.month = regular(7.5);
    style.milestone = regular(7.5);
    style.objectiveTitle = semiBold(9.5);
    style.keyResult = regular(7.25);
    style.changeText = regular(8);
    style.changeDetail = regular(7.25);
    style.footer = regular(7.25);
    style.plate = regular(7.25);
    style.bar = BarLook::paperSmall();
    style.headerWidth = 62 * pointsPerMm;
    style.lanePitch = 8.2 * pointsPerMm;
    style.laneHeight = 28.6 * pointsPerMm;
}

} // namespace

std::optional<PaperSize> paperFromName(QStringView name)
{
    for (size_t i = 0; i < papers.size(); ++i) {
        if (name.compare(QLatin1String(papers[i].name), Qt::CaseInsensitive) == 0)
            return static_cast<PaperSize>(i);
    }
    return std::nullopt;
}

QString paperName(PaperSize paper)
{
    return QString::fromLatin1(factsOf(paper).name);
}

PaperStyle PaperStyle::of(PaperSize paper, PaperDirection direction)
{
    const PaperFacts &facts = factsOf(paper);
    PaperStyle style;
    style.page = QSizeF(facts.longSide, facts.shortSide) * pointsPerMm;
    if (direction == PaperDirection::Portrait)
        style.page.transpose();
    const qreal margin = facts.margin * pointsPerMm;
    style.margins = QMarginsF(margin, margin, margin, margin);
    if (facts.isLarge)
        setLargeSizes(style);
    else
        setSmallSizes(style);
    style.plateHeight = 4.5 * pointsPerMm;
    return style;
}

PaperStyle PaperStyle::scaled(qreal factor) const
{
    PaperStyle style = *this;
    for (TextStyle *text :
         {&style.pageTitle, &style.subtitle, &style.cellLabel, &style.cellValue, &style.legend, &style.quarter,
          &style.month, &style.milestone, &style.objectiveTitle, &style.keyResult, &style.changeText,
          &style.changeDetail, &style.footer, &style.plate, &style.bar.title, &style.bar.trailing})
        text->size = std::max(smallestPaperText, text->size * factor);
    for (qreal *length :
         {&style.px, &style.headerWidth, &style.lanePitch, &style.laneHeight, &style.plateHeight, &style.bar.height,
          &style.bar.stripe, &style.bar.glyphSize, &style.bar.glyphGap, &style.bar.padding, &style.bar.tightPadding,
          &style.bar.tightGlyphGap, &style.bar.trailingPadding, &style.bar.progressLine, &style.bar.unit,
          &style.bar.plateHeight, &style.bar.platePadding})
        *length *= factor;
    style.plateHeight = std::max(style.plateHeight, 1.4 * style.plate.size);
    style.bar.plateHeight = std::max(style.bar.plateHeight, 1.4 * style.bar.title.size);
    return style;
}

TextStyle PaperStyle::bold(TextStyle style)
{
    style.weight = TextWeight::SemiBold;
    return style;
}

TextStyle PaperStyle::medium(TextStyle style)
{
    style.weight = TextWeight::Medium;
    return style;
}

} // namespace leadline
