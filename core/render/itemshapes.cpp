// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/itemshapes.h"

#include "core/render/theme.h"

namespace leadline {

namespace {

constexpr qreal stubWidth = 4;
constexpr qreal arrowLength = 7;
constexpr qreal arrowHalfWidth = 3.5;
constexpr qreal shortestReach = 18;

Paint statePaint(TrackState state)
{
    switch (state) {
    case TrackState::Unknown:
        return ColourToken::LineControl;
    case TrackState::OnTrack:
        return ColourToken::StateOk;
    case TrackState::AtRisk:
        return ColourToken::StateAttention;
    case TrackState::OffTrack:
        return ColourToken::StateBad;
    }
    return ColourToken::LineControl;
}

} // namespace

BarPaints barPaints(const BarItem &bar, const BarLook &look)
{
    const quint8 product = static_cast<quint8>(Theme::paletteIndex(bar.product));
    BarPaints paints;
    paints.mark = {ColourToken::ProductMark, product};
    if (bar.muted) {
        paints.tint = ColourToken::Sunken;
        paints.fill = ColourToken::LineGrid;
        paints.edge = ColourToken::LineStrong;
        paints.title = ColourToken::TextTertiary;
        paints.trailing = ColourToken::TextTertiary;
        return paints;
    }
    paints.tint = {ColourToken::ProductTint, product};
    paints.fill = {ColourToken::ProductFill, product};
    paints.edge = look.borderInMark ? paints.mark : Paint(ColourToken::ProductEdge, product);
    paints.title = ColourToken::TextPrimary;
    // Secondary text falls below 4.5 on the progress part of some products.
    const bool liesOnProgress = look.progressLine <= 0 && bar.progress >= 0.9F;
    paints.trailing = liesOnProgress ? ColourToken::TextPrimary : ColourToken::TextSecondary;
    return paints;
}

KeyResultParts keyResultParts(const KeyResultItem &item, Qt::LayoutDirection direction, bool isPaper)
{
    const QRectF &track = item.rect;
    const bool toRight = direction == Qt::LeftToRight;
    KeyResultParts parts;
    parts.paint = isPaper ? Paint(ColourToken::TextPrimary) : statePaint(item.state);
    if (item.share > 0) {
        const qreal width = track.width() * std::min(item.share, 1.0);
        parts.value = QRectF(toRight ? track.left() : track.right() - width, track.top(), width, track.height());
    } else if (item.share < 0) {
        const qreal width = std::min(stubWidth, track.width());
        parts.stub = QRectF(toRight ? track.left() - width : track.right(), track.top(), width, track.height());
    }
    if (item.expected) {
        const qreal along = track.width() * std::clamp(*item.expected, 0.0, 1.0);
        const qreal x = toRight ? track.left() + along : track.right() - along;
        parts.tick = QRectF(x - item.tickWidth / 2, track.center().y() - item.tickHeight / 2, item.tickWidth,
                            item.tickHeight);
    }
    return parts;
}

QList<QLineF> hatchLines(const HatchItem &hatch)
{
    const QRectF &rect = hatch.rect;
    QList<QLineF> lines;
    if (hatch.spacing <= 0 || rect.isEmpty())
        return lines;
    if (hatch.angle == 0) {
        for (qreal y = rect.top() + hatch.spacing / 2; y < rect.bottom(); y += hatch.spacing)
            lines.append(QLineF(rect.left(), y, rect.right(), y));
        return lines;
    }
    if (hatch.angle == 90) {
        for (qreal x = rect.left() + hatch.spacing / 2; x < rect.right(); x += hatch.spacing)
            lines.append(QLineF(x, rect.top(), x, rect.bottom()));
        return lines;
    }
    for (qreal offset = hatch.spacing / 2; offset < rect.width() + rect.height(); offset += hatch.spacing) {
        const qreal fromX = std::max(0.0, offset - rect.height());
        const qreal toX = std::min(rect.width(), offset);
        lines.append(QLineF(rect.left() + fromX, rect.top() + offset - fromX, rect.left() + toX,
                            rect.top() + offset - toX));
    }
    return lines;
}

QPainterPath linkPath(const LinkItem &link)
{
    const qreal sense = link.to.x() >= link.from.x() ? 1 : -1;
    const qreal reach = std::max(shortestReach, std::abs(link.to.x() - link.from.x()) / 2);
    const QPointF start = link.from + QPointF(sense * linkRingRadius, 0);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(sense * reach, 0), link.to - QPointF(sense * reach, 0), link.to);
    path.moveTo(link.to + QPointF(-sense * arrowLength, -arrowHalfWidth));
    path.lineTo(link.to);
    path.lineTo(link.to + QPointF(-sense * arrowLength, arrowHalfWidth));
    return path;
}

} // namespace leadline
