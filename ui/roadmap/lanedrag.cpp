// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/lanedrag.h"

#include "ui/roadmap/lanechanges.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr QPointF tipOffset(16, 16);

} // namespace

LaneDrag::LaneDrag(const LiveRoadmap &live, int lane)
    : CanvasDrag(live)
    , m_lane(lane)
    , m_place(lane)
{
}

bool LaneDrag::moveTo(const DragPointer &pointer)
{
    const std::vector<PlacedLane> &lanes = m_live.roadmap().lanes();
    const int movable = LaneChanges::movableCount(lanes);
    // The gap between two lanes that lies nearest, counted with the lane where it is.
    int gap = 0;
    while (gap < movable && pointer.scene.y() > (lanes[static_cast<size_t>(gap)].top + lanes[static_cast<size_t>(gap)].bottom()) / 2)
        ++gap;
    const int place = gap > m_lane ? gap - 1 : gap;
    const bool isNew = place != m_place;
    m_place = place;
    const qreal line = gap < movable ? lanes[static_cast<size_t>(gap)].top : lanes[static_cast<size_t>(movable - 1)].bottom();
    m_picture.dropLine = place == m_lane ? std::nullopt : std::optional<qreal>(line);
    m_picture.draggedLane = m_lane;
    m_picture.tip = {};
    m_picture.tip.strong = lanes[static_cast<size_t>(m_lane)].lane.header.title;
    if (place != m_lane && gap < movable) {
        //: Where a dragged lane would stand; %1 is the lane below it
        m_picture.tip.plain = QCoreApplication::translate("RoadmapWords", "before %1")
                                  .arg(lanes[static_cast<size_t>(gap)].lane.header.title);
    } else if (place != m_lane) {
        m_picture.tip.plain = QCoreApplication::translate("RoadmapWords", "to the end");
    }
    m_picture.tipPlace = pointer.scene + tipOffset;
    return isNew;
}

std::optional<Change> LaneDrag::change() const
{
    return LaneChanges::move(plan(), m_live.roadmap().lanes(), m_lane, m_place);
}

} // namespace leadline
