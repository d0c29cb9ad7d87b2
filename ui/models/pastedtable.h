// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celledit.h"

namespace leadline {

/// A table from the clipboard whose first line names columns of an entity in the words of its tables, such as rows that were
/// copied here and have been through a spreadsheet. Its rows are known by the IDs in it, never by where they stand.
class PastedTable final
{
public:
    /// What a table does to the rows whose IDs the plan knows, and what is left of it.
    struct Edits
    {
        CellEdits cells;
        qsizetype knownRows = 0;
        QStringList leftColumns;        ///< names of columns with values that can't be typed here
        QStringList unknownIds;         ///< of otherRows, as far as they have one
        QList<QStringList> otherRows;   ///< without a known ID
    };

    /// @p context must outlive it, and the plan not change meanwhile.
    PastedTable(const PlanContext &context, EntityKind kind, const QList<QStringList> &block);

    /// Whether the first line is a header: two names of columns, or the only one there is, are no accident.
    bool hasHeader() const { return m_hasHeader; }
    /// Whether rows can be told by their IDs: there is such a column, and most names are those of our columns. The IDs in the
    /// export of a tracker, with columns of its own, are other IDs.
    bool hasIds() const;

    Edits edits(const QString &label) const;

private:
    void readHeader();
    EntityKey rowOf(const QStringList &cells) const;
    QStringList leftColumns(const std::vector<std::pair<EntityKey, const QStringList *>> &rows) const;

    const PlanContext &m_context;
    EntityKind m_kind;
    QList<QStringList> m_block;
    QStringList m_keys; ///< of the columns, as the first line names them; empty: not ours
    qsizetype m_idColumn = -1;
    bool m_hasHeader = false;
};

} // namespace leadline
