// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/viewdescription.h"
#include "core/base/result.h"
#include "core/roadmap/scene.h"

#include <QLocale>

#include <functional>

namespace leadline {

/// What the window shows of a timeline.
struct RoadmapSceneRequest
{
    const Plan &plan;
    const TextMetrics &metrics; ///< in logical px
    QDate today = {};
    ViewDescription view = {};
    Scope scope = {};
    std::function<bool(const Feature &)> filter = {}; ///< view.filter, read by the caller; empty: everything
    QLocale locale = QLocale::c();
    BarLook bar = BarLook::screen();
    qreal viewWidth = 1000;  ///< of the viewport; with ViewZoom::Fit the range fills it
    qreal headerWidth = 232; ///< column of lane headers
};

/// Where a lane lies in the scene.
struct LanePlace
{
    SceneEntity entity = {};
    qreal top = 0;
    qreal height = 0;
    int rows = 0; ///< of bars
};

/// The whole timeline, for a scroll area that shows a part of it: axis at the top, lane headers at the start, both of
/// which the window may keep in sight. Layers are cut by lane, so that only exposed ones need painting.
struct RoadmapScene
{
    Scene scene;
    qreal axisHeight = 0;
    qreal headerWidth = 0;
    qreal dayWidth = 0;
    DateRange range;
    std::vector<LanePlace> lanes;
};

/// Lays the timeline out. Fails with ErrorCode::Usage when the view's range or grouping can't be understood.
Result<RoadmapScene> roadmapScene(const RoadmapSceneRequest &request);

} // namespace leadline
