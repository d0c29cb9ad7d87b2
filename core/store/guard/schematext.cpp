// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/schematext.h"

#include "core/store/sqlite/database.h"

#include <mutex>
#include <set>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tables the engine's own ANALYZE may have added.
bool isEngineOwn(const SchemaPart &part)
{
    return part.type == "table"_L1 && (part.name == "sqlite_stat1"_L1 || part.name == "sqlite_sequence"_L1);
}

/// The name may be anything: the file need not be one of Leadline's.
QString quotedForeignName(const QString &identifier)
{
    QString doubled = identifier;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

/// Column names of a table, with those that are computed marked by a leading `=`.
Result<std::set<QString>> columnsOf(Database &database, const QString &table)
{
    Result<Statement> rows = database.prepare(u"PRAGMA table_xinfo(%1)"_s.arg(quotedForeignName(table)));
    if (!rows)
        return rows.error();
    if (Result<void> done = rows->exec(); !done)
        return done.error();
    constexpr int nameColumn = 1;
    constexpr int hiddenColumn = 6;
    std::set<QString> columns;
    while (rows->next())
        columns.insert(rows->number(hiddenColumn) == 0 ? rows->text(nameColumn) : u'=' + rows->text(nameColumn));
    if (Result<void> done = rows->end(); !done)
        return done.error();
    return columns;
}

Result<std::unique_ptr<Database>> made(const QStringList &statements)
{
    Result<std::unique_ptr<Database>> memory = Database::inMemory();
    if (!memory)
        return memory.error();
    for (const QString &statement : statements) {
        if (Result<> done = (*memory)->exec(statement); !done)
            return done.error();
    }
    return memory;
}

/// The engine itself says what the statements make.
Result<SchemaText::Parts> describe(const QStringList &statements)
{
    const Result<std::unique_ptr<Database>> memory = made(statements);
    if (!memory)
        return memory.error();
    Result<std::vector<SchemaPart>> rows = SchemaText::read(**memory);
    if (!rows)
        return rows.error();
    SchemaText::Parts byName;
    for (SchemaPart &part : *rows)
        byName.emplace(part.name, std::move(part));
    return byName;
}

} // namespace

struct SchemaText::Described
{
    std::once_flag once;
    Result<Parts> parts = Parts();
};

SchemaText::SchemaText(int version, QStringList statements)
    : m_version(version)
    , m_statements(std::move(statements))
    , m_described(std::make_shared<Described>())
{
}

QString SchemaText::frozen() const
{
    QString text;
    for (const QString &statement : m_statements)
        text += statement + u";\n"_s;
    return text;
}

const Result<SchemaText::Parts> &SchemaText::parts() const
{
    std::call_once(m_described->once, [this] { m_described->parts = describe(m_statements); });
    return m_described->parts;
}

Result<std::vector<SchemaPart>> SchemaText::read(Database &database)
{
    Result<Statement> rows = database.prepare(u"SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema"_s);
    if (!rows)
        return rows.error();
    if (Result<void> done = rows->exec(); !done)
        return done.error();
    std::vector<SchemaPart> parts;
    while (rows->next())
        parts.push_back({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->number(4)});
    if (Result<void> done = rows->end(); !done)
        return done.error();
    return parts;
}

Result<QString> SchemaText::firstDifference(Database &database) const
{
    const Result<Parts> &described = parts();
    if (!described)
        return described.error();
    Parts expected = *described;
    Result<std::vector<SchemaPart>> found = read(database);
    if (!found)
        return found.error();
    std::set<qint64> rootPages;
    for (const SchemaPart &part : *found) {
        // Two parts on one page would let a write to one change the other.
        if (!rootPages.insert(part.rootPage).second)
            return part.display();
        if (isEngineOwn(part))
            continue;
        const Parts::iterator match = expected.find(part.name);
        if (match == expected.end() || match->second.type != part.type || match->second.table != part.table
            || match->second.sql != part.sql)
            return part.display();
        expected.erase(match);
    }
    for (const auto &[name, part] : expected) {
        if (!part.sql.isEmpty())
            return part.display();
    }
    return expected.empty() ? QString() : expected.begin()->second.display();
}

Result<QString> SchemaText::obstacleToReading(Database &database) const
{
    Result<std::vector<SchemaPart>> found = read(database);
    if (!found)
        return found.error();
    for (const SchemaPart &part : *found) {
        const bool table = part.type == "table"_L1 && part.sql.startsWith("CREATE TABLE "_L1);
        const bool index = part.type == "index"_L1
            && (part.sql.isEmpty() || part.sql.startsWith("CREATE INDEX "_L1)
                || part.sql.startsWith("CREATE UNIQUE INDEX "_L1));
        if ((!table && !index) || part.rootPage <= 1)
            return part.display();
    }
    const Result<Parts> &expected = parts();
    if (!expected)
        return expected.error();
    const Result<std::unique_ptr<Database>> memory = made(m_statements);
    if (!memory)
        return memory.error();
    for (const auto &[name, part] : *expected) {
        if (part.type != "table"_L1)
            continue;
        const Result<std::set<QString>> ours = columnsOf(**memory, name);
        const Result<std::set<QString>> theirs = columnsOf(database, name);
        if (!ours)
            return ours.error();
        if (!theirs)
            return theirs.error();
        for (const QString &column : *ours) {
            if (!theirs->contains(column))
                return QString(name + u'.' + column);
        }
    }
    return QString();
}

} // namespace leadline
