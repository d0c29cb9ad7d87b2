// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "core/roadmap/screenroadmap.h"
#include "ui/base/plancontext.h"

namespace leadline {

struct Dependency;

/// The timeline of an open plan, which follows the document: announcements are gathered and carried out together when
/// control returns to the event loop, or at flush(). What a colleague changed is told apart from what was done here.
class LiveRoadmap final : public QObject
{
    Q_OBJECT

public:
    explicit LiveRoadmap(PlanContext &context, QObject *parent = nullptr);

    PlanContext &context() const { return m_context; }
    const ScreenRoadmap &roadmap() const { return m_roadmap; }
    const FontTextMetrics &metrics() const { return m_metrics; }
    const ViewDescription &view() const { return m_frame.view; }

    /// A view that can't be understood leaves everything as it was and says why.
    bool setView(const ViewDescription &view);
    void setTimeWidth(qreal width);
    void setBar(const BarLook &bar);
    void setShowsMilestones(bool shows);
    const QSet<QString> &collapsed() const { return m_frame.collapsed; }
    /// Lanes folded to a strip, by laneKey().
    void setCollapsed(const QSet<QString> &lanes);
    const QSet<QString> &showsReleased() const { return m_frame.showsReleased; }
    /// Lanes with a bar for everything that was released, by laneKey().
    void setShowsReleased(const QSet<QString> &lanes);
    /// Lanes give way to something that is about to be added between them.
    void setGap(const LaneGap &gap);
    /// A width of a day between two zooms, while one is on its way to the other; 0 ends that.
    void setDayWidth(qreal width);
    /// The end of such a way: @p view at its own zoom.
    void endZoom(const ViewDescription &view);

    /// Nothing is laid out while it is not looked at.
    void setActive(bool active);
    /// While a gesture shows provisional states, the picture stays as it was before.
    void setFrozen(bool frozen);
    /// Carries out what has been gathered.
    void flush();

    /// Dependencies that begin or end at a feature, those with an effect on dates only.
    std::vector<const Dependency *> linksOf(EntityId feature) const;
    std::vector<const Dependency *> allLinks() const;

Q_SIGNALS:
    void aboutToChange();
    void changed();

private:
    void watch();
    void noteRow(EntityKind kind, int row, const FieldMask &fields);
    void noteTable(EntityKind kind);
    void schedule();
    void rebuild();
    void parseFilter();

    PlanContext &m_context;
    FontTextMetrics m_metrics;
    ScreenRoadmap m_roadmap;
    ScreenFrame m_frame;
    QTimer m_timer;
    QSet<EntityId> m_edited;
    QSet<QString> m_fields;
    bool m_needsRefresh = false;
    bool m_needsBuild = true;
    bool m_isActive = false;
    bool m_isFrozen = false;
    mutable QMultiHash<EntityId, const Dependency *> m_links;
    mutable bool m_knowsLinks = false;
};

} // namespace leadline
