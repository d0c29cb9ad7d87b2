// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/model/customfield.h"
#include "core/model/plan.h"

namespace leadline {

/// The name of a column as people know it: "Region" for Jira's "Custom field (Region)", in its languages too.
QString plainColumnName(const QString &header);

/// The field of one's own that a column of this name means, by its key or its label; null when there is none, or several.
const CustomField *customFieldCalled(const Plan &plan, const EntityInfo &info, const QString &header);

/// A column that becomes a field of one's own: that of the plan which has its name, else a new one. A new field's key is one
/// that no other column of its rows has.
CsvMapping::Column customColumn(const QString &header, EntityKind entity, const Plan &plan);

/// Lets the columns called @p names become fields of one's own (`--keep`). Error: @p header has no such column.
Result<> keepColumns(const QStringList &names, const QStringList &header, const Plan &plan, CsvMapping *mapping);

/// The kinds of rows that a table of these becomes: trackers bring initiatives and milestones among features.
std::vector<EntityKind> rowKinds(EntityKind entity);

} // namespace leadline
