// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/roadmapscene.h"

#include "core/model/blackout.h"
#include "core/model/milestone.h"
#include "core/roadmap/milestonerow.h"
#include "core/roadmap/screenlane.h"

namespace leadline {

namespace {

constexpr qreal bandHeight = 24;
constexpr qreal fineHeight = 22;
constexpr qreal markHeight = 20;
constexpr qreal axisHeight = bandHeight + fineHeight + markHeight;
constexpr qreal labelInset = 8;
constexpr qreal pillPadding = 8;
constexpr qreal pillHeight = 18;
constexpr TextStyle bandStyle{12, TextWeight::SemiBold};
constexpr TextStyle fineStyle{11};
constexpr TextStyle todayStyle{11, TextWeight::SemiBold};

struct Units
{
    TimeUnit band;
    TimeUnit fine;
    qreal dayWidth; ///< 0: the range fills the width
};

Units unitsOf(ViewZoom zoom)
{
    switch (zoom) {
    case ViewZoom::Week:
        return {TimeUnit::Month, TimeUnit::Week, 16};
    case ViewZoom::Month:
        return {TimeUnit::Month, TimeUnit::Week, 8};
    case ViewZoom::Quarter:
        return {TimeUnit::Quarter, TimeUnit::Month, 2.6};
    case ViewZoom::Year:
        return {TimeUnit::Year, TimeUnit::Quarter, 1};
    case ViewZoom::Fit:
        break;
    }
    return {TimeUnit::Quarter, TimeUnit::Month, 0};
}

/// Axis and time grid of the whole scene.
class ScreenAxis final
{
public:
    ScreenAxis(const RoadmapSceneRequest &request, const TimeScale &scale, const Units &units)
        : m_request(request)
        , m_scale(scale)
        , m_units(units)
    {
    }

    void draw(Fragment &out, qreal bottom) const
    {
        drawGrid(out, bottom);
        drawBlackouts(out, bottom);
        drawMilestones(out);
        drawToday(out, bottom);
        out.line(Stratum::Grid, {0, axisHeight}, {m_scale.to(), axisHeight}, ColourToken::LineStrong, 1);
    }

private:
    QRectF pill() const
    {
        const qreal width = m_request.metrics.width(todayWords(), todayStyle) + 2 * pillPadding;
        return {m_scale.middleOf(m_request.today) - width / 2, bandHeight + (fineHeight - pillHeight) / 2, width,
                pillHeight};
    }

    QString todayWords() const { return PlannedDate{m_request.today}.display(m_scale.calendar(), m_request.today); }
    bool showsToday() const { return m_scale.contains(m_request.today); }

    void drawGrid(Fragment &out, qreal bottom) const
    {
        const TextMetrics &metrics = m_request.metrics;
        for (const TimeSegment &segment : m_scale.segments(m_units.fine)) {
            out.line(Stratum::Ground, {segment.from, bandHeight}, {segment.from, bottom}, ColourToken::LineGrid, 1);
            const qreal start = segment.from + labelInset;
            const qreal width = metrics.width(segment.label, fineStyle);
            const bool meetsPill = showsToday() && start < pill().right() && start + width > pill().left();
            if (start + width <= segment.to && !meetsPill) {
                out.text(Stratum::Labels, start, bandHeight + (fineHeight + metrics.capHeight(fineStyle)) / 2,
                         segment.label, {fineStyle, ColourToken::TextTertiary}, width);
            }
        }
        for (const TimeSegment &segment : m_scale.segments(m_units.band)) {
            out.line(Stratum::Grid, {segment.from, 0}, {segment.from, bottom}, ColourToken::LineStrong, 1);
            const qreal width = metrics.width(segment.label, bandStyle);
            if (segment.from + labelInset + width <= segment.to) {
                out.text(Stratum::Labels, segment.from + labelInset, (bandHeight + metrics.capHeight(bandStyle)) / 2,
                         segment.label, {bandStyle}, width);
            }
        }
    }

    void drawBlackouts(Fragment &out, qreal bottom) const
    {
        for (const Blackout &blackout : m_request.plan.all<Blackout>()) {
            const bool isShown = blackout.team.isNull() && blackout.start.isValid() && blackout.end >= m_scale.first()
                && blackout.start <= m_scale.last();
            if (!isShown)
                continue;
            HatchItem hatch;
            const qreal from = std::max(m_scale.from(), m_scale.startOf(blackout.start));
            const qreal to = std::min(m_scale.to(), m_scale.endOf(blackout.end));
            hatch.rect = QRectF(from, axisHeight, to - from, bottom - axisHeight);
            hatch.entity = sceneEntity(blackout);
            out.on(Stratum::Blackout).hatches.push_back(hatch);
            out.describe(SceneRole::Text, hatch.rect, blackout.name, hatch.entity);
        }
    }

    void drawMilestones(Fragment &out) const
    {
        std::vector<MilestoneMark> marks;
        for (const Milestone &milestone : m_request.plan.all<Milestone>()) {
            if (milestone.date.isValid())
                marks.push_back({sceneEntity(milestone), milestone.date.date, milestone.name, {}});
        }
        std::sort(marks.begin(), marks.end(), [](const MilestoneMark &a, const MilestoneMark &b) {
            return a.day != b.day ? a.day < b.day : a.entity.id < b.entity.id;
        });
        const MilestoneRowStyle style{fineStyle, 11, 5, 4};
        const MilestoneRow row(marks, m_scale, m_request.today, style, m_request.metrics);
        row.draw(out, bandHeight + fineHeight + markHeight / 2, style, m_request.metrics);
    }

    void drawToday(Fragment &out, qreal bottom) const
    {
        if (!showsToday())
            return;
        const QRectF box = pill();
        const qreal x = m_scale.middleOf(m_request.today);
        out.line(Stratum::Today, {x, box.bottom()}, {x, bottom}, ColourToken::TodayLine, 1.5);
        FillItem ground;
        ground.rect = box;
        ground.fill = ColourToken::TodayFill;
        ground.radius = 4;
        out.on(Stratum::Labels).fills.push_back(ground);
        out.text(Stratum::Labels, box.center().x(), box.center().y() + m_request.metrics.capHeight(todayStyle) / 2,
                 todayWords(), {todayStyle, ColourToken::TodayOn, TextAlign::Centre}, m_request.metrics);
    }

    const RoadmapSceneRequest &m_request;
    const TimeScale &m_scale;
    const Units &m_units;
};

/// Appends the layers of @p lane, cut to the lane, so that a painter can skip it.
void addLayers(Scene &scene, Fragment lane, const QRectF &bounds)
{
    const int first = static_cast<int>(scene.accessible.size());
    Scene part = std::move(lane).toScene(bounds.size());
    for (SceneLayer &layer : part.layers) {
        layer.bounds = bounds;
        scene.layers.push_back(std::move(layer));
    }
    for (AccessibleNode &node : part.accessible) {
        node.parent = node.parent < 0 ? -1 : node.parent + first;
        scene.accessible.push_back(std::move(node));
    }
}

} // namespace

Result<RoadmapScene> roadmapScene(const RoadmapSceneRequest &request)
{
    const FiscalCalendar calendar = request.plan.fiscalCalendar();
    const Result<DateRange> range = request.view.range(calendar, request.today);
    if (!range)
        return range.error();
    const Result<std::vector<Lane>> lanes =
        buildLanes({request.plan, request.scope, request.view.groupBy, request.filter, request.locale, request.today});
    if (!lanes)
        return lanes.error();

    const Units units = unitsOf(request.view.zoom);
    const qreal days = static_cast<qreal>(range->first.daysTo(range->last) + 1);
    const qreal dayWidth =
        units.dayWidth > 0 ? units.dayWidth : std::max(1.0, request.viewWidth - request.headerWidth) / days;
    const TimeScale scale(range->first, range->last, request.headerWidth, request.headerWidth + days * dayWidth,
                          calendar);
    const FeatureFacts facts(request.plan, request.view.colourBy, request.today);
    const LaneScreen screen{request.bar, request.metrics, facts, scale, request.headerWidth};

    RoadmapScene result{{}, axisHeight, request.headerWidth, dayWidth, *range, {}};
    Scene &scene = result.scene;
    qreal y = axisHeight;
    for (const Lane &lane : *lanes) {
        ScreenLane laid = layoutScreenLane(lane, screen);
        const QRectF bounds(0, y, scale.to(), laid.content.height);
        Fragment placed;
        const int node = placed.describe(SceneRole::Lane, bounds, lane.header.title, lane.header.entity);
        laid.content.moveInto(placed, {0, y}, node);
        addLayers(scene, std::move(placed), bounds);
        result.lanes.push_back({lane.header.entity, bounds.top(), bounds.height(), laid.rows});
        y = bounds.bottom();
    }
    Fragment axis;
    ScreenAxis(request, scale, units).draw(axis, y);
    addLayers(scene, std::move(axis), QRectF());
    std::stable_sort(scene.layers.begin(), scene.layers.end(),
                     [](const SceneLayer &a, const SceneLayer &b) { return a.stratum < b.stratum; });
    scene.size = QSizeF(scale.to(), y);
    scene.barLooks = {request.bar};
    return result;
}

} // namespace leadline
