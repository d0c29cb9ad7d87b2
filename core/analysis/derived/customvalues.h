// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/model/change.h"
#include "core/model/customfield.h"
#include "core/model/input.h"
#include "core/model/plan.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace leadline {

struct CustomValue;

/// Fields of one's own and what stands in them: one set of rules for cells, the inspector and tables from elsewhere.
namespace customValues {

/// Text where the field names no type.
CustomType typeOf(const CustomField &field);
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
    /// @p plan and @p ids must outlive it, and the plan not change meanwhile.
    Writer(const Plan &plan, IdSource &ids);

    /// As the function of this name, for many rows.
    QString valueOf(const CustomField &field, EntityId row);
    /// Gives @p row this canonical text; an empty one takes its value away. Nothing happens where the plan says so already.
    void put(Change &change, const CustomField &field, EntityKey row, const QString &text);

private:
    const CustomValue *stored(const CustomField &field, EntityId row);

    const Plan &m_plan;
    IdSource &m_ids;
    /// By field: the stored values of rows, by the text of their ids.
    QHash<EntityId, QHash<QString, const CustomValue *>> m_stored;
};

} // namespace customValues

} // namespace leadline
