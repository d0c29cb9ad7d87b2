// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/database.h"

#include "core/store/guard/filecheck.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/limits.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepsBetweenInterrupts = 10'000;

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"leadline-"_s + QString::number(++counter);
}

/// The name with everything escaped that a URI would read as its own: `?`, `#`, `%`.
QString fileUri(const QString &path, QLatin1StringView mode)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?mode="_s + mode;
}

int waitWhileBusy(void *database, int waitedBefore)
{
    BusyWait &wait = static_cast<Database *>(database)->busyWait();
    if (waitedBefore == 0)
        wait.start();
    return wait.waitAgain() ? 1 : 0;
}

int askInterrupter(void *function)
{
    return (*static_cast<std::function<bool()> *>(function))() ? 1 : 0;
}

} // namespace

Database::Database(QString path, QString connection, Purpose purpose, const StoreProtections &protections)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_purpose(purpose)
    , m_protections(protections)
{
}

Database::~Database()
{
    removeEmptyJournal();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Purpose purpose,
                                                 const StoreProtections &protections)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName(), purpose, protections));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
        const bool readOnly = mode == Mode::ReadOnly;
        QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s;
        if (readOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        connection.setConnectOptions(options);
        if (path == ":memory:"_L1)
            connection.setDatabaseName(path);
        else if (readOnly)
            connection.setDatabaseName(fileUri(path, "ro"_L1));
        else
            connection.setDatabaseName(fileUri(path, purpose == Purpose::Local ? "rwc"_L1 : "rw"_L1));
        if (!connection.open())
            return database->openFailure(connection.lastError());

        const QVariant handle = connection.driver()->handle();
        if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
            return Sentences::twoEngines();
        database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    const Result<QVariant> source = database->scalar(u"SELECT sqlite_source_id()"_s);
    // Two copies of the engine in one process would release each other's locks.
    if (!source || source->toString() != QLatin1StringView(sqlite3_sourceid()))
        return Sentences::twoEngines();
    if (Result<void> configured = database->configure(); !configured)
        return configured.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return open(u":memory:"_s, Mode::ReadWrite, Purpose::Local);
}

Result<void> Database::configure()
{
    if (m_protections.busyWait)
        sqlite3_busy_handler(m_handle, waitWhileBusy, this);
    if (m_purpose == Purpose::Document)
        return configureDocument();
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (Result<QVariant> done = scalar(pragma); !done)
            return done.error();
    }
    return {};
}

Result<void> Database::configureDocument()
{
    // Only settings that don't make the engine read the file, which hasn't been checked yet.
    if (!Limits::applyTo(m_handle))
        return Sentences::settingRefused(m_path, u"limits"_s);
    Limits::allowSchemaChanges(m_handle, false);
    for (const QString &pragma :
         {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
          u"PRAGMA mmap_size=0"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA recursive_triggers=OFF"_s,
          u"PRAGMA locking_mode=NORMAL"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (Result<QVariant> done = scalar(pragma); !done)
            return done.error();
    }
    return {};
}

Result<void> Database::useLargeCache()
{
    return exec(u"PRAGMA cache_size=-16000"_s);
}

Result<void> Database::applyDurability()
{
    const QString mode = m_protections.durableJournal ? u"truncate"_s : u"delete"_s;
    const QString level = m_protections.durableJournal ? u"EXTRA"_s : u"FULL"_s;
    Result<QVariant> answer = scalar(u"PRAGMA journal_mode="_s + mode);
    if (!answer)
        return answer.error();
    if (answer->toString() != mode)
        return Sentences::settingRefused(m_path, u"journal_mode "_s + answer->toString());
    m_leavesJournal = m_protections.durableJournal;
    if (Result<void> done = exec(u"PRAGMA synchronous="_s + level); !done)
        return done;
    answer = scalar(u"PRAGMA synchronous"_s);
    if (!answer)
        return answer.error();
    if (answer->toInt() != (m_protections.durableJournal ? 3 : 2))
        return Sentences::settingRefused(m_path, u"synchronous "_s + answer->toString());
    return {};
}

void Database::removeEmptyJournal()
{
    const QFileInfo journal(m_path + u"-journal"_s);
    // Beside a file that took the place of ours, the journal is that file's.
    if (!m_leavesJournal || isInTransaction() || !journal.exists() || journal.size() > 0 || hasMoved())
        return;
    // Nobody waits for the sake of an empty file.
    sqlite3_busy_handler(m_handle, nullptr, nullptr);
    // The engine takes the writer's lock before it deletes, or lets it be; nobody keeps a journal open without that lock.
    static_cast<void>(scalar(u"PRAGMA journal_mode=DELETE"_s).hasValue());
}

Result<void> Database::exec(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    return statement ? statement->exec() : Result<void>(statement.error());
}

Result<Statement> Database::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1, &statement, &rest);
    if (code != SQLITE_OK)
        return failure(code);
    Statement prepared(*this, statement);
    // One text is one statement; a second one would be left out in silence.
    if (!statement || (rest && *rest != '\0'))
        return Sentences::internal(m_path, sql);
    return prepared;
}

int Database::rowsChanged() const
{
    return sqlite3_changes(m_handle);
}

Result<QVariant> Database::scalar(const QString &sql, std::initializer_list<QVariant> values)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (Result<void> done = statement->exec(values); !done)
        return done.error();
    const QVariant value = statement->next() ? statement->value(0) : QVariant();
    if (Result<void> done = statement->end(); !done)
        return done.error();
    return value;
}

QByteArray Database::rawHeader(int bytes) const
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return {};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return {};
    QByteArray header(static_cast<int>(std::min<sqlite3_int64>(size, bytes)), '\0');
    if (file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        return {};
    return header;
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved != 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::allowSchemaChanges(bool allowed)
{
    Limits::allowSchemaChanges(m_handle, allowed);
}

void Database::setInterrupter(std::function<bool()> interrupter)
{
    m_interrupter = std::move(interrupter);
    if (m_interrupter)
        sqlite3_progress_handler(m_handle, stepsBetweenInterrupts, askInterrupter, &m_interrupter);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Error Database::openFailure(const QSqlError &error)
{
    m_lastCode = error.nativeErrorCode().toInt();
    const QString detail = error.driverText() + u' ' + error.databaseText();
    return failureSentence(detail);
}

Error Database::failure(int code)
{
    // A failed binding leaves nothing behind to ask the connection for.
    const bool isTold = (sqlite3_extended_errcode(m_handle) & 0xff) == (code & 0xff);
    m_lastCode = isTold ? sqlite3_extended_errcode(m_handle) : code;
    const QString detail = QString::fromUtf8(isTold ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    return failureSentence(detail);
}

Error Database::failureSentence(const QString &detail) const
{
    if (m_purpose == Purpose::Local)
        return Sentences::localFailed(m_path, QString::number(m_lastCode) + u' ' + detail);
    return Sentences::ofEngine(m_lastCode, systemError(), m_path, detail);
}

/// Why the system refused what the engine has just asked of it. Where the repair file can't be written any more, the
/// engine opens it for reading and hears of a bad handle.
int Database::systemError() const
{
    if (!m_handle)
        return 0;
    const bool wanted = m_lastCode == SQLITE_IOERR_WRITE || m_lastCode == SQLITE_IOERR_TRUNCATE
        || m_lastCode == SQLITE_IOERR_DELETE || (m_lastCode & 0xff) == SQLITE_CANTOPEN;
    if (wanted && !isReadOnly() && FileCheck::isThere(m_path) && !FileCheck::isWritable(m_path))
        return EROFS;
    return sqlite3_system_errno(m_handle);
}

ScopedInterrupter::ScopedInterrupter(Database &database, std::function<bool()> interrupter)
    : m_database(database)
{
    m_database.setInterrupter(std::move(interrupter));
}

ScopedInterrupter ScopedInterrupter::deadline(Database &database, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    return ScopedInterrupter(database, [timer, milliseconds] { return timer.elapsed() > milliseconds; });
}

ScopedInterrupter::~ScopedInterrupter()
{
    m_database.setInterrupter({});
}

} // namespace leadline
