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

class Tags final
{
public:
    Tags(Fragment &out, const TextMetrics &metrics, std::vector<LaneCue> &cues)
        : m_out(out)
        , m_metrics(metrics)
        , m_cues(cues)
    {
    }

    qreal widthOf(const QString &words) const
    {
        return m_metrics.width(words, cueStyle) + 2 * tagPadding + chevronSize + tagPadding / 2;
    }

    void add(LaneCue cue, QPointF corner, const QString &words)
    {
        cue.rect = QRectF(corner, QSizeF(widthOf(words), tagHeight));
        FillItem ground;
        ground.rect = cue.rect;
        ground.fill = ColourToken::Canvas;
        ground.border = ColourToken::LineSoft;
        ground.radius = 4;
        m_out.on(Stratum::Labels).fills.push_back(ground);
        const bool isBefore = cue.kind == LaneCue::Kind::Before;
        const qreal chevronLeft = isBefore ? cue.rect.left() + tagPadding : cue.rect.right() - tagPadding - chevronSize;
        const qreal textLeft = isBefore ? chevronLeft + chevronSize + tagPadding / 2 : cue.rect.left() + tagPadding;
        m_out.text(Stratum::Labels, textLeft, cue.rect.top() + (tagHeight + m_metrics.capHeight(cueStyle)) / 2,
                   words, {cueStyle, ColourToken::TextSecondary}, m_metrics);
        GlyphItem chevron;
        chevron.rect = QRectF(chevronLeft, cue.rect.top() + (tagHeight - chevronSize) / 2, chevronSize, chevronSize);
        chevron.glyph = cue.kind == LaneCue::Kind::NotScheduled ? Glyph::ChevronDown
            : isBefore                                          ? Glyph::ChevronStart
                                                                : Glyph::ChevronEnd;
        chevron.paint = ColourToken::TextSecondary;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(chevron));
        m_cues.push_back(cue);
    }

private:
    Fragment &m_out;
    const TextMetrics &m_metrics;
    std::vector<LaneCue> &m_cues;
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

std::vector<LaneCue> addCues(Fragment &out, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    std::vector<LaneCue> cues;
    const QRectF visible = geometry.visible();
    const TimeScale &scale = roadmap.scale();
    const QDate first = std::max(scale.first(), scale.dayAt(visible.left() + scale.dayWidth() / 2));
    const QDate last = std::min(scale.last(), scale.dayAt(visible.right() - scale.dayWidth() / 2));
    const QDate today = roadmap.frame().today;
    const QString afterEdge = edgeWords(last, true, scale, today);
    const QString beforeEdge = edgeWords(first, false, scale, today);
    Tags tags(out, roadmap.metrics(), cues);
    for (int i = roadmap.laneAt(visible.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(i)];
        if (lane.top > visible.bottom())
            break;
        if (lane.laid.isCollapsed)
            continue;
        const qreal top = lane.bottom() - tagInset - tagHeight;
        qreal start = visible.left() + tagInset;
        const QString before = beforeWords(lane.laid, first, beforeEdge);
        if (!before.isEmpty()) {
            tags.add({LaneCue::Kind::Before, i, {}}, {start, top}, before);
            start += tags.widthOf(before) + tagInset;
        }
        if (const int count = lane.laid.blocks[static_cast<size_t>(BlockGroup::NotScheduled)]) {
            const QString words = QCoreApplication::translate("Roadmap", "%n not scheduled", nullptr, count);
            tags.add({LaneCue::Kind::NotScheduled, i, {}}, {start, top}, words);
        }
        const QString after = afterWords(lane.laid, last, afterEdge);
        if (!after.isEmpty())
            tags.add({LaneCue::Kind::After, i, {}}, {visible.right() - tagInset - tags.widthOf(after), top}, after);
    }
    return cues;
}

} // namespace leadline
