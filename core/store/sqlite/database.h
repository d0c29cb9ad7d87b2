// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/busywait.h"
#include "core/store/sqlite/statement.h"
#include "core/store/storeprotections.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QSqlError;
struct sqlite3;

namespace leadline {

/// One connection to one SQLite file. Qt Sql opens it, so that there is one engine in the process; everything else
/// goes through the engine's own handle.
/// Used only in the thread that opened it. Every failure comes back as a sentence; lastCode() keeps the
/// engine's extended result code for those who have to decide by it.
class Database final
{
public:
    enum class Mode { ReadOnly, ReadWrite };
    enum class Purpose {
        Document, ///< a shared, possibly hostile file: all limits, rollback journal, colleagues are waited for
        Local,    ///< our own file beside the settings: WAL, no limits; made when missing
    };

    /// Opens @p path; a missing document is an error, never a new file. Nothing is read from it yet.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, Purpose purpose,
                                                  const StoreProtections &protections = {});
    /// A private database in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }

    /// One statement without rows and without parameters.
    Result<void> exec(const QString &sql);
    Result<Statement> prepare(const QString &sql);
    /// The first column of the first row; a null QVariant when there is no row.
    Result<QVariant> scalar(const QString &sql, std::initializer_list<QVariant> values = {});

    /// Sixteen megabytes of pages in memory. Like all that follows, it reads the file's schema.
    Result<void> useLargeCache();
    /// The journal and durability settings of a document; they touch the file, so they come after its
    /// checks. An Error when the engine doesn't confirm them. The empty journal that this mode leaves is removed when
    /// the connection closes, unless somebody is writing then.
    Result<void> applyDurability();
    /// Leaves the journal to the connection that is opened next, right away.
    void keepJournal() { m_leavesJournal = false; }

    /// The file as the engine's own file handle reads it, without a second open: closing a second handle
    /// in this process would drop every lock we hold on the file. Short when the file is.
    QByteArray rawHeader(int bytes) const;
    /// True when the file we have open is no longer the one at its path.
    bool hasMoved() const;
    bool isReadOnly() const;
    bool isInTransaction() const;
    int lastCode() const { return m_lastCode; }

    /// Lets CREATE, DROP, ALTER and ATTACH through, which are otherwise refused in a document.
    void allowSchemaChanges(bool allowed);

    /// Called every few thousand steps of the engine while set; returning true stops the statement.
    void setInterrupter(std::function<bool()> interrupter);

    BusyWait &busyWait() { return m_busyWait; }
    void setBusyWait(BusyWait busyWait) { m_busyWait = std::move(busyWait); }
    const StoreProtections &protections() const { return m_protections; }

    /// The Error of a failed call of the engine; remembers its extended code.
    Error failure(int code);
    /// By the last INSERT, UPDATE or DELETE.
    int rowsChanged() const;

private:
    Database(QString path, QString connection, Purpose purpose, const StoreProtections &protections);

    Error openFailure(const QSqlError &error);
    Error failureSentence(const QString &detail) const;
    int systemError() const;
    Result<void> configure();
    Result<void> configureDocument();
    void removeEmptyJournal();

    QString m_path;
    QString m_connection;
    Purpose m_purpose;
    StoreProtections m_protections;
    sqlite3 *m_handle = nullptr;
    BusyWait m_busyWait;
    std::function<bool()> m_interrupter;
    int m_lastCode = 0;
    bool m_leavesJournal = false;
};

/// Sets an interrupter for a scope.
class ScopedInterrupter final
{
public:
    ScopedInterrupter(Database &database, std::function<bool()> interrupter);
    /// Stops statements that run longer than @p milliseconds in all.
    static ScopedInterrupter deadline(Database &database, int milliseconds);
    ~ScopedInterrupter();
    ScopedInterrupter(const ScopedInterrupter &) = delete;
    ScopedInterrupter &operator=(const ScopedInterrupter &) = delete;

private:
    Database &m_database;
};

} // namespace leadline
