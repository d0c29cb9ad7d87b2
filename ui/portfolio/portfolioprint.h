// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/daterange.h"
#include "core/render/export/exportjob.h"
#include "core/roadmap/paperstyle.h"

#include <QByteArray>
#include <QColor>
#include <QLocale>
#include <QMarginsF>

#include <memory>

class QPainter;

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

/// The pages ready to be drawn by whoever shows them. Takes a copy of what it needs of the plan's figures and points to
/// the plan's rows: make it anew after a change. As below for what it needs.
class PortfolioPages final
{
public:
    PortfolioPages(const PortfolioPrint &print, const Theme &theme);
    ~PortfolioPages();
    Q_DISABLE_COPY_MOVE(PortfolioPages)

    QString title() const;
    int count() const;
    QSizeF pageSize() const;   ///< points
    QMarginsF margins() const; ///< points
    /// The smallest text, in points.
    qreal smallestText() const;
    /// What lies behind everything.
    QColor ground() const;
    /// @p scale: device pixels a point.
    void paint(QPainter &painter, int page, qreal scale) const;

private:
    class PrintedPage;

    std::unique_ptr<PrintedPage> m_page;
};

/// One page, or more where the cards don't fit; titles are cut where the cards on screen cut them. Needs a
/// QApplication, because Qt Charts draws grid and lines. Equal input gives equal bytes once makeExportsReproducible()
/// was called.
Result<QByteArray> portfolioPdf(const PortfolioPrint &print, const ExportOptions &options = {});
/// All pages below each other, two pixels a point.
Result<QByteArray> portfolioPng(const PortfolioPrint &print, const ExportOptions &options = {});

} // namespace leadline
