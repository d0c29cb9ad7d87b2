// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/tilesfigure.h"

#include "core/model/objective.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"
#include "ui/theme/wording.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal tileHeight = 72;
constexpr qreal narrowest = 176;
constexpr qreal padding = 16;
constexpr int tileCount = 5;

/// Tiles in a row; what doesn't fit goes to the next row.
int columnsIn(qreal width)
{
    for (const int columns : {tileCount, 3, 2}) {
        if (width >= columns * narrowest)
            return columns;
    }
    return 1;
}

} // namespace

QString TilesFigure::title() const
{
    return tr("Key numbers");
}

QString TilesFigure::note() const
{
    return {};
}

QString TilesFigure::key() const
{
    return u"key-numbers"_s;
}

qreal TilesFigure::naturalHeight(qreal width) const
{
    const int columns = columnsIn(width);
    return tileHeight * ((tileCount + columns - 1) / columns);
}

TilesFigure::Tile TilesFigure::objectives() const
{
    const Attainment &attainment = facts().figures.attainment;
    const int onTrack = attainment.count(ObjectiveHealth::OnTrack);
    const int atRisk = attainment.count(ObjectiveHealth::AtRisk);
    const int offTrack = attainment.count(ObjectiveHealth::OffTrack);
    const int all = static_cast<int>(attainment.objectives.size());
    Tile tile;
    tile.label = tr("Objectives on track");
    if (all == 0) {
        tile.value = tr("None yet");
        tile.detail = tr("no active objective");
        return tile;
    }
    tile.value = tr("%1 of %2").arg(onTrack).arg(all);
    const int unknown = all - onTrack - atRisk - offTrack;
    QStringList others;
    if (atRisk > 0)
        others.append(tr("%1 at risk").arg(atRisk));
    if (offTrack > 0)
        others.append(tr("%1 off track").arg(offTrack));
    if (unknown > 0)
        others.append(tr("%1 not known").arg(unknown));
    tile.detail = others.isEmpty() ? tr("all of them") : others.join(tr(", "));
    if (atRisk > 0)
        tile.mark = Glyph::ConfidenceAtRisk;
    else if (offTrack > 0)
        tile.mark = Glyph::ConfidenceOffTrack;
    QStringList inputs;
    for (const ObjectiveAttainment &row : attainment.objectives) {
        const QString behind = wording::behindPlan(row.pointsBehind);
        const QString judgement = FigureWords::judgement(row);
        //: What an objective's owner says, and what its key results say
        const QString both = behind.isEmpty() ? judgement : tr("%1. %2").arg(judgement, behind);
        inputs.append(tr("%1: %2").arg(row.objective->title, both));
    }
    tile.inputs = inputs.join(u'\n');
    tile.number = onTrack;
    return tile;
}

TilesFigure::Tile TilesFigure::keyResults() const
{
    const Attainment &attainment = facts().figures.attainment;
    Tile tile;
    tile.label = tr("Key result attainment");
    if (!attainment.progress) {
        tile.value = tr("None yet");
        tile.detail = attainment.unscaled > 0 ? tr("baseline or target missing") : tr("no key result is measured");
        return tile;
    }
    tile.value = FigureWords::percent(*attainment.progress, facts().locale);
    tile.detail = attainment.expected
        ? tr("planned %1 by today").arg(FigureWords::percent(*attainment.expected, facts().locale))
        : tr("no cycle to plan by");
    tile.inputs = tr("Weighted mean of %1 measured key results out of %2.\n"
                     "The plan is a straight line from the start of the cycle to its end.")
                      .arg(attainment.measured)
                      .arg(attainment.keyResults);
    tile.number = *attainment.progress * 100;
    return tile;
}

TilesFigure::Tile TilesFigure::commitment() const
{
    const QuarterCommitment &next = facts().figures.nextQuarter;
    const FiscalCalendar fiscal = facts().plan.fiscalCalendar();
    Tile tile;
    tile.label = tr("Q%1 commitment").arg(fiscal.quarterOf(next.quarter.first));
    tile.value = tr("%1 of %2").arg(FigureWords::number(next.commitment, facts().locale),
                                    FigureWords::number(next.capacity, facts().locale));
    tile.detail = next.teamsOver > 0 ? tr("person-days, %n teams over", nullptr, next.teamsOver)
                                     : tr("person-days, no team over");
    tile.inputs = tr("The whole effort of the features committed for %1, against what the teams can do then.\n"
                     "The load in the card below spreads effort over working days and may differ.")
                      .arg(fiscal.quarterName(next.quarter.first));
    tile.number = next.commitment;
    return tile;
}

TilesFigure::Tile TilesFigure::delay() const
{
    const WaitingCost &waiting = facts().figures.waiting;
    Tile tile;
    tile.label = tr("Cost of delay waiting");
    tile.value = tr("%1 / wk").arg(FigureWords::money(waiting.perWeek, facts().plan, facts().locale));
    tile.detail = tr("%n features not started", nullptr, waiting.features);
    tile.inputs = tr("What is to begin in this quarter or the next and has not begun.");
    if (waiting.withoutCost > 0)
        tile.inputs += u'\n' + tr("%n of them have no cost of delay and add nothing.", nullptr, waiting.withoutCost);
    tile.number = waiting.perWeek;
    return tile;
}

TilesFigure::Tile TilesFigure::budget() const
{
    const BudgetLine &total = facts().figures.budget.total;
    Tile tile;
    tile.label = tr("Budget used");
    if (!total.approved) {
        tile.value = tr("None yet");
        tile.detail = tr("no product has a budget");
        return tile;
    }
    const QLocale &locale = facts().locale;
    const double spent = total.spent.value_or(0);
    tile.value = FigureWords::moneyOf(spent, *total.approved, facts().plan, locale);
    const QString used = FigureWords::percent(total.used().value_or(0), locale);
    const std::optional<BudgetOutlook> outlook = total.outlook();
    if (!outlook)
        tile.detail = tr("%1, no forecast yet").arg(used);
    else if (*outlook == BudgetOutlook::On)
        tile.detail = tr("%1, forecast on budget").arg(used);
    else
        tile.detail = *outlook == BudgetOutlook::Over ? tr("%1, forecast over budget").arg(used)
                                                      : tr("%1, forecast under budget").arg(used);
    if (outlook == BudgetOutlook::Over)
        tile.mark = Glyph::ConfidenceAtRisk;
    if (total.forecast) {
        tile.inputs = tr("At this pace %1 by the end of fiscal year %2.")
                          .arg(FigureWords::money(*total.forecast, facts().plan, locale))
                          .arg(facts().figures.budget.fiscalYear);
    }
    tile.number = spent;
    return tile;
}

std::vector<TilesFigure::Tile> TilesFigure::tiles() const
{
    return {objectives(), keyResults(), commitment(), delay(), budget()};
}

FigureDrawing TilesFigure::draw(QSizeF size) const
{
    constexpr qreal markSize = 10;
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    const std::vector<Tile> all = tiles();
    const int columns = columnsIn(size.width());
    const qreal width = size.width() / columns;
    drawing.columns = columns;
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const Tile &tile = all[static_cast<size_t>(i)];
        const QRectF box(i % columns * width, i / columns * tileHeight, width, tileHeight);
        if (i % columns > 0) {
            pen.line(Stratum::Grid, box.topLeft() + QPointF(0, 8), box.bottomLeft() - QPointF(0, 8),
                     ColourToken::LineSoft, 1);
        }
        const qreal left = box.left() + padding;
        const qreal most = width - 2 * padding;
        pen.text(left, box.top() + 16, tile.label, {FigureType::caption, ColourToken::TextTertiary}, most);
        pen.text(left, box.top() + 36, tile.value, {FigureType::bigNumber}, most);
        qreal indent = 0;
        if (tile.mark != Glyph::None) {
            pen.glyph({left, box.top() + 51, markSize, markSize}, tile.mark);
            indent = markSize + 6;
        }
        pen.text(left + indent, box.top() + 56, tile.detail, {FigureType::caption, ColourToken::TextSecondary},
                 most - indent);
        drawing.points.push_back({.area = box.adjusted(4, 4, -4, -4),
                                  .name = tr("%1: %2, %3").arg(tile.label, tile.value, tile.detail),
                                  .inputs = tile.inputs});
    }
    return drawing;
}

FigureTable TilesFigure::table() const
{
    FigureTable table;
    table.headings = {tr("Number"), tr("Value"), tr("Detail")};
    for (const Tile &tile : tiles())
        table.rows.push_back({{{tile.label}, {tile.value, tile.number}, {tile.detail}}});
    return table;
}

} // namespace leadline
