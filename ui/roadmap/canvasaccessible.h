// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/roadmap/overlay.h"

#include <QAccessibleWidget>
#include <QHash>

namespace leadline {

class RoadmapCanvas;

/// The canvas for assistive tools: a list of lanes, each a list of its bars, and last the tray with its cards. Items are
/// made when they are asked for.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(RoadmapCanvas *canvas);
    ~CanvasAccessible() override;

    /// Makes canvases accessible; called once before the first of them is shown.
    static void install();

    RoadmapCanvas &canvas() const;
    /// Stands for the tray where a lane is asked for.
    static constexpr int tray = -1;
    /// The item of a bar in a lane (of a card in the tray), and of a lane.
    QAccessibleInterface *bar(int lane, EntityId feature);
    QAccessibleInterface *lane(int lane);
    QAccessibleInterface *keyResult(int lane, EntityId keyResult);
    QAccessibleInterface *cue(int lane, LaneCue::Kind kind);
    /// The labels of a lane as they are now; none for the tray.
    std::vector<LaneCue> cues(int lane) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    QAccessibleInterface *madeLane(int lane);

    QHash<int, QAccessible::Id> m_lanes;
    QHash<std::pair<int, EntityId>, QAccessible::Id> m_bars;
    QHash<std::pair<int, EntityId>, QAccessible::Id> m_keyResults;
    QHash<std::pair<int, int>, QAccessible::Id> m_cues;
};

} // namespace leadline
