// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customfield.h"
#include "ui/base/plancontext.h"

namespace leadline {

struct CustomValue;

namespace customValues {

/// The fields of one's own that rows of an entity have, in their order. They are columns too: see columnsOf().
std::vector<const CustomField *> fieldsOf(const Plan &plan, const EntityInfo &info);
/// "Region", or the key where there is no label.
QString labelOf(const CustomField &field);
/// What a Choice offers: the options of the field, typed with commas or line breaks between them.
QStringList optionsOf(const CustomField &field);

/// The canonical text; empty when not set.
QString valueOf(const Plan &plan, const CustomField &field, EntityId row);
/// What a person typed as canonical text: dates in any form, numbers as elsewhere, one of the options. Empty: not set.
Result<QString> fromInput(const CustomField &field, const QString &input, const InputContext &context);

/// Puts values into a change; one for any number of cells.
class Writer final
{
public:
    /// @p context must outlive it, and the plan not change meanwhile.
    explicit Writer(const PlanContext &context);

    /// Gives @p row this canonical text; an empty one takes its value away. Nothing happens where it says so already.
    void put(Change &change, const CustomField &field, EntityKey row, const QString &text);

private:
    const PlanContext &m_context;
    /// By field: the stored values of rows, by the text of their ids.
    QHash<EntityId, QHash<QString, const CustomValue *>> m_stored;
};

/// Gives the rows this canonical text as one undo step; an empty one takes their values away. False when a rule forbids it;
/// the context has said why.
bool set(PlanContext &context, const CustomField &field, std::span<const EntityKey> rows, const QString &text);

} // namespace customValues

} // namespace leadline
