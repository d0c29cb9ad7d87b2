// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenroadmap.h"

#include "core/analysis/scoring/framework.h"

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// Dates farther away than that are mistakes more often than plans; their bars are cut at the end of the time shown.
constexpr int farthestYears = 12;

bool isSameLane(const LaneHeader &a, const LaneHeader &b)
{
    return a.entity == b.entity && (!a.entity.isNull() || a.title == b.title);
}

bool isSameMember(const LaneMember &a, const LaneMember &b)
{
    return a.feature == b.feature && a.alsoServes == b.alsoServes;
}

/// The field by which features are put into lanes; a lane by objective depends on the initiative as well.
QStringList groupingFields(const QString &groupBy)
{
    if (groupBy == u"objective" || groupBy == u"lane")
        return {u"objective"_s, u"initiative"_s};
    if (groupBy == u"lead" || groupBy == u"plan")
        return {u"product"_s};
    return {groupBy};
}

} // namespace

ScreenRoadmap::ScreenRoadmap(const Plan &plan, const TextMetrics &metrics)
    : m_plan(plan)
    , m_metrics(metrics)
{
}

ScreenRoadmap::~ScreenRoadmap() = default;

/// The range of the view; without one the time from the first to the last date, the current year at least.
Result<DateRange> ScreenRoadmap::extent(const ScreenFrame &frame) const
{
    const FiscalCalendar calendar = m_plan.fiscalCalendar();
    const Result<DateRange> wanted = frame.view.range(calendar, frame.today);
    if (!wanted || !frame.view.from.isEmpty() || !frame.view.to.isEmpty())
        return wanted;
    DateRange all = *wanted;
    const FeatureFacts facts(m_plan, frame.view.colourBy, frame.today);
    for (const Feature &feature : m_plan.all<Feature>()) {
        const DrawnDates dates = facts.dates(feature);
        if (!dates.isDated() || !frame.scope.contains(m_plan, feature))
            continue;
        all.first = std::min(all.first, dates.start);
        all.last = std::max(all.last, dates.end);
    }
    all.first = std::max(all.first, frame.today.addYears(-farthestYears));
    all.last = std::min(all.last, frame.today.addYears(farthestYears));
    // Room to drag beyond what is planned, and to fill the window.
    all.first = calendar.quarterStartOf(all.first, -1);
    all.last = calendar.quarterStartOf(all.last, 3).addDays(-1);
    const qreal dayWidth = unitsOf(frame.view.zoom).dayWidth;
    if (dayWidth > 0) {
        const QDate filled =
            calendar.quarterStartOf(frame.today).addDays(static_cast<qint64>(frame.timeWidth / dayWidth));
        all.last = std::max(all.last, calendar.quarterEndOf(filled));
    }
    return all;
}

Result<std::vector<Lane>> ScreenRoadmap::collect(const ScreenFrame &frame) const
{
    return buildLanes(
        {m_plan, frame.scope, frame.view.groupBy, frame.filter, frame.locale, frame.today, frame.view.sort});
}

Result<> ScreenRoadmap::build(const ScreenFrame &frame)
{
    const Result<DateRange> range = extent(frame);
    if (!range)
        return range.error();
    Result<std::vector<Lane>> lanes = collect(frame);
    if (!lanes)
        return lanes.error();

    m_frame = frame;
    const qreal days = static_cast<qreal>(range->first.daysTo(range->last) + 1);
    const qreal fitted = std::max(1.0, frame.timeWidth) / days;
    const ZoomUnits units = unitsOf(frame.view.zoom, fitted);
    const qreal dayWidth = frame.dayWidth > 0 ? frame.dayWidth : units.dayWidth > 0 ? units.dayWidth : fitted;
    const TimeScale scale(range->first, range->last, 0, days * dayWidth, m_plan.fiscalCalendar());
    m_axis.emplace(m_plan, frame.scope, scale, units, frame.today);
    m_axis->showsMilestones = frame.showsMilestones;
    m_facts = std::make_unique<FeatureFacts>(m_plan, frame.view.colourBy, frame.today);
    m_lanes.clear();
    for (Lane &lane : *lanes) {
        m_lanes.push_back({std::move(lane), {}});
        layOut(m_lanes.back());
    }
    stack();
    index();
    return {};
}

bool ScreenRoadmap::fitsExtent(const Feature &feature) const
{
    if (!m_frame.view.from.isEmpty() || !m_frame.view.to.isEmpty())
        return true;
    const DrawnDates dates = m_facts->dates(feature);
    const auto isHeld = [this](QDate day) {
        return scale().contains(day) || std::abs(day.daysTo(m_frame.today)) > farthestYears * 365;
    };
    return !dates.isDated() || (isHeld(dates.start) && isHeld(dates.end));
}

/// Whether edits of these fields leave every feature in its lane, and the features of a lane in their order.
bool ScreenRoadmap::keepsMembership(const QSet<QString> &fields) const
{
    QSet<QString> decisive{u"rank_override"_s, u"order"_s};
    for (const QString &field : groupingFields(m_frame.view.groupBy))
        decisive.insert(field);
    for (const char *input : defaultFramework(m_plan).inputs)
        decisive.insert(QString::fromLatin1(input));
    return m_frame.view.sort.empty() && !fields.intersects(decisive);
}

Result<> ScreenRoadmap::updateFeatures(const QSet<EntityId> &features, const QSet<QString> &fields)
{
    QSet<int> touched;
    bool isLocal = keepsMembership(fields);
    for (const EntityId &id : features) {
        const Feature *feature = m_plan.find(Id<Feature>(id));
        if (!feature)
            continue;
        if (!fitsExtent(*feature))
            return build(m_frame);
        const QVarLengthArray<int, 1> lanes = m_lanesOf.value(id);
        const bool isWanted = m_frame.scope.contains(m_plan, *feature) && (!m_frame.filter || m_frame.filter(*feature));
        isLocal = isLocal && isWanted == !lanes.isEmpty();
        for (const int lane : lanes)
            touched.insert(lane);
    }
    if (!isLocal)
        return refresh(features);
    for (const int lane : std::as_const(touched))
        layOut(m_lanes[static_cast<size_t>(lane)]);
    stack();
    return {};
}

Result<> ScreenRoadmap::refresh(const QSet<EntityId> &edited)
{
    if (!isBuilt())
        return build(m_frame);
    Result<std::vector<Lane>> lanes = collect(m_frame);
    if (!lanes)
        return lanes.error();
    for (const EntityId &id : edited) {
        const Feature *feature = m_plan.find(Id<Feature>(id));
        if (feature && !fitsExtent(*feature))
            return build(m_frame);
    }
    m_facts = std::make_unique<FeatureFacts>(m_plan, m_frame.view.colourBy, m_frame.today);
    const TimeScale scale = m_axis->scale();
    const ZoomUnits units = m_axis->units();
    m_axis.emplace(m_plan, m_frame.scope, scale, units, m_frame.today);
    m_axis->showsMilestones = m_frame.showsMilestones;

    std::vector<PlacedLane> before = std::move(m_lanes);
    m_lanes.clear();
    for (Lane &lane : *lanes) {
        PlacedLane placed{std::move(lane), {}};
        const std::vector<PlacedLane>::iterator same =
            std::find_if(before.begin(), before.end(),
                         [&](const PlacedLane &old) { return isSameLane(old.lane.header, placed.lane.header); });
        const std::vector<LaneMember> &members = placed.lane.members;
        const bool isUnchanged = same != before.end()
            && std::equal(members.begin(), members.end(), same->lane.members.begin(), same->lane.members.end(),
                          isSameMember)
            && std::none_of(members.begin(), members.end(),
                            [&](const LaneMember &member) { return edited.contains(member.feature->id); });
        if (isUnchanged)
            placed.laid = std::move(same->laid);
        else
            layOut(placed);
        m_lanes.push_back(std::move(placed));
    }
    stack();
    index();
    return {};
}

LaneScreen ScreenRoadmap::laneScreen(const PlacedLane &lane) const
{
    const QString key = laneKey(lane.lane.header);
    const QDate quarter = m_plan.fiscalCalendar().quarterStartOf(m_frame.today);
    return {m_frame.bar, m_metrics, *m_facts, m_axis->scale(), !m_frame.view.sort.empty(),
            m_frame.collapsed.contains(key), m_frame.showsReleased.contains(key) ? QDate() : quarter};
}

void ScreenRoadmap::setCollapsed(const QSet<QString> &lanes)
{
    m_frame.collapsed = lanes;
    for (PlacedLane &lane : m_lanes) {
        if (lane.laid.isCollapsed != lanes.contains(laneKey(lane.lane.header)))
            layOut(lane);
    }
    stack();
}

void ScreenRoadmap::setShowsReleased(const QSet<QString> &lanes)
{
    const QSet<QString> before = std::exchange(m_frame.showsReleased, lanes);
    for (PlacedLane &lane : m_lanes) {
        const QString key = laneKey(lane.lane.header);
        if (before.contains(key) != lanes.contains(key))
            layOut(lane);
    }
    stack();
}

void ScreenRoadmap::layOut(PlacedLane &lane)
{
    lane.laid = layoutScreenLane(lane.lane, laneScreen(lane));
    lane.header.reset();
    ++m_layoutCount;
}

void ScreenRoadmap::stack()
{
    qreal top = 0;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        if (static_cast<int>(i) == m_frame.gap.before)
            top += m_frame.gap.height;
        m_lanes[i].top = top;
        top = m_lanes[i].bottom();
    }
}

void ScreenRoadmap::setGap(const LaneGap &gap)
{
    m_frame.gap = gap;
    stack();
}

qreal ScreenRoadmap::height() const
{
    if (m_lanes.empty())
        return 0;
    const bool endsWithGap = m_frame.gap.before >= static_cast<int>(m_lanes.size());
    return m_lanes.back().bottom() + (endsWithGap ? m_frame.gap.height : 0);
}

void ScreenRoadmap::index()
{
    m_lanesOf.clear();
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        for (const LaneMember &member : m_lanes[i].lane.members) {
            QVarLengthArray<int, 1> &lanes = m_lanesOf[member.feature->id];
            if (member.alsoServes)
                lanes.append(static_cast<int>(i));
            else
                lanes.insert(lanes.begin(), static_cast<int>(i));
        }
    }
}

std::vector<const Feature *> ScreenRoadmap::parked() const
{
    std::vector<const Feature *> features;
    for (const PlacedLane &lane : m_lanes) {
        for (const LaneMember &member : lane.lane.members) {
            if (member.feature->parked && !member.alsoServes)
                features.push_back(member.feature);
        }
    }
    return features;
}

std::vector<const Feature *> ScreenRoadmap::notScheduled(int lane) const
{
    std::vector<const Feature *> features;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        if (lane >= 0 && static_cast<int>(i) != lane)
            continue;
        if (m_lanes[i].laid.blocks[static_cast<size_t>(BlockGroup::NotScheduled)] == 0)
            continue;
        for (const LaneMember &member : m_lanes[i].lane.members) {
            const Feature &feature = *member.feature;
            const bool isUndated = !feature.parked && !feature.start.isValid() && !feature.end.isValid()
                && feature.status != WorkStatus::Released;
            if (isUndated && (!member.alsoServes || lane >= 0))
                features.push_back(&feature);
        }
    }
    return features;
}

const Scene &ScreenRoadmap::header(int lane, qreal width) const
{
    if (width != m_headerWidth) {
        for (const PlacedLane &placed : m_lanes)
            placed.header.reset();
        m_headerWidth = width;
    }
    const PlacedLane &placed = m_lanes[static_cast<size_t>(lane)];
    if (!placed.header)
        placed.header = laneHeaderScene(placed.lane.header, placed.laid.height, width, m_metrics,
                                        static_cast<int>(placed.lane.members.size()));
    return *placed.header;
}

int ScreenRoadmap::laneAt(qreal y) const
{
    if (m_lanes.empty())
        return -1;
    const std::vector<PlacedLane>::const_iterator below = std::upper_bound(
        m_lanes.begin(), m_lanes.end(), y, [](qreal height, const PlacedLane &lane) { return height < lane.top; });
    return std::max(0, static_cast<int>(below - m_lanes.begin()) - 1);
}

std::vector<int> ScreenRoadmap::lanesOf(EntityId feature) const
{
    const QVarLengthArray<int, 1> lanes = m_lanesOf.value(feature);
    return {lanes.begin(), lanes.end()};
}

} // namespace leadline
