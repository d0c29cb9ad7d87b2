// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/lanechanges.h"
#include "ui/roadmap/roadmapcanvas.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace leadline {

namespace {

void add(QMenu &menu, const QString &text, const QKeySequence &keys, QObject *context, std::function<void()> run)
{
    QAction *action = menu.addAction(text);
    // The canvas answers the keys itself; here they are told to people.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, context, run);
}

} // namespace

void RoadmapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag || !m_live.roadmap().isBuilt())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const CanvasHit hit = isByKey ? CanvasHit{} : hitAt(event->pos());
    int lane = -1;
    if (isByKey)
        lane = focusedLane();
    else if (hit.region == CanvasHit::Region::Header)
        lane = hit.lane;
    const EntityId feature = hit.region == CanvasHit::Region::Tray ? hit.tray.feature : hit.feature;
    if (!feature.isNull() && !m_context.selection().contains({EntityKind::Feature, feature}))
        m_context.select({EntityKind::Feature, feature});
    if (!isByKey && lane >= 0)
        focusHeader(lane, hit.keyResult);
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QPoint place = event->globalPos();
    if (lane >= 0) {
        fillHeaderMenu(*menu, lane);
        const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
        if (isByKey) {
            const QRectF card = headerLine(QRectF(0, placed.top, m_headerWidth, 36));
            place = viewport()->mapToGlobal(geometry().toView(card).bottomLeft().toPoint());
        }
    } else if (!selectedFeatures().empty() && (isByKey || !feature.isNull())) {
        fillBarMenu(*menu);
        const std::vector<BarPlace> places = placesOf(m_context.selection().current.id, m_live.roadmap());
        if (isByKey && !places.empty())
            place = viewport()->mapToGlobal(geometry().toView(places.front().rect).bottomLeft().toPoint());
    } else {
        add(*menu, tr("New feature"), Qt::Key_N, this, [this] { addFeature(); });
        if (m_live.view().groupBy == u"objective")
            add(*menu, tr("New objective"), Qt::Key_O, this, [this] { addObjective(); });
        add(*menu, tr("Fold all lanes"), {}, this, [this] { setAllLanesCollapsed(true); });
        add(*menu, tr("Unfold all lanes"), {}, this, [this] { setAllLanesCollapsed(false); });
    }
    menu->popup(place);
}

void RoadmapCanvas::fillBarMenu(QMenu &menu)
{
    const std::vector<EntityId> features = selectedFeatures();
    const Plan &plan = m_context.plan();
    const auto isParked = [&plan](EntityId id) { return plan.find(Id<Feature>(id))->parked; };
    const auto isDated = [this, &plan](EntityId id) {
        return m_live.roadmap().facts().dates(*plan.find(Id<Feature>(id))).isDated();
    };
    const bool areParked = std::all_of(features.begin(), features.end(), isParked);
    const bool areWaiting = areParked || std::none_of(features.begin(), features.end(), isDated);
    add(menu, tr("Open"), Qt::Key_Space, this, [this] { m_context.open(m_context.selection().current); });
    if (!m_context.isEditable())
        return;
    if (features.size() == 1 && !areWaiting)
        add(menu, tr("Edit title"), Qt::Key_F2, this, [this] { editTitle(); });
    add(menu, tr("Duplicate"), Qt::CTRL | Qt::Key_D, this, [this] { duplicate(); });
    menu.addSeparator();
    QMenu *lanes = menu.addMenu(tr("Move to lane"));
    const std::vector<PlacedLane> &all = m_live.roadmap().lanes();
    const Feature &current = *plan.find(Id<Feature>(features.back()));
    for (size_t i = 0; i < all.size(); ++i) {
        if (!FeatureChanges::laneDrop(plan, current, all[i].lane, m_live.view().groupBy).isPossible)
            continue;
        // By what it is known: colleagues may add or order lanes while the menu is open.
        add(*lanes, all[i].lane.header.title, {}, this,
            [this, lane = laneKey(all[i].lane.header)] { moveToLaneAt(laneOf(lane, m_live.roadmap())); });
    }
    lanes->menuAction()->setVisible(!lanes->isEmpty());
    if (!areWaiting)
        add(menu, tr("Move dependent features along"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, this,
            [this] { moveDependents(); });
    menu.addSeparator();
    if (areWaiting)
        add(menu, tr("Schedule"), Qt::ALT | Qt::Key_Up, this, [this] { scheduleSelection(); });
    else if (canUnscheduleSelection())
        add(menu, tr("Take off the schedule"), Qt::CTRL | Qt::Key_U, this, [this] { unscheduleSelection(); });
    if (areParked)
        add(menu, tr("Remove"), Qt::Key_Delete, this, [this] { parkOrRemove(); });
    else
        add(menu, tr("Park"), Qt::Key_Delete, this, [this] { parkOrRemove(); });
}

void RoadmapCanvas::fillHeaderMenu(QMenu &menu, int lane)
{
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const EntityKey entity = LaneChanges::entityOf(placed.lane);
    const bool isObjective = !entity.isNull() && entity.kind == EntityKind::Objective;
    if (!entity.isNull())
        add(menu, tr("Open"), Qt::Key_Return, this, [this] { openHeader(); });
    if (m_context.isEditable()) {
        if (!entity.isNull())
            add(menu, tr("Edit title"), Qt::Key_F2, this, [this] { editTitle(); });
        add(menu, tr("New feature"), Qt::Key_N, this, [this] { addFeature(); });
        if (m_live.view().groupBy == u"objective")
            add(menu, tr("New objective"), Qt::Key_O, this, [this] { addObjective(); });
        if (isObjective) {
            add(menu, tr("New key result"), Qt::Key_K, this, [this] { addKeyResult(); });
            if (!placed.lane.header.keyResults.empty())
                add(menu, tr("New measurement"), Qt::Key_M, this, [this] { addMeasurement(); });
        }
        const int movable = LaneChanges::movableCount(m_live.roadmap().lanes());
        menu.addSeparator();
        if (lane > 0 && lane < movable)
            add(menu, tr("Move up"), Qt::ALT | Qt::Key_Up, this, [this] { moveLane(-1); });
        if (lane + 1 < movable)
            add(menu, tr("Move down"), Qt::ALT | Qt::Key_Down, this, [this] { moveLane(1); });
    }
    menu.addSeparator();
    const bool isFolded = placed.laid.isCollapsed;
    add(menu, isFolded ? tr("Unfold the lane") : tr("Fold the lane"), isFolded ? Qt::Key_Right : Qt::Key_Left, this,
        [this, isFolded] {
            if (focusedLane() >= 0)
                setLaneCollapsed(focusedLane(), !isFolded);
        });
    add(menu, tr("Fold all lanes"), {}, this, [this] { setAllLanesCollapsed(true); });
    add(menu, tr("Unfold all lanes"), {}, this, [this] { setAllLanesCollapsed(false); });
    const bool showsAll = m_live.showsReleased().contains(laneKey(placed.lane.header));
    if (showsAll || !placed.laid.countedStarts.empty())
        add(menu, showsAll ? tr("Show fewer released features") : tr("Show all released features"), {}, this,
            [this, showsAll] {
                if (focusedLane() >= 0)
                    setShowsReleased(focusedLane(), !showsAll);
            });
}

} // namespace leadline
