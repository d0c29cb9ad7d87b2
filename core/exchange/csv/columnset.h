// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/csv/csvtable.h"

#include <vector>

namespace leadline {

/// The columns of a table that go to one target of its mapping, in the order in which they are tried.
struct ColumnTarget
{
    struct Use
    {
        qsizetype column;
        QString header;
        QString as;
    };

    QString to;
    std::vector<Use> uses;
};

/// A mapping applied to the header of one table: gives the cells of a record by target.
class ColumnSet final
{
public:
    /// @p table must outlive the set.
    ColumnSet(const CsvTable &table, const CsvMapping &mapping);

    const std::vector<ColumnTarget> &targets() const { return m_targets; }
    /// Null when no column of the table goes there.
    const ColumnTarget *target(QStringView to) const;

    /// The first cell that isn't blank, trimmed; @p use (if given) tells which one.
    QStringView cell(qsizetype record, const ColumnTarget *target, const ColumnTarget::Use **use = nullptr) const;
    /// All cells that aren't blank, trimmed, each once.
    QStringList cells(qsizetype record, const ColumnTarget *target) const;
    QStringView cellAt(qsizetype record, qsizetype column) const;

    /// Names of columns that go nowhere although some cell of theirs says something, in the header's order.
    /// Placeholders of tools ("${field}") are in @p placeholders instead.
    QStringList unusedColumns(QStringList *placeholders) const;

private:
    const CsvTable &m_table;
    bool m_guarded;
    std::vector<ColumnTarget> m_targets;
    std::vector<std::pair<qsizetype, QString>> m_unused;
};

} // namespace leadline
