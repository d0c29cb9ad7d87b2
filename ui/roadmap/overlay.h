// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "ui/roadmap/canvasgeometry.h"
#include "ui/roadmap/liveroadmap.h"

namespace leadline {

/// The dark label under what is dragged.
struct DragTip
{
    QString strong;           ///< "5 Oct to 25 Dec"
    QString plain;            ///< "1 week later, slack 24 d"
    QStringList consequences; ///< one line each
    bool isRefused = false;
};

/// What a drag shows above the picture; places are those of the scene.
struct DragPicture
{
    std::vector<QRectF> ghosts; ///< where things were
    std::vector<QRectF> outlines; ///< where what depends on them would be
    std::vector<QRectF> covers; ///< what stood there, with its title, and isn't drawn meanwhile
    std::vector<BarItem> bars;  ///< where they would be
    int targetLane = -1;
    bool targetsTray = false;
    std::optional<qreal> snapPlace;
    std::optional<LinkItem> link;
    std::optional<qreal> dropLine; ///< between two lanes
    int draggedLane = -1;
    DragTip tip;
    QPointF tipPlace; ///< its top start corner
};

/// A label in a lane that tells what lies out of sight; whoever clicks it goes there.
struct LaneCue
{
    enum class Kind : quint8 { Before, NotScheduled, Released, After };
    Kind kind = Kind::After;
    int lane = -1;
    QRectF rect = {};   ///< scene places
    QString words = {}; ///< "62 before November"
};

/// The header of a lane, a key result in it or a label beside it that the keyboard is on. Lanes come and go, so it holds what they are
/// known by.
struct HeaderFocus
{
    QString lane = {}; ///< laneKey(); empty: the keyboard is elsewhere
    EntityId keyResult = {};
    std::optional<LaneCue::Kind> cue = {};

    bool isSet() const { return !lane.isEmpty(); }
};

/// Where the title of a new lane is typed, in a gap between the lanes.
struct NewLane
{
    qreal top = 0; ///< in the scene
    qreal height = 0;
    QString heading = {};
};

/// What the canvas shows above its picture of the plan.
struct OverlayState
{
    EntityId hovered;
    bool showsCurves = false; ///< of the hovered item, after a short while
    bool showsAllLinks = false;
    bool hasKeyFocus = false; ///< the current item shows the focus ring
    EntityKey focused;
    HeaderFocus header;
    int hoveredHeader = -1;
    std::optional<NewLane> newLane;
    std::optional<QRectF> rubberBand;
    std::optional<DragPicture> drag;
};

/// A key result in the header of a lane: horizontally in the column of headers, vertically in the scene.
struct KeyResultPlace
{
    EntityId keyResult;
    QRectF rect;
    QString name; ///< for screen readers
};
std::vector<KeyResultPlace> keyResultPlaces(const ScreenRoadmap &roadmap, int lane, qreal width);
/// The lane of a laneKey(); -1 when there is none.
int laneOf(const QString &key, const ScreenRoadmap &roadmap);

/// A bar where it stands in the scene.
struct BarPlace
{
    const BarItem *bar = nullptr;
    int lane = -1;
    QRectF rect;
};
/// All places of a feature, that in its own lane first.
std::vector<BarPlace> placesOf(EntityId feature, const ScreenRoadmap &roadmap);

/// A bar that reaches out of sight, as its visible part looks: square and with a chevron where it goes on, its title
/// from the visible edge on (STYLE section 7). Places are those of the scene.
struct EdgeBar
{
    BarItem bar = {}; ///< empty when only the rest of its title would be in sight, which is left out
    int lane = -1;
    QRectF plateBefore = {}; ///< what its title takes in the picture of the whole plan; null: it stays inside the bar
};
std::vector<EdgeBar> edgeBars(const ScreenRoadmap &roadmap, const CanvasGeometry &geometry);

/// Whether a lane has dated features, none of them in the time in sight.
bool isOutOfSight(const ScreenLane &lane, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry);
/// The labels of a lane, from start to end: at its bottom, below the bars; where no bar is in sight, beside its header and
/// in sight as long as the lane is.
std::vector<LaneCue> laneCues(int lane, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry);
/// The label of a lane that the keyboard is on; none when it is elsewhere or the label has gone.
std::optional<LaneCue> focusedCue(const HeaderFocus &focus, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry);
/// Adds the labels of the lanes in sight to @p out and tells where they are.
std::vector<LaneCue> addCues(Fragment &out, const OverlayState &state, const ScreenRoadmap &roadmap,
                             const CanvasGeometry &geometry);
void addSelection(Fragment &out, const Selection &selection, const OverlayState &state, const LiveRoadmap &live,
                  const CanvasGeometry &geometry);
void addLinks(Fragment &out, const Selection &selection, const OverlayState &state, const LiveRoadmap &live);
/// Below what is dragged: the lane it would drop on, where it was, where it snaps.
void addDragGround(Fragment &out, const DragPicture &drag, const ScreenRoadmap &roadmap,
                   const CanvasGeometry &geometry);
/// Over the lane headers: where the keyboard and the pointer are, and a lane on its way. As keyResultPlaces().
void addHeaderState(Fragment &out, const OverlayState &state, const ScreenRoadmap &roadmap,
                    const CanvasGeometry &geometry);
/// Above it: the tip.
void addDragTip(Fragment &out, const DragPicture &drag, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry);

/// So far outside a bar its ends can be grasped, px.
inline constexpr qreal gripBeyond = 6;
/// The small handle behind the end of a bar from which a dependency is drawn.
QRectF linkRing(const QRectF &bar);
/// Where it is grasped: from where the grip of the end ends.
QRectF linkRingReach(const QRectF &bar);

} // namespace leadline
