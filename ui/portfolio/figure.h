// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliofigures.h"
#include "core/roadmap/fragment.h"
#include "ui/portfolio/chartplot.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace leadline {

/// Everything figures are drawn from. Valid until the plan changes.
struct FigureFacts
{
    const Plan &plan;
    PortfolioFigures figures;
    QDate today;
    QLocale locale;
    const TextMetrics &metrics;
    bool onPaper = false; ///< nothing can be hovered or clicked
};

/// One thing of a figure that can be pointed at and walked to: a bubble, a row, a cell.
struct FigurePoint
{
    QRectF area;
    bool round = false;
    EntityKey item = {}; ///< what a click selects; null when it stands for no row
    QString name;        ///< read aloud: the whole fact in one sentence
    QString inputs = {}; ///< the numbers it is made of, a line each; shown as tooltip below the name
};

/// A figure laid out for one size, in logical pixels, written from left to right.
struct FigureDrawing
{
    Fragment fragment;
    std::vector<FigurePoint> points; ///< in the order of reading
    int columns = 1; ///< of points that form a grid: Up and Down go by so many
    std::optional<ChartPlot> plot;   ///< lies under the fragment
};

struct FigureCell
{
    QString text;
    std::optional<double> number = {}; ///< exact, for CSV; texts have none
};

/// The data of a figure; the same facts in words, for "Show as table", CSV and assistive tools.
struct FigureTable
{
    struct Row
    {
        std::vector<FigureCell> cells;
        EntityKey item = {};
    };
    QStringList headings;
    std::vector<Row> rows;
};

/// One card of the portfolio page: geometry and data without a widget, the same on screen and on paper.
class Figure
{
public:
    explicit Figure(const FigureFacts &facts)
        : m_facts(facts)
    {
    }
    virtual ~Figure() = default;
    Q_DISABLE_COPY_MOVE(Figure)

    virtual QString title() const = 0;
    virtual QString note() const = 0;
    /// For file names: "investment-mix".
    virtual QString key() const = 0;
    /// The height it needs to show everything, in a width.
    virtual qreal naturalHeight(qreal width) const = 0;
    virtual FigureDrawing draw(QSizeF size) const = 0;
    virtual FigureTable table() const = 0;

protected:
    const FigureFacts &facts() const { return m_facts; }

private:
    const FigureFacts &m_facts;
};

/// A table as RFC 4180 text with a byte order mark for spreadsheet programs.
QByteArray csvOf(const FigureTable &table);

} // namespace leadline
