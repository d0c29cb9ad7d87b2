// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/canvasdrag.h"

namespace leadline {

/// Puts a lane at another place of the list, dragged by its header.
class LaneDrag final : public CanvasDrag
{
public:
    LaneDrag(const LiveRoadmap &live, int lane);

    bool moveTo(const DragPointer &pointer) override;
    std::optional<Change> change() const override;

private:
    int m_lane;
    int m_place; ///< in the list without the lane
};

} // namespace leadline
