// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/canvasdrag.h"

#include "core/model/dependency.h"
#include "core/model/validation.h"
#include "ui/roadmap/roadmapwords.h"

#include <QCoreApplication>

namespace leadline {

BarPlace barAt(QPointF scene, const ScreenRoadmap &roadmap)
{
    const int lane = roadmap.laneAt(scene.y());
    if (lane < 0 || scene.y() < 0)
        return {};
    const PlacedLane &placed = roadmap.lanes()[static_cast<size_t>(lane)];
    const QPointF place = scene - QPointF(0, placed.top);
    for (const SceneLayer &layer : placed.laid.body.layers) {
        if (place.y() < layer.bounds.top() || place.y() > layer.bounds.bottom())
            continue;
        for (const BarItem &bar : layer.bars) {
            const qreal reach = std::max(bar.rect.width(), static_cast<qreal>(bar.plateEnd));
            if (QRectF(bar.rect.topLeft(), QSizeF(reach, bar.rect.height())).contains(place))
                return {&bar, lane, bar.rect.translated(0, placed.top)};
        }
    }
    return {};
}

void CanvasDrag::refuse(const QString &reason)
{
    m_picture.tip = {QCoreApplication::translate("RoadmapWords", "Not possible"), {}, {reason}, true};
}

Snapping CanvasDrag::snapping(const std::vector<EntityId> &moved, bool isOn) const
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    Snapping snapping(roadmap.scale(), roadmap.axis().units().snap, isOn);
    const QDate today = m_live.context().today();
    snapping.addStart(today);
    snapping.addEnd(today);
    for (const MilestoneMark &mark : roadmap.axis().milestones()) {
        snapping.addStart(mark.day);
        snapping.addEnd(mark.day);
    }
    for (const EntityId &id : moved) {
        for (const Dependency *dependency : m_live.linksOf(id)) {
            const bool isFirst = dependency->from.untyped() == id;
            const Feature *other = plan().find(isFirst ? dependency->to : dependency->from);
            const DrawnDates dates = other ? roadmap.facts().dates(*other) : DrawnDates{};
            if (dates.isDated() && isFirst)
                snapping.addEnd(dates.start.addDays(-1));
            else if (dates.isDated())
                snapping.addStart(dates.end.addDays(1));
        }
    }
    return snapping;
}

CreateDrag::CreateDrag(const LiveRoadmap &live, int lane, QPointF press)
    : CanvasDrag(live)
    , m_lane(lane)
    , m_press(press)
{
}

bool CreateDrag::moveTo(const DragPointer &pointer)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const TimeScale &scale = roadmap.scale();
    const Snapping snap = snapping({}, pointer.snaps);
    const qreal from = std::min(m_press.x(), pointer.scene.x());
    const qreal to = std::max(m_press.x(), pointer.scene.x());
    const QDate first = snap.start(from);
    const QDate last = std::max(snap.end(to), first);
    m_start = {first, DatePrecision::Day, DateConfidence::Likely};
    m_end = {last, DatePrecision::Day, DateConfidence::Likely};
    const BarLook &look = roadmap.frame().bar;
    const qreal left = scale.startOf(first);
    m_rect = QRectF(left, m_press.y() - look.height / 2, scale.endOf(last) - left, look.height);
    BarItem bar;
    bar.rect = m_rect;
    bar.edge = DateEdge::Likely;
    m_picture.bars = {bar};
    m_picture.targetLane = m_lane;
    m_picture.snapPlace = pointer.snaps
        ? std::optional<qreal>(pointer.scene.x() < m_press.x() ? scale.startOf(first) : scale.endOf(last))
        : std::nullopt;
    m_picture.tip = {RoadmapWords::span(m_start, m_end, m_live),
                     QCoreApplication::translate("RoadmapWords", "new feature"),
                     {},
                     false};
    m_picture.tipPlace = m_rect.bottomLeft() + QPointF(0, tipGap);
    return true;
}

LinkDrag::LinkDrag(const LiveRoadmap &live, EntityId from, QPointF ring)
    : CanvasDrag(live)
    , m_from(from)
    , m_ring(ring)
    , m_id(live.context().document().ids().next())
{
}

bool LinkDrag::moveTo(const DragPointer &pointer)
{
    const BarPlace place = barAt(pointer.scene, m_live.roadmap());
    const EntityId to = place.bar && place.bar->entity.id != m_from ? place.bar->entity.id : EntityId();
    const bool isNew = to != m_to;
    m_to = to;
    LinkItem link;
    link.from = m_ring;
    link.to = to.isNull() ? pointer.scene : QPointF(place.rect.left(), place.rect.center().y());
    m_picture.link = link;
    m_picture.tipPlace = pointer.scene + QPointF(tipGap, 2 * tipGap);
    const Feature *from = plan().find(Id<Feature>(m_from));
    const Feature *target = plan().find(Id<Feature>(m_to));
    m_picture.tip = {};
    if (!from || !target) {
        m_picture.tip.plain = QCoreApplication::translate("RoadmapWords", "Drop it on the feature that has to wait.");
        return isNew;
    }
    for (const Dependency *dependency : m_live.linksOf(m_from)) {
        const bool isOther = dependency->id != m_id;
        if (isOther && dependency->from.untyped() == m_from && dependency->to.untyped() == m_to) {
            m_to = {};
            m_picture.tip.plain = QCoreApplication::translate("RoadmapWords", "They are linked already.");
            return isNew;
        }
    }
    //: A dependency while it is drawn; the first feature waits for the second
    m_picture.tip.plain =
        QCoreApplication::translate("RoadmapWords", "%1 waits for %2").arg(target->title, from->title);
    if (const std::optional<Change> wanted = change()) {
        if (const Result<> allowed = checkHardRules(plan(), *wanted); !allowed)
            refuse(allowed.error().text);
    }
    return isNew;
}

std::optional<Change> LinkDrag::change() const
{
    const Feature *from = plan().find(Id<Feature>(m_from));
    const Feature *to = plan().find(Id<Feature>(m_to));
    if (!from || !to)
        return std::nullopt;
    Change change(QCoreApplication::translate("RoadmapWords", "Let %1 wait for %2").arg(to->title, from->title));
    Dependency dependency;
    dependency.id = m_id;
    dependency.from = Id<Feature>(m_from);
    dependency.to = Id<Feature>(m_to);
    change.insert(std::move(dependency));
    return change;
}

} // namespace leadline
