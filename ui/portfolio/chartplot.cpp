// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/chartplot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace leadline {

namespace {

QPen penOf(const ChartLine &line, const Theme &theme)
{
    QPen pen(theme.colour(line.paint), line.width);
    pen.setCosmetic(false);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (line.dashed)
        pen.setDashPattern({5 / line.width, 3 / line.width});
    return pen;
}

void attach(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

QLineSeries *seriesOf(const ChartLine &line, QObject *parent)
{
    QLineSeries *series = new QLineSeries(parent);
    series->replace(line.points);
    return series;
}

} // namespace

QPointF ChartPlot::map(QPointF value) const
{
    const QPointF span = high - low;
    const qreal across = span.x() != 0 ? (value.x() - low.x()) / span.x() : 0;
    const qreal up = span.y() != 0 ? (value.y() - low.y()) / span.y() : 0;
    return {area.left() + across * area.width(), area.bottom() - up * area.height()};
}

PlotPicture::PlotPicture(const ChartPlot &plot, QSizeF size, const Theme &theme, bool mirrored)
    : m_size(size)
    , m_mirrored(mirrored)
{
    QChart *chart = new QChart;
    m_scene.addItem(chart);
    m_scene.setSceneRect(QRectF(QPointF(), size));
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->resize(size);

    QValueAxis *across = new QValueAxis;
    across->setRange(plot.low.x(), plot.high.x());
    across->setVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    QValueAxis *up = new QValueAxis;
    up->setRange(plot.low.y(), plot.high.y());
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(plot.gridFirst);
    up->setTickInterval(plot.gridStep);
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLinePen(QPen(theme.colour(ColourToken::LineGrid), 1));
    chart->addAxis(up, Qt::AlignLeft);

    if (plot.band.isVisible() && plot.lines.size() >= 2) {
        QAreaSeries *band = new QAreaSeries;
        band->setUpperSeries(seriesOf(plot.lines[0], band));
        band->setLowerSeries(seriesOf(plot.lines[1], band));
        band->setPen(Qt::NoPen);
        band->setBrush(theme.colour(plot.band));
        attach(*chart, band);
    }
    for (std::vector<ChartLine>::const_reverse_iterator line = plot.lines.rbegin(); line != plot.lines.rend(); ++line) {
        QLineSeries *series = seriesOf(*line, nullptr);
        series->setPen(penOf(*line, theme));
        attach(*chart, series);
    }
    chart->setPlotArea(plot.area);
    chart->layout()->activate();
}

void PlotPicture::paint(QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter.translate(m_size.width(), 0);
        painter.scale(-1, 1);
    }
    m_scene.render(&painter, QRectF(QPointF(), m_size), QRectF(QPointF(), m_size));
    painter.restore();
}

double roundStep(double highest)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return 1;
    constexpr double mostSteps = 5;
    const double power = std::pow(10, std::floor(std::log10(highest / mostSteps)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0, 10.0}) {
        if (factor * power * mostSteps >= highest)
            return factor * power;
    }
    return 10 * power;
}

} // namespace leadline
