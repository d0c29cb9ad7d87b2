// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/overlay.h"

namespace leadline {

namespace {

constexpr qreal cardInset = 8;
constexpr qreal cardMargin = 4;
constexpr qreal ringWidth = 2;
constexpr qreal headingInset = 16;
constexpr qreal headingBase = 20;
constexpr TextStyle headingStyle{11, TextWeight::Medium};

QRectF cardAt(qreal top, qreal height, qreal width)
{
    return QRectF(0, top, width, height).adjusted(cardInset, cardMargin, -cardInset, -cardMargin);
}

QRectF cardOf(const PlacedLane &lane, qreal width)
{
    return cardAt(lane.top, lane.laid.height, width);
}

void addNewLane(Fragment &out, const NewLane &lane, qreal width, const TextMetrics &metrics)
{
    FillItem card;
    card.rect = cardAt(lane.top, lane.height, width);
    card.fill = ColourToken::Canvas;
    card.border = ColourToken::AccentLine;
    card.borderWidth = ringWidth;
    card.radius = 8;
    out.on(Stratum::Ground).fills.push_back(card);
    out.text(Stratum::Labels, headingInset, lane.top + headingBase, lane.heading, {headingStyle, ColourToken::TextSecondary}, metrics);
}

void addFocusRing(Fragment &out, const QRectF &rect, qreal radius)
{
    FillItem ring;
    ring.rect = rect;
    ring.border = ColourToken::AccentLine;
    ring.borderWidth = ringWidth;
    ring.radius = radius;
    out.on(Stratum::Overlay).fills.push_back(ring);
}

void addFold(Fragment &out, const PlacedLane &lane)
{
    if (lane.laid.isCollapsed)
        return;
    GlyphItem fold;
    fold.rect = laneFoldPlace(lane.laid.height).translated(0, lane.top);
    fold.glyph = Glyph::ChevronDown;
    fold.paint = ColourToken::TextTertiary;
    out.on(Stratum::Labels).glyphs.push_back(std::move(fold));
}

} // namespace

std::vector<KeyResultPlace> keyResultPlaces(const ScreenRoadmap &roadmap, int lane, qreal width)
{
    std::vector<KeyResultPlace> places;
    const qreal top = roadmap.lanes()[static_cast<size_t>(lane)].top;
    for (const AccessibleNode &node : roadmap.header(lane, width).accessible) {
        if (node.role == SceneRole::KeyResult)
            places.push_back({node.entity.id, node.rect.translated(0, top), node.name});
    }
    return places;
}

void addHeaderState(Fragment &out, const OverlayState &state, const ScreenRoadmap &roadmap,
                    const CanvasGeometry &geometry)
{
    const qreal width = geometry.headerWidth;
    const int focused = laneOf(state.header.lane, roadmap);
    if (state.newLane)
        addNewLane(out, *state.newLane, width, roadmap.metrics());
    for (const int lane : {state.hoveredHeader, focused}) {
        if (lane >= 0 && lane < static_cast<int>(roadmap.lanes().size()))
            addFold(out, roadmap.lanes()[static_cast<size_t>(lane)]);
    }
    if (focused >= 0) {
        bool isElsewhere = focusedCue(state.header, roadmap, geometry).has_value();
        for (const KeyResultPlace &place : keyResultPlaces(roadmap, focused, width)) {
            if (place.keyResult != state.header.keyResult)
                continue;
            isElsewhere = true;
            addFocusRing(out, place.rect.adjusted(-4, 0, 4, 0), 4);
        }
        if (!isElsewhere)
            addFocusRing(out, cardOf(roadmap.lanes()[static_cast<size_t>(focused)], width).adjusted(-2, -2, 2, 2), 9);
    }
    if (state.drag && state.drag->draggedLane >= 0) {
        FillItem moved;
        moved.rect = cardOf(roadmap.lanes()[static_cast<size_t>(state.drag->draggedLane)], width);
        moved.fill = {ColourToken::AccentSoft, 0, 0.45F};
        moved.border = ColourToken::LineControl;
        moved.dash = DashPattern::Dash33;
        moved.radius = 8;
        out.on(Stratum::Overlay).fills.push_back(moved);
    }
    if (state.drag && state.drag->dropLine)
        out.line(Stratum::Overlay, {cardInset, *state.drag->dropLine}, {width, *state.drag->dropLine},
                 ColourToken::AccentLine, ringWidth);
}

int laneOf(const QString &key, const ScreenRoadmap &roadmap)
{
    for (size_t i = 0; i < roadmap.lanes().size() && !key.isEmpty(); ++i) {
        if (laneKey(roadmap.lanes()[i].lane.header) == key)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace leadline
