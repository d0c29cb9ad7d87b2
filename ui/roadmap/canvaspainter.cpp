// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/canvaspainter.h"

#include "core/render/scenepainter.h"
#include "ui/delegates/colleaguemark.h"
#include "ui/roadmap/roadmapwords.h"
#include "ui/theme/appearance.h"

#include <QCoreApplication>
#include <QPainter>

namespace leadline {

namespace {

constexpr TextStyle cornerStyle{11};
constexpr qreal cornerInset = 16;

QRectF unmirrored(const QRectF &rect, bool isMirrored)
{
    return isMirrored ? QRectF(-rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

Scene turned(Scene scene, bool isMirrored, qreal width)
{
    return isMirrored ? scene.mirrored(width) : scene;
}

} // namespace

CanvasPainter::CanvasPainter(const LiveRoadmap &live)
    : m_live(live)
    , m_cache(live.metrics())
{
}

void CanvasPainter::invalidate()
{
    m_body.invalidate();
    m_headers.invalidate();
    m_mirrored.clear();
}

void CanvasPainter::paintScene(QPainter &painter, const Scene &scene, const QRectF &exposed) const
{
    RenderOptions options;
    options.theme = &Appearance::instance().theme();
    options.exposed = exposed;
    options.alignToPixels = true;
    options.cache = &m_cache;
    leadline::paint(painter, scene, m_live.metrics(), options);
}

void CanvasPainter::paint(QPainter &painter, const CanvasGeometry &geometry, const Selection &selection,
                          const OverlayState &state, const Scene &tray)
{
    paintBody(painter, geometry);
    paintHeaders(painter, geometry, state);
    paintAxis(painter, geometry);
    paintCorner(painter, geometry);
    paintOverlay(painter, geometry, selection, state);
    paintTray(painter, geometry, state, tray);
}

void CanvasPainter::paintBody(QPainter &painter, const CanvasGeometry &geometry)
{
    const QRectF body = geometry.body();
    if (body.isEmpty())
        return;
    if (motion.isActive())
        m_body.invalidate();
    m_body.update(body.size(), painter.device()->devicePixelRatioF(),
                  geometry.bodyOrigin()
                      - QPointF(geometry.isMirrored() ? 0 : geometry.headerWidth, geometry.axisHeight),
                  [&](QPainter &picture, const QRectF &exposed) {
                      drawBody(picture, exposed.translated(-m_body.origin()), geometry);
                  });
    painter.drawPixmap(body.topLeft(), m_body.pixmap());
    paintEdges(painter, geometry);
}

/// Over the remembered picture, in which bars are whole: those that reach out of sight as they look now.
void CanvasPainter::paintEdges(QPainter &painter, const CanvasGeometry &geometry)
{
    m_edges.clear();
    if (motion.isActive())
        return;
    const ScreenRoadmap &roadmap = m_live.roadmap();
    m_edges = edgeBars(roadmap, geometry);
    if (m_edges.empty())
        return;
    const bool isMirrored = geometry.isMirrored();
    painter.save();
    painter.setClipRect(geometry.body());
    painter.translate(geometry.bodyOrigin());
    Scene cut;
    cut.barLooks = {roadmap.frame().bar};
    cut.layers.push_back({Stratum::Bars, {}});
    Fragment today;
    const std::optional<qreal> todayPlace = roadmap.axis().todayPlace();
    QRegion plates;
    for (const EdgeBar &edge : m_edges) {
        if (!edge.bar.rect.isEmpty())
            cut.layers.back().bars.push_back(edge.bar);
        if (!edge.plateBefore.isEmpty())
            plates += unmirrored(edge.plateBefore, isMirrored).toAlignedRect();
        const qreal end = edge.bar.rect.left() + std::max(edge.bar.rect.width(), static_cast<qreal>(edge.bar.plateEnd));
        const QRectF covered = QRectF(edge.bar.rect.topLeft(), QPointF(end, edge.bar.rect.bottom())) | edge.plateBefore;
        if (todayPlace && covered.adjusted(-1, 0, 1, 0).contains(QPointF(*todayPlace, covered.center().y())))
            today.line(Stratum::Today, {*todayPlace, covered.top()}, {*todayPlace, covered.bottom()},
                       ColourToken::TodayLine, 1.5);
    }
    if (!plates.isEmpty()) {
        painter.save();
        painter.setClipRegion(plates, Qt::IntersectClip);
        const QRectF part = plates.boundingRect();
        painter.fillRect(part, Appearance::instance().colour(ColourToken::Canvas));
        paintScene(painter, turned(roadmap.axis().grid(unmirrored(part, isMirrored)), isMirrored, 0), part);
        painter.restore();
    }
    paintScene(painter, turned(std::move(cut), isMirrored, 0), {});
    paintScene(painter, turned(std::move(today).toScene({}), isMirrored, 0), {});
    painter.restore();
}

/// @p exposed in places of the scene, mirrored where that applies.
void CanvasPainter::drawBody(QPainter &painter, const QRectF &exposed, const CanvasGeometry &geometry)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const Appearance &appearance = Appearance::instance();
    painter.fillRect(exposed, appearance.colour(ColourToken::Canvas));
    const QRectF part = unmirrored(exposed, geometry.isMirrored());
    paintScene(painter, turned(roadmap.axis().grid(part), geometry.isMirrored(), 0), exposed);
    Fragment lines;
    for (int i = roadmap.laneAt(part.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(i)];
        if (lane.top > part.bottom())
            break;
        lines.line(Stratum::Grid, {part.left(), lane.bottom()}, {part.right(), lane.bottom()}, ColourToken::LineSoft,
                   1);
        if (i == roadmap.frame().gap.before)
            lines.line(Stratum::Grid, {part.left(), lane.top}, {part.right(), lane.top}, ColourToken::LineSoft, 1);
        drawLane(painter, i, exposed, geometry);
    }
    if (const std::optional<qreal> today = roadmap.axis().todayPlace())
        lines.line(Stratum::Today, {*today, part.top()}, {*today, part.bottom()}, ColourToken::TodayLine, 1.5);
    paintScene(painter, turned(std::move(lines).toScene({}), geometry.isMirrored(), 0), exposed);
}

void CanvasPainter::drawLane(QPainter &painter, int lane, const QRectF &exposed, const CanvasGeometry &geometry)
{
    const PlacedLane &placed = m_live.roadmap().lanes()[static_cast<size_t>(lane)];
    const Scene *scene = &placed.laid.body;
    Scene moving;
    if (motion.isActive()) {
        moving = *scene;
        for (SceneLayer &layer : moving.layers) {
            layer.bounds = QRectF();
            for (BarItem &bar : layer.bars) {
                const QHash<EntityId, QRectF>::const_iterator from = motion.from.constFind(bar.entity.id);
                if (from == motion.from.cend())
                    continue;
                const QRectF before = from->translated(0, -placed.top);
                const QRectF after = bar.rect;
                bar.rect = QRectF(after.topLeft() + (before.topLeft() - after.topLeft()) * (1 - motion.share),
                                  after.size() + (before.size() - after.size()) * (1 - motion.share));
            }
        }
        if (geometry.isMirrored())
            moving = moving.mirrored(0);
        scene = &moving;
    } else if (geometry.isMirrored()) {
        QHash<int, Scene>::iterator known = m_mirrored.find(lane);
        if (known == m_mirrored.end())
            known = m_mirrored.insert(lane, scene->mirrored(0));
        scene = &known.value();
    }
    painter.save();
    painter.translate(0, placed.top);
    paintScene(painter, *scene, exposed.translated(0, -placed.top));
    painter.restore();
}

void CanvasPainter::paintHeaders(QPainter &painter, const CanvasGeometry &geometry, const OverlayState &state)
{
    const QRectF headers = geometry.headers();
    if (headers.isEmpty())
        return;
    m_headers.update(headers.size(), painter.device()->devicePixelRatioF(), {0, -geometry.scroll.y()},
                     [&](QPainter &picture, const QRectF &exposed) {
                         drawHeaders(picture, exposed.translated(-m_headers.origin()), geometry);
                     });
    painter.drawPixmap(headers.topLeft(), m_headers.pixmap());
    Fragment above;
    addHeaderState(above, state, m_live.roadmap(), geometry);
    painter.save();
    painter.setClipRect(headers);
    painter.translate(headers.left(), headers.top() - geometry.scroll.y());
    paintScene(painter, turned(std::move(above).toScene({}), geometry.isMirrored(), geometry.headerWidth), {});
    painter.restore();
}

void CanvasPainter::drawHeaders(QPainter &painter, const QRectF &exposed, const CanvasGeometry &geometry)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    painter.fillRect(exposed, Appearance::instance().colour(ColourToken::Canvas));
    const qreal width = geometry.headerWidth;
    Fragment lines;
    for (int i = roadmap.laneAt(exposed.top()); i >= 0 && i < static_cast<int>(roadmap.lanes().size()); ++i) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(i)];
        if (lane.top > exposed.bottom())
            break;
        painter.save();
        painter.translate(0, lane.top);
        paintScene(painter, turned(roadmap.header(i, width), geometry.isMirrored(), width),
                   exposed.translated(0, -lane.top));
        painter.restore();
        lines.line(Stratum::Grid, {0, lane.bottom()}, {width, lane.bottom()}, ColourToken::LineSoft, 1);
        if (i == roadmap.frame().gap.before)
            lines.line(Stratum::Grid, {0, lane.top}, {width, lane.top}, ColourToken::LineSoft, 1);
    }
    lines.line(Stratum::Grid, {width - 0.5, exposed.top()}, {width - 0.5, exposed.bottom()}, ColourToken::LineSoft, 1);
    paintScene(painter, turned(std::move(lines).toScene({}), geometry.isMirrored(), width), exposed);
}

void CanvasPainter::paintAxis(QPainter &painter, const CanvasGeometry &geometry)
{
    const QRectF axis = geometry.axis();
    const QRectF visible = geometry.visible();
    const ScreenAxis &source = m_live.roadmap().axis();
    painter.save();
    painter.setClipRect(axis);
    painter.fillRect(axis, Appearance::instance().colour(ColourToken::Canvas));
    painter.translate(geometry.bodyOrigin().x(), 0);
    paintScene(painter,
               turned(source.axis(visible.left(), visible.right(), m_live.metrics()), geometry.isMirrored(), 0), {});
    painter.restore();
}

void CanvasPainter::paintCorner(QPainter &painter, const CanvasGeometry &geometry)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const QRectF corner = geometry.corner();
    const TextMetrics &metrics = m_live.metrics();
    Fragment out;
    const qreal height = geometry.axisHeight;
    out.fill(Stratum::Ground, QRectF(0, 0, geometry.headerWidth, height), ColourToken::Canvas);
    out.text(Stratum::Labels, cornerInset, 24 + metrics.capHeight(cornerStyle) / 2, RoadmapWords::contents(roadmap),
             {cornerStyle, ColourToken::TextSecondary}, metrics);
    QRectF toggle = geometry.mirrored(geometry.milestoneToggle());
    GlyphItem chevron;
    chevron.rect = QRectF(toggle.left(), toggle.center().y() - 5, 10, 10);
    chevron.glyph = roadmap.axis().showsMilestones ? Glyph::ChevronDown : Glyph::ChevronEnd;
    chevron.paint = ColourToken::TextTertiary;
    out.on(Stratum::Labels).glyphs.push_back(chevron);
    out.text(Stratum::Labels, toggle.left() + 14, toggle.center().y() + metrics.capHeight(cornerStyle) / 2,
             QCoreApplication::translate("Roadmap", "Milestones"), {cornerStyle, ColourToken::TextSecondary}, metrics);
    out.line(Stratum::Grid, {geometry.headerWidth - 0.5, 0}, {geometry.headerWidth - 0.5, height},
             ColourToken::LineSoft, 1);
    painter.save();
    painter.setClipRect(corner);
    painter.translate(corner.topLeft());
    paintScene(painter, turned(std::move(out).toScene({}), geometry.isMirrored(), geometry.headerWidth), {});
    painter.restore();
    painter.fillRect(QRectF(0, height - 1, geometry.viewport.width(), 1),
                     Appearance::instance().colour(ColourToken::LineStrong));
}

void CanvasPainter::paintOverlay(QPainter &painter, const CanvasGeometry &geometry, const Selection &selection,
                                 const OverlayState &state)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    m_cues.clear();
    Fragment under;
    Fragment over;
    if (!motion.isActive()) {
        if (state.drag)
            addDragGround(under, *state.drag, roadmap, geometry);
        else
            addLinks(under, selection, state, m_live);
        addSelection(under, state.drag ? Selection{} : selection, state, m_live, geometry);
    }
    m_cues = addCues(under, state, roadmap, geometry);
    if (state.drag)
        addDragTip(over, *state.drag, roadmap, geometry);
    painter.save();
    painter.setClipRect(geometry.body());
    painter.translate(geometry.bodyOrigin());
    const QRectF exposed = unmirrored(geometry.visible(), geometry.isMirrored());
    paintScene(painter, turned(std::move(under).toScene({}), geometry.isMirrored(), 0), exposed);
    if (state.drag && !state.drag->bars.empty()) {
        Scene moved;
        moved.barLooks = {roadmap.frame().bar};
        moved.layers.push_back({Stratum::Bars, {}});
        moved.layers.back().bars = state.drag->bars;
        painter.setOpacity(0.9);
        paintScene(painter, turned(std::move(moved), geometry.isMirrored(), 0), {});
        painter.setOpacity(1);
    }
    paintScene(painter, turned(std::move(over).toScene({}), geometry.isMirrored(), 0), {});
    if (!state.drag && !motion.isActive())
        paintEditors(painter, geometry);
    painter.restore();
}

/// In place of the owner's initials, those of the colleague who has a feature open in an editor.
void CanvasPainter::paintEditors(QPainter &painter, const CanvasGeometry &geometry)
{
    const QRectF visible = geometry.visible();
    for (const Presence &colleague : m_live.context().colleagues().present()) {
        if (colleague.item.kind != EntityKind::Feature || colleague.item.isNull())
            continue;
        for (const BarPlace &place : placesOf(colleague.item.id, m_live.roadmap())) {
            if (!place.rect.intersects(visible))
                continue;
            const QRectF room = unmirrored(place.rect, geometry.isMirrored());
            ColleagueMark::paintEditor(painter, room.toAlignedRect(), colleague.author, m_live.context().plan(),
                                       geometry.direction);
        }
    }
}

void CanvasPainter::paintTray(QPainter &painter, const CanvasGeometry &geometry, const OverlayState &state,
                              const Scene &tray)
{
    const Appearance &appearance = Appearance::instance();
    const QRectF rect = geometry.tray();
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, appearance.colour(ColourToken::Sunken));
    painter.translate(rect.topLeft());
    paintScene(painter, turned(tray, geometry.isMirrored(), rect.width()), {});
    if (state.drag && state.drag->targetsTray) {
        Fragment out;
        FillItem target;
        target.rect = QRectF(QPointF(), rect.size()).adjusted(2, 2, -2, -2);
        target.fill = {ColourToken::AccentSoft, 0, 0.45F};
        target.border = ColourToken::AccentLine;
        target.borderWidth = 1.5;
        target.dash = DashPattern::Dash33;
        out.on(Stratum::Overlay).fills.push_back(target);
        paintScene(painter, std::move(out).toScene({}), {});
    }
    painter.restore();
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), 1)), appearance.colour(ColourToken::LineStrong));
}

} // namespace leadline
