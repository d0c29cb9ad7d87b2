// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barparts.h"

namespace leadline {

namespace {

constexpr std::array<qreal, 2> likelySlices = {4, 2};
constexpr std::array<qreal, 4> roughSlices = {5, 4, 3, 2};
constexpr qreal sliceGap = 2;
constexpr qreal chevronBox = 14;
constexpr qreal chevronMargin = 16;
constexpr qreal attentionGap = 4;

/// Slices are laid from the planned end backwards, so that the last one always ends there.
void placeSlices(BarParts &parts, const QRectF &rect, std::span<const qreal> widths, qreal unit)
{
    qreal right = rect.right();
    for (size_t i = widths.size(); i-- > 0;) {
        const qreal width = widths[i] * unit;
        parts.slices[i] = QRectF(right - width, rect.top(), width, rect.height());
        right -= width + sliceGap * unit;
    }
    parts.sliceCount = static_cast<int>(widths.size());
}

void placeBody(BarParts &parts, const BarItem &bar, const BarLook &look)
{
    parts.body = bar.rect;
    parts.startClosed = !bar.continuesBefore && !bar.openStart;
    parts.endClosed = !bar.continuesAfter && !bar.openEnd && bar.edge == DateEdge::Firm;
    const bool hasSlices = bar.edge != DateEdge::Firm && !bar.continuesAfter && !bar.openEnd
        && bar.rect.width() > look.edgeWidth(bar.edge) + look.stripe;
    if (hasSlices) {
        parts.body.setWidth(bar.rect.width() - look.edgeWidth(bar.edge));
        if (bar.edge == DateEdge::Likely)
            placeSlices(parts, bar.rect, likelySlices, look.unit);
        else
            placeSlices(parts, bar.rect, roughSlices, look.unit);
    } else if (bar.edge != DateEdge::Firm && !bar.continuesAfter && !bar.openEnd) {
        parts.body.setWidth(std::min(bar.rect.width(), look.stripe));
        const qreal width = std::max(0.0, bar.rect.width() - look.stripe - sliceGap * look.unit);
        parts.slices[0] = QRectF(bar.rect.right() - width, bar.rect.top(), width, bar.rect.height());
        parts.sliceCount = width > 0 ? 1 : 0;
    }
    if (!bar.continuesBefore) {
        parts.stripe =
            QRectF(parts.body.topLeft(), QSizeF(std::min(look.stripe, parts.body.width()), bar.rect.height()));
    }
}

void placeProgress(BarParts &parts, const BarItem &bar, const BarLook &look)
{
    if (bar.filledShare() <= 0)
        return;
    const qreal share = std::min(1.0, static_cast<qreal>(bar.filledShare()));
    if (look.progressLine > 0) {
        const qreal from = bar.rect.left() + parts.stripe.width();
        const qreal end = std::min(from + (bar.rect.right() - from) * share, parts.body.right());
        parts.progress =
            QRectF(from, bar.rect.bottom() - look.progressLine, std::max(0.0, end - from), look.progressLine);
    } else {
        const qreal end = std::min(bar.rect.left() + bar.rect.width() * share, parts.body.right());
        parts.progress = QRectF(bar.rect.left(), bar.rect.top(), end - bar.rect.left(), bar.rect.height());
    }
}

void placeContent(BarParts &parts, const BarItem &bar, const BarLook &look, const TextMetrics &metrics)
{
    const qreal left = bar.rect.left();
    const bool hasLine = look.progressLine > 0 && bar.filledShare() > 0;
    const qreal middle = bar.rect.center().y() - (hasLine ? look.progressLine / 2 : 0);
    const auto box = [middle](qreal x, qreal size) { return QRectF(x, middle - size / 2, size, size); };
    if (bar.glyph != Glyph::None) {
        parts.glyph = box(left + static_cast<qreal>(bar.glyphStart), look.glyphSize);
        if (bar.parked)
            parts.parked = box(parts.glyph.right(), look.glyphSize);
    }
    const qreal titleX = left + static_cast<qreal>(bar.titleStart);
    const qreal titleEnd = titleX + static_cast<qreal>(bar.titleWidth);
    if (bar.plateEnd > 0) {
        const qreal plateRight = left + static_cast<qreal>(bar.plateEnd);
        parts.plate = QRectF(parts.body.right(), bar.rect.center().y() - look.plateHeight / 2,
                             plateRight - parts.body.right(), look.plateHeight);
    }
    if (bar.attention)
        parts.attention = box(titleEnd + attentionGap * look.unit, look.glyphSize);
    const qreal chevrons = (bar.continuesBefore && bar.continuesAfter ? 2 : 1) * chevronMargin * look.unit;
    const bool hasChevrons = bar.rect.width() >= chevrons;
    if (bar.continuesBefore && hasChevrons)
        parts.chevronStart = box(left, std::min(chevronBox * look.unit, look.glyphSize));
    if (bar.continuesAfter && hasChevrons) {
        parts.chevronEnd = box(bar.rect.right() - (chevronMargin - 1) * look.unit, chevronBox * look.unit);
    }
    parts.title = QPointF(titleX, middle + metrics.capHeight(look.title) / 2);
    const qreal trailingX = parts.body.right() - look.trailingPadding - static_cast<qreal>(bar.trailingWidth)
        - (bar.continuesAfter ? chevronMargin * look.unit : 0);
    parts.trailing = QPointF(trailingX, middle + metrics.capHeight(look.trailing) / 2);
}

void mirrorParts(BarParts &parts, const BarItem &bar)
{
    const qreal axis = bar.rect.left() + bar.rect.right();
    const auto mirror = [axis](QRectF &rect) {
        if (!rect.isNull())
            rect.moveLeft(axis - rect.right());
    };
    for (QRectF *rect : {&parts.body, &parts.stripe, &parts.progress, &parts.plate, &parts.glyph, &parts.parked,
                         &parts.attention, &parts.chevronStart, &parts.chevronEnd})
        mirror(*rect);
    for (QRectF &slice : parts.slices)
        mirror(slice);
    parts.title.setX(axis - parts.title.x() - static_cast<qreal>(bar.titleWidth));
    parts.trailing.setX(axis - parts.trailing.x() - static_cast<qreal>(bar.trailingWidth));
}

} // namespace

void BarParts::translate(QPointF offset)
{
    for (QRectF *rect : {&body, &stripe, &progress, &plate, &glyph, &parked, &attention, &chevronStart, &chevronEnd})
        rect->translate(offset);
    for (QRectF &slice : slices)
        slice.translate(offset);
    title += offset;
    trailing += offset;
}

BarParts barParts(const BarItem &bar, const BarLook &look, Qt::LayoutDirection direction, const TextMetrics &metrics)
{
    BarParts parts;
    placeBody(parts, bar, look);
    placeProgress(parts, bar, look);
    placeContent(parts, bar, look, metrics);
    if (direction == Qt::RightToLeft)
        mirrorParts(parts, bar);
    return parts;
}

} // namespace leadline
