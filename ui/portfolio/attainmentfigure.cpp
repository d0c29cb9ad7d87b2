// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/attainmentfigure.h"

#include "core/model/objective.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figurewords.h"
#include "ui/theme/wording.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal resultPitch = 50;
constexpr qreal resultBarTop = 26;
constexpr qreal resultBarHeight = 10;
constexpr qreal tickHeight = 18;
constexpr qreal attainmentLegendHeight = 24;
constexpr qreal narrowestBand = 6;
constexpr qreal resultGap = 10;

TrackState trackOf(const std::optional<ObjectiveHealth> &health)
{
    if (!health)
        return TrackState::Unknown;
    static constexpr TrackState states[] = {TrackState::OnTrack, TrackState::AtRisk, TrackState::OffTrack};
    return states[static_cast<size_t>(*health)];
}

Glyph markOf(const std::optional<ObjectiveHealth> &health)
{
    if (!health)
        return Glyph::ConfidenceUnknown;
    static constexpr Glyph marks[] = {Glyph::ConfidenceOnTrack, Glyph::ConfidenceAtRisk, Glyph::ConfidenceOffTrack};
    return marks[static_cast<size_t>(*health)];
}

/// Whose judgement the state is.
QString judgeOf(const ObjectiveAttainment &row)
{
    if (!row.health)
        return {};
    return row.healthIsStated ? AttainmentFigure::tr("Its owner") : AttainmentFigure::tr("Progress and plan");
}

} // namespace

QString AttainmentFigure::title() const
{
    return tr("Objective attainment");
}

QString AttainmentFigure::note() const
{
    return tr("average of key results");
}

QString AttainmentFigure::key() const
{
    return u"objective-attainment"_s;
}

qreal AttainmentFigure::naturalHeight(qreal) const
{
    const size_t rows = std::max<size_t>(1, facts().figures.attainment.objectives.size());
    return resultPitch * static_cast<qreal>(rows) + attainmentLegendHeight;
}

FigureDrawing AttainmentFigure::draw(QSizeF size) const
{
    FigureDrawing drawing;
    FigurePen pen(drawing.fragment, facts().metrics);
    const std::vector<ObjectiveAttainment> &rows = facts().figures.attainment.objectives;
    if (rows.empty()) {
        pen.paragraph({0, 0, size.width(), 0}, tr("No active objective lies in this period."),
                      {FigureType::row, ColourToken::TextSecondary}, 18);
        return drawing;
    }
    const auto percentOf = [this](const ObjectiveAttainment &row) {
        if (row.progress)
            return FigureWords::percent(*row.progress, facts().locale);
        return row.unscaled > 0 ? tr("baseline or target missing") : tr("not measured");
    };
    // Where a title needs the room, the points alone, in all rows alike; the words stand in the tooltip.
    const bool hasRoom = std::ranges::all_of(rows, [&](const ObjectiveAttainment &row) {
        const QString words = wording::behindPlan(row.pointsBehind);
        return words.isEmpty()
            || pen.width(row.objective->title, FigureType::row) + pen.width(words, FigureType::caption) + resultGap
            <= size.width() - 16 - pen.width(percentOf(row), FigureType::rowStrong) - 12;
    });
    qreal y = 0;
    for (const ObjectiveAttainment &row : rows) {
        const QString percent = percentOf(row);
        const QString behind = wording::behindPlan(row.pointsBehind);
        const QString shown = behind.isEmpty() || hasRoom ? behind : QString(QChar(0x2212) + QString::number(row.pointsBehind));
        const qreal behindWidth = shown.isEmpty() ? 0 : pen.width(shown, FigureType::caption) + resultGap;
        const qreal numberWidth = pen.width(percent, FigureType::rowStrong);
        pen.glyph({0, y + 5, 10, 10}, markOf(row.health));
        const qreal room = size.width() - 16 - numberWidth - 12 - behindWidth;
        // Paper has no tooltip that shows the rest of a title.
        const bool isTight = facts().onPaper && pen.width(row.objective->title, FigureType::row) > room;
        pen.text(16, y + 10, row.objective->title, {isTight ? FigureType::caption : FigureType::row}, room);
        pen.text(size.width(), y + 10, percent, {FigureType::rowStrong, ColourToken::TextPrimary, TextAlign::End});
        if (!shown.isEmpty())
            pen.text(size.width() - numberWidth - resultGap, y + 10, shown,
                     {FigureType::caption, ColourToken::StateAttention, TextAlign::End});
        KeyResultItem bar;
        bar.rect = QRectF(0, y + resultBarTop, size.width(), resultBarHeight);
        bar.share = row.progress.value_or(0);
        bar.expected = row.expected;
        bar.state = trackOf(row.health);
        bar.tickHeight = tickHeight;
        bar.tickWidth = 2;
        bar.radius = 2;
        drawing.fragment.on(Stratum::Bars).keyResults.push_back(bar);
        QString ahead;
        if (row.forecast) {
            const double low = std::clamp(row.forecast->low, 0.0, 1.0);
            const double high = std::clamp(row.forecast->high, 0.0, 1.0);
            const qreal width = std::max(narrowestBand, (high - low) * size.width());
            const qreal left = std::min(low * size.width(), size.width() - width);
            pen.hatch(Stratum::Labels, {left, y + resultBarTop, width, resultBarHeight}, ColourToken::TextTertiary, 5,
                      1.2, 45);
            const QString from = FigureWords::percent(low, facts().locale);
            const QString to = FigureWords::percent(high, facts().locale);
            //: Where an objective is expected at the end of its cycle
            ahead = from == to ? tr("%1 expected at the end").arg(to) : tr("%1 to %2 expected at the end").arg(from, to);
        }
        const QString planned = row.expected
            ? tr("planned %1 by today").arg(FigureWords::percent(*row.expected, facts().locale))
            : tr("no plan for today");
        QStringList inputs{ahead, behind};
        inputs.removeAll(QString());
        drawing.points.push_back({.area = QRectF(-4, y, size.width() + 8, resultPitch - 8),
                                  .item = {EntityKind::Objective, row.objective->id},
                                  .name = tr("%1, %2, %3, %4").arg(row.objective->title, FigureWords::judgement(row), percent, planned),
                                  .inputs = inputs.join(u'\n')});
        y += resultPitch;
    }
    const qreal middle = y + 8;
    pen.fill(Stratum::Labels, {4, middle - 7, 2, 14}, ColourToken::TextPrimary);
    const Lettering caption{FigureType::caption, ColourToken::TextSecondary};
    const qreal hatch = 14 + pen.text(14, middle, tr("planned by today"), caption, size.width() - 14) + 16;
    pen.hatch(Stratum::Labels, {hatch, middle - 5, 20, 10}, ColourToken::TextTertiary, 5, 1.2, 45);
    pen.text(hatch + 26, middle, tr("forecast for the end of the cycle"), caption, size.width() - hatch - 26);
    return drawing;
}

FigureTable AttainmentFigure::table() const
{
    FigureTable table;
    table.headings = {tr("Objective"), tr("State"), tr("State by"), tr("Progress, %"), tr("Planned by today, %"),
                      tr("Forecast from, %"), tr("Forecast to, %")};
    const auto share = [&](const std::optional<double> &value) {
        return value ? FigureCell{FigureWords::percent(*value, facts().locale), *value * 100} : FigureCell{};
    };
    for (const ObjectiveAttainment &row : facts().figures.attainment.objectives) {
        table.rows.push_back({{{row.objective->title}, {FigureWords::health(row.health)}, {judgeOf(row)}, share(row.progress),
                               share(row.expected),
                               share(row.forecast ? std::optional(row.forecast->low) : std::nullopt),
                               share(row.forecast ? std::optional(row.forecast->high) : std::nullopt)},
                              {EntityKind::Objective, row.objective->id}});
    }
    return table;
}

} // namespace leadline
