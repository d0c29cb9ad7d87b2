// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <QDate>

namespace leadline {

/// What human input may lean on: the plan for references, its calendar, today for dates such as "today+30", and the
/// decimal sign of whoever types. With a comma, points part thousands: "1.200" is 1200 then, and 1.2 else.
struct InputContext
{
    const Plan &plan;
    QDate today;
    QChar decimalPoint = u'.';
    QDate start = {}; ///< of the row whose end is typed; the end of a period without a year is looked for from it on
};

/// The context for a field of @p row: its end leans on its start.
InputContext contextFor(const FieldInfo &field, EntityKind kind, const EntityBase &row, const InputContext &context);

/// Turns what people type into the field's canonical text: dates in any human form, enumeration labels in any
/// case, numbers with "%", thousands separators (1,200 or 1 200) or a currency sign, yes/no for flags,
/// references as REF, id, name or e-mail. Empty input gives a null text (not set). For sets the text is one
/// element; use elementsFromInput() for a whole list.
Result<QString> textFromInput(const FieldInfo &field, const QString &input, const InputContext &context);

/// A date typed for a field: the first or last day of a period and the year as the field's catalogue entry says.
/// For plain days the caller leaves precision and confidence out.
Result<PlannedDate> dateFromInput(const FieldInfo &field, const QString &input, const InputContext &context);

/// A list typed with commas, as canonical element texts.
Result<QStringList> elementsFromInput(const FieldInfo &field, const QString &input, const InputContext &context);

/// The live row of an entity that @p input names: a reference, an id, `entity:name`, the exact name or title
/// (case-blind), or a person's e-mail or initials. An Error names what was looked for; when a name fits several rows
/// it lists their references.
Result<EntityKey> findByInput(EntityKind kind, const QString &input, const Plan &plan);

/// A REF of the command line: a reference, an id, or `entity:name`. Any entity; removed rows are found by
/// reference and id.
Result<EntityKey> findByReferenceInput(const QString &input, const Plan &plan);

/// How a row is called in text output and JSON: its reference, else its id.
QString referenceText(const Plan &plan, EntityKind kind, EntityId id);

/// A field's value as people read it on the command line and in CSV: references as REF, sets joined with ", ";
/// everything else is canonical text. Empty when not set.
QString outputText(const FieldInfo &field, const EntityBase &entity, const Plan &plan);

} // namespace leadline
