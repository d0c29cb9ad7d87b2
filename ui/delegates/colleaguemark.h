// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QRect>

class QPainter;

namespace leadline {

/// How colleagues are shown, the same everywhere: initials, and the quiet marks of what they edit or changed a moment ago.
namespace ColleagueMark {

/// The initials a person of the plan has, else those of the name.
QString initials(const QString &name, const Plan &plan);
/// A ring of 1 px in the accent round @p row with the name of who changed it, or a pencil and the initials of who edits
/// it; the words stand at the end of @p title, its place in the row. Nothing for other items.
void paint(QPainter &painter, const QRect &row, const QRect &title, EntityKey item, const PlanContext &context,
           Qt::LayoutDirection direction);

/// The pencil and the initials alone, at the end of @p room.
void paintEditor(QPainter &painter, const QRect &room, const QString &name, const Plan &plan,
                 Qt::LayoutDirection direction);

} // namespace ColleagueMark

} // namespace leadline
