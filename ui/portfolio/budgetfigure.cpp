// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/budgetfigure.h"

#include "core/model/product.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal budgetHeadHeight = 26;
constexpr qreal budgetPitch = 51;
constexpr qreal budgetBarTop = 24;
constexpr qreal budgetBarHeight = 12;
constexpr qreal returnWidth = 40;

} // namespace

QString BudgetFigure::title() const
{
    return tr("Budget and return");
}

QString BudgetFigure::note() const
{
    return QString::number(facts().figures.budget.fiscalYear);
}

QString BudgetFigure::key() const
{
    return u"budget-and-return"_s;
}

qreal BudgetFigure::naturalHeight(qreal) const
{
    const size_t rows = std::max<size_t>(1, facts().figures.budget.products.size());
    return budgetHeadHeight + budgetPitch * static_cast<qreal>(rows);
}

FigureDrawing BudgetFigure::draw(QSizeF size) const
{
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    const BudgetUse &budget = facts().figures.budget;
    const QLocale &locale = facts().locale;
    if (budget.products.empty()) {
        pen.paragraph({0, 0, size.width(), 0}, tr("No product has a budget yet."),
                      {FigureType::row, ColourToken::TextSecondary}, 18);
        return drawing;
    }
    const auto money = [&](double amount) { return FigureWords::money(amount, facts().plan, locale); };
    const Lettering head{FigureType::caption, ColourToken::TextTertiary};
    const QString amountsHead = tr("spent, forecast, approved");
    const QString returnHead = tr("return");
    const qreal headRoom = size.width() - std::max(returnWidth, pen.width(returnHead, head.style) + 8);
    const qreal productHead = pen.width(tr("Product"), head.style) + 20;
    // That products are named needs a heading least.
    const bool namesProducts = productHead + pen.width(amountsHead, head.style) <= headRoom;
    if (namesProducts)
        pen.text(0, 8, tr("Product"), head);
    const qreal amountsStart = namesProducts ? productHead : 0;
    pen.text(amountsStart, 8, amountsHead, head, headRoom - amountsStart);
    pen.text(size.width(), 8, returnHead, {head.style, head.paint, TextAlign::End});
    pen.line(Stratum::Grid, {0, budgetHeadHeight - 6}, {size.width(), budgetHeadHeight - 6}, ColourToken::LineSoft, 1);

    double largest = 0;
    for (const ProductBudget &row : budget.products) {
        largest = std::max({largest, row.line.approved.value_or(0), row.line.forecast.value_or(0),
                            row.line.spent.value_or(0)});
    }
    const qreal unit = largest > 0 ? (size.width() - 2) / largest : 0;
    qreal y = budgetHeadHeight;
    for (const ProductBudget &row : budget.products) {
        const BudgetLine &line = row.line;
        const int colour = row.product->colour.value_or(0);
        const double spent = line.spent.value_or(0);
        const QString amounts = line.approved ? FigureWords::moneyOf(spent, *line.approved, facts().plan, locale)
                                              : tr("%1, no budget").arg(money(spent));
        pen.swatch(Stratum::Bars, {0, y + 5, 10, 10}, colour, 2);
        qreal x = 16 + pen.text(16, y + 10, row.product->name, {FigureType::row}, size.width() * 0.4) + 8;
        const qreal rest = size.width() - returnWidth;
        x += pen.text(x, y + 10, amounts, {FigureType::caption, ColourToken::TextSecondary}, rest - x) + 6;
        const bool isOver = line.outlook() == BudgetOutlook::Over;
        const QString over = isOver ? tr("%1 over").arg(money(*line.forecast - *line.approved)) : QString();
        if (isOver && x + 14 + pen.width(over, FigureType::captionStrong) <= rest) {
            pen.glyph({x, y + 5, 10, 10}, Glyph::ConfidenceAtRisk, ColourToken::StateBad);
            pen.text(x + 13, y + 10, over, {FigureType::captionStrong, ColourToken::StateBad});
        }
        const QString returns = line.returns ? tr("%1x").arg(locale.toString(*line.returns, 'f', 1)) : u"\u2013"_s;
        pen.text(size.width(), y + 10, returns, {FigureType::rowStrong, ColourToken::TextPrimary, TextAlign::End});

        const qreal top = y + budgetBarTop;
        if (line.forecast) {
            pen.frame(Stratum::Bars, {0, top, *line.forecast * unit, budgetBarHeight}, {ColourToken::ProductTint, paletteOf(colour)},
                      {ColourToken::ProductMark, paletteOf(colour)}, 1, 0, DashPattern::Dash33);
        }
        if (spent > 0)
            pen.swatch(Stratum::Bars, {0, top, spent * unit, budgetBarHeight}, colour, 0);
        if (line.approved)
            pen.fill(Stratum::Labels, {*line.approved * unit - 1, top - 4, 2, budgetBarHeight + 8},
                     ColourToken::TextPrimary);
        y += budgetPitch;
        if (&row != &budget.products.back())
            pen.line(Stratum::Grid, {0, y - 7}, {size.width(), y - 7}, ColourToken::LineSoft, 1);

        QStringList inputs;
        if (line.forecast)
            inputs.append(tr("At this pace %1 by the end of the fiscal year").arg(money(*line.forecast)));
        if (line.returns) {
            inputs.append(tr("Revenue of %1 a year for a budget of %2")
                              .arg(money(*line.returns * *line.approved), money(*line.approved)));
        }
        const QString name = isOver ? tr("%1: %2, forecast %3, return %4").arg(row.product->name, amounts, over, returns)
                                    : tr("%1: %2, return %3").arg(row.product->name, amounts, returns);
        drawing.points.push_back({.area = QRectF(-4, y - budgetPitch, size.width() + 8, budgetPitch - 9),
                                  .item = {EntityKind::Product, row.product->id},
                                  .name = name,
                                  .inputs = inputs.join(u'\n')});
    }
    return drawing;
}

FigureTable BudgetFigure::table() const
{
    FigureTable table;
    table.headings = {tr("Product"), tr("Spent"), tr("Forecast"), tr("Approved"), tr("Return")};
    const auto money = [&](const std::optional<double> &amount) {
        return amount ? FigureCell{FigureWords::money(*amount, facts().plan, facts().locale), amount} : FigureCell{};
    };
    for (const ProductBudget &row : facts().figures.budget.products) {
        const BudgetLine &line = row.line;
        table.rows.push_back(
            {{{row.product->name},
              money(line.spent),
              money(line.forecast),
              money(line.approved),
              line.returns ? FigureCell{facts().locale.toString(*line.returns, 'f', 1), line.returns} : FigureCell{}},
             {EntityKind::Product, row.product->id}});
    }
    return table;
}

} // namespace leadline
