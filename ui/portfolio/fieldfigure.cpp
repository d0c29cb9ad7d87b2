// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/fieldfigure.h"

#include "core/model/product.h"
#include "ui/portfolio/bubblelabels.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"
#include "ui/theme/wording.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More can't be told apart; all of them stand in the table.
constexpr size_t mostBubbles = 300;
constexpr size_t mostNames = 10;
constexpr qreal codeFrom = 12.5; ///< smallest radius with a code inside
constexpr qreal riskAxisWidth = 30;
constexpr qreal fieldFootHeight = 46;
constexpr qreal footnoteHeight = 16;
constexpr double highRisk = 5.5;

/// "PAY-42" is known by its product's colour and 42.
QString codeOf(const Feature &feature)
{
    return feature.ref.mid(feature.ref.lastIndexOf(u'-') + 1);
}

QRectF squareAround(QPointF centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

QString FieldFigure::title() const
{
    return tr("Value and risk");
}

QString FieldFigure::note() const
{
    return facts().onPaper ? tr("a bubble for each open feature") : tr("hover a bubble for its name");
}

QString FieldFigure::key() const
{
    return u"value-and-risk"_s;
}

qreal FieldFigure::naturalHeight(qreal) const
{
    return 280;
}

size_t FieldFigure::shownCount() const
{
    return std::min(mostBubbles, facts().figures.field.features.size());
}

ChartPlot FieldFigure::plotFor(QSizeF size) const
{
    double highest = 0;
    const std::vector<ValueAndRisk> &rows = facts().figures.field.features;
    for (size_t i = 0; i < shownCount(); ++i)
        highest = std::max(highest, rows[i].value);
    ChartPlot plot;
    plot.area = QRectF(riskAxisWidth, 0, size.width() - riskAxisWidth - 4,
                       size.height() - fieldFootHeight
                           - footnoteHeight * static_cast<qreal>(footLines(size.width() - riskAxisWidth - 4).size()));
    // Bubbles without value stay clear of the numbers of the axis.
    plot.low = QPointF(highest * -0.035, 0.3);
    plot.high = QPointF(highest > 0 ? highest * 1.07 : 1, 10.6);
    plot.gridFirst = 1;
    plot.gridStep = 3;
    return plot;
}

QString FieldFigure::footnote() const
{
    const ValueAndRiskField &field = facts().figures.field;
    QStringList sentences;
    if (field.incomplete > 0)
        sentences.append(tr("%n features lack an input", nullptr, field.incomplete));
    if (shownCount() < field.features.size())
        sentences.append(tr("the %1 largest of %2").arg(shownCount()).arg(field.features.size()));
    return sentences.join(tr(", "));
}

QString FieldFigure::acrossName() const
{
    return tr("value: reach × impact × confidence");
}

QString FieldFigure::upName() const
{
    return tr("risk 1 to 10 upwards, size is effort");
}

QStringList FieldFigure::footLines(qreal width) const
{
    Fragment none;
    const FigurePen pen(none, facts().metrics);
    QStringList lines;
    const qreal beside = pen.width(upName(), FigureType::caption) + pen.width(acrossName(), FigureType::caption);
    if (beside + 16 > width)
        lines.append(upName());
    if (const QString more = footnote(); !more.isEmpty())
        lines.append(more);
    return lines;
}

void FieldFigure::drawAxes(FigureDrawing &drawing, const ChartPlot &plot, QSizeF size) const
{
    FigurePen pen(drawing.fragment, facts().metrics);
    const QLocale &locale = facts().locale;
    for (const int risk : {1, 4, 7, 10}) {
        pen.text(riskAxisWidth - 10, plot.map({0, double(risk)}).y(), locale.toString(risk),
                 {FigureType::caption, ColourToken::TextTertiary, TextAlign::End});
    }
    const double step = roundStep(plot.high.x());
    for (double value = 0; value < plot.high.x(); value += step) {
        const bool inThousands = plot.high.x() >= 10'000;
        const QString text = inThousands ? tr("%1k").arg(locale.toString(value / 1000, 'g', 4))
                                         : locale.toString(value, 'g', 6);
        pen.text(plot.map({value, 0}).x(), plot.area.bottom() + 12, text,
                 {FigureType::caption, ColourToken::TextTertiary, TextAlign::Centre});
    }
    const Lettering caption{FigureType::caption, ColourToken::TextSecondary};
    const QStringList lines = footLines(plot.area.width());
    qreal foot = size.height() - 8 - footnoteHeight * static_cast<qreal>(lines.size());
    if (!lines.contains(upName()))
        pen.text(riskAxisWidth, foot, upName(), caption);
    pen.text(plot.area.right(), foot, acrossName(), {caption.style, caption.paint, TextAlign::End}, plot.area.width());
    for (const QString &line : lines) {
        foot += footnoteHeight;
        pen.text(riskAxisWidth, foot, line, caption, plot.area.width());
    }
}

FigurePoint FieldFigure::pointOf(const ValueAndRisk &row, const QRectF &circle) const
{
    const Feature &feature = *row.feature;
    const QLocale &locale = facts().locale;
    const Product *product = facts().plan.find(feature.product);
    const double impact = enumlabels::impactNumbers[static_cast<size_t>(*feature.impact)];
    const QString value = FigureWords::number(row.value, locale);
    const QString days = wording::effortNumber(row.effort);
    return {.area = circle,
            .round = true,
            .item = {EntityKind::Feature, feature.id},
            .name = tr("%1, %2, value %3, risk %4, %5 person-days")
                        .arg(feature.title, product ? product->name : tr("no product"), value)
                        .arg(row.risk)
                        .arg(days),
            .inputs = tr("%1: reach %2 × impact %3 × confidence %4")
                          .arg(feature.ref, FigureWords::number(*feature.reach, locale),
                               locale.toString(impact, 'g', 3),
                               FigureWords::percent(*feature.confidence / 100, locale))};
}

void FieldFigure::drawBubbles(FigureDrawing &drawing, const ChartPlot &plot, const QRectF &caption) const
{
    FigurePen pen(drawing.fragment, facts().metrics);
    const std::vector<ValueAndRisk> &rows = facts().figures.field.features;
    std::vector<Bubble> bubbles;
    for (size_t i = 0; i < shownCount(); ++i)
        bubbles.push_back({plot.map({rows[i].value, double(rows[i].risk)}), rows[i].radius()});

    TextStyle code = FigureType::caption;
    code.weight = TextWeight::Medium;
    for (size_t i = 0; i < bubbles.size(); ++i) {
        const Bubble &bubble = bubbles[i];
        const quint8 colour = paletteOf(rows[i].productColour);
        const QRectF circle = squareAround(bubble.centre, bubble.radius);
        pen.frame(Stratum::Bars, circle, {ColourToken::ProductFill, colour, 0.75F}, {ColourToken::ProductMark, colour},
                  1.5, bubble.radius);
        drawing.points.push_back(pointOf(rows[i], circle));
        const QString text = codeOf(*rows[i].feature);
        const QRectF box = squareAround(bubble.centre, pen.width(text, code) / 2);
        const bool covered = std::any_of(bubbles.begin() + static_cast<std::ptrdiff_t>(i) + 1, bubbles.end(),
                                         [&](const Bubble &later) { return touches(box, later); });
        if (bubble.radius >= codeFrom && box.width() <= 2 * bubble.radius - 6 && !covered)
            pen.text(bubble.centre.x(), bubble.centre.y(), text, {code, ColourToken::TextPrimary, TextAlign::Centre});
    }

    BubbleLabels labels(plot.area.adjusted(0, 0, 4, 0), bubbles);
    labels.reserve(caption);
    for (size_t i = 0; i < std::min(mostNames, bubbles.size()); ++i) {
        const QString &title = rows[i].feature->title;
        const qreal width = pen.width(title, FigureType::caption);
        if (const std::optional<QRectF> box = labels.place(bubbles[i], {width, 14}))
            pen.text(box->left(), box->center().y(), title, {FigureType::caption, ColourToken::TextSecondary});
    }
}

FigureDrawing FieldFigure::draw(QSizeF size) const
{
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    if (facts().figures.field.features.empty()) {
        pen.paragraph({0, 0, size.width(), 0},
                      tr("No open feature has reach, impact, confidence, risk and effort yet."),
                      {FigureType::row, ColourToken::TextSecondary}, 18);
        return drawing;
    }
    const ChartPlot plot = plotFor(size);
    const QPointF corner = plot.map({plot.high.x() / 2, highRisk});
    pen.fill(Stratum::Grid, QRectF(QPointF(corner.x(), plot.area.top()), QPointF(plot.area.right(), corner.y())),
             ColourToken::Band);
    const QString advice = tr("high value, high risk: test early");
    const qreal width = pen.width(advice, FigureType::caption);
    const QRectF caption(plot.area.right() - width - 6, plot.map({0, 10}).y() + 4, width, 16);
    pen.text(caption.left(), caption.center().y(), advice, {FigureType::caption, ColourToken::TextTertiary});
    drawAxes(drawing, plot, size);
    drawBubbles(drawing, plot, caption);
    // People read along the value.
    std::stable_sort(drawing.points.begin(), drawing.points.end(), [](const FigurePoint &a, const FigurePoint &b) {
        return a.area.center().x() < b.area.center().x();
    });
    drawing.plot = plot;
    return drawing;
}

FigureTable FieldFigure::table() const
{
    const QLocale &locale = facts().locale;
    FigureTable table;
    table.headings = {tr("Reference"), tr("Feature"), tr("Product"), tr("Value"), tr("Risk"), tr("Person-days")};
    for (const ValueAndRisk &row : facts().figures.field.features) {
        const Product *product = facts().plan.find(row.feature->product);
        table.rows.push_back({{{row.feature->ref},
                               {row.feature->title},
                               {product ? product->name : QString()},
                               {FigureWords::number(row.value, locale), row.value},
                               {locale.toString(row.risk), row.risk},
                               {wording::effortNumber(row.effort), row.effort}},
                              {EntityKind::Feature, row.feature->id}});
    }
    return table;
}

} // namespace leadline
