// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

namespace leadline {

/// How values stand in editors. Functions without state; window's thread.
namespace EditorWords {

/// A value for people: titles in place of references, translated labels, numbers by the locale with their unit, dates
/// in words. Empty when not set.
QString display(const FieldInfo &field, const EntityBase &row, const PlanContext &context);
/// The same for a canonical text of the journal, of a set's element too. What can't be read any more stands as it is.
QString displayText(const FieldInfo &field, EntityKind kind, const QString &canonical, const PlanContext &context);
/// A canonical number as the locale groups it, with "%" or "€"; true minus.
QString number(const FieldInfo &field, const QString &canonical, const Plan &plan);
/// A canonical value as it is typed: a number has the decimal sign of the locale, all else stays.
QString typed(FieldType type, const QString &canonical);
/// A planned date as it stands in a field: always with its year, so that it reads back the same; without confidence.
QString date(const PlannedDate &date, const FiscalCalendar &calendar);
/// "1 Oct to 31 Dec 2026, rough": how a planned date was understood.
QString dateReading(const PlannedDate &date, const FiscalCalendar &calendar);
/// "firm", "likely", "rough".
QString confidence(DateConfidence confidence);
/// The whole list of a set field as elementsFromInput() reads it back; references as REF or id.
QString setInput(const FieldInfo &field, const EntityBase &row, const Plan &plan);
/// What names a row to people: its title, else its reference.
QString nameOf(const Plan &plan, EntityKind kind, EntityId id);

} // namespace EditorWords

} // namespace leadline
