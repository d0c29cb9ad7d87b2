// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapcanvas.h"

#include "core/document/gesture.h"
#include "core/model/keyresult.h"
#include "ui/roadmap/canvasaccessible.h"
#include "ui/roadmap/offerbar.h"
#include "ui/theme/appearance.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace leadline {

namespace {

constexpr int curveDelay = 120;
constexpr int tipDelay = 400;
constexpr int motionTime = 200;
constexpr int mostMoving = 300;
constexpr qreal narrowestHeader = 200;
constexpr qreal widestHeader = 320;
constexpr int compactBelow = 760; ///< height of the window's part at which bars become compact
constexpr int chromeHeight = 116; ///< top bar, toolbar and status bar around the canvas

} // namespace

RoadmapCanvas::RoadmapCanvas(PlanContext &context, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_live(context)
    , m_painter(m_live)
    , m_offer(new OfferBar(viewport()))
{
    CanvasAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_NoSystemBackground);
    for (QTimer *timer : {&m_curveTimer, &m_tipTimer})
        timer->setSingleShot(true);
    m_curveTimer.setInterval(curveDelay);
    m_tipTimer.setInterval(tipDelay);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    watch();
}

RoadmapCanvas::~RoadmapCanvas()
{
    m_gesture.reset();
}

void RoadmapCanvas::watch()
{
    connect(&m_context.document(), &PlanDocument::aboutToReset, this, &RoadmapCanvas::abortDrag);
    // Gestures make their offer after their own change; the next one, an undo too, may have taken its reason away.
    connect(&m_context.document(), &PlanDocument::executed, m_offer, &OfferBar::withdraw);
    connect(&m_live, &LiveRoadmap::aboutToChange, this, &RoadmapCanvas::rememberBars);
    connect(&m_live, &LiveRoadmap::changed, this, &RoadmapCanvas::planChanged);
    const Colleagues *colleagues = &m_context.colleagues();
    connect(colleagues, &Colleagues::marksChanged, this, &RoadmapCanvas::repaintCanvas);
    connect(colleagues, &Colleagues::presentChanged, this, &RoadmapCanvas::repaintCanvas);
    connect(&m_curveTimer, &QTimer::timeout, this, [this] {
        m_state.showsCurves = true;
        repaintCanvas();
    });
    connect(&m_tipTimer, &QTimer::timeout, this, &RoadmapCanvas::showTip);
    connect(&m_edgeTimer, &QTimer::timeout, this, &RoadmapCanvas::scrollAtEdges);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        m_painter.motion.share = share.toReal();
        repaintCanvas();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, [this] {
        m_painter.motion = {};
        m_painter.invalidate();
        repaintCanvas();
    });
    connect(&m_context, &PlanContext::selectionChanged, this, [this] {
        m_state.focused = m_context.selection().current;
        followSelection();
        layOutTray();
        repaintCanvas();
        Q_EMIT statusTextChanged();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_painter.invalidate();
        repaintCanvas();
    });
}

CanvasGeometry RoadmapCanvas::geometry() const
{
    CanvasGeometry geometry;
    geometry.viewport = viewport()->size();
    geometry.scroll = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    geometry.headerWidth = m_headerWidth;
    geometry.axisHeight = m_live.roadmap().isBuilt() ? m_live.roadmap().axis().height() : 66;
    geometry.trayHeight = m_tray.height();
    geometry.direction = layoutDirection();
    return geometry;
}

void RoadmapCanvas::planChanged()
{
    if (m_state.drag && !m_drag)
        m_state.drag.reset();
    updateLayout();
    followEditor();
    startMotion();
    Q_EMIT statusTextChanged();
}

void RoadmapCanvas::updateLayout()
{
    const QDate anchor = std::exchange(m_anchorDay, {});
    m_painter.invalidate();
    updateTray();
    updateScrollBars();
    m_offer->setFloor(viewport()->height() - static_cast<int>(m_tray.height()));
    if (anchor.isValid() && m_live.roadmap().isBuilt()) {
        const qreal x = m_live.roadmap().scale().startOf(anchor) + m_anchorOffset;
        horizontalScrollBar()->setValue(static_cast<int>(std::round(x)));
    }
    repaintCanvas();
}

void RoadmapCanvas::updateScrollBars()
{
    const CanvasGeometry shape = geometry();
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const auto set = [](QScrollBar *bar, qreal all, qreal page, int step) {
        bar->setPageStep(static_cast<int>(page));
        bar->setSingleStep(step);
        // A last day that is cut by a fraction of a pixel needs no scroll bar.
        bar->setRange(0, std::max(0, static_cast<int>(std::floor(all - page + 0.5))));
    };
    set(horizontalScrollBar(), roadmap.width(), std::max<qreal>(0, shape.timeWidth() - m_covered), 40);
    set(verticalScrollBar(), roadmap.height(), shape.lanesHeight(), 34);
}

void RoadmapCanvas::updateTray()
{
    if (m_live.roadmap().isBuilt())
        m_tray.collect(m_live);
    layOutTray();
}

void RoadmapCanvas::layOutTray()
{
    if (m_live.roadmap().isBuilt())
        m_tray.layOut(m_live, m_context.selection(), viewport()->width());
}

void RoadmapCanvas::rememberBars()
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (!roadmap.isBuilt())
        return;
    const CanvasGeometry shape = geometry();
    m_anchorDay = roadmap.scale().dayAt(shape.scroll.x());
    m_anchorOffset = shape.scroll.x() - roadmap.scale().startOf(m_anchorDay);
    m_painter.motion.from.clear();
    if (Appearance::instance().duration(motionTime) == 0 || !isVisible())
        return;
    const QRectF visible = shape.visible();
    for (int i = roadmap.laneAt(visible.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(i)];
        if (lane.top > visible.bottom() || m_painter.motion.from.size() > mostMoving)
            break;
        lane.laid.eachBar([&](const BarItem &bar) {
            const QRectF rect = bar.rect.translated(0, lane.top);
            if (rect.intersects(visible))
                m_painter.motion.from.insert(bar.entity.id, rect);
        });
    }
}

void RoadmapCanvas::startMotion()
{
    BarMotion &motion = m_painter.motion;
    const ScreenRoadmap &roadmap = m_live.roadmap();
    bool moves = false;
    if (motion.from.size() <= mostMoving) {
        for (QHash<EntityId, QRectF>::const_iterator from = motion.from.cbegin(); from != motion.from.cend(); ++from) {
            const std::vector<BarPlace> places = placesOf(from.key(), roadmap);
            moves = moves || (!places.empty() && places.front().rect != from.value());
        }
    }
    if (!moves || m_zoom.state() == QAbstractAnimation::Running) {
        motion = {};
        return;
    }
    motion.share = 0;
    m_motion.stop();
    m_motion.setDuration(Appearance::instance().duration(motionTime));
    m_motion.start();
}

bool RoadmapCanvas::setView(const ViewDescription &view)
{
    const bool jumps = view.from != m_live.view().from || view.to != m_live.view().to;
    if (!m_live.setView(view))
        return false;
    if (jumps && m_live.roadmap().isBuilt())
        scrollToStart();
    Q_EMIT viewChanged();
    return true;
}

void RoadmapCanvas::setHeaderWidth(qreal width)
{
    const qreal wanted = std::clamp(width, narrowestHeader, widestHeader);
    if (wanted == m_headerWidth)
        return;
    m_headerWidth = wanted;
    m_live.setTimeWidth(geometry().timeWidth());
    updateLayout();
    Q_EMIT viewChanged();
}

void RoadmapCanvas::setShowsAllLinks(bool shows)
{
    m_state.showsAllLinks = shows;
    repaintCanvas();
}

void RoadmapCanvas::setTrayOpen(bool open)
{
    m_isTrayChosen = true;
    if (open == m_tray.isOpen())
        return;
    m_tray.setOpen(open);
    updateLayout();
    Q_EMIT trayChanged();
}

void RoadmapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_live.roadmap().isBuilt()) {
        painter.fillRect(viewport()->rect(), Appearance::instance().colour(ColourToken::Canvas));
        return;
    }
    m_painter.paint(painter, geometry(), m_context.selection(), m_state, m_tray.scene());
}

void RoadmapCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QWidget *frame = window();
    const bool isLow = frame != this ? frame->height() < compactBelow : height() + chromeHeight < compactBelow;
    m_live.setBar(isLow ? BarLook::screenCompact() : BarLook::screen());
    if (!m_isTrayChosen)
        m_tray.setOpen(!isLow);
    m_live.setTimeWidth(geometry().timeWidth());
    layOutTray();
    updateScrollBars();
    m_offer->setFloor(viewport()->height() - static_cast<int>(m_tray.height()));
    repaintCanvas();
}

void RoadmapCanvas::scrollContentsBy(int, int)
{
    if (m_editor)
        m_editor->move(geometry().toView(m_editorPlace).topLeft().toPoint());
    leaveHover();
    repaintCanvas();
}

void RoadmapCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_live.setTimeWidth(geometry().timeWidth());
    m_live.setActive(true);
    if (!m_wasShown) {
        m_wasShown = true;
        m_painter.motion = {};
        updateLayout();
        scrollToStart();
    }
}

void RoadmapCanvas::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    abortDrag();
    m_live.setActive(false);
}

void RoadmapCanvas::scrollTo(QPointF scene)
{
    horizontalScrollBar()->setValue(static_cast<int>(std::round(scene.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::round(scene.y())));
}

/// To the beginning of a chosen range, else to the current quarter.
void RoadmapCanvas::scrollToStart()
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const ViewDescription &view = m_live.view();
    const bool isChosen = !view.from.isEmpty() || !view.to.isEmpty();
    const QDate quarter = roadmap.scale().calendar().quarterStartOf(m_context.today());
    scrollTo({isChosen ? 0 : roadmap.scale().startOf(quarter), static_cast<qreal>(verticalScrollBar()->value())});
}

void RoadmapCanvas::goToToday()
{
    const CanvasGeometry shape = geometry();
    const TimeScale &scale = m_live.roadmap().scale();
    scrollTo({scale.middleOf(m_context.today()) - shape.timeWidth() / 3, shape.scroll.y()});
}

void RoadmapCanvas::setCovered(int width)
{
    if (width == m_covered)
        return;
    m_covered = width;
    updateScrollBars();
    if (width == 0 || !m_live.roadmap().isBuilt())
        return;
    const std::vector<BarPlace> places = placesOf(m_context.selection().current.id, m_live.roadmap());
    if (!places.empty())
        bringIntoSight(places.front().rect);
}

void RoadmapCanvas::bringIntoSight(const QRectF &scene)
{
    constexpr qreal margin = 16;
    const CanvasGeometry shape = geometry();
    QRectF visible = shape.visible();
    visible.setWidth(std::max<qreal>(0, visible.width() - m_covered));
    QPointF to = shape.scroll;
    if (scene.top() < visible.top() + margin)
        to.setY(scene.top() - margin);
    else if (scene.bottom() > visible.bottom() - margin)
        to.setY(scene.bottom() + margin - visible.height());
    if (scene.left() < visible.left() || scene.left() > visible.right() - 4 * margin)
        to.setX(scene.left() - visible.width() / 4);
    else if (scene.right() > visible.right() - margin && scene.width() < visible.width())
        to.setX(scene.right() + margin - visible.width());
    scrollTo(to);
}

bool RoadmapCanvas::reveal(EntityKey item)
{
    m_live.flush();
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (!roadmap.isBuilt())
        return false;
    if (item.kind == EntityKind::Feature) {
        for (const int lane : roadmap.lanesOf(item.id)) {
            if (placesOf(item.id, roadmap).empty())
                setLaneCollapsed(lane, false);
            if (placesOf(item.id, roadmap).empty() && roadmap.facts().dates(*roadmap.find(item.id)).isDated())
                setShowsReleased(lane, true);
        }
        const std::vector<BarPlace> places = placesOf(item.id, roadmap);
        if (!places.empty()) {
            bringIntoSight(places.front().rect);
            return true;
        }
        const std::vector<int> lanes = roadmap.lanesOf(item.id);
        const Feature *feature = m_context.plan().find(Id<Feature>(item.id));
        // What has dates beyond the time that is shown lies nowhere.
        if (lanes.empty() || !feature || (!feature->parked && roadmap.facts().dates(*feature).isDated()))
            return false;
        m_tray.show(feature->parked ? ParkedTray::Tab::Parked : ParkedTray::Tab::NotScheduled,
                    feature->parked ? -1 : lanes.front());
        updateLayout();
        m_tray.bringIntoSight(item.id, viewport()->width());
        layOutTray();
        return true;
    }
    const KeyResult *keyResult =
        item.kind == EntityKind::KeyResult ? m_context.plan().find(Id<KeyResult>(item.id)) : nullptr;
    const SceneEntity wanted = keyResult ? SceneEntity{sceneKind(EntityKind::Objective), keyResult->objective.untyped()}
                                         : SceneEntity{sceneKind(item.kind), item.id};
    for (const PlacedLane &lane : roadmap.lanes()) {
        if (lane.lane.header.entity == wanted) {
            scrollTo({geometry().scroll.x(), lane.top});
            return true;
        }
    }
    return false;
}

} // namespace leadline
