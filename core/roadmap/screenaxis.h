// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/viewdescription.h"
#include "core/roadmap/fragment.h"
#include "core/roadmap/milestonerow.h"
#include "core/roadmap/timescale.h"

namespace leadline {

/// Divisions of a window's time axis at a zoom, and the step that dragging snaps to.
struct ZoomUnits
{
    TimeUnit band;
    TimeUnit fine;
    TimeUnit snap;
    /// Width of a day in px; 0: the range fills the window.
    qreal dayWidth;
};
/// @p fitted is the width of a day at ViewZoom::Fit, which decides how finely its axis is divided.
ZoomUnits unitsOf(ViewZoom zoom, qreal fitted = 0);

/// The time axis of a window and the grid below it. It is asked for the part that is in sight: labels stay with the
/// division they name while it is scrolled. Places begin at 0 with the first day of the scale.
class ScreenAxis final
{
public:
    static constexpr qreal bandHeight = 24;
    static constexpr qreal fineHeight = 22;
    static constexpr qreal markHeight = 20;

    ScreenAxis(const Plan &plan, const Scope &scope, const TimeScale &scale, const ZoomUnits &units, QDate today);

    bool showsMilestones = true;

    qreal height() const { return bandHeight + fineHeight + (showsMilestones ? markHeight : 0); }
    /// Band, divisions, milestones and today between two places of the scale; from 0 down.
    Scene axis(qreal from, qreal to, const TextMetrics &metrics) const;
    /// What lies under the bars in @p exposed, which is counted from the top of the first lane.
    Scene grid(const QRectF &exposed) const;
    /// Where the today line stands; nothing when the scale doesn't hold today.
    std::optional<qreal> todayPlace() const;

    /// Milestones by day.
    const std::vector<MilestoneMark> &milestones() const { return m_marks; }
    const TimeScale &scale() const { return m_scale; }
    const ZoomUnits &units() const { return m_units; }

private:
    struct Span
    {
        QDate first;
        QDate last;
        SceneEntity entity;
        QString name;
    };

    QString todayWords() const;
    QRectF pill(const TextMetrics &metrics) const;
    void addDivisions(Fragment &out, qreal from, qreal to, const TextMetrics &metrics) const;
    void addMilestones(Fragment &out, qreal from, qreal to, const TextMetrics &metrics) const;

    TimeScale m_scale;
    ZoomUnits m_units;
    QDate m_today;
    std::vector<TimeSegment> m_band;
    std::vector<TimeSegment> m_fine;
    std::vector<MilestoneMark> m_marks;
    std::vector<Span> m_blackouts;
};

} // namespace leadline
