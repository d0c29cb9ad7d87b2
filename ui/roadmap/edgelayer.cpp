// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/overlay.h"

namespace leadline {

namespace {

constexpr qreal barClearance = 4;
/// Less than that out of sight is nothing.
constexpr qreal sightTolerance = 0.5;

/// The bar with the texts that it has before a picture cuts or drops them.
BarItem withWholeTexts(const BarItem &bar, int lane, const ScreenRoadmap &roadmap)
{
    BarItem whole = bar;
    const FeatureFacts &facts = roadmap.facts();
    const std::vector<int> lanes = roadmap.lanesOf(bar.entity.id);
    const Feature *feature = roadmap.find(bar.entity.id);
    if (!feature)
        return whole;
    whole.title = facts.title(*feature, !lanes.empty() && lanes.front() != lane);
    whole.trailing = facts.ownerInitials(*feature);
    whole.glyph = facts.glyph(*feature);
    whole.plateEnd = 0;
    whole.trailingWidth = 0;
    return whole;
}

class LaneEdges final
{
public:
    LaneEdges(const ScreenRoadmap &roadmap, int lane, const QRectF &visible, std::vector<EdgeBar> &out)
        : m_roadmap(roadmap)
        , m_lane(lane)
        , m_top(roadmap.lanes()[static_cast<size_t>(lane)].top)
        , m_visible(visible)
        , m_out(out)
    {
    }

    void collect()
    {
        for (const SceneLayer &layer : m_roadmap.lanes()[static_cast<size_t>(m_lane)].laid.body.layers) {
            if (!layer.bounds.translated(0, m_top).intersects(m_visible))
                continue;
            for (size_t i = 0; i < layer.bars.size(); ++i) {
                const BarItem &bar = layer.bars[i];
                const bool hasNext = i + 1 < layer.bars.size() && layer.bars[i + 1].rect.top() == bar.rect.top();
                if (isTitleOnly(bar))
                    m_out.push_back({{}, m_lane, plateOf(bar)});
                else if (isCut(bar))
                    add(bar, hasNext ? layer.bars[i + 1].rect.left() - barClearance : m_visible.right());
            }
        }
    }

private:
    /// Out of sight itself, with the rest of its title left over.
    bool isTitleOnly(const BarItem &bar) const
    {
        return bar.rect.right() <= m_visible.left()
            && bar.rect.left() + static_cast<qreal>(bar.plateEnd) > m_visible.left();
    }

    QRectF plateOf(const BarItem &bar) const
    {
        const QRectF whole = bar.rect.translated(0, m_top);
        return {QPointF(std::max(whole.left(), m_visible.left()), whole.top()),
                QPointF(whole.left() + static_cast<qreal>(bar.plateEnd) + 1, whole.bottom())};
    }

    bool isCut(const BarItem &bar) const
    {
        const qreal end = bar.rect.left() + std::max(bar.rect.width(), static_cast<qreal>(bar.plateEnd));
        const bool isInSight = bar.rect.right() > m_visible.left() && bar.rect.left() < m_visible.right();
        return isInSight
            && (bar.rect.left() < m_visible.left() - sightTolerance || end > m_visible.right() + sightTolerance);
    }

    void add(const BarItem &bar, qreal roomEnd)
    {
        const QRectF whole = bar.rect.translated(0, m_top);
        const QRectF seen(QPointF(std::max(whole.left(), m_visible.left()), whole.top()),
                          QPointF(std::min(whole.right(), m_visible.right()), whole.bottom()));
        BarItem cut = withWholeTexts(bar, m_lane, m_roadmap);
        cut.rect = seen;
        cut.continuesBefore = bar.continuesBefore || seen.left() > whole.left() + sightTolerance;
        cut.continuesAfter = bar.continuesAfter || seen.right() < whole.right() - sightTolerance;
        cut.openStart = bar.openStart && !cut.continuesBefore;
        cut.openEnd = bar.openEnd && !cut.continuesAfter;
        const qreal done = whole.left() + whole.width() * static_cast<qreal>(bar.filledShare());
        cut.filled = static_cast<float>(std::clamp((done - seen.left()) / std::max(1.0, seen.width()), 0.0, 1.0));
        const BarRoom room{std::min(roomEnd, m_visible.right()), m_visible.left(), true};
        EdgeBar edge;
        edge.lane = m_lane;
        edge.bar = placeBar(std::move(cut), m_roadmap.frame().bar, room, m_roadmap.metrics()).item;
        if (bar.plateEnd > 0)
            edge.plateBefore = plateOf(bar);
        m_out.push_back(std::move(edge));
    }

    const ScreenRoadmap &m_roadmap;
    int m_lane;
    qreal m_top;
    QRectF m_visible;
    std::vector<EdgeBar> &m_out;
};

} // namespace

std::vector<EdgeBar> edgeBars(const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    std::vector<EdgeBar> bars;
    const QRectF visible = geometry.visible();
    for (int i = roadmap.laneAt(visible.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        if (roadmap.lanes()[static_cast<size_t>(i)].top > visible.bottom())
            break;
        LaneEdges(roadmap, i, visible, bars).collect();
    }
    return bars;
}

} // namespace leadline
