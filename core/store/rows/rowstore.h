// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/store/rows/settable.h"
#include "core/store/sqlite/database.h"

#include <QHash>

namespace leadline {

/// Reads and writes single rows of the entity tables, by the field catalogue. Statements are prepared once.
class RowStore final
{
public:
    explicit RowStore(Database &database);

    /// A field as the table holds it now.
    struct StoredField
    {
        QString text; ///< canonical; null when not set
        bool removed = false;
    };

    /// Adds a row; false when its id is there already, and then nothing was changed.
    Result<bool> insert(const EntityInfo &info, const EntityBase &row, qint64 seq);
    /// Gives a row all values of @p row and takes it out of the bin.
    Result<> overwrite(const EntityInfo &info, const EntityBase &row, qint64 seq);
    Result<> setRemoved(const EntityInfo &info, EntityId id, bool removed, qint64 seq);

    /// Empty when there is no such row.
    Result<std::optional<StoredField>> field(const EntityInfo &info, const FieldInfo &field, EntityId id);
    Result<> setField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &text, qint64 seq);

    Result<bool> hasElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element);
    Result<> addElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element,
                        qint64 seq);
    Result<> removeElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element,
                           qint64 seq);

    /// A whole row with its sets, removed or not; null when there is none.
    Result<std::shared_ptr<EntityBase>> read(const EntityInfo &info, EntityId id);

    Database &database() { return m_database; }

private:
    Result<Statement *> statement(const QString &sql);
    Result<> touch(const EntityInfo &info, EntityId id, qint64 seq);
    Result<> writeSets(const EntityInfo &info, const EntityBase &row);
    Result<> insertElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element);
    EntityBase &scratch(const EntityInfo &info);

    /// A statement that an import runs for every row: found without its text.
    struct Prepared
    {
        QString sql = {};
        std::unique_ptr<Statement> statement = {};
    };
    Result<Statement *> statement(Prepared &prepared);

    /// What depends on nothing but the entity, made once.
    struct Texts
    {
        Prepared insert;
        Prepared overwrite;
        Prepared read;
    };
    Texts &texts(const EntityInfo &info);
    const SetTable &setTable(const EntityInfo &info, const FieldInfo &field);

    Database &m_database;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::map<const EntityInfo *, Texts> m_texts;
    std::map<const FieldInfo *, SetTable> m_setTables;
    std::map<const EntityInfo *, EntityBox> m_scratch;
};

/// Takes a table's row, selected as rowColumns() says, into @p row; false when a value breaks a hard rule, and
/// @p failed then names the field.
bool loadRow(const EntityInfo &info, const Statement &values, EntityBase &row, QString *failed);
/// "id", the single values in catalogue order, "removed", "version".
QString rowColumns(const EntityInfo &info);

} // namespace leadline
