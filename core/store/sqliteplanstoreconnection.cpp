// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/filecheck.h"
#include "core/store/local/backup.h"
#include "core/store/schema/upgrade.h"
#include "core/store/sentences.h"
#include "core/store/sqliteplanstore.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 0 when it can't be reached.
quint64 deviceOfFolder(const QString &path)
{
    const std::optional<FileSignature> folder = FileSignature::of(QFileInfo(path).absolutePath());
    return folder ? folder->device : 0;
}

} // namespace

Result<qint64> SqlitePlanStore::Connection::number(const QString &sql) const
{
    const Result<QVariant> answer = database->scalar(sql);
    if (!answer)
        return answer.error();
    return answer->toLongLong();
}

/// What is open stays open until something better is: every other call finds a whole connection, whatever lies at the
/// path meanwhile.
Result<> SqlitePlanStore::connect()
{
    const Database::Mode mode =
        m_mode == StoreMode::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    // Taken before: should the file be replaced while it is opened, the next look sees another one.
    const std::optional<FileSignature> signature = FileSignature::of(m_path);
    Result<OpenProtocol::Opened> opened = OpenProtocol::open(m_path, mode, m_schema, m_environment.protections);
    if (!opened)
        return opened.error();
    if (!signature)
        return Sentences::moved(m_path);
    std::unique_ptr<Connection> fresh = std::make_unique<Connection>();
    fresh->openFile = std::make_unique<OpenPlanFile>(*signature);
    fresh->database = std::move(opened->database);
    fresh->journal = std::make_unique<Journal>(*fresh->database, m_catalogue);
    fresh->rows = std::make_unique<RowStore>(*fresh->database);
    fresh->readOnly = opened->readOnly;
    fresh->schemaVersion = opened->schemaVersion;
    fresh->signature = *signature;
    fresh->folderDevice = deviceOfFolder(m_path);
    if (fresh->schemaVersion < m_schema.current().version()) {
        if (Result<> done = upgrade(*fresh); !done)
            return done;
    }
    const Result<DocumentHead> head = fresh->journal->head();
    if (!head)
        return head.error();
    if (!m_document.isNull() && m_document != head->document)
        return Sentences::anotherDocument(m_path);
    const Result<qint64> cookie = fresh->number(u"PRAGMA schema_version"_s);
    if (!cookie)
        return cookie.error();
    fresh->schemaCookie = *cookie;
    const Result<qint64> version = fresh->number(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    fresh->dataVersion = *version;
    if (m_document.isNull()) {
        m_document = head->document;
        m_seen = {head->head, head->headTransaction};
    }
    m_file = std::move(fresh);
    return {};
}

Result<> SqlitePlanStore::upgrade(Connection &file)
{
    if (file.readOnly != ReadOnlyReason::No)
        return Sentences::olderReadOnly(m_path);
    const Result<DocumentHead> head = file.journal->head();
    if (!head)
        return head.error();
    const BackupFolder backups(m_environment.paths, idText(head->document));
    const auto keep = [&]() -> Result<> {
        const Result<QString> kept = backups.make(*file.database, m_environment.clock.now());
        return kept ? Result<>() : Result<>(kept.error());
    };
    // No version before the current one was ever released, so there is no step yet.
    if (Result<> done = upgradeSchema(*file.database, file.schemaVersion, m_schema, {}, keep); !done)
        return done;
    file.schemaVersion = m_schema.current().version();
    return {};
}

Result<> SqlitePlanStore::catchUpWithFile()
{
    if (m_environment.protections.journalCheck) {
        if (Result<> checked = FileCheck::siblings(m_path); !checked)
            return checked;
    }
    if (!m_environment.protections.signatureCheck)
        return {};
    const std::optional<FileSignature> now = FileSignature::of(m_path);
    if (!now)
        return goneFromPath();
    if (*now == m_file->signature)
        return {};
    if (!now->isSameFile(m_file->signature))
        return connect();
    // Somebody wrote: a colleague, or a program that copies over the file. The engine notices only the
    // former for certain, so nothing remembered of the file may be used.
    if (Result<> dropped = m_file->database->exec(u"PRAGMA shrink_memory"_s); !dropped)
        return dropped;
    const Result<qint64> cookie = m_file->number(u"PRAGMA schema_version"_s);
    const Result<qint64> version = m_file->number(u"PRAGMA user_version"_s);
    const Result<qint64> application = m_file->number(u"PRAGMA application_id"_s);
    const bool isSameKind = version && *version == m_file->schemaVersion && application && *application == OpenProtocol::applicationId;
    const Result<DocumentHead> head = m_file->journal->head();
    if (!isSameKind || !cookie || *cookie != m_file->schemaCookie || !head || head->document != m_document)
        return connect();
    m_file->signature = *now;
    return {};
}

/// A handle that is open already may write where nobody may any more; the engine then gives the repair file the same
/// protection, and it stays protected when the file isn't any longer.
Result<> SqlitePlanStore::checkWritable() const
{
    if (Error reason; isReadOnly(&reason))
        return reason;
    return FileCheck::isWritable(m_path) ? Result<>() : Result<>(Sentences::turnedReadOnly(m_path));
}

/// Without its folder, or the disk that was there, the file is only out of reach.
Error SqlitePlanStore::goneFromPath() const
{
    return deviceOfFolder(m_path) == m_file->folderDevice ? Sentences::moved(m_path)
                                                          : Sentences::interrupted(m_path, u"the folder is gone"_s);
}

Result<> SqlitePlanStore::reading(const std::function<Result<>()> &read)
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    const auto attempt = [&]() -> Result<> {
        // Made before it is needed: it must work when memory has run out, or colleagues could never save again.
        Result<Statement> end = m_file->database->prepare(u"COMMIT"_s);
        if (!end)
            return end.error();
        if (Result<> begun = m_file->database->exec(u"BEGIN"_s); !begun)
            return begun;
        Result<> done = read();
        static_cast<void>(end->exec().hasValue());
        return done;
    };
    Result<> done = attempt();
    if (done || m_file->database->lastCode() != SQLITE_READONLY_ROLLBACK)
        return done;
    // Somebody crashed while saving; a connection for reading can't clean up, opening again can.
    if (Result<> connected = connect(); !connected)
        return connected;
    return attempt();
}

Result<bool> SqlitePlanStore::holdsWhatWasSeen()
{
    if (m_seen.seq == 0)
        return true;
    const Result<EntityId> inItsPlace = m_file->journal->idOf(m_seen.seq);
    return inItsPlace ? *inItsPlace == m_seen.transaction : Result<bool>(inItsPlace.error());
}

} // namespace leadline
