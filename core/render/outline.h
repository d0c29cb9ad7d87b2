// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace leadline {

/// A rectangle with round corners at its left and/or right side only.
QPainterPath sidedRoundRect(const QRectF &rect, qreal leftRadius, qreal rightRadius);

/// The same outline without the sides that are not closed: one or two open lines.
QPainterPath sidedBorder(const QRectF &rect, qreal radius, bool leftClosed, bool rightClosed);

} // namespace leadline
