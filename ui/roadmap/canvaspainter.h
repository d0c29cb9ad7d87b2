// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/rendercache.h"
#include "ui/roadmap/overlay.h"
#include "ui/roadmap/scrolledpicture.h"

class QPainter;

namespace leadline {

/// Bars on their way from where they were to where they are.
struct BarMotion
{
    QHash<EntityId, QRectF> from; ///< scene places
    qreal share = 1;              ///< of the way; 1: there

    bool isActive() const { return share < 1 && !from.isEmpty(); }
};

/// Paints the canvas: remembered pictures of bars and lane headers, of which scrolling paints only the strips that come
/// into sight, and everything that changes more often above them.
class CanvasPainter final
{
public:
    explicit CanvasPainter(const LiveRoadmap &live);

    /// The picture of the plan has to be painted again; called after each change, theme switch or zoom.
    void invalidate();
    void paint(QPainter &painter, const CanvasGeometry &geometry, const Selection &selection, const OverlayState &state,
               const Scene &tray);

    BarMotion motion;
    /// The bars that the last paint() cut at the edges of the part in sight.
    const std::vector<EdgeBar> &edges() const { return m_edges; }
    /// The labels that the last paint() put at the edges of lanes.
    const std::vector<LaneCue> &cues() const { return m_cues; }

private:
    void paintBody(QPainter &painter, const CanvasGeometry &geometry);
    void drawBody(QPainter &painter, const QRectF &exposed, const CanvasGeometry &geometry);
    void drawLane(QPainter &painter, int lane, const QRectF &exposed, const CanvasGeometry &geometry);
    void paintEdges(QPainter &painter, const CanvasGeometry &geometry);
    void paintHeaders(QPainter &painter, const CanvasGeometry &geometry, const OverlayState &state);
    void drawHeaders(QPainter &painter, const QRectF &exposed, const CanvasGeometry &geometry);
    void paintAxis(QPainter &painter, const CanvasGeometry &geometry);
    void paintCorner(QPainter &painter, const CanvasGeometry &geometry);
    void paintOverlay(QPainter &painter, const CanvasGeometry &geometry, const Selection &selection,
                      const OverlayState &state);
    void paintEditors(QPainter &painter, const CanvasGeometry &geometry);
    void paintTray(QPainter &painter, const CanvasGeometry &geometry, const OverlayState &state, const Scene &tray);
    void paintScene(QPainter &painter, const Scene &scene, const QRectF &exposed) const;

    const LiveRoadmap &m_live;
    mutable RenderCache m_cache;
    ScrolledPicture m_body;
    ScrolledPicture m_headers;
    QHash<int, Scene> m_mirrored; ///< lanes for right-to-left windows
    std::vector<LaneCue> m_cues;
    std::vector<EdgeBar> m_edges;
};

} // namespace leadline
