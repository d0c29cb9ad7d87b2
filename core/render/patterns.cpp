// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/patterns.h"

#include "core/render/theme.h"

#include <cmath>

namespace leadline {

namespace {

// Distances in units of the tile. Diagonals are measured along x.
constexpr qreal risingSpacing = 10.0 / 3;
constexpr qreal fallingSpacing = 5; // coarser than the rising ones, so that both differ in grey
constexpr qreal lineSpacing = 5;
constexpr qreal dotRadius = 1.05;
constexpr qreal patternRingRadius = 2.6;
/// Square ends of a diagonal stroke reach this far over the edge; they are cut back by it.
constexpr qreal endCut = 0.4;

void appendDiagonals(QList<QLineF> &lines, const QRectF &rect, qreal spacing, qreal unit, bool rising)
{
    const qreal reach = rect.width() + rect.height();
    const qreal cut = endCut * unit;
    for (qreal offset = spacing / 2; offset < reach; offset += spacing) {
        const qreal lowX = std::max(0.0, offset - rect.height());
        const qreal highX = std::min(rect.width(), offset);
        if (highX - lowX <= 2 * cut)
            continue;
        const qreal from = lowX + cut;
        const qreal to = highX - cut;
        const qreal fromY = rising ? rect.top() + offset - from : rect.bottom() - offset + from;
        const qreal toY = rising ? rect.top() + offset - to : rect.bottom() - offset + to;
        lines.append(QLineF(rect.left() + from, fromY, rect.left() + to, toY));
    }
}

/// Positions at @p pitch, centred in a length, so that narrow stripes show whole figures.
QList<qreal> centred(qreal from, qreal length, qreal pitch)
{
    const int count = std::max(1, qRound(length / pitch));
    QList<qreal> positions;
    for (int i = 0; i < count; ++i)
        positions.append(from + length / 2 + (i - (count - 1) / 2.0) * pitch);
    return positions;
}

void appendHorizontals(QList<QLineF> &lines, const QRectF &rect, qreal pitch)
{
    for (const qreal y : centred(rect.top(), rect.height(), pitch))
        lines.append(QLineF(rect.left(), y, rect.right(), y));
}

void appendVerticals(QList<QLineF> &lines, const QRectF &rect, qreal pitch)
{
    for (const qreal x : centred(rect.left(), rect.width(), pitch))
        lines.append(QLineF(x, rect.top(), x, rect.bottom()));
}

/// Circles on a square grid, every second column moved by @p stagger; only whole ones.
void appendCircles(QList<QRectF> &circles, const QRectF &rect, qreal pitch, qreal stagger, qreal radius)
{
    bool isLow = false;
    for (const qreal x : centred(rect.left(), rect.width(), pitch)) {
        const qreal shift = isLow ? stagger / 2 : -stagger / 2;
        for (const qreal y : centred(rect.top(), rect.height(), pitch)) {
            const QRectF circle(x - radius, y + shift - radius, 2 * radius, 2 * radius);
            if (rect.contains(circle))
                circles.append(circle);
        }
        isLow = !isLow;
    }
}

} // namespace

void appendPattern(PatternMarks &marks, int product, const QRectF &rect, qreal unit)
{
    switch (Theme::paletteIndex(product)) {
    case 2:
        appendDiagonals(marks.lines, rect, risingSpacing * unit, unit, true);
        break;
    case 3:
        appendCircles(marks.dots, rect, patternTile / 2 * unit, patternTile / 4 * unit, dotRadius * unit);
        break;
    case 4:
        appendHorizontals(marks.lines, rect, lineSpacing * unit);
        break;
    case 5:
        appendVerticals(marks.lines, rect, lineSpacing * unit);
        break;
    case 6:
        appendHorizontals(marks.lines, rect, patternTile * unit);
        appendVerticals(marks.lines, rect, patternTile * unit);
        break;
    case 7:
        appendDiagonals(marks.lines, rect, fallingSpacing * unit, unit, false);
        break;
    case 8:
        appendCircles(marks.rings, rect, patternTile * unit, 0, patternRingRadius * unit);
        break;
    default:
        break;
    }
}

} // namespace leadline
