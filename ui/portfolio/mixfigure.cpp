// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/mixfigure.h"

#include "core/model/product.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal mixLegendHeight = 34;
constexpr qreal wideBar = 26;
constexpr qreal widePitch = 34;
constexpr qreal productBar = 18;
constexpr qreal productPitch = 30;
constexpr qreal ruleRoom = 18;
constexpr qreal sentenceGap = 10;
constexpr qreal sentenceLine = 17;
constexpr qreal labelPart = 0.45; ///< of the width at most
constexpr qreal leastLabel = 60;
constexpr qreal swatchRoom = 16;

struct MixLook
{
    Paint ground;
    Paint text;
    Paint hatch;
    int angle;
};

const MixLook &lookOf(Investment kind)
{
    static constexpr MixLook looks[investmentCount] = {
        {ColourToken::MixInnovate, ColourToken::AccentOn, {}, 0},
        {ColourToken::MixBuild, ColourToken::TextPrimary, {}, 0},
        {ColourToken::MixTune, ColourToken::TextPrimary, ColourToken::LineControl, 45},
        {ColourToken::MixKeepRunning, ColourToken::TextPrimary, ColourToken::Canvas, 90},
    };
    return looks[static_cast<size_t>(kind)];
}

void drawPart(FigurePen &pen, const QRectF &rect, Investment kind, qreal radius)
{
    const MixLook &look = lookOf(kind);
    pen.fill(Stratum::Bars, rect, look.ground, radius);
    if (look.hatch.isVisible())
        pen.hatch(Stratum::Bars, rect, look.hatch, 5, 1.2, look.angle);
}

std::array<double, investmentCount> sharesOf(const InvestmentShares &shares)
{
    std::array<double, investmentCount> result = {};
    for (size_t i = 0; i < investmentCount; ++i)
        result[i] = shares.share(static_cast<Investment>(i));
    return result;
}

} // namespace

QString MixFigure::title() const
{
    return tr("Investment mix");
}

QString MixFigure::note() const
{
    return tr("share of effort");
}

QString MixFigure::key() const
{
    return u"investment-mix"_s;
}

std::vector<Investment> MixFigure::shownKinds() const
{
    const InvestmentMix &mix = facts().figures.mix;
    std::vector<Investment> kinds;
    for (size_t i = 0; i < investmentCount; ++i) {
        const Investment kind = static_cast<Investment>(i);
        if (mix.actual.share(kind) > 0 || (mix.target && (*mix.target)[i] > 0))
            kinds.push_back(kind);
    }
    return kinds;
}

QString MixFigure::sentence() const
{
    const InvestmentMix &mix = facts().figures.mix;
    QStringList sentences;
    if (mix.actual.total() <= 0) {
        sentences.append(tr("No planned feature has both an effort and a kind of investment."));
    } else if (mix.gap) {
        const int points = std::abs(qRound(mix.gap->points));
        const QString kind = FigureWords::investment(mix.gap->kind);
        sentences.append(mix.gap->points < 0 ? tr("%1 is %n points under target.", nullptr, points).arg(kind)
                                             : tr("%1 is %n points over target.", nullptr, points).arg(kind));
        const QString share = FigureWords::percent(mix.gap->actual, facts().locale);
        switch (mix.gap->kind) {
        case Investment::Innovate:
            sentences.append(tr("%1 of effort goes to new bets.").arg(share));
            break;
        case Investment::Build:
            sentences.append(tr("%1 of effort goes to extending what is there.").arg(share));
            break;
        case Investment::Tune:
            sentences.append(tr("%1 of effort goes to reliability and upkeep.").arg(share));
            break;
        case Investment::KeepRunning:
            sentences.append(tr("%1 of effort goes to keeping things running.").arg(share));
            break;
        }
    } else {
        sentences.append(mix.target ? tr("The mix is on target.")
                                    : tr("No target is set; the portfolio's settings hold it."));
    }
    if (mix.unclassified > 0) {
        sentences.append(tr("%n features with %1 person-days have no kind and are left out.", nullptr, mix.unclassified)
                             .arg(FigureWords::number(mix.unclassifiedDays, facts().locale)));
    }
    return sentences.join(u' ');
}

qreal MixFigure::sentenceHeight(qreal width) const
{
    Fragment none;
    return FigurePen(none, facts().metrics).paragraphHeight(sentence(), FigureType::caption, width, sentenceLine);
}

qreal MixFigure::naturalHeight(qreal width) const
{
    const InvestmentMix &mix = facts().figures.mix;
    const qreal wide = mix.target ? 2 * widePitch : widePitch;
    return mixLegendHeight + wide + ruleRoom + productPitch * static_cast<qreal>(mix.products.size()) + sentenceGap
        + sentenceHeight(width);
}

void MixFigure::drawLegend(FigureDrawing &drawing, qreal width) const
{
    constexpr qreal side = 10;
    FigurePen pen(drawing.fragment, facts().metrics);
    qreal x = 0;
    for (const Investment kind : shownKinds()) {
        const QString name = FigureWords::investment(kind);
        if (x + side + 6 + pen.width(name, FigureType::caption) > width)
            break;
        drawPart(pen, {x, 5, side, side}, kind, 2);
        x += side + 6;
        x += pen.text(x, 10, name, {FigureType::caption, ColourToken::TextSecondary}) + 14;
    }
}

void MixFigure::drawBar(FigureDrawing &drawing, const QRectF &box,
                        const std::array<double, investmentCount> &shares) const
{
    constexpr qreal gap = 1;
    FigurePen pen(drawing.fragment, facts().metrics);
    qreal x = box.left();
    for (size_t i = 0; i < investmentCount; ++i) {
        const qreal width = box.width() * shares[i];
        if (width <= 0)
            continue;
        const Investment kind = static_cast<Investment>(i);
        const QRectF part(x, box.top(), std::max(1.0, width - gap), box.height());
        drawPart(pen, part, kind, 0);
        x += width;
        const MixLook &look = lookOf(kind);
        const QString text = FigureWords::percent(shares[i], facts().locale);
        const qreal textWidth = pen.width(text, FigureType::captionStrong);
        const qreal plate = look.hatch.isVisible() ? 2 : 4;
        if (textWidth + 2 * plate > part.width())
            continue;
        const QPointF centre = part.center();
        if (look.hatch.isVisible()) {
            pen.fill(Stratum::Labels, {centre.x() - textWidth / 2 - plate, centre.y() - 8, textWidth + 2 * plate, 16},
                     ColourToken::Canvas, 2);
        }
        pen.text(centre.x(), centre.y(), text, {FigureType::captionStrong, look.text, TextAlign::Centre});
    }
}

FigureDrawing MixFigure::draw(QSizeF size) const
{
    const InvestmentMix &mix = facts().figures.mix;
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    drawLegend(drawing, size.width());
    qreal labels = leastLabel;
    for (const ProductMix &row : mix.products)
        labels = std::max(labels, swatchRoom + pen.width(row.product->name, FigureType::row) + 10);
    labels = std::min(labels, size.width() * labelPart);
    qreal y = mixLegendHeight;

    const auto spoken = [&](const QString &name, const std::array<double, investmentCount> &shares) {
        QStringList parts;
        for (const Investment kind : shownKinds()) {
            parts.append(tr("%1 %2").arg(FigureWords::investment(kind),
                                         FigureWords::percent(shares[static_cast<size_t>(kind)], facts().locale)));
        }
        return tr("%1: %2").arg(name, parts.join(tr(", ")));
    };
    const auto addRow = [&](const QString &name, const std::array<double, investmentCount> &shares, qreal height,
                            const Product *product, const QString &inputs) {
        const qreal middle = y + height / 2;
        qreal indent = 0;
        if (product) {
            pen.swatch(Stratum::Bars, {0, middle - 5, 10, 10}, product->colour.value_or(0), 2);
            indent = swatchRoom;
        }
        pen.text(indent, middle, name, {product ? FigureType::row : FigureType::rowMedium}, labels - indent - 6);
        drawBar(drawing, {labels, y, size.width() - labels, height}, shares);
        drawing.points.push_back({.area = QRectF(0, y - 2, size.width(), height + 4),
                                  .item = product ? EntityKey{EntityKind::Product, product->id} : EntityKey{},
                                  .name = spoken(name, shares),
                                  .inputs = inputs});
    };
    const auto daysOf = [&](const InvestmentShares &shares) {
        return tr("%1 person-days planned in the period").arg(FigureWords::number(shares.total(), facts().locale));
    };
    addRow(tr("Actual"), sharesOf(mix.actual), wideBar, nullptr, daysOf(mix.actual));
    y += widePitch;
    if (mix.target) {
        addRow(tr("Target"), *mix.target, wideBar, nullptr, tr("From the portfolio's settings"));
        y += widePitch;
    }
    pen.line(Stratum::Grid, {0, y + 4}, {size.width(), y + 4}, ColourToken::LineSoft, 1);
    y += ruleRoom - 4;
    for (const ProductMix &row : mix.products) {
        addRow(row.product->name, sharesOf(row.shares), productBar, row.product, daysOf(row.shares));
        y += productPitch;
    }
    pen.paragraph({0, y + sentenceGap - 8, size.width(), 0}, sentence(),
                  {FigureType::caption, ColourToken::TextSecondary}, sentenceLine);
    return drawing;
}

FigureTable MixFigure::table() const
{
    const InvestmentMix &mix = facts().figures.mix;
    FigureTable table;
    table.headings = {tr("Row"), tr("Person-days")};
    for (size_t i = 0; i < investmentCount; ++i)
        table.headings.append(tr("%1, %").arg(FigureWords::investment(static_cast<Investment>(i))));
    const auto add = [&](const QString &name, std::optional<double> days,
                         const std::array<double, investmentCount> &shares, EntityKey item) {
        FigureTable::Row row;
        row.item = item;
        row.cells = {{name}, {days ? FigureWords::number(*days, facts().locale) : QString(), days}};
        for (const double share : shares)
            row.cells.push_back({FigureWords::percent(share, facts().locale), share * 100});
        table.rows.push_back(std::move(row));
    };
    add(tr("Actual"), mix.actual.total(), sharesOf(mix.actual), {});
    if (mix.target)
        add(tr("Target"), std::nullopt, *mix.target, {});
    for (const ProductMix &row : mix.products)
        add(row.product->name, row.shares.total(), sharesOf(row.shares), {EntityKind::Product, row.product->id});
    return table;
}

} // namespace leadline
