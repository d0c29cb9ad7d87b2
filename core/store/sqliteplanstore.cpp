// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteplanstore.h"

#include "core/store/commit/replay.h"
#include "core/store/guard/filecheck.h"
#include "core/store/journal/fold.h"
#include "core/store/journal/transactioncodec.h"
#include "core/store/local/backup.h"
#include "core/store/rows/planloader.h"
#include "core/store/schema/ddl.h"
#include "core/store/schema/upgrade.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

#include <QFile>

#include <sqlite3.h>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The schemas of a catalogue; those of the standard one are described once for the whole program.
SchemaHistory releasedSchemas(const Catalogue &catalogue)
{
    const auto made = [](const Catalogue &of) {
        return SchemaHistory({SchemaText(Schema::currentVersion, Schema::statements(of, sqliteDialect()))});
    };
    static const SchemaHistory standard = made(Catalogue::standard());
    return &catalogue == &Catalogue::standard() ? standard : made(catalogue);
}

Result<> makePlanTables(Database &database, EntityId documentId, const SchemaText &schema)
{
    for (const QString &pragma :
         {u"PRAGMA page_size=4096"_s, u"PRAGMA encoding='UTF-8'"_s, u"PRAGMA auto_vacuum=NONE"_s}) {
        if (Result<> done = database.exec(pragma); !done)
            return done;
    }
    if (Result<> durable = database.applyDurability(); !durable)
        return durable;
    database.allowSchemaChanges(true);
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    QStringList statements{u"PRAGMA application_id=%1"_s.arg(OpenProtocol::applicationId),
                           u"PRAGMA user_version=%1"_s.arg(schema.version())};
    statements += schema.statements();
    statements += QStringList{
        u"INSERT INTO meta(key, value) VALUES('min_reader', '%1')"_s.arg(Schema::minimumReader),
        u"INSERT INTO doc(id, head, head_id, chain) VALUES('%1', 0, '', '')"_s.arg(idText(documentId))};
    for (const QString &statement : statements) {
        if (Result<> done = database.exec(statement); !done)
            return done;
    }
    Result<> done = transaction->commit();
    database.allowSchemaChanges(false);
    return done;
}

} // namespace

Result<std::unique_ptr<PlanStore>> PlanStore::create(const QString &path, EntityId documentId,
                                                     const StoreEnvironment &environment)
{
    return SqlitePlanStore::createFile(path, documentId, environment);
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString &path, StoreMode mode,
                                                   const StoreEnvironment &environment)
{
    return SqlitePlanStore::openFile(path, mode, environment);
}

SqlitePlanStore::SqlitePlanStore(QString path, StoreMode mode, const StoreEnvironment &environment)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_environment(environment)
    , m_catalogue(*environment.catalogue)
    , m_schema(releasedSchemas(*environment.catalogue))
{
    if (!m_environment.randomBits)
        m_environment.randomBits = [] { return QRandomGenerator::system()->generate64(); };
}

SqlitePlanStore::~SqlitePlanStore() = default;

Result<std::unique_ptr<PlanStore>> SqlitePlanStore::createFile(const QString &path, EntityId documentId,
                                                               const StoreEnvironment &environment)
{
    const QString canonical = FileCheck::canonicalPath(path);
    // Leftovers beside the name would be taken for this file's own.
    if (Result<> checked = FileCheck::siblings(canonical); !checked)
        return checked.error();
    if (Result<> made = FileCheck::createNew(canonical); !made)
        return made.error();
    Result<std::unique_ptr<Database>> database = Database::open(
        canonical, Database::Mode::ReadWrite, Database::Purpose::Document, environment.protections);
    const SchemaHistory schemas = releasedSchemas(*environment.catalogue);
    Result<> made = database ? makePlanTables(**database, documentId, schemas.current()) : Result<>(database.error());
    if (!made) {
        if (database)
            database->reset();
        QFile::remove(canonical);
        QFile::remove(canonical + u"-journal"_s);
        return made.error();
    }
    database->reset();
    return openFile(canonical, StoreMode::ReadWrite, environment);
}

Result<std::unique_ptr<PlanStore>> SqlitePlanStore::openFile(const QString &path, StoreMode mode,
                                                             const StoreEnvironment &environment)
{
    std::unique_ptr<SqlitePlanStore> store(
        new SqlitePlanStore(FileCheck::canonicalPath(path), mode, environment));
    if (Result<> connected = store->connect(); !connected)
        return connected.error();
    return std::unique_ptr<PlanStore>(std::move(store));
}

Result<> SqlitePlanStore::connect()
{
    m_rows.reset();
    m_journal.reset();
    m_database.reset();
    m_openFile.reset();
    const Database::Mode mode =
        m_mode == StoreMode::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    Result<OpenProtocol::Opened> opened = OpenProtocol::open(m_path, mode, m_schema, m_environment.protections);
    if (!opened)
        return opened.error();
    return adopt(std::move(*opened));
}

Result<> SqlitePlanStore::adopt(OpenProtocol::Opened opened)
{
    const std::optional<FileSignature> signature = FileSignature::of(m_path);
    if (!signature)
        return Sentences::moved(m_path);
    m_signature = *signature;
    m_openFile = std::make_unique<OpenPlanFile>(m_signature);
    m_database = std::move(opened.database);
    m_readOnly = opened.readOnly;
    m_schemaVersion = opened.schemaVersion;
    m_journal = std::make_unique<Journal>(*m_database, m_catalogue);
    m_rows = std::make_unique<RowStore>(*m_database);
    if (m_schemaVersion < m_schema.current().version()) {
        if (Result<> done = upgrade(); !done)
            return done;
    }
    const Result<DocumentHead> head = m_journal->head();
    if (!head)
        return head.error();
    if (m_document.isNull()) {
        m_document = head->document;
        m_seen = head->head;
    } else if (m_document != head->document) {
        return Sentences::anotherDocument(m_path);
    }
    const Result<qint64> cookie = number(u"PRAGMA schema_version"_s);
    if (!cookie)
        return cookie.error();
    m_schemaCookie = *cookie;
    const Result<qint64> version = number(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_dataVersion = *version;
    return {};
}

Result<> SqlitePlanStore::upgrade()
{
    if (m_readOnly != ReadOnlyReason::No)
        return Sentences::olderReadOnly(m_path);
    const Result<DocumentHead> head = m_journal->head();
    if (!head)
        return head.error();
    const BackupFolder backups(m_environment.paths, idText(head->document));
    const auto keep = [&]() -> Result<> {
        const Result<QString> kept = backups.make(*m_database, m_environment.clock.now());
        return kept ? Result<>() : Result<>(kept.error());
    };
    // No version before the current one was ever released, so there is no step yet.
    if (Result<> done = upgradeSchema(*m_database, m_schemaVersion, m_schema, {}, keep); !done)
        return done;
    m_schemaVersion = m_schema.current().version();
    return {};
}

Result<Outbox *> SqlitePlanStore::outbox()
{
    if (!m_outbox) {
        Result<std::unique_ptr<Outbox>> opened =
            Outbox::open(m_environment.paths, idText(m_document), m_environment.clock.now());
        if (!opened)
            return opened.error();
        m_outbox = std::move(*opened);
    }
    return m_outbox.get();
}

bool SqlitePlanStore::isReadOnly(Error *reason) const
{
    if (m_readOnly == ReadOnlyReason::No)
        return false;
    if (reason)
        *reason = m_readOnly == ReadOnlyReason::Newer ? Sentences::newerForWriting(m_path) : Sentences::readOnly(m_path);
    return true;
}

Result<qint64> SqlitePlanStore::number(const QString &sql)
{
    const Result<QVariant> answer = m_database->scalar(sql);
    if (!answer)
        return answer.error();
    return answer->toLongLong();
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
        return Sentences::moved(m_path);
    if (*now == m_signature)
        return {};
    if (!now->isSameFile(m_signature))
        return connect();
    // Somebody wrote: a colleague, or a program that copies over the file. The engine notices only the
    // former for certain, so nothing remembered of the file may be used.
    if (Result<> dropped = m_database->exec(u"PRAGMA shrink_memory"_s); !dropped)
        return dropped;
    m_signature = *now;
    const Result<qint64> cookie = number(u"PRAGMA schema_version"_s);
    if (!cookie || *cookie != m_schemaCookie)
        return connect();
    return {};
}

Result<> SqlitePlanStore::reading(const std::function<Result<>()> &read)
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    const auto attempt = [&]() -> Result<> {
        // Made before it is needed: it must work when memory has run out, or colleagues could never save again.
        Result<Statement> end = m_database->prepare(u"COMMIT"_s);
        if (!end)
            return end.error();
        if (Result<> begun = m_database->exec(u"BEGIN"_s); !begun)
            return begun;
        Result<> done = read();
        static_cast<void>(end->exec().hasValue());
        return done;
    };
    Result<> done = attempt();
    if (done || m_database->lastCode() != SQLITE_READONLY_ROLLBACK)
        return done;
    // Somebody crashed while saving; a connection for reading can't clean up, opening again can.
    if (Result<> connected = connect(); !connected)
        return connected;
    return attempt();
}

Result<Plan> SqlitePlanStore::load()
{
    std::optional<Plan> plan;
    const Result<> done = reading([&]() -> Result<> {
        const Result<DocumentHead> head = m_journal->head();
        if (!head)
            return head.error();
        Result<Plan> loaded = loadPlan(*m_database, m_catalogue);
        if (!loaded)
            return loaded.error();
        plan.emplace(std::move(*loaded));
        m_seen = head->head;
        return {};
    });
    if (!done)
        return done.error();
    return std::move(*plan);
}

Result<> SqlitePlanStore::replay(std::span<const Transaction> history)
{
    if (Error reason; isReadOnly(&reason))
        return reason;
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    Result<WriteTransaction> transaction = WriteTransaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const Result<DocumentHead> head = m_journal->head();
    if (!head)
        return head.error();
    if (head->head != 0)
        return Sentences::notEmpty(m_path);
    if (Result<> done = replayHistory(*m_rows, *m_journal, m_catalogue, history); !done)
        return done;
    if (Result<> done = transaction->commit(); !done)
        return done;
    m_seen = static_cast<qint64>(history.size());
    return checkStillThere();
}

Result<bool> SqlitePlanStore::hasNews()
{
    const FileSignature before = m_signature;
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    const Result<qint64> version = number(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    if (before == m_signature && *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    qint64 head = 0;
    const Result<> done = reading([&]() -> Result<> {
        const Result<DocumentHead> now = m_journal->head();
        if (!now)
            return now.error();
        head = now->head;
        return {};
    });
    if (!done)
        return done.error();
    return head != m_seen;
}

Result<EntityId> SqlitePlanStore::transactionAt(qint64 seq)
{
    EntityId id;
    const Result<> done = reading([&]() -> Result<> {
        const Result<EntityId> read = m_journal->idOf(seq);
        if (!read)
            return read.error();
        id = *read;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<std::vector<Transaction>> SqlitePlanStore::changesSince(qint64 seq)
{
    Result<std::vector<Transaction>> changes = transactions({.afterSeq = seq});
    if (changes && !changes->empty())
        m_seen = std::max(m_seen, changes->back().seq);
    return changes;
}

template<typename T>
Result<T> SqlitePlanStore::answer(const std::function<Result<T>()> &read)
{
    std::optional<Result<T>> outcome;
    const Result<> done = reading([&]() -> Result<> {
        outcome.emplace(read());
        return *outcome ? Result<>() : Result<>(outcome->error());
    });
    if (!done)
        return done.error();
    return std::move(*outcome);
}

Result<std::vector<Transaction>> SqlitePlanStore::transactions(const TransactionFilter &filter)
{
    return answer<std::vector<Transaction>>([&] { return m_journal->read(filter, !knowsEverything()); });
}

Result<Position> SqlitePlanStore::positionAt(const Moment &moment)
{
    return answer<Position>([&] { return m_journal->position(moment); });
}

Result<Plan> SqlitePlanStore::planAt(const Moment &moment)
{
    return answer<Plan>([&]() -> Result<Plan> {
        const Result<Position> position = m_journal->position(moment);
        return position ? foldUpTo(*m_journal, m_catalogue, *position) : Result<Plan>(position.error());
    });
}

Result<std::vector<PendingTransaction>> SqlitePlanStore::pending()
{
    const Result<Outbox *> box = outbox();
    if (!box)
        return box.error();
    const Result<std::vector<OutboxEntry>> entries = (*box)->pending();
    if (!entries)
        return entries.error();
    std::vector<PendingTransaction> waiting;
    for (const OutboxEntry &entry : *entries) {
        // A crash between COMMIT and the acknowledgement leaves what is stored already.
        const Result<qint64> seq = m_journal->seqOf(entry.transaction);
        if (!seq)
            return seq.error();
        if (*seq > 0 && entry.path == m_path) {
            if (Result<> done = (*box)->acknowledge(entry.transaction, entry.replica); !done)
                return done.error();
            continue;
        }
        Result<Transaction> transaction = TransactionCodec::decode(m_catalogue, entry.body);
        if (!transaction)
            return transaction.error();
        waiting.push_back({std::move(*transaction), entry.path});
    }
    return waiting;
}

Result<std::vector<Transaction>> SqlitePlanStore::missing()
{
    const Result<Outbox *> box = outbox();
    if (!box)
        return box.error();
    const Result<std::vector<EntityId>> stored = (*box)->acknowledged(m_path);
    if (!stored)
        return stored.error();
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    std::vector<Transaction> gone;
    for (const EntityId id : *stored) {
        const Result<qint64> seq = m_journal->seqOf(id);
        if (!seq)
            return seq.error();
        if (*seq > 0)
            continue;
        const Result<OutboxEntry> entry = (*box)->entry(id);
        if (!entry)
            return entry.error();
        Result<Transaction> transaction = TransactionCodec::decode(m_catalogue, entry->body);
        if (!transaction)
            return transaction.error();
        gone.push_back(std::move(*transaction));
    }
    return gone;
}

Result<> SqlitePlanStore::discardPending(EntityId transaction)
{
    const Result<Outbox *> box = outbox();
    return box ? (*box)->discard(transaction) : Result<>(box.error());
}

Result<std::vector<VerifyFinding>> SqlitePlanStore::verify(const StoreProgress &progress)
{
    return check(VerifyDepth::Full, progress);
}

Result<std::vector<VerifyFinding>> SqlitePlanStore::quickVerify(const StoreProgress &progress)
{
    return check(VerifyDepth::Quick, progress);
}

Result<std::vector<VerifyFinding>> SqlitePlanStore::check(VerifyDepth depth, const StoreProgress &progress)
{
    // Only the version that wrote it knows what its history means.
    if (!knowsEverything())
        return Sentences::newerForWriting(m_path);
    return answer<std::vector<VerifyFinding>>(
        [&] { return verifyDocument(*m_database, m_catalogue, m_schema.current(), depth, progress); });
}

Result<> SqlitePlanStore::backupTo(const QString &target)
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    return Backup::write(*m_database, FileCheck::canonicalPath(target));
}

bool SqlitePlanStore::isBackupDue() const
{
    const QStringList names = BackupFolder(m_environment.paths, idText(m_document)).names();
    return names.isEmpty()
        || BackupFolder::timeOf(names.constLast()).date() < m_environment.clock.now().toUTC().date();
}

Result<QString> SqlitePlanStore::backup()
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    return BackupFolder(m_environment.paths, idText(m_document)).make(*m_database, m_environment.clock.now());
}

} // namespace leadline
