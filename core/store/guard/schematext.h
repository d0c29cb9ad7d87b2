// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace leadline {

class Database;

/// One row of the engine's own list of what a file contains.
struct SchemaPart
{
    QString type; ///< table, index, view, trigger
    QString name;
    QString table;
    QString sql; ///< empty for the indexes the engine makes itself
    qint64 rootPage = 0;

    /// "trigger 'tr'", for sentences and reports.
    QString display() const { return type + u" '" + name + u'\''; }
};

/// A schema as the statements that make it, and as the engine then describes it.
class SchemaText final
{
public:
    /// @p statements make the schema of @p version, in order.
    SchemaText(int version, QStringList statements);

    int version() const { return m_version; }
    const QStringList &statements() const { return m_statements; }
    /// One statement a line, each ended by a semicolon: the form of the frozen texts in tests/data/schema.
    QString frozen() const;

    /// What a file made by the statements contains, by name.
    Result<std::map<QString, SchemaPart>> parts() const;

    /// What @p database contains. Reads no other table.
    static Result<std::vector<SchemaPart>> read(Database &database);

    /// The first part of @p database that differs from this schema, is missing or is too much; empty when
    /// both are equal to the letter.
    Result<QString> firstDifference(Database &database) const;

    /// What in a newer file keeps us from reading it: anything but plain tables and indexes, or a
    /// column we know that is missing or computed. Empty when it can be read.
    Result<QString> obstacleToReading(Database &database) const;

private:
    int m_version;
    QStringList m_statements;
};

/// Every schema that was ever released, oldest first; files of all of them can be opened.
class SchemaHistory final
{
public:
    explicit SchemaHistory(std::vector<SchemaText> released)
        : m_released(std::move(released))
    {
    }

    const SchemaText &current() const { return m_released.back(); }
    /// Null when this version was never released.
    const SchemaText *find(int version) const
    {
        for (const SchemaText &schema : m_released) {
            if (schema.version() == version)
                return &schema;
        }
        return nullptr;
    }

private:
    std::vector<SchemaText> m_released;
};

} // namespace leadline
