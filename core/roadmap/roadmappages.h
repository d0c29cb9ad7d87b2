// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/viewdescription.h"
#include "core/base/result.h"
#include "core/roadmap/paperstyle.h"
#include "core/roadmap/scene.h"

#include <QLocale>

#include <functional>

namespace leadline {

/// How a roadmap is brought to paper: Page scales it to one page while no text falls below 7 pt, and is Width
/// otherwise; Width takes one page across and as many down as it needs; None keeps the zoom of the view
/// and takes as many pages across as the range needs, see Tiling.
enum class PageFit : quint8 { Page, Width, None };

/// The parts of a page that its reader can do without.
struct RoadmapBlocks
{
    bool titleBlock = true;
    bool legend = true;
    bool milestones = true;
    bool parked = true; ///< the list of parked features below the lanes
    bool changes = true; ///< the strip and the list of what changed, when there is something to compare with

    friend bool operator==(const RoadmapBlocks &, const RoadmapBlocks &) = default;
};

/// The moment a page is compared with.
struct PastPlan
{
    const Plan *plan = nullptr; ///< as it was; null: nothing is compared
    QString name = {};          ///< "Board review"; may be empty
    QDate day = {};             ///< when it was, if that is known
};

/// What is printed, and how.
struct RoadmapRequest
{
    const Plan &plan;
    const TextMetrics &metrics; ///< in points
    QDate today = {};
    ViewDescription view = {};
    Scope scope = {};
    std::function<bool(const Feature &)> filter = {}; ///< view.filter, read by the caller; empty: everything
    PaperSize paper = PaperSize::A3;
    PaperDirection direction = PaperDirection::Landscape;
    PageFit fit = PageFit::Width;
    QLocale locale = QLocale::c(); ///< of numbers, and the document's language
    Qt::LayoutDirection layoutDirection = Qt::LeftToRight;
    QString title = {};        ///< empty: "Outcome roadmap, July 2026 to April 2027"
    RoadmapBlocks blocks = {};
    QString author = {};       ///< of the document's properties
    PastPlan past = {};
};

/// The timeline on paper (STYLE section 9): title block, legend, quarter band, milestones, lanes, change strip,
/// parked features, the full list of changes when the strip doesn't hold them, and footer. Every feature of the scope that passes the filter is on it: in a bar, in the block of
/// its lane, or among the parked ones. Titles are never cut. What the view's audience isn't to see is left out; see
/// AudienceFilter.
///
/// Fails with ErrorCode::Usage when the view's range, grouping or audience can't be understood, or when it asks
/// for what a page can't show.
Result<SceneDocument> roadmapPages(const RoadmapRequest &request);

} // namespace leadline
