// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roadmap/screenaxis.h"
#include "core/roadmap/screenlane.h"

#include <QSet>

#include <functional>

namespace leadline {

/// Empty room between two lanes, for what is about to be added there.
struct LaneGap
{
    int before = -1; ///< the lane below it; as many as there are: below them all; -1: none
    qreal height = 0;

    friend bool operator==(const LaneGap &, const LaneGap &) = default;
};

/// What a window shows of a timeline; everything in it concerns all lanes.
struct ScreenFrame
{
    ViewDescription view = {};
    Scope scope = {};
    std::function<bool(const Feature &)> filter = {}; ///< view.filter, read by the caller; empty: everything
    QDate today = {};
    QLocale locale = QLocale::c();
    BarLook bar = BarLook::screen();
    qreal timeWidth = 768; ///< of the part of the window that shows time; with ViewZoom::Fit the range fills it
    qreal dayWidth = 0;    ///< overrides that of view.zoom while a zoom is on its way
    bool showsMilestones = true;
    QSet<QString> collapsed = {}; ///< lanes folded to a strip, by laneKey()
    QSet<QString> showsReleased = {}; ///< lanes with a bar for everything that was released, by laneKey()
    LaneGap gap = {};
};

/// A lane of the timeline and where it stands.
struct PlacedLane
{
    Lane lane;
    ScreenLane laid;
    qreal top = 0; ///< from the top of the first lane
    /// Made when it is first asked for; see ScreenRoadmap::header().
    mutable std::optional<Scene> header = {};

    qreal bottom() const { return top + laid.height; }
};

/// A window's timeline, kept up to date: after an edit only the lanes that show something else are laid out again, so
/// that a plan of 100,000 features can be edited at full speed. It holds pointers into the plan: build() anew after the
/// plan was replaced. One thread; plan and metrics must outlive it.
class ScreenRoadmap final
{
public:
    ScreenRoadmap(const Plan &plan, const TextMetrics &metrics);
    ~ScreenRoadmap();

    /// Lays everything out. Fails with ErrorCode::Usage when the view's range, grouping or order can't be understood, and
    /// leaves the picture as it was then.
    Result<> build(const ScreenFrame &frame);
    /// After edits of @p features, given the fields that were changed in any of them: as little as possible is laid out
    /// again.
    Result<> updateFeatures(const QSet<EntityId> &features, const QSet<QString> &fields);
    /// After any other change, and when features came or went: lanes are collected again, and those are laid out
    /// whose features differ from before or are among @p edited.
    Result<> refresh(const QSet<EntityId> &edited = {});

    /// Folds exactly these lanes, by laneKey(); keys of lanes that aren't there wait for them.
    void setCollapsed(const QSet<QString> &lanes);
    /// Gives exactly these lanes a bar for everything that was released; the others count what would make them high.
    void setShowsReleased(const QSet<QString> &lanes);
    /// Lanes from there on give way.
    void setGap(const LaneGap &gap);
    bool isBuilt() const { return m_axis.has_value(); }
    const ScreenFrame &frame() const { return m_frame; }
    /// Replaces the filter with one that reads the same but knows the plan as it is now.
    void setFilter(std::function<bool(const Feature &)> filter) { m_frame.filter = std::move(filter); }
    const ScreenAxis &axis() const { return *m_axis; }
    const TimeScale &scale() const { return m_axis->scale(); }
    const FeatureFacts &facts() const { return *m_facts; }
    const TextMetrics &metrics() const { return m_metrics; }
    const std::vector<PlacedLane> &lanes() const { return m_lanes; }
    qreal width() const { return m_axis ? m_axis->scale().to() : 0; }
    qreal height() const;
    /// The row of a feature; null when the plan has none of that id.
    const Feature *find(EntityId feature) const { return m_plan.find(Id<Feature>(feature)); }
    int featureCount() const { return static_cast<int>(m_lanesOf.size()); }
    /// Parked features and, in @p lane (-1: in all), those without a place in time; by rank.
    std::vector<const Feature *> parked() const;
    std::vector<const Feature *> notScheduled(int lane = -1) const;

    /// The header card of a lane in a column of @p width.
    const Scene &header(int lane, qreal width) const;
    /// The lane at a height; the first or last one beyond them, -1 without lanes.
    int laneAt(qreal y) const;
    /// The lanes that show a feature, its own first; empty when none does.
    std::vector<int> lanesOf(EntityId feature) const;
    /// How many lanes were laid out since the object was made; for tests and benches.
    int layoutCount() const { return m_layoutCount; }

private:
    Result<DateRange> extent(const ScreenFrame &frame) const;
    Result<std::vector<Lane>> collect(const ScreenFrame &frame) const;
    LaneScreen laneScreen(const PlacedLane &lane) const;
    void layOut(PlacedLane &lane);
    void stack();
    void index();
    bool keepsMembership(const QSet<QString> &fields) const;
    bool fitsExtent(const Feature &feature) const;

    const Plan &m_plan;
    const TextMetrics &m_metrics;
    ScreenFrame m_frame;
    std::unique_ptr<FeatureFacts> m_facts;
    std::optional<ScreenAxis> m_axis;
    std::vector<PlacedLane> m_lanes;
    QHash<EntityId, QVarLengthArray<int, 1>> m_lanesOf;
    mutable qreal m_headerWidth = 0;
    int m_layoutCount = 0;
};

} // namespace leadline
