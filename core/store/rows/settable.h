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

    const QString &insertSql() const { return m_insert; }
    const QString &removeSql() const { return m_remove; }
    const QString &findSql() const { return m_find; }
    /// All elements of one row.
    const QString &elementsOfRowSql() const { return m_elementsOfRow; }
    const QString &clearSql() const { return m_clear; }
    /// Row id, then the element's columns, of all rows of the entity, by row.
    const QString &allSql() const { return m_all; }

    /// Parameters of the statements about one element, about one row, and of allSql().
    void bindElement(Statement &statement, EntityId id, const QString &element) const;
    void bindRow(Statement &statement, EntityId id) const;
    void bindAll(Statement &statement) const;

    /// The canonical text of an element whose columns start at @p column.
    QString element(const Statement &statement, int column) const;

private:
    int bindOwner(Statement &statement) const;

    const EntityInfo &m_info;
    const FieldInfo &m_field;
    bool m_shared;
    bool m_hasLabel;
    QString m_insert;
    QString m_remove;
    QString m_find;
    QString m_elementsOfRow;
    QString m_clear;
    QString m_all;
};

} // namespace leadline
