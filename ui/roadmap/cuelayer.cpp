// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/datewords.h"
#include "ui/roadmap/overlay.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal tagHeight = 16;
constexpr qreal tagInset = 4;
constexpr qreal tagPadding = 6;
constexpr qreal chevronSize = 10;
constexpr TextStyle cueStyle{11};

qreal widthOf(const QString &words, const TextMetrics &metrics)
{
    return metrics.width(words, cueStyle) + 2 * tagPadding + chevronSize + tagPadding / 2;
}

void paintCue(Fragment &out, const LaneCue &cue, const TextMetrics &metrics)
{
    FillItem ground;
    ground.rect = cue.rect;
    ground.fill = ColourToken::Canvas;
    ground.border = ColourToken::LineSoft;
    ground.radius = 4;
    out.on(Stratum::Labels).fills.push_back(ground);
    const bool isBefore = cue.kind == LaneCue::Kind::Before;
    const qreal chevronLeft = isBefore ? cue.rect.left() + tagPadding : cue.rect.right() - tagPadding - chevronSize;
    const qreal textLeft = isBefore ? chevronLeft + chevronSize + tagPadding / 2 : cue.rect.left() + tagPadding;
    out.text(Stratum::Labels, textLeft, cue.rect.top() + (tagHeight + metrics.capHeight(cueStyle)) / 2, cue.words,
             {cueStyle, ColourToken::TextSecondary}, metrics);
    GlyphItem chevron;
    chevron.rect = QRectF(chevronLeft, cue.rect.top() + (tagHeight - chevronSize) / 2, chevronSize, chevronSize);
    const bool opens = cue.kind == LaneCue::Kind::NotScheduled || cue.kind == LaneCue::Kind::Released;
    chevron.glyph = opens ? Glyph::ChevronDown : isBefore ? Glyph::ChevronStart : Glyph::ChevronEnd;
    chevron.paint = ColourToken::TextSecondary;
    out.on(Stratum::Labels).glyphs.push_back(std::move(chevron));
}

/// The first and the last day that are seen by half at least.
struct DaysInSight
{
    DaysInSight(const TimeScale &scale, const QRectF &visible)
        : first(std::max(scale.first(), scale.dayAt(visible.left() + scale.dayWidth() / 2)))
        , last(std::min(scale.last(), scale.dayAt(visible.right() - scale.dayWidth() / 2)))
    {
    }

    QDate first;
    QDate last;
};

/// The month where the edge lies at its end, else the day.
QString edgeWords(QDate day, bool isEnd, const TimeScale &scale, QDate today)
{
    constexpr int tolerance = 3;
    const QDate month = isEnd ? day.addDays(tolerance + 1) : day.addDays(-tolerance - 1);
    if (month.month() != day.month() || (isEnd ? day.day() == day.daysInMonth() : day.day() == 1))
        return DateWords::monthName(day);
    return PlannedDate{day}.display(scale.calendar(), today);
}

QString afterWords(const ScreenLane &lane, QDate last, const QString &edge)
{
    if (const int count = lane.beginningAfter(last)) {
        //: Features beyond the end of the time in sight; %1 is a month or a day
        return QCoreApplication::translate("Roadmap", "%n more after %1", nullptr, count).arg(edge);
    }
    if (const int count = lane.continuingAfter(last)) {
        //: Bars that end beyond the time in sight; %1 is a month or a day
        return QCoreApplication::translate("Roadmap", "%n continue after %1", nullptr, count).arg(edge);
    }
    return {};
}

QString beforeWords(const ScreenLane &lane, QDate first, const QString &edge)
{
    if (const int count = lane.endingBefore(first)) {
        //: Features before the time in sight; %1 is a month or a day
        return QCoreApplication::translate("Roadmap", "%n before %1", nullptr, count).arg(edge);
    }
    if (const int count = lane.continuingBefore(first)) {
        //: Bars that begin before the time in sight; %1 is a month or a day
        return QCoreApplication::translate("Roadmap", "%n begin before %1", nullptr, count).arg(edge);
    }
    return {};
}

} // namespace

bool isOutOfSight(const ScreenLane &lane, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    const DaysInSight days(roadmap.scale(), geometry.visible());
    const int elsewhere = lane.endingBefore(days.first) + lane.beginningAfter(days.last);
    return elsewhere > 0 && elsewhere == static_cast<int>(lane.starts.size());
}

std::vector<LaneCue> laneCues(int lane, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    std::vector<LaneCue> cues;
    const PlacedLane &placed = roadmap.lanes()[static_cast<size_t>(lane)];
    const ScreenLane &laid = placed.laid;
    if (laid.isCollapsed)
        return cues;
    const QRectF visible = geometry.visible();
    const TimeScale &scale = roadmap.scale();
    const DaysInSight days(scale, visible);
    const QDate today = roadmap.frame().today;
    const bool isEmpty = isOutOfSight(laid, roadmap, geometry);
    const qreal bottom = placed.bottom() - tagInset - tagHeight;
    const qreal top = isEmpty ? std::min(std::max(placed.top, visible.top()) + laneBarTop, bottom) : bottom;
    qreal start = visible.left() + (isEmpty ? laneBarTop : tagInset);
    const auto add = [&](LaneCue::Kind kind, const QString &words, bool isAtEnd = false) {
        if (words.isEmpty())
            return;
        const qreal width = widthOf(words, roadmap.metrics());
        cues.push_back({kind, lane, {isAtEnd ? visible.right() - tagInset - width : start, top, width, tagHeight}, words});
        start += width + tagInset;
    };
    add(LaneCue::Kind::Before, beforeWords(laid, days.first, edgeWords(days.first, false, scale, today)));
    const QString after = afterWords(laid, days.last, edgeWords(days.last, true, scale, today));
    if (isEmpty)
        add(LaneCue::Kind::After, after);
    if (const int count = laid.blocks[static_cast<size_t>(BlockGroup::NotScheduled)])
        add(LaneCue::Kind::NotScheduled, QCoreApplication::translate("Roadmap", "%n not scheduled", nullptr, count));
    if (const int count = laid.countedWithin(days.first, days.last)) {
        //: Features in sight that were released before this quarter and have no bar; a click shows them
        add(LaneCue::Kind::Released, QCoreApplication::translate("Roadmap", "+%n released", nullptr, count));
    }
    if (!isEmpty)
        add(LaneCue::Kind::After, after, true);
    return cues;
}

std::optional<LaneCue> focusedCue(const HeaderFocus &focus, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    const int lane = focus.cue ? laneOf(focus.lane, roadmap) : -1;
    if (lane < 0)
        return std::nullopt;
    for (const LaneCue &cue : laneCues(lane, roadmap, geometry)) {
        if (cue.kind == *focus.cue)
            return cue;
    }
    return std::nullopt;
}

std::vector<LaneCue> addCues(Fragment &out, const OverlayState &state, const ScreenRoadmap &roadmap,
                             const CanvasGeometry &geometry)
{
    std::vector<LaneCue> cues;
    const QRectF visible = geometry.visible();
    for (int i = roadmap.laneAt(visible.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        if (roadmap.lanes()[static_cast<size_t>(i)].top > visible.bottom())
            break;
        const std::vector<LaneCue> ofLane = laneCues(i, roadmap, geometry);
        for (const LaneCue &cue : ofLane)
            paintCue(out, cue, roadmap.metrics());
        cues.insert(cues.end(), ofLane.begin(), ofLane.end());
    }
    if (const std::optional<LaneCue> focused = focusedCue(state.header, roadmap, geometry)) {
        FillItem ring;
        ring.rect = focused->rect.adjusted(-2, -2, 2, 2);
        ring.border = ColourToken::AccentLine;
        ring.borderWidth = 2;
        ring.radius = 6;
        out.on(Stratum::Overlay).fills.push_back(ring);
    }
    return cues;
}

} // namespace leadline
