// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/roadmap/colourtoken.h"
#include "core/roadmap/textmetrics.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace leadline {

/// The row an item stands for, opaque to the renderer: geometry chooses the numbers of `kind`.
struct SceneEntity
{
    quint8 kind = 0; ///< 0: stands for nothing
    EntityId id;

    bool isNull() const { return kind == 0; }
    friend bool operator==(const SceneEntity &, const SceneEntity &) = default;
};

/// Line patterns, in line units: dash and gap.
enum class DashPattern : quint8 { Solid, Dash33, Dash53, Dash54, Dots23 };

/// Position in a box in reading direction; Start is the right edge in a mirrored scene.
enum class TextAlign : quint8 { Start, Centre, End };

/// Everything with a shape of its own. Status glyphs lie on a 12 grid, confidence marks on 10, change marks
/// and chevrons on 14; all scale with their box.
enum class Glyph : quint8 {
    None,
    Idea,
    Discovery,
    Ready,
    InProgress, ///< with the done share
    Released,
    AtRisk,
    Blocked,
    OffTrack,
    WontDo,
    Parked, ///< the flag beside a status glyph
    ConfidenceOnTrack,
    ConfidenceAtRisk,
    ConfidenceOffTrack,
    ConfidenceUnknown, ///< no check-in yet: an empty ring
    ChangeLater,
    ChangeEarlier,
    ChangeAdded,
    ChangeParked,
    ChangeReleased,
    ChangeRemoved,
    ChangeOther,  ///< a change that is none of the above: a dot
    ChevronStart, ///< towards earlier
    ChevronEnd,   ///< towards later
    ChevronDown,
    Milestone, ///< diamond, the box is its bounding box
    Attention, ///< an outlined triangle beside a title: something about the dates is wrong
    Clock,
    Lock,
};

/// How sure a date is; drawn as the end edge of a bar.
enum class DateEdge : quint8 { Firm, Likely, Rough };

/// Key-result state; on paper a bar is always ink, the mark and the word carry the state.
enum class TrackState : quint8 { Unknown, OnTrack, AtRisk, OffTrack };

/// A filled and/or outlined rectangle; the outline lies inside the rectangle.
struct FillItem
{
    QRectF rect;
    Paint fill;
    Paint border;
    qreal borderWidth = 1;
    qreal radius = 0;
    DashPattern dash = DashPattern::Solid;
    SceneEntity entity = {};
};

struct LineItem
{
    QPointF from;
    QPointF to;
    Paint paint;
    qreal width = 1;
    DashPattern dash = DashPattern::Solid;
};

/// One measured line of text, already elided or wrapped: the renderer never measures it again.
struct TextItem
{
    QRectF rect;        ///< the box it is aligned in
    qreal baseline = 0; ///< y of the baseline, in scene coordinates
    qreal width = 0;    ///< advance width by TextMetrics
    QString text;
    TextStyle style;
    Paint paint = ColourToken::TextPrimary;
    TextAlign align = TextAlign::Start;
    SceneEntity entity = {};
    QString accessibleName = {}; ///< the full text when `text` is elided
};

struct GlyphItem
{
    QRectF rect;
    Glyph glyph = Glyph::None;
    double share = 0; ///< InProgress: done share, 0 to 1
    Paint paint = {}; ///< None: the glyph's own colours
    SceneEntity entity = {};
    QString accessibleName = {};
};

/// A product's colour with its pattern.
struct SwatchItem
{
    QRectF rect;
    quint8 product = 0;
    qreal radius = 0;
};

/// Parallel lines in a rectangle: blackouts, investment textures.
struct HatchItem
{
    QRectF rect;
    Paint paint = {ColourToken::LineStrong, 0, 0.55F};
    qreal spacing = 6; ///< distance of the lines along x (along y for horizontal ones)
    qreal width = 1;
    int angle = 45; ///< degrees: 0 horizontal, 45 rising to the right, 90 vertical
    SceneEntity entity = {};
};

/// Sizes of the parts of a bar, shared by all bars of one look. Geometry packs with them, the painter draws
/// with them.
struct BarLook
{
    qreal height = 26;
    qreal radius = 5;
    qreal stripe = 4; ///< width of the product stripe
    bool stripePattern = false;
    qreal border = 1;
    bool borderInMark = false; ///< paper: border in mark; screen: in edge
    qreal glyphSize = 12;
    qreal glyphGap = 6;     ///< between glyph and title
    qreal padding = 10;     ///< from the start edge to the glyph
    qreal tightPadding = 8; ///< the same when the title would not fit otherwise
    qreal tightGlyphGap = 4;
    qreal trailingPadding = 6; ///< from the initials or code to the end of the solid body
    /// 0: progress is a part of the body in the fill colour; else a line of this thickness at the foot.
    qreal progressLine = 0;
    qreal unit = 1; ///< one px of STYLE in scene units, for date edges (12 and 22 px) and plates
    qreal plateHeight = 18;
    qreal platePadding = 7; ///< from the end of the title to the end of the plate
    qreal plateRadius = 4;
    TextStyle title = {12, TextWeight::Medium};
    TextStyle trailing = {11, TextWeight::Regular};

    static BarLook screen();
    static BarLook screenCompact();
    static BarLook screenComfortable();
    static BarLook paperLarge(); ///< A3 and Tabloid, in points
    static BarLook paperSmall(); ///< A4 and Letter, in points

    /// How much earlier than the planned end the solid body ends: 0, 12 or 22 px.
    qreal edgeWidth(DateEdge edge) const;
};

/// A feature's bar. `rect` spans the planned start to the planned end and includes the slices of the date edge;
/// offsets run from its start edge towards its end edge, also in a mirrored scene.
struct BarItem
{
    QRectF rect;
    SceneEntity entity = {};
    quint8 look = 0;    ///< index into Scene::barLooks
    quint8 product = 0; ///< palette index
    Glyph glyph = Glyph::None;
    DateEdge edge = DateEdge::Firm;
    bool parked = false;          ///< Parked glyph right after the status glyph, as wide; the title starts after it
    bool openStart = false;       ///< no start date: this side is dashed
    bool openEnd = false;         ///< no end date: this side is dashed, the date edge is not drawn
    bool continuesBefore = false; ///< begins before the visible range; the first 12 px hold a chevron
    bool continuesAfter = false;  ///< ends after the visible range; the last 16 px hold a chevron
    bool attention = false;       ///< end before start: Attention glyph 4 px after the title
    bool muted = false;           ///< filtered out but needed by a link
    float progress = 0;           ///< done share, 0 to 1
    float filled = -1;            ///< of what is drawn of a cut bar, the done part; below 0: as `progress`
    float glyphStart = 10;        ///< offset of the glyph
    float titleStart = 28;        ///< offset of the title; beyond the end edge for bars too narrow to hold it
    float titleWidth = 0;
    float plateEnd = 0; ///< offset of the far edge of the run-over plate; 0: no plate
    float trailingWidth = 0;
    QString title = {};    ///< as drawn; empty when hidden
    QString trailing = {}; ///< initials or product code; empty when dropped
    QString accessibleName = {};

    float filledShare() const { return filled < 0 ? progress : filled; }
};

/// A key result from baseline (start edge) to target (end edge).
struct KeyResultItem
{
    QRectF rect;                         ///< the track; the tick reaches beyond it
    double share = 0;                    ///< current value, 0 to 1; below 0 is a regression and shows the stub
    std::optional<double> expected = {}; ///< planned for today, 0 to 1: draws the tick
    TrackState state = TrackState::Unknown;
    qreal tickHeight = 10;
    qreal tickWidth = 1.5;
    qreal radius = 0;
    SceneEntity entity = {};
    QString accessibleName = {};
};

/// A dependency from the end of one bar to the start of another.
struct LinkItem
{
    QPointF from;
    QPointF to;
    Paint paint = ColourToken::AccentLine;
    qreal width = 1.5;
    SceneEntity entity = {};
    QString accessibleName = {};
};

} // namespace leadline
