// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QDateTime>
#include <QList>
#include <QMarginsF>
#include <QSizeF>

#include <vector>

namespace leadline {

/// Drawing order, lowest first. Paper puts its today line into Grid, so that bars lie over it.
enum class Stratum : quint8 {
    Ground, ///< surfaces, bands, cards
    Grid,
    Blackout,
    Baselines,
    Bars, ///< bar bodies of all layers, then their glyphs, plates and titles
    Today,
    Links,
    Labels,  ///< headers, legends, captions: everything that is not inside the time grid
    Overlay, ///< selection, focus, drag
};

/// A set of items of one stratum that can be skipped together, typically one lane. Inside a layer the order is that of
/// the members below; what needs another order goes into another layer.
struct SceneLayer
{
    Stratum stratum = Stratum::Ground;
    /// Encloses everything the layer draws, in scene coordinates; empty: never skipped.
    QRectF bounds;
    bool clip = false; ///< nothing is drawn outside `bounds`

    std::vector<FillItem> fills = {};
    std::vector<HatchItem> hatches = {};
    std::vector<LineItem> lines = {};
    std::vector<SwatchItem> swatches = {};
    std::vector<BarItem> bars = {};
    std::vector<KeyResultItem> keyResults = {};
    std::vector<LinkItem> links = {};
    std::vector<GlyphItem> glyphs = {};
    std::vector<TextItem> texts = {};
};

enum class SceneRole : quint8 { Page, Heading, Lane, Bar, Milestone, KeyResult, Text, Link, List, ListItem };

/// One thing an assistive tool can read; the order is the reading order.
struct AccessibleNode
{
    QRectF rect;
    SceneRole role = SceneRole::Text;
    QString name; ///< "Saved cards for regulars, Checkout, Discovery, 28 Sep to 18 Dec, likely, Jonas Beck"
    SceneEntity entity = {};
    int parent = -1; ///< index of the containing node in the same list
};

/// A computed picture: no plan, no painter, no clock. Coordinates are logical px on screen and points on paper, origin
/// at the top start corner. Geometry writes it as if time ran from left to right; mirrored() turns it once for
/// right-to-left languages. A value; threads may share const scenes.
struct Scene
{
    QSizeF size;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::vector<BarLook> barLooks;
    std::vector<SceneLayer> layers;
    std::vector<AccessibleNode> accessible;

    /// The same scene seen right to left: boxes and bars change sides about the middle of @p width; texts,
    /// glyphs and patterns inside them are not flipped.
    Scene mirrored(qreal width) const;
    /// Puts another picture of the same size over this one.
    void add(Scene other);
};

/// A sheet of paper. Its scene covers the whole sheet, margins included.
struct ScenePage
{
    QSizeF size;       ///< points
    QMarginsF margins; ///< points; the preview shows them
    Scene scene;
};

/// A bookmark: level 0 is the top.
struct OutlineEntry
{
    QString title;
    int page = 0; ///< index into SceneDocument::pages
    qreal y = 0;  ///< points from the top of the page
    int level = 0;
};

/// What is printed or exported: pages with their metadata. The date is injected by the caller; nothing else about the
/// document depends on when or where it is written.
struct SceneDocument
{
    QString title;
    QString author;
    QString subject;
    QString language; ///< BCP 47, for readers that speak
    QDateTime date;   ///< UTC
    std::vector<ScenePage> pages;
    std::vector<OutlineEntry> outline;
};

} // namespace leadline
