// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/lanebars.h"
#include "core/roadmap/scene.h"

#include <QHash>

namespace leadline {

/// What all lanes of a timeline on screen share. Places on the scale begin at 0 with the first day.
struct LaneScreen
{
    const BarLook &look;
    const TextMetrics &metrics;
    const FeatureFacts &facts;
    const TimeScale &scale;
    bool isOrdered = false; ///< members keep their order: rows are filled by it instead of by time
    bool isCollapsed = false; ///< one thin strip shows where work lies; there are no bars
    /// What was released and ended before that day takes as many rows as the rest of its lane needs, three at least; what
    /// doesn't fit there is counted. Null: everything has its bar.
    QDate releasedBefore = {};
};

/// A lane as a window shows it, in its own coordinates: from 0 down, and from 0 at the first day.
struct ScreenLane
{
    Scene body; ///< bars in layers of a few rows each, there by row and place
    qreal height = 0;
    int rows = 0;                             ///< of bars
    bool isCollapsed = false;
    std::array<int, blockGroups> blocks = {}; ///< features that have no bar, by where they stand
    /// First and last days of all dated features, also beyond the scale, each sorted; Julian day numbers.
    std::vector<qint64> starts;
    std::vector<qint64> ends;
    /// The same of those among them that were released and have no bar; see LaneScreen::releasedBefore.
    std::vector<qint64> countedStarts = {};
    std::vector<qint64> countedEnds = {};

    /// Calls @p visit with every bar, row by row.
    template<typename Visitor>
    void eachBar(Visitor visit) const
    {
        for (const SceneLayer &layer : body.layers) {
            for (const BarItem &bar : layer.bars)
                visit(bar);
        }
    }
    /// The bar of a feature; null when it has none here.
    const BarItem *bar(EntityId feature) const;
    int barCount() const;

    /// Of each bar its layer and its place there; made by bar() when it is first asked.
    mutable QHash<EntityId, std::pair<int, int>> index = {};
    /// Dated features that begin after @p day, and those that began before and end after it.
    int beginningAfter(QDate day) const;
    int continuingAfter(QDate day) const;
    int endingBefore(QDate day) const;
    int continuingBefore(QDate day) const;
    /// Released features without a bar that lie between two days at least in part.
    int countedWithin(QDate first, QDate last) const;
};

/// Bars are not described for screen readers here: 100,000 sentences cost more than 100,000 bars; see
/// FeatureFacts::accessibleName().
ScreenLane layoutScreenLane(const Lane &lane, const LaneScreen &screen);

/// From one row of bars to the next: 34 px for bars of 26, 24 for 20, 40 for 32.
qreal rowPitch(const BarLook &look);
/// Above the first row.
inline constexpr qreal laneBarTop = 8;
/// Below the last one, for tags that say what the picture doesn't show.
inline constexpr qreal laneCueHeight = 24;

/// Of a lane that is folded to its strip.
inline constexpr qreal collapsedLaneHeight = 36;

/// The header card of a lane of @p height (STYLE section 7), in a column of @p width: full; compact below 118 px; and
/// below 76, where it is collapsed, one line with @p features counted. Key results are described with their places.
Scene laneHeaderScene(const LaneHeader &header, qreal height, qreal width, const TextMetrics &metrics, int features = 0);
/// Where the header folds and unfolds its lane; the sign stands there.
QRectF laneFoldPlace(qreal height);

} // namespace leadline
