// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/featurechanges.h"
#include "ui/roadmap/overlay.h"
#include "ui/roadmap/snapping.h"
#include "ui/roadmap/teamroom.h"

#include <deque>

namespace leadline {

/// Where the pointer of a drag is, and what its keys say.
struct DragPointer
{
    QPointF scene;
    int lane = -1; ///< under the pointer; -1: none
    bool isOverTray = false;
    bool isOverUnscheduled = false; ///< the part of the tray that takes dates away instead of parking
    bool keepsLane = false; ///< Shift
    bool snaps = true;
};

/// Between what is dragged and its tip, in logical px.
inline constexpr qreal tipGap = 8;

/// Something that is being dragged: it tells what it would look like and what it would do.
class CanvasDrag
{
public:
    virtual ~CanvasDrag() = default;
    Q_DISABLE_COPY_MOVE(CanvasDrag)

    /// True when what would be done has changed.
    virtual bool moveTo(const DragPointer &pointer) = 0;
    /// What would be done; nothing when the drop is refused or changes nothing.
    virtual std::optional<Change> change() const { return std::nullopt; }
    /// What is selected after the drop.
    virtual std::vector<EntityId> results() const { return {}; }
    /// A sentence for after the drop, when what was done may not be what was meant.
    virtual QString remark() const { return {}; }
    /// The lane that what is dragged would leave; -1: none.
    virtual int laneLeft() const { return -1; }
    /// The plan's rules refuse it; the tip says why.
    void refuse(const QString &reason);
    const DragPicture &picture() const { return m_picture; }

protected:
    explicit CanvasDrag(const LiveRoadmap &live)
        : m_live(live)
    {
    }
    const Plan &plan() const { return m_live.context().plan(); }
    Snapping snapping(const std::vector<EntityId> &moved, bool isOn) const;

    const LiveRoadmap &m_live;
    DragPicture m_picture;
};

/// Moves bars, or one end of them; from the tray it brings a feature into the plan's time.
class BarDrag final : public CanvasDrag
{
public:
    enum class Grip : quint8 { Body, Start, End };
    struct Source
    {
        std::vector<EntityId> features; ///< those that move together
        EntityId grabbed;
        QRectF rect;   ///< of the grabbed bar
        int lane = -1; ///< in which it was grabbed; -1: the tray
        Grip grip = Grip::Body;
        bool copies = false;
        bool movesDependents = false; ///< what waits for them gives way
    };

    BarDrag(const LiveRoadmap &live, Source source, QPointF press);

    bool moveTo(const DragPointer &pointer) override;
    std::optional<Change> change() const override;
    std::vector<EntityId> results() const override;
    QString remark() const override;
    int laneLeft() const override { return m_proposal.lane >= 0 && !m_source.copies ? m_source.lane : -1; }

private:
    struct Placement
    {
        const Feature *feature = nullptr;
        PlannedDate start;
        PlannedDate end;
        DrawnDates drawn;
    };
    struct Proposal
    {
        std::vector<Placement> placements;
        std::vector<Placement> dependents; ///< follow from the placements
        int lane = -1; ///< other than before; -1: stays
        bool parks = false;
        bool unschedules = false;
        int released = 0; ///< of what is dragged off the schedule: it stays

        bool sameAs(const Proposal &other) const;
    };

    const Feature *original(EntityId id) const;
    bool isFromTray() const { return m_source.lane < 0; }
    Proposal propose(const DragPointer &pointer);
    void proposeMove(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping);
    void proposeResize(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping);
    void proposeSchedule(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping);
    void proposeDependents(Proposal &proposal);
    QRectF outlineOf(const Placement &placement) const;
    void draw(const DragPointer &pointer);
    void describe();
    void describeTray();
    std::vector<const Feature *> unscheduled() const;
    void addSlack(const Placement &placement);
    QString label() const;
    QString resizeLabel() const;

    Source m_source;
    QPointF m_press;
    /// As they were before: the plan shows the provisional state meanwhile.
    std::vector<Feature> m_originals;
    std::vector<const Feature *> m_features;
    std::vector<FeatureChanges::Copy> m_copies;
    std::deque<Feature> m_pushedRows; ///< what gave way at some time of the drag, as it was before
    QHash<EntityId, const Feature *> m_pushed;
    QHash<EntityId, BarPlace> m_places;
    std::optional<TeamRoom> m_room; ///< of the grabbed feature's team
    Proposal m_proposal;
    std::optional<QDate> m_snapped;
};

/// Draws a new feature on empty time.
class CreateDrag final : public CanvasDrag
{
public:
    CreateDrag(const LiveRoadmap &live, int lane, QPointF press);

    bool moveTo(const DragPointer &pointer) override;
    int lane() const { return m_lane; }
    PlannedDate start() const { return m_start; }
    PlannedDate end() const { return m_end; }
    QRectF rect() const { return m_rect; }

private:
    int m_lane;
    QPointF m_press;
    PlannedDate m_start;
    PlannedDate m_end;
    QRectF m_rect;
};

/// Draws a dependency from the end of a bar to the bar that waits for it.
class LinkDrag final : public CanvasDrag
{
public:
    LinkDrag(const LiveRoadmap &live, EntityId from, QPointF ring);

    bool moveTo(const DragPointer &pointer) override;
    std::optional<Change> change() const override;

private:
    EntityId m_from;
    EntityId m_to;
    QPointF m_ring;
    EntityId m_id;
};

/// The bar under a place of the scene, plates that its title runs over included; without one, `bar` is null.
BarPlace barAt(QPointF scene, const ScreenRoadmap &roadmap);

} // namespace leadline
