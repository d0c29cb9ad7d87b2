// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapwords.h"
#include "ui/theme/plaintooltips.h"

#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>

namespace leadline {

namespace {

constexpr qreal dragThreshold = 4;
constexpr qreal gripReach = 6;
constexpr qreal edgeReach = 4;
constexpr qreal foldReach = 1; ///< beyond the sign that folds a lane; the reference begins there
constexpr qreal narrowestGrip = 28; ///< bars below that are grasped by their body only

/// The title of a cut bar may reach beyond what it takes in the picture of the whole plan.
BarPlace edgeBarAt(QPointF scene, const std::vector<EdgeBar> &edges, const ScreenRoadmap &roadmap)
{
    for (const EdgeBar &edge : edges) {
        const qreal reach = std::max(edge.bar.rect.width(), static_cast<qreal>(edge.bar.plateEnd));
        if (!QRectF(edge.bar.rect.topLeft(), QSizeF(reach, edge.bar.rect.height())).contains(scene))
            continue;
        for (const BarPlace &place : placesOf(edge.bar.entity.id, roadmap)) {
            if (place.lane == edge.lane)
                return place;
        }
    }
    return {};
}

} // namespace

CanvasHit RoadmapCanvas::hitAt(QPointF place) const
{
    using Region = CanvasHit::Region;
    CanvasHit hit;
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (!roadmap.isBuilt())
        return hit;
    const CanvasGeometry shape = geometry();
    const QPointF scene = shape.toScene(place);
    if (shape.tray().contains(place)) {
        hit.region = Region::Tray;
        const QPointF inTray = shape.mirrored({place, QSizeF(0, 0)}).topLeft() - shape.tray().topLeft();
        hit.tray = m_tray.hit(inTray);
        return hit;
    }
    const QRectF headers = shape.headers();
    const qreal edge = shape.isMirrored() ? headers.left() : headers.right();
    if (std::abs(place.x() - edge) <= edgeReach) {
        hit.region = Region::HeaderEdge;
        return hit;
    }
    if (shape.corner().contains(place)) {
        hit.region = shape.milestoneToggle().contains(place) ? Region::MilestoneToggle : Region::Nothing;
        return hit;
    }
    if (shape.axis().contains(place)) {
        hit.region = Region::Axis;
        return hit;
    }
    if (scene.y() < 0 || scene.y() >= roadmap.height())
        return hit;
    hit.lane = roadmap.laneAt(scene.y());
    if (headers.contains(place)) {
        hit.region = Region::Header;
        const QPointF inColumn(shape.mirrored({place, QSizeF(0, 0)}).left(), scene.y());
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(hit.lane)];
        const QRectF fold = laneFoldPlace(lane.laid.height).translated(0, lane.top);
        hit.isFold = fold.adjusted(-7, -7, foldReach, 7).contains(inColumn);
        for (const KeyResultPlace &keyResult : keyResultPlaces(roadmap, hit.lane, shape.headerWidth)) {
            if (keyResult.rect.contains(inColumn))
                hit.keyResult = keyResult.keyResult;
        }
        return hit;
    }
    for (const LaneCue &cue : m_painter.cues()) {
        if (cue.rect.contains(scene)) {
            hit.region = Region::Cue;
            hit.cue = cue;
            return hit;
        }
    }
    hit.region = Region::Lane;
    const auto offer = [&](EntityId feature) {
        for (const BarPlace &near : placesOf(feature, roadmap)) {
            if (linkRingReach(near.rect).contains(scene)) {
                hit.region = Region::Bar;
                hit.bar = near;
                hit.feature = feature;
                hit.part = CanvasHit::BarPart::Ring;
            }
        }
    };
    if (!m_state.hovered.isNull())
        offer(m_state.hovered);
    if (hit.region == Region::Bar)
        return hit;
    hit.bar = barAt(scene, roadmap);
    if (!hit.bar.bar)
        hit.bar = edgeBarAt(scene, m_painter.edges(), roadmap);
    if (!hit.bar.bar) {
        // The grips reach a little beyond the bar; between two bars the nearer one is meant.
        qreal nearest = gripBeyond;
        for (const qreal shift : {-gripBeyond, gripBeyond}) {
            const BarPlace near = barAt(scene + QPointF(shift, 0), roadmap);
            const qreal away = near.bar ? std::max(near.rect.left() - scene.x(), scene.x() - near.rect.right()) : gripBeyond + 1;
            if (away <= nearest) {
                nearest = away;
                hit.bar = near;
            }
        }
    }
    if (!hit.bar.bar)
        return hit;
    hit.region = Region::Bar;
    hit.feature = hit.bar.bar->entity.id;
    const QRectF &rect = hit.bar.rect;
    if (rect.width() >= narrowestGrip) {
        if (scene.x() > rect.right() - gripReach && scene.x() <= rect.right() + gripBeyond
            && !hit.bar.bar->continuesAfter)
            hit.part = CanvasHit::BarPart::End;
        else if (scene.x() < rect.left() + gripReach && !hit.bar.bar->continuesBefore)
            hit.part = CanvasHit::BarPart::Start;
    }
    return hit;
}

void RoadmapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (m_editor)
        closeEditor(true);
    if (m_drag)
        return;
    QToolTip::hideText();
    m_tipTimer.stop();
    m_press = {Press::Kind::Nothing, event->position(), geometry().scroll, hitAt(event->position()),
               event->modifiers()};
    if (event->button() == Qt::MiddleButton) {
        m_press.kind = Press::Kind::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        pressOn(m_press.hit, event);
    } else if (event->button() == Qt::RightButton && m_press.hit.region == CanvasHit::Region::Bar) {
        const EntityKey key{EntityKind::Feature, m_press.hit.feature};
        if (!m_context.selection().contains(key))
            m_context.select(key);
    }
}

void RoadmapCanvas::pressOn(const CanvasHit &hit, QMouseEvent *event)
{
    using Region = CanvasHit::Region;
    switch (hit.region) {
    case Region::Bar:
        m_press.kind = Press::Kind::Bar;
        if (hit.part != CanvasHit::BarPart::Ring)
            clickBar(hit, event->modifiers());
        break;
    case Region::Lane:
        m_press.kind =
            event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? Press::Kind::Band : Press::Kind::Space;
        m_bandBefore = event->modifiers() & Qt::ControlModifier ? m_context.selection() : Selection{};
        break;
    case Region::Nothing:
        m_press.kind = geometry().body().contains(event->position()) ? Press::Kind::Band : Press::Kind::Nothing;
        m_bandBefore = {};
        break;
    case Region::Header:
        if (hit.isFold) {
            setLaneCollapsed(hit.lane, !m_live.roadmap().lanes()[static_cast<size_t>(hit.lane)].laid.isCollapsed);
            break;
        }
        m_press.kind = Press::Kind::Header;
        focusHeader(hit.lane, hit.keyResult);
        break;
    case Region::HeaderEdge:
        m_press.kind = Press::Kind::HeaderEdge;
        break;
    case Region::MilestoneToggle:
        m_live.setShowsMilestones(!m_live.roadmap().axis().showsMilestones);
        break;
    case Region::Cue:
        followCue(hit.cue);
        break;
    case Region::Tray:
        if (hit.tray.part == ParkedTray::Part::Toggle) {
            setTrayOpen(!m_tray.isOpen());
        } else if (hit.tray.part == ParkedTray::Part::ParkedTab || hit.tray.part == ParkedTray::Part::NotScheduledTab) {
            m_tray.show(hit.tray.part == ParkedTray::Part::ParkedTab ? ParkedTray::Tab::Parked
                                                                     : ParkedTray::Tab::NotScheduled);
            updateLayout();
            Q_EMIT trayChanged();
        } else if (hit.tray.part == ParkedTray::Part::Card) {
            m_press.kind = Press::Kind::Card;
            m_context.select({EntityKind::Feature, hit.tray.feature});
        }
        break;
    case Region::Axis:
        break;
    }
}

void RoadmapCanvas::clickBar(const CanvasHit &hit, Qt::KeyboardModifiers modifiers)
{
    const EntityKey key{EntityKind::Feature, hit.feature};
    Selection selection = m_context.selection();
    m_state.hasKeyFocus = false;
    if (modifiers & Qt::ShiftModifier) {
        selectRange(hit);
        return;
    }
    m_rangeStart = key.id;
    if (modifiers & Qt::ControlModifier) {
        // Ctrl with a drag copies, so a click takes away what was selected at the release only.
        m_press.deselectsOthers = selection.contains(key);
        if (!selection.contains(key)) {
            selection.items.push_back(key);
            selection.current = key;
            m_context.setSelection(std::move(selection));
        }
        return;
    }
    m_press.deselectsOthers = selection.contains(key) && selection.items.size() > 1;
    if (!selection.contains(key))
        m_context.select(key);
}

/// Everything of the lane between the bar clicked before and this one, by date.
void RoadmapCanvas::selectRange(const CanvasHit &hit)
{
    const PlacedLane &lane = m_live.roadmap().lanes()[static_cast<size_t>(hit.lane)];
    const BarItem *first = lane.laid.bar(m_rangeStart);
    const BarItem *last = hit.bar.bar;
    if (!first)
        first = last;
    const QRectF span = QRectF(first->rect) | last->rect;
    Selection selection;
    selection.current = {EntityKind::Feature, last->entity.id};
    lane.laid.eachBar([&](const BarItem &bar) {
        const bool isEnd = &bar == first || &bar == last;
        if (isEnd
            || (bar.rect.left() >= span.left() && bar.rect.left() <= std::max(first->rect.left(), last->rect.left())))
            selection.items.push_back({EntityKind::Feature, bar.entity.id});
    });
    m_context.setSelection(std::move(selection));
}

EntityId RoadmapCanvas::followCue(const LaneCue &cue)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (cue.kind == LaneCue::Kind::NotScheduled) {
        m_tray.show(ParkedTray::Tab::NotScheduled, cue.lane);
        updateLayout();
        Q_EMIT trayChanged();
        return {};
    }
    if (cue.kind == LaneCue::Kind::Released) {
        setShowsReleased(cue.lane, true);
        return {};
    }
    const CanvasGeometry shape = geometry();
    const ScreenLane &lane = roadmap.lanes()[static_cast<size_t>(cue.lane)].laid;
    const bool isAfter = cue.kind == LaneCue::Kind::After;
    const QDate edge = roadmap.scale().dayAt(isAfter ? shape.visible().right() - 1 : shape.visible().left() + 1);
    QDate target;
    if (isAfter) {
        const std::vector<qint64>::const_iterator next =
            std::upper_bound(lane.starts.begin(), lane.starts.end(), edge.toJulianDay());
        target = QDate::fromJulianDay(next != lane.starts.end() ? *next : lane.ends.back());
    } else {
        const std::vector<qint64>::const_iterator next =
            std::lower_bound(lane.ends.begin(), lane.ends.end(), edge.toJulianDay());
        target = QDate::fromJulianDay(*std::prev(next));
    }
    if (!roadmap.scale().contains(target)) {
        // The range was chosen; what lies beyond it is shown by giving it up at this end.
        ViewDescription view = m_live.view();
        view.from.clear();
        view.to.clear();
        if (view.zoom == ViewZoom::Fit)
            view.zoom = ViewZoom::Quarter;
        if (!setView(view))
            return {};
    }
    const qreal place = roadmap.scale().middleOf(target);
    scrollTo({place - shape.timeWidth() * (isAfter ? 0.6 : 0.4), shape.scroll.y()});
    return bringLaneIntoSight(cue.lane, place);
}

/// Of the bars of a lane that lie at a place in time, the one nearest to what is seen; the lane scrolls up or down to it.
EntityId RoadmapCanvas::bringLaneIntoSight(int lane, qreal place)
{
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const QRectF visible = geometry().visible();
    const auto away = [&](const QRectF &rect) {
        const qreal sideways = std::max({0.0, rect.left() - place, place - rect.right()});
        const qreal upwards = std::max({0.0, visible.top() - rect.top(), rect.bottom() - visible.bottom()});
        return std::pair(sideways, upwards);
    };
    std::optional<std::pair<EntityId, QRectF>> nearest;
    placed.laid.eachBar([&](const BarItem &bar) {
        const QRectF rect = bar.rect.translated(0, placed.top);
        if (!nearest || away(rect) < away(nearest->second))
            nearest = std::pair(bar.entity.id, rect);
    });
    if (!nearest)
        return {};
    constexpr qreal margin = 16;
    if (nearest->second.top() < visible.top())
        scrollTo({visible.left(), nearest->second.top() - margin});
    else if (nearest->second.bottom() > visible.bottom())
        scrollTo({visible.left(), nearest->second.bottom() + margin - visible.height()});
    return nearest->first;
}

void RoadmapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    if (m_press.kind == Press::Kind::Nothing) {
        if (event->buttons() == Qt::NoButton)
            hover(m_pointer);
        return;
    }
    if (m_press.kind == Press::Kind::Pan) {
        const QPointF moved = m_pointer - m_press.place;
        scrollTo(m_press.scroll - QPointF(isRightToLeft() ? -moved.x() : moved.x(), moved.y()));
        return;
    }
    const bool isBeyond = (m_pointer - m_press.place).manhattanLength() >= dragThreshold;
    if (!m_drag && !m_state.rubberBand && m_press.kind != Press::Kind::HeaderEdge
        && (!isBeyond || !startDrag(m_press.place)))
        return;
    dragTo(m_pointer, m_modifiers);
}

void RoadmapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_edgeTimer.stop();
    const Press press = std::exchange(m_press, {});
    if (m_drag) {
        finishDrag();
    } else if (m_state.rubberBand) {
        m_state.rubberBand.reset();
        repaintCanvas();
    } else if (press.kind == Press::Kind::Bar && press.deselectsOthers) {
        const EntityKey key{EntityKind::Feature, press.hit.feature};
        if (press.modifiers & Qt::ControlModifier) {
            Selection selection = m_context.selection();
            std::erase(selection.items, key);
            selection.current = selection.items.empty() ? EntityKey{} : selection.items.back();
            m_context.setSelection(std::move(selection));
        } else {
            m_context.select(key);
        }
    } else if (press.kind == Press::Kind::Space || press.kind == Press::Kind::Band) {
        m_context.clearSelection();
    }
    hover(event->position());
}

void RoadmapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const CanvasHit hit = hitAt(event->position());
    m_press = {};
    if (hit.region == CanvasHit::Region::Bar) {
        edit(hit.feature);
    } else if (hit.region == CanvasHit::Region::Header && !hit.isFold) {
        focusHeader(hit.lane, hit.keyResult);
        openHeader();
    } else if (hit.region == CanvasHit::Region::Tray && hit.tray.part == ParkedTray::Part::Card) {
        m_context.open({EntityKind::Feature, hit.tray.feature});
    }
}

void RoadmapCanvas::hover(QPointF place)
{
    const CanvasHit hit = hitAt(place);
    updateCursor(hit);
    const int header = hit.region == CanvasHit::Region::Header ? hit.lane : -1;
    EntityId hovered;
    if (hit.region == CanvasHit::Region::Bar)
        hovered = hit.feature;
    else if (hit.region == CanvasHit::Region::Tray)
        hovered = hit.tray.feature;
    if (hovered == m_state.hovered && header == m_state.hoveredHeader)
        return;
    leaveHover();
    m_state.hovered = hovered;
    m_state.hoveredHeader = header;
    if (!hovered.isNull())
        m_curveTimer.start();
    if (!hovered.isNull() || header >= 0)
        m_tipTimer.start();
    repaintCanvas();
}

void RoadmapCanvas::leaveHover()
{
    m_curveTimer.stop();
    m_tipTimer.stop();
    m_state.showsCurves = false;
    if (m_state.hovered.isNull() && m_state.hoveredHeader < 0)
        return;
    m_state.hovered = {};
    m_state.hoveredHeader = -1;
    QToolTip::hideText();
    repaintCanvas();
}

void RoadmapCanvas::showTip()
{
    if (m_drag)
        return;
    const std::vector<PlacedLane> &lanes = m_live.roadmap().lanes();
    QString tip;
    if (const Feature *feature = m_context.plan().find(Id<Feature>(m_state.hovered)))
        tip = RoadmapWords::toolTip(*feature, m_live);
    else if (m_state.hoveredHeader >= 0 && static_cast<size_t>(m_state.hoveredHeader) < lanes.size())
        tip = RoadmapWords::toolTip(lanes[static_cast<size_t>(m_state.hoveredHeader)].lane.header, m_live);
    if (!tip.isEmpty())
        PlainToolTips::show(QCursor::pos(), tip, viewport());
}

void RoadmapCanvas::updateCursor(const CanvasHit &hit)
{
    using Region = CanvasHit::Region;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (hit.region == Region::HeaderEdge)
        shape = Qt::SplitHCursor;
    else if (hit.region == Region::Cue || hit.region == Region::MilestoneToggle || hit.isFold)
        shape = Qt::PointingHandCursor;
    else if (hit.region == Region::Bar && hit.part == CanvasHit::BarPart::Ring)
        shape = Qt::CrossCursor;
    else if (hit.region == Region::Bar && hit.part != CanvasHit::BarPart::Body)
        shape = Qt::SizeHorCursor;
    viewport()->setCursor(shape);
}

} // namespace leadline
