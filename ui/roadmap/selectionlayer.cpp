// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dependency.h"
#include "ui/roadmap/overlay.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal ringRadius = 8;
constexpr qreal handleWidth = 6;
constexpr qreal handleHeight = 14;
constexpr qreal ringGap = 12;
constexpr qreal ringMargin = 3;
constexpr qreal ringSize = 9;
constexpr float faint = 0.35F;
constexpr TextStyle daysStyle{11, TextWeight::Medium};

void addBarRing(Fragment &out, const QRectF &bar, qreal distance, qreal width)
{
    FillItem ring;
    ring.rect = bar.adjusted(-distance - width / 2, -distance - width / 2, distance + width / 2, distance + width / 2);
    ring.border = ColourToken::AccentLine;
    ring.borderWidth = width;
    ring.radius = ringRadius;
    out.on(Stratum::Overlay).fills.push_back(ring);
}

void addHandles(Fragment &out, const BarPlace &place)
{
    const auto add = [&](qreal x) {
        FillItem handle;
        handle.rect =
            QRectF(x - handleWidth / 2, place.rect.center().y() - handleHeight / 2, handleWidth, handleHeight);
        handle.fill = ColourToken::Canvas;
        handle.border = ColourToken::AccentLine;
        handle.borderWidth = 1.5;
        handle.radius = handleWidth / 2;
        out.on(Stratum::Overlay).fills.push_back(handle);
    };
    if (!place.bar->continuesBefore)
        add(place.rect.left() - 2);
    if (!place.bar->continuesAfter)
        add(place.rect.right() + 2);
}

void addHover(Fragment &out, const BarPlace &place)
{
    FillItem border;
    border.rect = place.rect;
    border.border = {ColourToken::ProductMark, place.bar->product};
    border.borderWidth = 1.5;
    border.radius = 5;
    out.on(Stratum::Overlay).fills.push_back(border);
    FillItem ring;
    ring.rect = linkRing(place.rect);
    ring.fill = ColourToken::Canvas;
    ring.border = ColourToken::AccentLine;
    ring.borderWidth = 1.5;
    ring.radius = ring.rect.width() / 2;
    out.on(Stratum::Overlay).fills.push_back(ring);
}

/// Negative when the one that waits begins before the other one is done.
qint64 slackDays(const Dependency &dependency, const LiveRoadmap &live)
{
    const Plan &plan = live.context().plan();
    const Feature *from = plan.find(dependency.from);
    const Feature *to = plan.find(dependency.to);
    if (!from || !to || dependency.kind != DependencyKind::FinishToStart)
        return 0;
    const DrawnDates first = live.roadmap().facts().dates(*from);
    const DrawnDates second = live.roadmap().facts().dates(*to);
    return first.isDated() && second.isDated() ? first.end.daysTo(second.start) - 1 : 0;
}

void addLink(Fragment &out, const Dependency &dependency, const LiveRoadmap &live, float opacity)
{
    const std::vector<BarPlace> from = placesOf(dependency.from.untyped(), live.roadmap());
    const std::vector<BarPlace> to = placesOf(dependency.to.untyped(), live.roadmap());
    if (from.empty() || to.empty())
        return;
    const qint64 slack = slackDays(dependency, live);
    LinkItem link;
    link.from = {from.front().rect.right(), from.front().rect.center().y()};
    link.to = {to.front().rect.left(), to.front().rect.center().y()};
    link.paint = {slack < 0 ? ColourToken::StateBad : ColourToken::AccentLine, 0, opacity};
    link.entity = sceneEntity(dependency);
    out.on(Stratum::Links).links.push_back(link);
    if (slack < 0) {
        const int days = static_cast<int>(-slack);
        //: How late a dependency is: %n days
        const QString words = QCoreApplication::translate("Roadmap", "%n d late", nullptr, days);
        out.text(Stratum::Links, link.to.x() - 4, link.to.y() - 6, words,
                 {daysStyle, ColourToken::StateBad, TextAlign::End}, live.metrics());
    }
}

} // namespace

QRectF linkRing(const QRectF &bar)
{
    return {bar.right() + ringGap - ringSize / 2, bar.center().y() - ringSize / 2, ringSize, ringSize};
}

QRectF linkRingReach(const QRectF &bar)
{
    QRectF reach = linkRing(bar).adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin);
    reach.setLeft(bar.right() + gripBeyond);
    return reach;
}

std::vector<BarPlace> placesOf(EntityId feature, const ScreenRoadmap &roadmap)
{
    std::vector<BarPlace> places;
    for (const int lane : roadmap.lanesOf(feature)) {
        const PlacedLane &placed = roadmap.lanes()[static_cast<size_t>(lane)];
        if (const BarItem *bar = placed.laid.bar(feature))
            places.push_back({bar, lane, bar->rect.translated(0, placed.top)});
    }
    return places;
}

void addSelection(Fragment &out, const Selection &selection, const OverlayState &state, const LiveRoadmap &live,
                  const CanvasGeometry &geometry)
{
    const QRectF visible = geometry.visible().adjusted(-20, -20, 20, 20);
    const ScreenRoadmap &roadmap = live.roadmap();
    for (const EntityKey &item : live.context().colleagues().markedItems()) {
        for (const BarPlace &place : placesOf(item.id, roadmap))
            addBarRing(out, place.rect, 2, 1);
    }
    const bool isSingle = selection.items.size() == 1;
    for (const EntityKey &item : selection.items) {
        if (item.kind != EntityKind::Feature)
            continue;
        for (const BarPlace &place : placesOf(item.id, roadmap)) {
            if (!place.rect.intersects(visible))
                continue;
            if (isSingle) {
                addBarRing(out, place.rect, 3, 2);
                addHandles(out, place);
            } else {
                addBarRing(out, place.rect, 2, 1);
            }
        }
    }
    if (state.hasKeyFocus && !selection.contains(state.focused)) {
        for (const BarPlace &place : placesOf(state.focused.id, roadmap))
            addBarRing(out, place.rect, 4, 2);
    }
    if (!state.hovered.isNull() && !state.drag) {
        for (const BarPlace &place : placesOf(state.hovered, roadmap))
            addHover(out, place);
    }
    if (state.rubberBand) {
        FillItem band;
        band.rect = *state.rubberBand;
        band.fill = {ColourToken::AccentSoft, 0, 0.45F};
        band.border = ColourToken::AccentLine;
        out.on(Stratum::Overlay).fills.push_back(band);
    }
}

void addLinks(Fragment &out, const Selection &selection, const OverlayState &state, const LiveRoadmap &live)
{
    if (state.showsAllLinks) {
        for (const Dependency *dependency : live.allLinks())
            addLink(out, *dependency, live, faint);
    }
    constexpr size_t mostSelected = 50;
    if (selection.items.size() <= mostSelected) {
        for (const EntityKey &item : selection.items) {
            for (const Dependency *dependency : live.linksOf(item.id))
                addLink(out, *dependency, live, 1);
        }
    }
    if (state.showsCurves && !selection.contains({EntityKind::Feature, state.hovered})) {
        for (const Dependency *dependency : live.linksOf(state.hovered))
            addLink(out, *dependency, live, 1);
    }
}

} // namespace leadline
