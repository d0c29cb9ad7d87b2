// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local/outbox.h"

#include "core/base/clock.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

#include <QDir>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> makeOutboxTables(Database &database)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement :
         {u"CREATE TABLE IF NOT EXISTS kept(id TEXT PRIMARY KEY, path TEXT NOT NULL, replica TEXT NOT NULL,"
          " made_at TEXT NOT NULL, acknowledged INTEGER NOT NULL, body BLOB NOT NULL) STRICT"_s,
          u"CREATE INDEX IF NOT EXISTS kept_open ON kept(acknowledged, made_at)"_s,
          u"CREATE TABLE IF NOT EXISTS replica(path TEXT PRIMARY KEY, id TEXT NOT NULL, device TEXT NOT NULL,"
          " inode TEXT NOT NULL, confirmed INTEGER NOT NULL, intended INTEGER NOT NULL) STRICT"_s}) {
        if (Result<void> done = database.exec(statement); !done)
            return done;
    }
    return transaction->commit();
}

/// Losing an acknowledgement at a power cut is harmless: the next start asks the file again.
class WithoutWaitingForDisk final
{
public:
    explicit WithoutWaitingForDisk(Database &database)
        : m_database(database)
    {
        static_cast<void>(m_database.exec(u"PRAGMA synchronous=NORMAL"_s).hasValue());
    }
    ~WithoutWaitingForDisk() { static_cast<void>(m_database.exec(u"PRAGMA synchronous=FULL"_s).hasValue()); }
    WithoutWaitingForDisk(const WithoutWaitingForDisk &) = delete;
    WithoutWaitingForDisk &operator=(const WithoutWaitingForDisk &) = delete;

private:
    Database &m_database;
};

Result<void> run(Database &database, const QString &sql, std::initializer_list<QVariant> values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->exec(values);
}

} // namespace

Outbox::Outbox(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_replicas(*m_database)
{
}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const LocalPaths &paths, const QString &documentId, const QDateTime &now)
{
    const QString folder = paths.outboxFolder();
    const QString file = folder + u'/' + documentId + u".db"_s;
    if (!QDir().mkpath(folder))
        return Sentences::localFailed(file, u"mkpath"_s);
    Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Mode::ReadWrite, Database::Purpose::Local);
    if (!database)
        return database.error();
    if (Result<void> made = makeOutboxTables(**database); !made)
        return made.error();
    const QString oldest = Clock::instantText(now.addDays(-keptDays));
    if (Result<void> done = run(**database, u"DELETE FROM kept WHERE acknowledged = 1 AND made_at < ?"_s, {oldest});
        !done)
        return done.error();
    return std::unique_ptr<Outbox>(new Outbox(std::move(*database)));
}

Result<void> Outbox::keep(const OutboxEntry &entry)
{
    return run(*m_database,
               u"INSERT INTO kept(id, path, replica, made_at, acknowledged, body) VALUES(?, ?, '', ?, 0, ?)"
               " ON CONFLICT(id) DO UPDATE SET path = excluded.path WHERE acknowledged = 0 AND path <> excluded.path"_s,
               {idText(entry.transaction), entry.path, Clock::instantText(entry.madeAt), entry.body});
}

Result<void> Outbox::acknowledge(EntityId transaction, const QString &replica)
{
    const WithoutWaitingForDisk relaxed(*m_database);
    return run(*m_database, u"UPDATE kept SET acknowledged = 1, replica = ? WHERE id = ?"_s,
               {replica, idText(transaction)});
}

Result<void> Outbox::discard(EntityId transaction)
{
    return run(*m_database, u"DELETE FROM kept WHERE id = ? AND acknowledged = 0"_s, {idText(transaction)});
}

Result<std::vector<OutboxEntry>> Outbox::entries(const QString &where, const QString &argument) const
{
    Result<Statement> rows = m_database->prepare(u"SELECT id, path, replica, made_at, body FROM kept WHERE "_s + where
                                                 + u" ORDER BY made_at, id"_s);
    if (!rows)
        return rows.error();
    if (!argument.isNull())
        rows->bind(0, argument);
    if (Result<void> done = rows->exec(); !done)
        return done.error();
    std::vector<OutboxEntry> entries;
    while (rows->next()) {
        entries.push_back({.transaction = idFromText(rows->text(0)),
                           .path = rows->text(1),
                           .replica = rows->text(2),
                           .madeAt = Clock::instantFromText(rows->text(3)),
                           .body = rows->value(4).toByteArray()});
    }
    if (Result<void> done = rows->end(); !done)
        return done.error();
    return entries;
}

Result<std::vector<OutboxEntry>> Outbox::pending() const
{
    return entries(u"acknowledged = 0"_s, {});
}

Result<OutboxEntry> Outbox::entry(EntityId transaction) const
{
    Result<std::vector<OutboxEntry>> found = entries(u"id = ?"_s, idText(transaction));
    if (!found)
        return found.error();
    if (found->empty())
        return Sentences::localFailed(m_database->path(), u"no transaction "_s + idText(transaction));
    return std::move(found->front());
}

Result<std::vector<EntityId>> Outbox::acknowledged(const QString &path) const
{
    Result<Statement> rows =
        m_database->prepare(u"SELECT id FROM kept WHERE acknowledged = 1 AND path = ? ORDER BY made_at, id"_s);
    if (!rows)
        return rows.error();
    if (Result<void> done = rows->exec({path}); !done)
        return done.error();
    std::vector<EntityId> ids;
    while (rows->next())
        ids.push_back(idFromText(rows->text(0)));
    if (Result<void> done = rows->end(); !done)
        return done.error();
    return ids;
}

} // namespace leadline
