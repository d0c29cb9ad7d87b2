// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapcanvas.h"

namespace leadline {

namespace {

template<typename Visitor>
void visitLane(const ScreenRoadmap &roadmap, int lane, Visitor visit)
{
    const PlacedLane &placed = roadmap.lanes()[static_cast<size_t>(lane)];
    placed.laid.eachBar([&](const BarItem &bar) { visit(BarPlace{&bar, lane, bar.rect.translated(0, placed.top)}); });
}

/// By date within a lane; equal dates from the top down.
bool isBefore(const BarPlace &a, const BarPlace &b)
{
    return a.rect.left() != b.rect.left() ? a.rect.left() < b.rect.left() : a.rect.top() < b.rect.top();
}

/// The nearest row above or below that has a bar, and there the bar that lies nearest in time.
std::optional<BarPlace> placeInNextRow(const ScreenRoadmap &roadmap, const BarPlace &now, bool goesDown)
{
    std::optional<BarPlace> target;
    const int laneCount = static_cast<int>(roadmap.lanes().size());
    for (int lane = now.lane; lane >= 0 && lane < laneCount && (lane == now.lane || !target);
         lane += goesDown ? 1 : -1) {
        visitLane(roadmap, lane, [&](const BarPlace &place) {
            const qreal row = place.rect.top() - now.rect.top();
            if (goesDown ? row < 1 : row > -1)
                return;
            const qreal away = std::abs(place.rect.left() - now.rect.left());
            const qreal bestRow = target ? std::abs(target->rect.top() - now.rect.top()) : 0;
            const qreal bestAway = target ? std::abs(target->rect.left() - now.rect.left()) : 0;
            if (!target || std::abs(row) < bestRow - 1 || (std::abs(row) < bestRow + 1 && away < bestAway))
                target = place;
        });
    }
    return target;
}

} // namespace

/// From nowhere: the first bar in sight, else the first one.
std::optional<BarPlace> RoadmapCanvas::firstPlace() const
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const QRectF visible = geometry().visible();
    std::optional<BarPlace> seen;
    std::optional<BarPlace> any;
    for (int lane = 0; lane < static_cast<int>(roadmap.lanes().size()) && !seen; ++lane) {
        visitLane(roadmap, lane, [&](const BarPlace &place) {
            any = any ? any : place;
            if (place.rect.intersects(visible) && (!seen || place.rect.left() < seen->rect.left()))
                seen = place;
        });
    }
    return seen ? seen : any;
}

std::optional<BarPlace> RoadmapCanvas::placeBeside(const BarPlace &now, int key) const
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return placeInNextRow(roadmap, now, key == Qt::Key_Down);
    // Left and Right mean what is seen.
    const bool goesBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left) || key == Qt::Key_Home;
    const bool isFar = key == Qt::Key_Home || key == Qt::Key_End;
    std::optional<BarPlace> target;
    visitLane(roadmap, now.lane, [&](const BarPlace &place) {
        if (!(goesBack ? isBefore(place, now) : isBefore(now, place)))
            return;
        const bool wantsLater = goesBack != isFar;
        if (!target || (wantsLater ? isBefore(*target, place) : isBefore(place, *target)))
            target = place;
    });
    return target;
}

bool RoadmapCanvas::moveFocus(int key)
{
    const std::vector<BarPlace> here = placesOf(m_context.selection().current.id, m_live.roadmap());
    if (here.empty() && moveInTray(key))
        return true;
    // Before the first bar of a lane stands its header.
    const int backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == backwards && !here.empty() && !placeBeside(here.front(), key)) {
        focusHeader(here.front().lane);
        m_state.hasKeyFocus = true;
        return true;
    }
    const std::optional<BarPlace> target = here.empty() ? firstPlace() : placeBeside(here.front(), key);
    if (target) {
        const QRectF rect = target->rect;
        focusItem(target->bar->entity.id);
        bringIntoSight(rect);
    } else if (key == Qt::Key_Down && m_tray.isOpen() && !m_tray.features().empty()) {
        focusItem(m_tray.features().front()->id);
        layOutTray();
    }
    return true;
}

/// The bar beside joins the selection; one that is in it already is only gone to.
void RoadmapCanvas::extendSelection(int key)
{
    const Selection before = m_context.selection();
    const std::vector<BarPlace> here = placesOf(before.current.id, m_live.roadmap());
    const std::optional<BarPlace> target = here.empty() ? firstPlace() : placeBeside(here.front(), key);
    if (!target)
        return;
    const EntityKey next{EntityKind::Feature, target->bar->entity.id};
    const QRectF rect = target->rect;
    Selection selection = before;
    // Back the way it came: the one that is left goes out.
    const bool isBack = selection.items.size() > 1 && selection.items[selection.items.size() - 2] == next
        && selection.items.back() == selection.current;
    if (isBack)
        selection.items.pop_back();
    else if (!selection.contains(next))
        selection.items.push_back(next);
    selection.current = next;
    m_state.hasKeyFocus = true;
    m_context.setSelection(std::move(selection));
    bringIntoSight(rect);
}

void RoadmapCanvas::selectAll()
{
    Selection selection;
    const ScreenRoadmap &roadmap = m_live.roadmap();
    for (int lane = 0; lane < static_cast<int>(roadmap.lanes().size()); ++lane) {
        visitLane(roadmap, lane, [&](const BarPlace &place) {
            const EntityKey key{EntityKind::Feature, place.bar->entity.id};
            const std::vector<int> lanes = roadmap.lanesOf(key.id);
            // In lanes that a feature also serves it stands again.
            if (lanes.front() == lane)
                selection.items.push_back(key);
        });
    }
    const EntityKey current = m_context.selection().current;
    if (!selection.items.empty())
        selection.current = selection.contains(current) ? current : selection.items.front();
    m_context.setSelection(std::move(selection));
}

/// Along the cards; Up leaves the tray for the last lane. False when the current item isn't a card.
bool RoadmapCanvas::moveInTray(int key)
{
    const std::vector<const Feature *> &cards = m_tray.features();
    const EntityId current = m_context.selection().current.id;
    const std::vector<const Feature *>::const_iterator here =
        std::find_if(cards.begin(), cards.end(), [current](const Feature *card) { return card->id == current; });
    if (!m_tray.isOpen() || here == cards.end())
        return false;
    const ptrdiff_t index = here - cards.begin();
    ptrdiff_t next = index;
    if (key == Qt::Key_Up) {
        const ScreenRoadmap &roadmap = m_live.roadmap();
        std::optional<BarPlace> last;
        for (int lane = static_cast<int>(roadmap.lanes().size()) - 1; lane >= 0 && !last; --lane)
            visitLane(roadmap, lane, [&](const BarPlace &place) { last = place; });
        if (last) {
            const QRectF rect = last->rect;
            focusItem(last->bar->entity.id);
            bringIntoSight(rect);
        }
        return true;
    }
    if (key == Qt::Key_Home || key == Qt::Key_End)
        next = key == Qt::Key_Home ? 0 : static_cast<ptrdiff_t>(cards.size()) - 1;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        next += (key == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    next = std::clamp<ptrdiff_t>(next, 0, static_cast<ptrdiff_t>(cards.size()) - 1);
    m_tray.bringIntoSight(cards[static_cast<size_t>(next)]->id, viewport()->width());
    focusItem(cards[static_cast<size_t>(next)]->id);
    return true;
}

void RoadmapCanvas::focusItem(EntityId feature)
{
    m_state.hasKeyFocus = true;
    m_rangeStart = feature;
    m_context.select({EntityKind::Feature, feature});
    tellFocus();
}

} // namespace leadline
