// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/loadfigure.h"

#include "core/model/team.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal loadHeadHeight = 24;
constexpr qreal teamHeight = 40;
constexpr qreal loadFootHeight = 26;
constexpr qreal cellGap = 2;

Paint groundOf(int level)
{
    static constexpr Paint grounds[] = {ColourToken::Sunken, ColourToken::Load1, ColourToken::Load2, ColourToken::Load3,
                                        ColourToken::Load4,  ColourToken::Load5, ColourToken::StateBadSoft};
    return grounds[static_cast<size_t>(level)];
}

} // namespace

QString LoadFigure::title() const
{
    return tr("Team capacity");
}

QString LoadFigure::note() const
{
    return tr("person-days planned against available");
}

QString LoadFigure::key() const
{
    return u"team-capacity"_s;
}

qreal LoadFigure::naturalHeight(qreal) const
{
    const size_t rows = std::max<size_t>(1, facts().figures.load.teams.size());
    return loadHeadHeight + teamHeight * static_cast<qreal>(rows) + loadFootHeight;
}

FigureDrawing LoadFigure::draw(QSizeF size) const
{
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    const TeamLoad &load = facts().figures.load;
    if (load.teams.empty() || load.quarters.empty()) {
        pen.paragraph({0, 0, size.width(), 0}, tr("There is no team yet."),
                      {FigureType::row, ColourToken::TextSecondary}, 18);
        return drawing;
    }
    const FiscalCalendar fiscal = facts().plan.fiscalCalendar();
    const QLocale &locale = facts().locale;
    qreal labels = 0;
    for (const TeamLoadRow &row : load.teams)
        labels = std::max(labels, pen.width(row.team->name, FigureType::row) + 14);
    labels = std::min(labels, size.width() * 0.3);
    const qreal pitch = (size.width() - labels) / static_cast<qreal>(load.quarters.size());
    for (size_t column = 0; column < load.quarters.size(); ++column) {
        const QString quarter = fiscal.quarterName(load.quarters[column].first);
        //: Heading of a column whose numbers are what was promised for the quarter, not what is planned in it
        const QString committed = tr("%1 committed").arg(quarter);
        const bool isCommitted = load.committed == column && pen.width(committed, FigureType::caption) <= pitch - 4;
        pen.text(labels + pitch * (static_cast<qreal>(column) + 0.5), loadHeadHeight / 2 - 2,
                 isCommitted ? committed : quarter,
                 {FigureType::caption, ColourToken::TextSecondary, TextAlign::Centre}, pitch - 4);
    }
    drawing.columns = static_cast<int>(load.quarters.size());
    qreal y = loadHeadHeight;
    for (const TeamLoadRow &row : load.teams) {
        pen.text(0, y + teamHeight / 2, row.team->name, {FigureType::row}, labels - 8);
        for (size_t column = 0; column < row.quarters.size(); ++column) {
            const TeamQuarter &cell = row.quarters[column];
            const QRectF box(labels + pitch * static_cast<qreal>(column), y, pitch - cellGap, teamHeight - cellGap);
            const QString days = cell.capacity
                ? tr("%1 / %2").arg(FigureWords::number(cell.planned(), locale), FigureWords::number(*cell.capacity, locale))
                : tr("%1 / not set").arg(FigureWords::number(cell.planned(), locale));
            const QString percent = cell.percent()
                ? FigureWords::percent(*cell.percent() / 100.0, locale)
                : u"\u2013"_s;
            const bool isOver = cell.level() == TeamQuarter::overLevel;
            pen.frame(Stratum::Bars, box, groundOf(cell.level()), isOver ? Paint(ColourToken::StateBad) : Paint(), 1.5,
                      3);
            const qreal middle = box.center().x();
            const qreal width = pen.width(percent, FigureType::rowStrong);
            const Paint strong = isOver ? ColourToken::StateBad : ColourToken::TextPrimary;
            if (isOver) {
                pen.glyph({middle - width / 2 - 9, box.top() + 7, 10, 10}, Glyph::ConfidenceAtRisk,
                          ColourToken::StateBad);
            }
            pen.text(middle + (isOver ? 7 : 0), box.top() + 12, percent,
                     {FigureType::rowStrong, strong, TextAlign::Centre}, box.width() - 4);
            pen.text(middle, box.top() + 27, days, {FigureType::caption, ColourToken::TextSecondary, TextAlign::Centre},
                     box.width() - 4);
            const QString quarter = fiscal.quarterName(load.quarters[column].first);
            drawing.points.push_back(
                {.area = box,
                 .item = {EntityKind::Team, row.team->id},
                 .name = isOver ? tr("%1, %2: %3, over capacity").arg(row.team->name, quarter, percent)
                                : tr("%1, %2: %3").arg(row.team->name, quarter, percent),
                 .inputs = (cell.capacity
                                ? tr("%1 person-days of work lie in it, %2 are available")
                                      .arg(FigureWords::number(cell.load, locale),
                                           FigureWords::number(*cell.capacity, locale))
                                : tr("%1 person-days of work lie in it; the team has no members and no capacity for the quarter")
                                      .arg(FigureWords::number(cell.load, locale)))
                     + u'\n' + tr("%1 person-days committed").arg(FigureWords::number(cell.commitment, locale))});
        }
        y += teamHeight;
    }
    pen.glyph({0, y + 9, 10, 10}, Glyph::ConfidenceAtRisk, ColourToken::TextSecondary);
    pen.text(14, y + 14, tr("outlined: over capacity. A stronger tint means fuller."),
             {FigureType::caption, ColourToken::TextSecondary}, size.width() - 14);
    return drawing;
}

FigureTable LoadFigure::table() const
{
    const FiscalCalendar fiscal = facts().plan.fiscalCalendar();
    const QLocale &locale = facts().locale;
    FigureTable table;
    table.headings = {tr("Team"), tr("Quarter"), tr("Planned"), tr("Available"), tr("Committed"), tr("Load, %")};
    const auto days = [&](double value) { return FigureCell{FigureWords::number(value, locale), value}; };
    for (const TeamLoadRow &row : facts().figures.load.teams) {
        for (size_t column = 0; column < row.quarters.size(); ++column) {
            const TeamQuarter &cell = row.quarters[column];
            const std::optional<int> percent = cell.percent();
            table.rows.push_back(
                {{{row.team->name},
                  {fiscal.quarterName(facts().figures.load.quarters[column].first)},
                  days(cell.load),
                  cell.capacity ? days(*cell.capacity) : FigureCell{},
                  days(cell.commitment),
                  percent ? FigureCell{FigureWords::percent(*percent / 100.0, locale), *percent} : FigureCell{}},
                 {EntityKind::Team, row.team->id}});
        }
    }
    return table;
}

} // namespace leadline
