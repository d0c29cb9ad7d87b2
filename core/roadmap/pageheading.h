// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

/// A fact in the title block: "Plan owner", "Maya Lindqvist".
struct HeadingCell
{
    QString label;
    QString value;
};

struct LegendProduct
{
    quint8 colour = 0;
    QString name;
    QString code;
};

/// What stands above the time axis on every page.
struct PageHeading
{
    QString organisation;
    QString title;
    QString promise; ///< one sentence below the title
    std::vector<HeadingCell> cells;
    std::vector<LegendProduct> products;
    std::vector<Glyph> states; ///< explained in the legend, in this order
    bool hasTitle = true;      ///< whether the title block stands on the page; the document is called by it all the same
    bool hasLegend = true;
    bool showsProgress = true; ///< whether the legend explains the line of progress
};

/// The word for a status glyph: "In progress".
QString glyphWord(Glyph glyph);

/// Title block and legend between its rules, in page coordinates horizontally, from 0 vertically. Long texts are
/// wrapped and cells move below the title when they don't fit beside it; the height tells.
Fragment layoutHeading(const PageHeading &heading, const PaperStyle &style, const TextMetrics &metrics);

} // namespace leadline
