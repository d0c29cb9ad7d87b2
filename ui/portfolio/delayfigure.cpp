// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/delayfigure.h"

#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

// At least; some languages spell amounts longer.
constexpr qreal costAxisWidth = 44;
constexpr qreal endWidth = 52;
constexpr qreal timeAxisHeight = 26;

} // namespace

QString DelayFigure::title() const
{
    return tr("Cost of delay accruing");
}

QString DelayFigure::note() const
{
    return tr("cumulative");
}

QString DelayFigure::key() const
{
    return u"cost-of-delay"_s;
}

qreal DelayFigure::naturalHeight(qreal) const
{
    return 240;
}

QString DelayFigure::money(double amount) const
{
    return FigureWords::money(amount, facts().plan, facts().locale);
}

/// Days since the start of the period, at the end of the day; the first point is its beginning.
double DelayFigure::dayNumber(QDate day) const
{
    return static_cast<double>(facts().figures.period.first.daysTo(day) + 1);
}

ChartPlot DelayFigure::plotFor(QSizeF size) const
{
    const DelayCurve &curve = facts().figures.delay;
    ChartPlot plot;
    const double highest = std::max(curve.planTotal(), curve.cd3Total());
    plot.gridStep = roundStep(highest);
    plot.low = QPointF(0, 0);
    plot.high = QPointF(dayNumber(facts().figures.period.last),
                        plot.gridStep * std::max(1.0, std::ceil(highest / plot.gridStep)));
    const TextMetrics &metrics = facts().metrics;
    const qreal left = std::max(costAxisWidth, metrics.width(money(plot.high.y()), FigureType::caption) + 8);
    const qreal widestTotal = std::max(metrics.width(money(curve.planTotal()), FigureType::captionStrong),
                                       metrics.width(money(curve.cd3Total()), FigureType::captionStrong));
    const qreal right = std::max(endWidth, widestTotal + 6);
    plot.area = QRectF(left, 6, size.width() - left - right, size.height() - 6 - timeAxisHeight);
    ChartLine plan{.points = {}, .paint = ColourToken::AccentLine, .width = 2};
    ChartLine cd3{.points = {}, .paint = ColourToken::TextSecondary, .width = 1.5, .dashed = true};
    for (size_t i = 0; i < curve.points.size(); ++i) {
        const DelayPoint &point = curve.points[i];
        const double x = i == 0 ? 0 : dayNumber(point.day);
        plan.points.append({x, point.plan});
        cd3.points.append({x, point.cd3});
    }
    plot.lines = {plan, cd3};
    plot.band = ColourToken::AccentSoft;
    return plot;
}

void DelayFigure::drawAxes(FigureDrawing &drawing, const ChartPlot &plot) const
{
    FigurePen pen(drawing.fragment, facts().metrics);
    const Lettering axis{FigureType::caption, ColourToken::TextTertiary};
    for (double value = 0; value <= plot.high.y() * 1.001; value += plot.gridStep) {
        const QString text = value > 0 ? money(value) : facts().locale.toString(0);
        const qreal end = plot.area.left() - 8;
        pen.text(end, plot.map({0, value}).y(), text, {axis.style, axis.paint, TextAlign::End}, end);
    }
    qreal next = plot.area.left();
    const DateRange &period = facts().figures.period;
    for (QDate month = period.first; month <= period.last; month = month.addMonths(1)) {
        const qreal x = plot.map({dayNumber(month) - 1, 0}).x();
        const QString name = facts().locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const qreal width = pen.width(name, axis.style);
        if (x < next || x + width > plot.area.right() + endWidth)
            continue;
        pen.text(x, plot.area.bottom() + 14, name, axis);
        next = x + width + 22;
    }
}

void DelayFigure::drawToday(FigureDrawing &drawing, const ChartPlot &plot) const
{
    if (!facts().figures.period.contains(facts().today))
        return;
    FigurePen pen(drawing.fragment, facts().metrics);
    const qreal x = plot.map({dayNumber(facts().today), 0}).x();
    pen.line(Stratum::Today, {x, plot.area.top()}, {x, plot.area.bottom()}, ColourToken::TodayLine, 1.5);
    const QString text = tr("%1, %2 so far").arg(FigureWords::day(facts().today, facts().locale),
                                                 money(facts().figures.delay.soFar));
    const qreal width = pen.width(text, FigureType::captionStrong);
    const bool fits = x + 6 + width <= plot.area.right() + endWidth;
    pen.text(fits ? x + 6 : x - 6 - width, plot.area.top() + 6, text,
             {FigureType::captionStrong, ColourToken::TodayLine});
}

/// The lowest place of both lines from @p x on. They add up, so that is where they are at @p x.
qreal DelayFigure::lowestFrom(qreal x, const ChartPlot &plot) const
{
    const std::vector<DelayPoint> &points = facts().figures.delay.points;
    for (size_t i = 1; i < points.size(); ++i) {
        const DelayPoint &before = points[i - 1];
        const DelayPoint &after = points[i];
        const double from = i == 1 ? 0 : dayNumber(before.day);
        const qreal left = plot.map({from, 0}).x();
        const qreal right = plot.map({dayNumber(after.day), 0}).x();
        if (right < x)
            continue;
        const double part = right > left ? std::clamp((x - left) / (right - left), 0.0, 1.0) : 0;
        const double amount = std::min(before.plan + (after.plan - before.plan) * part,
                                       before.cd3 + (after.cd3 - before.cd3) * part);
        return plot.map({0, amount}).y();
    }
    return plot.area.top();
}

void DelayFigure::drawNames(FigureDrawing &drawing, const ChartPlot &plot) const
{
    constexpr qreal line = 14;
    const DelayCurve &curve = facts().figures.delay;
    FigurePen pen(drawing.fragment, facts().metrics);
    const qreal x = plot.area.right() + 6;
    const qreal plan = plot.map({0, curve.planTotal()}).y();
    const qreal cd3 = std::max(plot.map({0, curve.cd3Total()}).y(), plan + line);
    pen.text(x, plan, money(curve.planTotal()), {FigureType::captionStrong, ColourToken::AccentLine});
    const double less = curve.planTotal() - curve.cd3Total();
    if (qAbs(less) < curve.planTotal() * 0.005) {
        pen.text(plot.area.right(), plot.area.bottom() - 10, tr("the order of CD3 would cost the same"),
                 {FigureType::caption, ColourToken::TextSecondary, TextAlign::End}, plot.area.width());
        return;
    }
    pen.text(x, cd3, money(curve.cd3Total()), {FigureType::captionStrong, ColourToken::TextSecondary});
    const QString order = less > 0 ? tr("CD3 order, %1 less").arg(money(less)) : tr("CD3 order, %1 more").arg(money(-less));
    // Below both lines at the end of the period, where they are flat; a long text reaches back to where they still rise.
    const qreal flat = plot.map({0, std::min(curve.planTotal(), curve.cd3Total())}).y();
    const qreal start = plot.area.right() - pen.width(order, FigureType::caption);
    const qreal below = std::max(flat + 22, lowestFrom(start, plot) + line);
    pen.text(plot.area.right(), std::min(below, plot.area.bottom() - 10), order,
             {FigureType::caption, ColourToken::TextSecondary, TextAlign::End}, plot.area.width());
    const size_t middle = curve.points.size() / 2;
    const QPointF at = plot.map({dayNumber(curve.points[middle].day), curve.points[middle].plan});
    pen.text(at.x() - 10, at.y() - 12, tr("this plan"), {FigureType::caption, ColourToken::TextSecondary, TextAlign::End});
}

FigureDrawing DelayFigure::draw(QSizeF size) const
{
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    const DelayCurve &curve = facts().figures.delay;
    if (curve.features == 0 || curve.planTotal() <= 0) {
        pen.paragraph({0, 0, size.width(), 0}, tr("No scheduled feature has a cost of delay yet."),
                      {FigureType::row, ColourToken::TextSecondary}, 18);
        return drawing;
    }
    const ChartPlot plot = plotFor(size);
    drawAxes(drawing, plot);
    drawToday(drawing, plot);
    drawNames(drawing, plot);
    for (size_t i = 1; i < curve.points.size(); ++i) {
        const DelayPoint &point = curve.points[i];
        const QPointF at = plot.map({dayNumber(point.day), point.plan});
        QString inputs = tr("%n features accrue a cost until they are released.", nullptr, curve.features);
        if (curve.unscheduled > 0)
            inputs += u'\n' + tr("%n features with a cost have no dates and are left out.", nullptr, curve.unscheduled);
        drawing.points.push_back({.area = QRectF(at.x() - 6, at.y() - 6, 12, 12),
                                  .round = true,
                                  .name = tr("Until %1: %2 in this plan, %3 in the order of CD3")
                                              .arg(facts().locale.toString(point.day, tr("d MMM yyyy")),
                                                   money(point.plan), money(point.cd3)),
                                  .inputs = inputs});
    }
    drawing.plot = plot;
    return drawing;
}

FigureTable DelayFigure::table() const
{
    FigureTable table;
    table.headings = {tr("Until"), tr("This plan"), tr("CD3 order")};
    const std::vector<DelayPoint> &points = facts().figures.delay.points;
    for (size_t i = 1; i < points.size(); ++i) {
        table.rows.push_back({{{points[i].day.toString(Qt::ISODate)},
                               {money(points[i].plan), points[i].plan},
                               {money(points[i].cd3), points[i].cd3}}});
    }
    return table;
}

} // namespace leadline
