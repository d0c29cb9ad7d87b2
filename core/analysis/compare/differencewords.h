// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/rowcomparison.h"

namespace leadline {

/// The sentences of a comparison.
namespace DifferenceWords {

/// "PAY-42 Saved cards"; rows without a title are called by what they join: "CON-3 (Saved cards, Completion)".
QString name(const Plan &plan, EntityKind kind, const EntityBase &row);
/// A field's value for people; empty when not set.
QString value(const Plan &plan, const FieldInfo &field, const EntityBase &row, QDate today);
/// "28 Sep to 18 Dec", "18 Dec, likely", "from 28 Sep"; empty without dates.
QString dates(const Plan &plan, const DateFields &fields, const EntityBase &row, QDate today);
QString score(std::optional<double> score);

QString wholeRow(Aspect aspect, const QString &name, const QString &dates);
QString released(const QString &name, const QString &day);
QString parked(Aspect aspect, const QString &name, const QString &reason);
/// @p hasOneDate is for rows such as milestones, which have no start.
QString moved(const PlanDifference &difference, const QString &name, bool hasOneDate);
/// @p causes are the inputs that differ: "Confidence 50 to 80".
QString rescored(const PlanDifference &difference, const QString &name, const Framework &framework,
                 const QStringList &causes);
QString cause(const FieldInfo &field, const QString &before, const QString &after);
QString renamed(const QString &name, const QString &title);
QString reordered(const QString &name);
/// A field with one value, or a text.
QString edited(const QString &name, const FieldInfo &field, const QString &before, const QString &after);
/// A set: what it gained and lost.
QString editedSet(const QString &name, const FieldInfo &field, const QString &gained, const QString &lost);

} // namespace DifferenceWords

} // namespace leadline
