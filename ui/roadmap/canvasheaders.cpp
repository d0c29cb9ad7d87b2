// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keyresult.h"
#include "core/model/objective.h"
#include "ui/roadmap/lanechanges.h"
#include "ui/roadmap/roadmapcanvas.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr qreal lineInset = 12;
constexpr qreal lineHeight = 26;
constexpr qreal newLaneHeight = 68; ///< its heading, and the line below it
constexpr qreal newLaneMargin = 10;

} // namespace

int RoadmapCanvas::focusedLane() const
{
    return m_live.roadmap().isBuilt() ? laneOf(m_state.header.lane, m_live.roadmap()) : -1;
}

const Lane *RoadmapCanvas::laneInFocus() const
{
    const int lane = focusedLane();
    return lane < 0 ? nullptr : &m_live.roadmap().lanes()[static_cast<size_t>(lane)].lane;
}

/// What a header stands for is selected like everything else; lanes of a status or of nothing only have the focus.
void RoadmapCanvas::focusHeader(int lane, EntityId keyResult)
{
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const HeaderFocus focus{laneKey(placed.lane.header), keyResult};
    const EntityKey entity = LaneChanges::entityOf(placed.lane);
    const QRectF shown(geometry().scroll.x(), placed.top, 1, placed.laid.height);
    if (!keyResult.isNull())
        m_context.select({EntityKind::KeyResult, keyResult});
    else if (!entity.isNull())
        m_context.select(entity);
    else
        m_context.clearSelection();
    m_state.header = focus;
    const CanvasGeometry shape = geometry();
    if (shown.top() < shape.scroll.y())
        verticalScrollBar()->setValue(static_cast<int>(shown.top()));
    else if (shown.bottom() > shape.scroll.y() + shape.lanesHeight())
        verticalScrollBar()->setValue(static_cast<int>(shown.bottom() - shape.lanesHeight()));
    repaintCanvas();
    tellFocus();
}

/// Assistive tools hear of the item that the keyboard has come to.
void RoadmapCanvas::tellFocus()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *item = self ? self->focusChild() : nullptr) {
        QAccessibleEvent focused(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

/// From a header along the labels beside it, where they are all that is seen of its lane. False beyond the last one.
bool RoadmapCanvas::moveToCue(int lane, int step)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const CanvasGeometry shape = geometry();
    if (!isOutOfSight(roadmap.lanes()[static_cast<size_t>(lane)].laid, roadmap, shape))
        return false;
    const std::vector<LaneCue> cues = laneCues(lane, roadmap, shape);
    int at = -1;
    for (size_t i = 0; i < cues.size(); ++i) {
        if (m_state.header.cue == cues[i].kind)
            at = static_cast<int>(i);
    }
    at += step;
    if (at < -1 || at >= static_cast<int>(cues.size()))
        return false;
    m_state.header.keyResult = {};
    m_state.header.cue.reset();
    if (at >= 0)
        m_state.header.cue = cues[static_cast<size_t>(at)].kind;
    repaintCanvas();
    tellFocus();
    return true;
}

/// The keyboard goes along to where the label leads.
void RoadmapCanvas::followFocusedCue(const LaneCue &cue)
{
    const EntityId nearest = followCue(cue);
    if (!nearest.isNull())
        focusItem(nearest);
}

/// What is selected elsewhere, for example in the inspector, may be what a header stands for.
void RoadmapCanvas::followSelection()
{
    const EntityKey current = m_context.selection().current;
    const Plan &plan = m_context.plan();
    m_state.header = {};
    if (current.isNull() || !m_live.roadmap().isBuilt())
        return;
    const KeyResult *keyResult =
        current.kind == EntityKind::KeyResult ? plan.find(Id<KeyResult>(current.id)) : nullptr;
    const SceneEntity wanted = keyResult ? SceneEntity{sceneKind(EntityKind::Objective), keyResult->objective.untyped()}
                                         : SceneEntity{sceneKind(current.kind), current.id};
    for (const PlacedLane &lane : m_live.roadmap().lanes()) {
        if (lane.lane.header.entity == wanted)
            m_state.header = {laneKey(lane.lane.header), keyResult ? current.id : EntityId{}};
    }
}

void RoadmapCanvas::openHeader()
{
    const Lane *lane = laneInFocus();
    if (!lane)
        return;
    if (!m_state.header.keyResult.isNull())
        m_context.open({EntityKind::KeyResult, m_state.header.keyResult});
    else if (const EntityKey entity = LaneChanges::entityOf(*lane); !entity.isNull())
        m_context.open(entity);
}

/// Down through a header's key results, then to the next header; sideways as in a tree: fold, unfold, into the bars.
bool RoadmapCanvas::moveHeaderFocus(int key)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const int lane = focusedLane();
    const int last = static_cast<int>(roadmap.lanes().size()) - 1;
    const PlacedLane &placed = roadmap.lanes()[static_cast<size_t>(lane)];
    const std::vector<KeyResultPlace> lines = keyResultPlaces(roadmap, lane, m_headerWidth);
    const std::vector<KeyResultPlace>::const_iterator here =
        std::find_if(lines.begin(), lines.end(),
                     [this](const KeyResultPlace &line) { return line.keyResult == m_state.header.keyResult; });
    const bool isOnLine = here != lines.end();
    const bool wasOnCue = m_state.header.cue.has_value();
    const int forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Down) {
        const std::vector<KeyResultPlace>::const_iterator next = isOnLine ? here + 1 : lines.begin();
        if (next != lines.end())
            focusHeader(lane, next->keyResult);
        else if (lane < last)
            focusHeader(lane + 1);
    } else if (key == Qt::Key_Up) {
        if (isOnLine)
            focusHeader(lane, here == lines.begin() ? EntityId{} : (here - 1)->keyResult);
        else if (lane > 0)
            focusHeader(lane - 1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        focusHeader(key == Qt::Key_Home ? 0 : last);
    } else if (key == forwards) {
        if (placed.laid.isCollapsed) {
            setLaneCollapsed(lane, false);
        } else if (!moveToCue(lane, 1)) {
            std::optional<BarPlace> first;
            placed.laid.eachBar([&](const BarItem &bar) {
                if (!first || bar.rect.left() < first->rect.left())
                    first = BarPlace{&bar, lane, bar.rect.translated(0, placed.top)};
            });
            if (first) {
                const QRectF rect = first->rect;
                focusItem(first->bar->entity.id);
                bringIntoSight(rect);
            }
        }
    } else if (isOnLine || (m_state.header.cue && !moveToCue(lane, -1))) {
        focusHeader(lane);
    } else if (!m_state.header.cue && !wasOnCue) {
        setLaneCollapsed(lane, true);
    }
    m_state.hasKeyFocus = true;
    return true;
}

bool RoadmapCanvas::runHeaderKey(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            moveLane(event->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        return isPlain && moveHeaderFocus(event->key());
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return isPlain && moveHeaderFocus(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        if (const std::optional<LaneCue> cue = focusedCue(m_state.header, m_live.roadmap(), geometry()))
            followFocusedCue(*cue);
        else
            openHeader();
        return true;
    case Qt::Key_Escape:
        m_state.header = {};
        m_context.clearSelection();
        repaintCanvas();
        return true;
    case Qt::Key_K:
        if (isPlain)
            addKeyResult();
        return isPlain;
    case Qt::Key_M:
        if (isPlain)
            addMeasurement();
        return isPlain;
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

void RoadmapCanvas::setCollapsedLanes(const QSet<QString> &lanes)
{
    m_live.setCollapsed(lanes);
}

void RoadmapCanvas::setLaneCollapsed(int lane, bool collapsed)
{
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    if (placed.laid.isCollapsed == collapsed)
        return;
    QSet<QString> lanes = m_live.collapsed();
    const QString key = laneKey(placed.lane.header);
    if (collapsed)
        lanes.insert(key);
    else
        lanes.remove(key);
    // A bar that is folded away can't keep the keyboard.
    const std::vector<int> selected = m_live.roadmap().lanesOf(m_context.selection().current.id);
    const bool leavesBar = collapsed && !selected.empty() && selected.front() == lane;
    m_live.setCollapsed(lanes);
    if (leavesBar)
        focusHeader(lane);
    Q_EMIT lanesFolded();
}

void RoadmapCanvas::setShowsReleased(int lane, bool shows)
{
    QSet<QString> lanes = m_live.showsReleased();
    const QString key = laneKey(m_live.roadmap().lanes()[static_cast<size_t>(lane)].lane.header);
    if (shows)
        lanes.insert(key);
    else
        lanes.remove(key);
    m_live.setShowsReleased(lanes);
}

void RoadmapCanvas::setAllLanesCollapsed(bool collapsed)
{
    QSet<QString> lanes;
    for (const PlacedLane &lane : m_live.roadmap().lanes()) {
        if (collapsed)
            lanes.insert(laneKey(lane.lane.header));
    }
    m_live.setCollapsed(lanes);
    Q_EMIT lanesFolded();
}

void RoadmapCanvas::moveLane(int step)
{
    const int lane = focusedLane();
    if (lane < 0)
        return;
    if (apply(LaneChanges::move(m_context.plan(), m_live.roadmap().lanes(), lane, lane + step)))
        focusHeader(focusedLane(), m_state.header.keyResult);
}

/// A line of a header as a place of the scene, where editors are.
QRectF RoadmapCanvas::headerLine(const QRectF &inColumn) const
{
    return inColumn.translated(geometry().scroll.x() - m_headerWidth, 0);
}

/// The title of what the header stands for, or the name of the key result in it that has the focus.
void RoadmapCanvas::editHeader()
{
    const int lane = focusedLane();
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const EntityKey item = m_state.header.keyResult.isNull() ? LaneChanges::entityOf(placed.lane)
                                                             : EntityKey{EntityKind::KeyResult, m_state.header.keyResult};
    const EntityBase *row = item.isNull() ? nullptr : m_context.plan().find(item.kind, item.id);
    if (!row || !m_context.isEditable())
        return;
    const EntityInfo &info = m_context.plan().catalogue().info(item.kind);
    const FieldInfo *field = info.titleField();
    if (item.kind == EntityKind::KeyResult && !static_cast<const KeyResult &>(*row).shortName.isEmpty())
        field = info.field(u"short_name");
    QRectF line(lineInset, placed.top + 4, m_headerWidth - 2 * lineInset, lineHeight);
    for (const KeyResultPlace &place : keyResultPlaces(m_live.roadmap(), lane, m_headerWidth)) {
        if (place.keyResult == m_state.header.keyResult)
            line.moveTop(place.rect.center().y() - lineHeight / 2);
    }
    openEditor(item, *field, headerLine(line));
}

void RoadmapCanvas::addObjective()
{
    if (!m_context.isEditable()) {
        m_context.report(tr("This plan can only be read here. Nothing was changed."));
        return;
    }
    closeEditor(false);
    m_live.flush();
    const std::vector<PlacedLane> &lanes = m_live.roadmap().lanes();
    // Where the lane will be; where lanes are something else, above the first one that begins in sight.
    int below = m_live.view().groupBy == u"objective" ? LaneChanges::movableCount(lanes) : 0;
    if (m_live.view().groupBy != u"objective") {
        while (below + 1 < static_cast<int>(lanes.size()) && lanes[static_cast<size_t>(below)].top < geometry().scroll.y())
            ++below;
    }
    m_live.setGap({below, newLaneHeight});
    const size_t next = static_cast<size_t>(below);
    const qreal top = lanes.empty() ? 0 : next < lanes.size() ? lanes[next].top - newLaneHeight : lanes.back().bottom();
    const qreal scroll = geometry().scroll.y();
    const qreal visible = geometry().lanesHeight();
    if (top < scroll)
        verticalScrollBar()->setValue(static_cast<int>(top));
    else if (top + newLaneHeight > scroll + visible)
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(top + newLaneHeight - visible)));
    const QRectF line(lineInset, top + newLaneHeight - newLaneMargin - lineHeight, m_headerWidth - 2 * lineInset, lineHeight);
    openLine(
        headerLine(line), [this](const QString &title) { insertObjective(title); }, tr("Title of the objective"));
    m_state.newLane = NewLane{top, newLaneHeight, tr("New objective")};
}

void RoadmapCanvas::insertObjective(const QString &title)
{
    if (title.isEmpty())
        return;
    Result<Change> change = LaneChanges::addObjective(m_context, title);
    if (!change) {
        m_context.report(change.error().text);
        return;
    }
    const EntityKey made{EntityKind::Objective, change->rows.front().id};
    if (!apply(std::move(*change)))
        return;
    const std::vector<PlacedLane> &lanes = m_live.roadmap().lanes();
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [&made](const PlacedLane &placed) { return LaneChanges::entityOf(placed.lane) == made; });
    if (lane == lanes.end())
        m_context.open(made);
    else
        focusHeader(static_cast<int>(lane - lanes.begin()));
}

void RoadmapCanvas::addKeyResult()
{
    const int lane = focusedLane();
    if (lane < 0 || !m_context.isEditable())
        return;
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const EntityKey entity = LaneChanges::entityOf(placed.lane);
    if (entity.kind != EntityKind::Objective || entity.isNull())
        return;
    const QRectF line(lineInset, placed.bottom() - lineHeight - 6, m_headerWidth - 2 * lineInset, lineHeight);
    openLine(
        headerLine(line),
        [this, objective = Id<Objective>(entity.id)](const QString &title) {
            if (title.isEmpty())
                return;
            EntityId made;
            // Its target and the rest are the inspector's.
            if (apply(LaneChanges::addKeyResult(m_context, objective, title, made)))
                m_context.open({EntityKind::KeyResult, made});
        },
        tr("What the key result measures"));
}

void RoadmapCanvas::addMeasurement()
{
    const int lane = focusedLane();
    if (lane < 0 || !m_context.isEditable())
        return;
    const std::vector<KeyResultPlace> lines = keyResultPlaces(m_live.roadmap(), lane, m_headerWidth);
    std::vector<KeyResultPlace>::const_iterator line =
        std::find_if(lines.begin(), lines.end(),
                     [this](const KeyResultPlace &place) { return place.keyResult == m_state.header.keyResult; });
    if (line == lines.end())
        line = lines.begin();
    const KeyResult *keyResult = line == lines.end() ? nullptr : m_context.plan().find(Id<KeyResult>(line->keyResult));
    if (!keyResult) {
        m_context.report(tr("This lane has no key result yet. Add one first, then measure it."));
        return;
    }
    const QRectF place(lineInset, line->rect.center().y() - lineHeight / 2, m_headerWidth - 2 * lineInset, lineHeight);
    const QString name = keyResult->shortName.isEmpty() ? keyResult->title : keyResult->shortName;
    openLine(
        headerLine(place),
        [this, id = idOf(*keyResult)](const QString &value) {
            const KeyResult *measured = m_context.plan().find(id);
            if (value.isEmpty() || !measured)
                return;
            Result<Change> change = LaneChanges::addMeasurement(m_context, *measured, value);
            if (!change) {
                m_context.report(change.error().text);
                return;
            }
            const QString label = change->label;
            if (apply(std::move(*change)))
                m_context.notify(label, true);
        },
        tr("%1 today").arg(name));
}

} // namespace leadline
