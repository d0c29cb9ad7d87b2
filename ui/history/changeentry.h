// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"
#include "ui/base/plancontext.h"
#include "ui/theme/icon.h"

#include <QFlags>

namespace leadline {

/// What a change is about, as people filter for it.
enum class ChangeTopic : quint8 {
    Dates = 1,
    Scores = 2, ///< inputs of a framework
    Rows = 4,   ///< something was added, removed or brought back
};
Q_DECLARE_FLAGS(ChangeTopics, ChangeTopic)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeTopics)

ChangeTopics topicsOf(const Transaction &transaction);

/// A change as a line of the list.
struct ChangeEntry
{
    Glyph glyph = Glyph::None; ///< else the icon
    Icon icon = Icon::Pencil;
    QString what;   ///< the item; else the change's own label
    QString detail; ///< "End 4 Dec to 18 Dec"
};
/// Names are those of now, and of removed items those they had.
ChangeEntry entryFor(const Transaction &transaction, const PlanContext &context);

/// A value of the journal as a line of a list shows it: dates without this year, long texts cut. Empty when not set.
QString shortValue(const FieldInfo &field, EntityKind kind, const QString &canonical, const PlanContext &context);

/// "Wed 12 Aug", with the year when it isn't this year.
QString dayHeading(QDate day, QDate today);

} // namespace leadline
