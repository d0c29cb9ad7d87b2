// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "ui/roadmap/liveroadmap.h"

namespace leadline {

/// The strip below the lanes: what is parked, and what has no dates yet. Its picture is made for one width; only the
/// cards in sight are laid out.
class ParkedTray final
{
public:
    static constexpr qreal collapsedHeight = 40;
    static constexpr qreal openHeight = 88;

    enum class Tab : quint8 { Parked, NotScheduled };
    enum class Part : quint8 { Nothing, Toggle, ParkedTab, NotScheduledTab, Card };
    struct Hit
    {
        Part part = Part::Nothing;
        EntityId feature = {};
        QRectF card = {}; ///< in the tray
    };

    /// Collects what stands in it; after each change of the plan and of what it shows.
    void collect(const LiveRoadmap &live);
    void layOut(const LiveRoadmap &live, const Selection &selection, qreal width);
    const Scene &scene() const { return m_scene; }
    qreal height() const { return m_isOpen ? openHeight : collapsedHeight; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open) { m_isOpen = open; }
    Tab tab() const { return m_tab; }
    /// Features without dates of one lane only, or with -1 of all.
    void show(Tab tab, int lane = -1);
    /// Moves the row of cards.
    void scrollBy(qreal distance) { m_scroll += distance; }
    /// @p place counts from the tray's top start corner.
    Hit hit(QPointF place) const;
    const std::vector<const Feature *> &features() const { return m_features; }
    /// Where the card of a feature lies; null when it is out of sight.
    QRectF cardRect(EntityId feature) const;
    /// What the shown tab is called.
    QString title() const;
    /// Moves the row so that a card is in sight.
    void bringIntoSight(EntityId feature, qreal width);

private:
    void layOutHeading(Fragment &out, const LiveRoadmap &live, qreal width);
    void layOutCards(Fragment &out, const LiveRoadmap &live, const Selection &selection, qreal width);
    void addCard(Fragment &out, const Feature &feature, const QRectF &rect, const LiveRoadmap &live, bool isSelected);

    struct Spot
    {
        QRectF rect;
        Hit hit;
    };

    bool m_isOpen = true;
    Tab m_tab = Tab::Parked;
    int m_lane = -1;
    qreal m_scroll = 0;
    std::vector<const Feature *> m_features;
    QString m_parkedWords; ///< "4 features, 154 person-days"
    QString m_shownWords;
    int m_waiting = 0; ///< without dates
    std::vector<Spot> m_spots;
    Scene m_scene;
};

} // namespace leadline
