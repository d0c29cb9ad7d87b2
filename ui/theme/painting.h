// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "core/roadmap/sceneitems.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace leadline {

// Small figures of cells, axes and the inspector, all in logical px and the colours of Appearance. The painter's state
// is kept.

/// Whether figures drawn with @p painter are mirrored: by the painter's own layout direction, or the application's where
/// it has none (as Qt's painters on widgets).
bool paintsRightToLeft(const QPainter &painter);

/// Each digit in a cell as wide as the font's widest digit, so that numbers stand under each other (STYLE section 3).
qreal tabularWidth(const QFont &font, const QString &text);
/// One line in the painter's font and pen, aligned in @p rect. Never elided, always left to right.
void drawTabular(QPainter &painter, const QRectF &rect, const QString &text,
                 Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);

/// @p text, or its beginning and an ellipsis when it is wider than @p width. What differs is shown in full in a tooltip.
QString elided(const QFont &font, const QString &text, qreal width);
/// One line, elided and aligned in @p rect, with the painter's font and pen. Returns whether it was elided.
bool drawElided(QPainter &painter, const QRectF &rect, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

/// A status, confidence or change mark; @p share is the done share of In progress; @p colour replaces the mark's own.
void paintStatusGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, double share = 0, const Paint &colour = {});

/// A product's colour with its pattern; 0 is neutral.
void paintSwatch(QPainter &painter, const QRectF &rect, int product, qreal radius = 2);

/// Initials in a ring, in the largest circle that fits.
void paintInitials(QPainter &painter, const QRectF &rect, const QString &initials);

/// A key result from baseline to target; the track is item.rect.
void paintKeyResultBar(QPainter &painter, const KeyResultItem &item);

/// The bar of a score cell: 10 high, radius 2; @p share of 0 to 1 of the width.
void paintScoreBar(QPainter &painter, const QRectF &rect, double share, bool isAboveCut);

/// How sure an end date is: solid, one piece with two slices, or four slices, in the middle of @p rect at the start.
/// Its size is dateEdgeSize.
void paintDateEdge(QPainter &painter, const QRectF &rect, DateConfidence confidence);
inline constexpr QSizeF dateEdgeSize = {24, 8};

/// How much of a capacity is used, as a level of the load scale: 1 to 5, 6 when over 100 %.
int loadLevel(double share);
struct LoadColours
{
    QColor ground;
    QColor text;
    QColor note;
};
LoadColours loadColours(double share);
/// Ground of a heat map cell; over capacity with outline and triangle (at the start, 6 px in).
void paintLoadCell(QPainter &painter, const QRectF &rect, double share, qreal radius = 4);

/// A panel with a 1 px border on whole device pixels and round corners. Invisible tokens are not drawn.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal radius,
                qreal width = 1);

} // namespace leadline
