// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/daterange.h"
#include "core/render/export/exportjob.h"
#include "core/roadmap/paperstyle.h"

#include <QByteArray>
#include <QLocale>

namespace leadline {

/// The portfolio page on paper (STYLE section 9): what the window shows of a scope and a period, in the print palette.
struct PortfolioPrint
{
    const Plan &plan;
    QDate today = {};
    Scope scope = {};
    DateRange period = {};
    PaperSize paper = PaperSize::A3;
    PaperDirection direction = PaperDirection::Landscape;
    QLocale locale = QLocale::c();
    QString author = {}; ///< of the document's properties
};

/// One page, or more where the cards don't fit; titles are cut where the cards on screen cut them. Needs a
/// QApplication, because Qt Charts draws grid and lines. Equal input gives equal bytes once makeExportsReproducible()
/// was called.
Result<QByteArray> portfolioPdf(const PortfolioPrint &print, const ExportOptions &options = {});
/// All pages below each other, two pixels a point.
Result<QByteArray> portfolioPng(const PortfolioPrint &print, const ExportOptions &options = {});

} // namespace leadline
