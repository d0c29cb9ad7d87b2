// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/gesture.h"
#include "ui/roadmap/lanechanges.h"
#include "ui/roadmap/lanedrag.h"
#include "ui/roadmap/offerbar.h"
#include "ui/roadmap/roadmapcanvas.h"

#include <QScrollBar>

namespace leadline {

namespace {

constexpr qreal edgeZone = 24;
constexpr int edgeDelay = 200;
constexpr int edgeInterval = 30;
constexpr int fastestScroll = 24;

} // namespace

bool RoadmapCanvas::startDrag(QPointF place)
{
    leaveHover();
    const CanvasGeometry shape = geometry();
    const QPointF scene = shape.toScene(place);
    const CanvasHit &hit = m_press.hit;
    if (m_press.kind == Press::Kind::Band) {
        m_state.rubberBand = QRectF(scene, QSizeF());
        return true;
    }
    const bool isLaneDrag = m_press.kind == Press::Kind::Header;
    if (isLaneDrag && !LaneChanges::isMovable(m_live.roadmap().lanes()[static_cast<size_t>(hit.lane)].lane)) {
        m_press.kind = Press::Kind::Nothing;
        return false;
    }
    if (!m_context.isEditable()) {
        m_context.report(tr("This plan can only be read here. Nothing was changed."));
        m_press.kind = Press::Kind::Nothing;
        return false;
    }
    m_scrollsTime = false;
    m_scrollsLanes = false;
    // What lies under the pointer stays what it is until the drop.
    m_offer->withdraw();
    m_live.setFrozen(true);
    if (m_press.kind == Press::Kind::Space) {
        m_drag = std::make_unique<CreateDrag>(m_live, hit.lane, scene);
        return true;
    }
    if (isLaneDrag) {
        m_drag = std::make_unique<LaneDrag>(m_live, hit.lane);
    } else if (m_press.kind == Press::Kind::Bar && hit.part == CanvasHit::BarPart::Ring) {
        m_drag =
            std::make_unique<LinkDrag>(m_live, hit.feature, QPointF(hit.bar.rect.right(), hit.bar.rect.center().y()));
    } else {
        BarDrag::Source source;
        source.grabbed = m_press.kind == Press::Kind::Card ? hit.tray.feature : hit.feature;
        if (m_press.kind == Press::Kind::Card) {
            source.features = {source.grabbed};
        } else {
            source.rect = hit.bar.rect;
            source.lane = hit.bar.lane;
            source.copies = m_press.modifiers & Qt::ControlModifier && hit.part == CanvasHit::BarPart::Body;
            source.grip = hit.part == CanvasHit::BarPart::Start ? BarDrag::Grip::Start
                : hit.part == CanvasHit::BarPart::End           ? BarDrag::Grip::End
                                                                : BarDrag::Grip::Body;
            source.movesDependents = m_movesDependents;
            source.features = selectedFeatures();
        }
        m_drag = std::make_unique<BarDrag>(m_live, std::move(source), scene);
    }
    m_gesture = std::make_unique<Gesture>(m_context.document());
    return true;
}

DragPointer RoadmapCanvas::pointerAt(QPointF place, Qt::KeyboardModifiers modifiers) const
{
    const CanvasGeometry shape = geometry();
    DragPointer pointer;
    pointer.scene = shape.toScene(place);
    pointer.isOverTray = shape.tray().contains(place);
    if (pointer.isOverTray) {
        const QPointF inTray = shape.mirrored({place, QSizeF(0, 0)}).topLeft() - shape.tray().topLeft();
        const ParkedTray::Part part = m_tray.hit(inTray).part;
        pointer.isOverUnscheduled = part == ParkedTray::Part::NotScheduledTab
            || (part != ParkedTray::Part::ParkedTab && m_tray.tab() == ParkedTray::Tab::NotScheduled);
    }
    pointer.keepsLane = modifiers & Qt::ShiftModifier;
    pointer.snaps = m_snaps;
    const bool isInLanes = pointer.scene.y() >= 0 && pointer.scene.y() < m_live.roadmap().height();
    // Under the headers lies time that is out of sight: a card is not put there.
    const bool isHidden = m_press.kind == Press::Kind::Card && pointer.scene.x() < shape.scroll.x();
    if (!pointer.isOverTray && isInLanes && !isHidden)
        pointer.lane = m_live.roadmap().laneAt(pointer.scene.y());
    return pointer;
}

void RoadmapCanvas::dragTo(QPointF place, Qt::KeyboardModifiers modifiers)
{
    if (m_press.kind == Press::Kind::HeaderEdge) {
        setHeaderWidth(isRightToLeft() ? viewport()->width() - place.x() : place.x());
        return;
    }
    if (m_state.rubberBand) {
        m_state.rubberBand = QRectF(geometry().toScene(m_press.place), geometry().toScene(place)).normalized();
        selectInBand();
        repaintCanvas();
        return;
    }
    const bool isNew = m_drag->moveTo(pointerAt(place, modifiers));
    if (isNew && m_gesture) {
        const std::optional<Change> change = m_drag->change();
        if (!change) {
            m_gesture->abort();
        } else if (const Result<> shown = m_gesture->update(*change); !shown) {
            m_drag->refuse(shown.error().text);
        }
    }
    m_state.drag = m_drag->picture();
    noteInside();
    if (edgeStep().isNull())
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start(edgeDelay);
    repaintCanvas();
}

void RoadmapCanvas::finishDrag()
{
    const std::unique_ptr<CanvasDrag> drag = std::move(m_drag);
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_state.drag.reset();
    const CreateDrag *creation = dynamic_cast<const CreateDrag *>(drag.get());
    if (creation) {
        const Lane &lane = m_live.roadmap().lanes()[static_cast<size_t>(creation->lane())].lane;
        Feature feature = FeatureChanges::newFeature(m_context, &lane, m_live.view().groupBy);
        feature.start = creation->start();
        feature.end = creation->end();
        m_live.setFrozen(false);
        editNew(std::move(feature), creation->rect());
        return;
    }
    const std::optional<Change> change = drag->picture().tip.isRefused ? std::nullopt : drag->change();
    const QStringList said = drag->picture().tip.consequences;
    const QString remark = drag->remark();
    const int laneBefore = drag->laneLeft();
    const EntityKey left = laneBefore < 0
        ? EntityKey{}
        : LaneChanges::entityOf(m_live.roadmap().lanes()[static_cast<size_t>(laneBefore)].lane);
    gesture->abort();
    if (change) {
        const Result<std::shared_ptr<const Transaction>> done = gesture->finish(*change);
        if (!done) {
            m_context.report(done.error().text);
        } else if (*done) {
            Selection selection;
            for (const EntityId &id : drag->results())
                selection.items.push_back({EntityKind::Feature, id});
            if (!selection.items.empty()) {
                selection.current = selection.items.back();
                m_context.setSelection(std::move(selection));
            }
            m_context.notify(remark.isEmpty() ? change->label
                                              : tr("%1. %2", "what was done, and a sentence").arg(change->label, remark),
                             true);
        }
    } else if (drag->picture().tip.isRefused) {
        m_context.report(said.join(u' '));
    }
    m_live.setFrozen(false);
    m_live.flush();
    if (change)
        offerDependents(drag->results());
    if (change && !left.isNull() && offer().isEmpty())
        offerKeepBoth(drag->results(), left);
    repaintCanvas();
}

void RoadmapCanvas::abortDrag()
{
    m_edgeTimer.stop();
    m_press = {};
    m_state.rubberBand.reset();
    m_state.drag.reset();
    if (std::exchange(m_drag, nullptr)) {
        m_gesture.reset();
        m_live.setFrozen(false);
        m_live.flush();
    }
    repaintCanvas();
}

void RoadmapCanvas::selectInBand()
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    Selection selection = m_bandBefore;
    const QRectF band = *m_state.rubberBand;
    for (int i = roadmap.laneAt(band.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(i)];
        if (lane.top > band.bottom())
            break;
        lane.laid.eachBar([&](const BarItem &bar) {
            const EntityKey key{EntityKind::Feature, bar.entity.id};
            if (bar.rect.translated(0, lane.top).intersects(band) && !selection.contains(key))
                selection.items.push_back(key);
        });
    }
    if (!selection.items.empty() && !selection.contains(selection.current))
        selection.current = selection.items.back();
    m_context.setSelection(std::move(selection));
}

/// A drag that begins near an edge, in the tray or in a header isn't on its way to what lies beyond.
void RoadmapCanvas::noteInside()
{
    const CanvasGeometry shape = geometry();
    const QRectF body = shape.body();
    const QRectF room = m_press.kind == Press::Kind::Header ? body | shape.headers() : body;
    if (!room.contains(m_pointer))
        return;
    const QRectF inner = body.adjusted(edgeZone, edgeZone, -edgeZone, -edgeZone);
    m_scrollsTime = m_scrollsTime || (m_pointer.x() >= inner.left() && m_pointer.x() <= inner.right());
    m_scrollsLanes = m_scrollsLanes || (m_pointer.y() >= inner.top() && m_pointer.y() <= inner.bottom());
}

/// How far a step goes with the pointer where it is: nothing inside, faster nearer an edge of the lanes.
QPoint RoadmapCanvas::edgeStep() const
{
    const CanvasGeometry shape = geometry();
    const QRectF body = shape.body();
    // Lanes are dragged in their column, beside the body.
    const bool movesLane = m_press.kind == Press::Kind::Header;
    const bool isOverHeaders = shape.toScene(m_pointer).x() < shape.scroll.x();
    if (m_pointer.y() > body.bottom() || (isOverHeaders && !movesLane))
        return {};
    const auto speed = [](qreal inside) {
        return inside >= edgeZone ? 0 : static_cast<int>(fastestScroll * (1 - std::max(0.0, inside) / edgeZone));
    };
    const bool goesSideways = m_scrollsTime && !movesLane;
    const int x = goesSideways ? speed(body.right() - m_pointer.x()) - speed(m_pointer.x() - body.left()) : 0;
    const int y = m_scrollsLanes ? speed(body.bottom() - m_pointer.y()) - speed(m_pointer.y() - body.top()) : 0;
    return {isRightToLeft() ? -x : x, y};
}

void RoadmapCanvas::scrollAtEdges()
{
    if (!m_drag)
        return;
    m_edgeTimer.setInterval(edgeInterval);
    const QPoint step = edgeStep();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step.y());
    dragTo(m_pointer, m_modifiers);
}

} // namespace leadline
