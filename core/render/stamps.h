// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QSizeF>

namespace leadline {

/// Documents draw the share of an In progress glyph in so many steps, so that they define few figures.
inline constexpr double documentShareSteps = 50;

/// A small figure that occurs many times in a document: a glyph, or the pattern of a product stripe.
struct Stamp
{
    Glyph glyph = Glyph::None; ///< None: a pattern
    double share = 0;          ///< of an In progress glyph
    Paint paint = {};          ///< replaces the glyph's own colours
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int product = 0; ///< of a pattern
    qreal unit = 1;  ///< one px of the pattern in scene units
    QSizeF size;
    QPointF at; ///< top left corner, scene coordinates
};

/// Takes stamps in place of the painter, for formats that define a figure once and place it often. Stamps
/// then lie above everything else of the scene.
class StampSink
{
public:
    StampSink() = default;
    virtual ~StampSink() = default;
    Q_DISABLE_COPY_MOVE(StampSink)

    virtual void place(const Stamp &stamp) = 0;
};

} // namespace leadline
