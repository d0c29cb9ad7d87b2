// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/column.h"
#include "core/analysis/lanes.h"

#include <memory>
#include <vector>

namespace leadline {

struct SortKey;

/// What derived values lean on. `from` names the period of commitments, loads and capacities: the fiscal quarter
/// that holds it, or today when it is invalid.
struct AnalysisContext
{
    const Plan &plan;
    QDate today;
    QDate from = {};
    Scope scope = {};
};

/// All columns of an entity: `id`, the fields of the catalogue, the derived keys, the fields people added. Valid
/// until the plan changes; not shared between threads.
class ColumnSet final
{
public:
    ColumnSet(EntityKind kind, std::vector<std::unique_ptr<Column>> columns);

    EntityKind kind() const { return m_kind; }
    const std::vector<std::unique_ptr<Column>> &columns() const { return m_columns; }
    /// Whatever the case; null when there is none.
    const Column *find(QStringView key) const;
    /// The column that rows are grouped by: of features, `objective` means the lane.
    const Column *grouping(QStringView key) const;
    /// The error says which key is nearest to the unknown one.
    Result<const Column *> column(QStringView key) const;
    /// The key that differs least; empty when none is near.
    QString nearestKey(QStringView key) const;

private:
    EntityKind m_kind;
    std::vector<std::unique_ptr<Column>> m_columns;
};

ColumnSet columnsOf(EntityKind kind, const AnalysisContext &context);

/// Sorts rows by the keys; what isn't set goes last in either direction, and the order of the list decides among
/// equals.
Result<> sortRows(std::vector<const EntityBase *> &rows, const std::vector<SortKey> &keys, const ColumnSet &columns);

} // namespace leadline
