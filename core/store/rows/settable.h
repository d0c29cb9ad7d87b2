// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/store/sqlite/statement.h"

namespace leadline {

/// How the elements of one set field lie in their narrow table: one row an element. Knows the statements,
/// their parameters, and how an element's canonical text is split into columns.
class SetTable final
{
public:
    SetTable(const EntityInfo &info, const FieldInfo &field);

    QString insertSql() const;
    QString removeSql() const;
    QString findSql() const;
    /// All elements of one row.
    QString elementsOfRowSql() const;
    QString clearSql() const;
    /// Row id, then the element's columns, of all rows of the entity, by row.
    QString allSql() const;

    /// Parameters of the statements about one element, about one row, and of allSql().
    void bindElement(Statement &statement, EntityId id, const QString &element) const;
    void bindRow(Statement &statement, EntityId id) const;
    void bindAll(Statement &statement) const;

    /// The canonical text of an element whose columns start at @p column.
    QString element(const Statement &statement, int column) const;

private:
    int bindOwner(Statement &statement) const;
    /// "entity = ? AND field = ? AND " for the shared tables.
    QString ownerCondition() const;
    QStringList elementColumns() const;

    const EntityInfo &m_info;
    const FieldInfo &m_field;
    QString m_table;
    bool m_shared;
    bool m_hasLabel;
};

} // namespace leadline
