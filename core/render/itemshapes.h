// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QLineF>
#include <QList>
#include <QPainterPath>

namespace leadline {

/// The paints of a bar's parts.
struct BarPaints
{
    Paint tint;
    Paint fill;
    Paint mark;
    Paint edge;
    Paint title;
    Paint trailing;
};

BarPaints barPaints(const BarItem &bar, const BarLook &look);

/// Where the parts of a key-result bar lie, as drawn. Empty rectangles are not drawn.
struct KeyResultParts
{
    QRectF value;
    QRectF stub; ///< regression below the baseline
    QRectF tick;
    Paint paint; ///< of the value: the state's colour, ink on paper
};

KeyResultParts keyResultParts(const KeyResultItem &item, Qt::LayoutDirection direction, bool isPaper);

/// The lines of a hatch, clipped to its rectangle.
QList<QLineF> hatchLines(const HatchItem &hatch);

/// Curve and arrow head of a dependency.
QPainterPath linkPath(const LinkItem &link);

/// Radius of the ring where a dependency begins.
inline constexpr qreal linkRingRadius = 2.5;

} // namespace leadline
