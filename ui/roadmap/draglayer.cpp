// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/overlay.h"

namespace leadline {

namespace {

constexpr qreal tipHeight = 22;
constexpr qreal tipLine = 18;
constexpr qreal tipPadding = 8;
constexpr qreal tipMargin = 4;
constexpr TextStyle tipStrongStyle{11, TextWeight::SemiBold};
constexpr TextStyle tipStyle{11};

} // namespace

void addDragTip(Fragment &out, const DragPicture &drag, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    const TextMetrics &metrics = roadmap.metrics();
    const DragTip &tip = drag.tip;
    if (tip.strong.isEmpty() && tip.plain.isEmpty())
        return;
    const qreal strong = metrics.width(tip.strong, tipStrongStyle);
    const qreal plain = tip.plain.isEmpty() ? 0 : metrics.width(tip.plain, tipStyle);
    qreal width = strong + plain + (strong > 0 && plain > 0 ? tipPadding : 0);
    for (const QString &line : tip.consequences)
        width = std::max(width, metrics.width(line, tipStyle));
    const QRectF visible = geometry.visible();
    QRectF box(drag.tipPlace,
               QSizeF(width + 2 * tipPadding, tipHeight + tipLine * static_cast<qreal>(tip.consequences.size())));
    if (box.bottom() > visible.bottom() - tipMargin)
        box.moveBottom(visible.bottom() - tipMargin);
    box.moveLeft(std::clamp(box.left(), visible.left() + tipMargin,
                            std::max(visible.left() + tipMargin, visible.right() - tipMargin - box.width())));
    FillItem ground;
    ground.rect = box;
    ground.fill = ColourToken::TextPrimary;
    ground.radius = 4;
    out.on(Stratum::Overlay).fills.push_back(ground);
    qreal baseline = box.top() + (tipHeight + metrics.capHeight(tipStrongStyle)) / 2;
    const qreal left = box.left() + tipPadding;
    const qreal taken =
        out.text(Stratum::Overlay, left, baseline, tip.strong, {tipStrongStyle, ColourToken::Canvas}, metrics);
    out.text(Stratum::Overlay, left + (taken > 0 ? taken + tipPadding : 0), baseline, tip.plain,
             {tipStyle, ColourToken::Canvas}, metrics);
    for (const QString &line : tip.consequences) {
        baseline += tipLine;
        out.text(Stratum::Overlay, left, baseline, line, {tipStyle, ColourToken::Canvas}, metrics);
    }
}

void addDragGround(Fragment &out, const DragPicture &drag, const ScreenRoadmap &roadmap, const CanvasGeometry &geometry)
{
    for (const QRectF &cover : drag.covers)
        out.fill(Stratum::Blackout, cover, ColourToken::Canvas);
    if (drag.targetLane >= 0) {
        const PlacedLane &lane = roadmap.lanes()[static_cast<size_t>(drag.targetLane)];
        FillItem target;
        target.rect =
            QRectF(geometry.scroll.x(), lane.top, geometry.timeWidth(), lane.laid.height).adjusted(1, 1, -1, -1);
        target.fill = {ColourToken::AccentSoft, 0, 0.45F};
        target.border = ColourToken::AccentLine;
        target.borderWidth = 1.5;
        target.dash = DashPattern::Dash33;
        out.on(Stratum::Links).fills.push_back(target);
        if (drag.snapPlace)
            out.line(Stratum::Links, {*drag.snapPlace, lane.top}, {*drag.snapPlace, lane.bottom()},
                     ColourToken::AccentLine, 1.5);
    }
    std::vector<QRectF> dashed = drag.ghosts;
    dashed.insert(dashed.end(), drag.outlines.begin(), drag.outlines.end());
    for (const QRectF &rect : dashed) {
        FillItem ghost;
        ghost.rect = rect;
        ghost.border = ColourToken::LineControl;
        ghost.dash = DashPattern::Dash33;
        ghost.radius = 5;
        out.on(Stratum::Links).fills.push_back(ghost);
    }
    if (drag.dropLine)
        out.line(Stratum::Overlay, {geometry.scroll.x(), *drag.dropLine},
                 {geometry.scroll.x() + geometry.timeWidth(), *drag.dropLine}, ColourToken::AccentLine, 2);
    if (drag.link)
        out.on(Stratum::Labels).links.push_back(*drag.link);
}

} // namespace leadline
