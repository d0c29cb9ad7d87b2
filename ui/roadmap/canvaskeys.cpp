// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/offerbar.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/theme/appearance.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace leadline {

namespace {

/// From the nearest to the widest view.
constexpr std::array zooms{ViewZoom::Week, ViewZoom::Month, ViewZoom::Quarter, ViewZoom::Year};
constexpr int zoomTime = 160;
/// Beyond that, laying everything out takes longer than a step of the movement.
constexpr int mostAnimated = 2000;

int nearestZoom(qreal dayWidth)
{
    int best = 0;
    for (size_t i = 1; i < zooms.size(); ++i) {
        const auto away = [&](size_t zoom) { return std::abs(std::log(unitsOf(zooms[zoom]).dayWidth / dayWidth)); };
        if (away(i) < away(static_cast<size_t>(best)))
            best = static_cast<int>(i);
    }
    return best;
}

} // namespace

void RoadmapCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint steps = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        // Touchpads and fine wheels send many small parts of a step.
        m_wheelTurned = (m_wheelTurned > 0) == (steps.y() > 0) ? m_wheelTurned + steps.y() : steps.y();
        if (std::abs(m_wheelTurned) >= QWheelEvent::DefaultDeltasPerStep) {
            zoomBy(m_wheelTurned > 0 ? -1 : 1, event->position());
            m_wheelTurned %= QWheelEvent::DefaultDeltasPerStep;
        }
        return;
    }
    m_wheelTurned = 0;
    const qreal distance = steps.y() * 0.5;
    if (geometry().tray().contains(event->position()) && m_tray.isOpen()) {
        m_tray.scrollBy(-distance - steps.x() * 0.5);
        layOutTray();
        repaintCanvas();
        return;
    }
    const QPoint pixels = event->pixelDelta();
    const bool isSideways = event->modifiers() & Qt::ShiftModifier;
    qreal x = pixels.isNull() ? steps.x() * 0.5 : pixels.x();
    qreal y = pixels.isNull() ? distance : pixels.y();
    if (isSideways || (x == 0 && event->modifiers() & Qt::AltModifier)) {
        x = y != 0 ? y : x;
        y = 0;
    }
    m_wheelRest += QPointF(isRightToLeft() ? -x : x, y);
    const QPoint whole(static_cast<int>(m_wheelRest.x()), static_cast<int>(m_wheelRest.y()));
    m_wheelRest -= whole;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - whole.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - whole.y());
    if (m_drag)
        dragTo(event->position(), event->modifiers());
}

void RoadmapCanvas::zoomBy(int steps, QPointF place)
{
    const int now = nearestZoom(m_live.roadmap().scale().dayWidth());
    const int next = std::clamp(now + steps, 0, static_cast<int>(zooms.size()) - 1);
    if (next != now || m_live.view().zoom == ViewZoom::Fit)
        zoomTo(zooms[static_cast<size_t>(next)], place);
}

void RoadmapCanvas::zoomTo(ViewZoom zoom, QPointF place)
{
    if (zoom == ViewZoom::Fit) {
        fitPlan();
        return;
    }
    if (m_zoom.state() == QAbstractAnimation::Running || !m_live.roadmap().isBuilt())
        return;
    const CanvasGeometry shape = geometry();
    const qreal inside = std::clamp(shape.toScene(place).x() - shape.scroll.x(), 0.0, shape.timeWidth());
    const TimeScale &scale = m_live.roadmap().scale();
    const qreal days = (inside + shape.scroll.x()) / scale.dayWidth();
    const QDate first = scale.first();
    const qreal from = scale.dayWidth();
    const qreal to = unitsOf(zoom).dayWidth;
    const auto hold = [this, days, first, inside] {
        const TimeScale &now = m_live.roadmap().scale();
        const qreal shifted = days + static_cast<qreal>(now.first().daysTo(first));
        updateScrollBars();
        horizontalScrollBar()->setValue(static_cast<int>(std::round(shifted * now.dayWidth() - inside)));
    };
    ViewDescription view = m_live.view();
    view.zoom = zoom;
    const int duration = Appearance::instance().duration(zoomTime);
    if (duration == 0 || m_live.roadmap().featureCount() > mostAnimated) {
        m_live.setView(view);
        hold();
        Q_EMIT viewChanged();
        return;
    }
    m_zoom.disconnect(this);
    m_zoom.setStartValue(std::log(from));
    m_zoom.setEndValue(std::log(to));
    m_zoom.setDuration(duration);
    m_zoom.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_zoom, &QVariantAnimation::valueChanged, this, [this, hold](const QVariant &value) {
        m_live.setDayWidth(std::exp(value.toReal()));
        hold();
    });
    connect(&m_zoom, &QVariantAnimation::finished, this, [this, hold, view] {
        m_zoom.disconnect(this);
        m_live.endZoom(view);
        hold();
        Q_EMIT viewChanged();
    });
    m_zoom.start();
}

void RoadmapCanvas::fitPlan()
{
    ViewDescription view = m_live.view();
    view.zoom = ViewZoom::Fit;
    m_live.setView(view);
    updateScrollBars();
    Q_EMIT viewChanged();
}

void RoadmapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_live.roadmap().isBuilt()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_drag || m_state.rubberBand)) {
        abortDrag();
        return;
    }
    if (m_drag && (event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control)) {
        dragTo(m_pointer, event->modifiers());
        return;
    }
    const bool isDone = (focusedLane() >= 0 && runHeaderKey(event)) || runKey(event);
    if (!isDone)
        event->ignore();
}

bool RoadmapCanvas::runKey(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    // Left and Right mean what is seen.
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isAlt) {
            moveSelection((event->key() == Qt::Key_Right ? 1 : -1) * forward, isShift);
            return true;
        }
        if (isShift && !isControl) {
            extendSelection(event->key());
            return true;
        }
        return !isControl && moveFocus(event->key());
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            moveToLane(event->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (isShift && !isControl) {
            extendSelection(event->key());
            return true;
        }
        return !isControl && moveFocus(event->key());
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveFocus(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (isControl)
            return m_offer->accept();
        editTitle();
        return true;
    case Qt::Key_Space:
        if (!m_context.selection().current.isNull())
            m_context.peek(m_context.selection().current);
        return true;
    case Qt::Key_Escape:
        if (m_context.selection().items.empty())
            return false;
        m_context.clearSelection();
        return true;
    case Qt::Key_Delete:
        if (isShown(m_context.selection().current))
            parkOrRemove();
        return true;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier) {
            addFeature();
            return true;
        }
        return false;
    case Qt::Key_O:
        if (event->modifiers() == Qt::NoModifier) {
            addObjective();
            return true;
        }
        return false;
    case Qt::Key_T:
        if (event->modifiers() == Qt::NoModifier) {
            goToToday();
            return true;
        }
        return false;
    case Qt::Key_D:
        if (event->modifiers() == Qt::ShiftModifier) {
            setShowsAllLinks(!m_state.showsAllLinks);
            return true;
        }
        if (event->modifiers() == Qt::ControlModifier) {
            duplicate();
            return true;
        }
        if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            moveDependents();
            return true;
        }
        return false;
    case Qt::Key_U: // not bare: it would take the dates of all that is selected
        if (event->modifiers() == Qt::ControlModifier) {
            unscheduleSelection();
            return true;
        }
        return false;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier) {
            selectAll();
            return true;
        }
        return false;
    case Qt::Key_0:
        if (isControl) {
            fitPlan();
            return true;
        }
        return false;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (isControl) {
            zoomBy(event->key() == Qt::Key_Minus ? 1 : -1, geometry().body().center());
            return true;
        }
        return false;
    default:
        return false;
    }
}

/// What the filter hides may still be selected from elsewhere.
bool RoadmapCanvas::isShown(EntityKey item) const
{
    return item.kind == EntityKind::Feature && !m_live.roadmap().lanesOf(item.id).empty();
}

void RoadmapCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_state.hasKeyFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    repaintCanvas();
}

void RoadmapCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_state.hasKeyFocus = false;
    repaintCanvas();
}

/// Keys that a shortcut of the window may also have belong to the canvas while it has the focus.
bool RoadmapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        QKeyEvent *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        const bool isOurs = key->key() == Qt::Key_K || key->key() == Qt::Key_M || key->key() == Qt::Key_N
            || key->key() == Qt::Key_O || key->key() == Qt::Key_T || key->key() == Qt::Key_D
            || key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Escape;
        const bool isCommand = (key->key() == Qt::Key_D && key->modifiers() & Qt::ControlModifier)
            || (key->key() == Qt::Key_A && key->modifiers() == Qt::ControlModifier);
        if ((isPlain && isOurs) || isCommand
            || (key->modifiers() & Qt::AltModifier && key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool RoadmapCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        leaveHover();
    } else if (event->type() == QEvent::ToolTip) {
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace leadline
