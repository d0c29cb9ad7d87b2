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
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

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

/// A file that is only being made has nothing yet that could be as it was before.
Error creationFailure(const Database &database, const Error &error)
{
    switch (database.lastCode() & 0xff) {
    case SQLITE_FULL:
        return Sentences::noRoomToCreate(database.path());
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return Sentences::cannotCreate(database.path(), error.detail);
    default:
        return error;
    }
}

Result<> makePlanTables(Database &database, EntityId documentId, const SchemaText &schema)
{
    for (const QString &pragma :
         {u"PRAGMA page_size=4096"_s, u"PRAGMA encoding='UTF-8'"_s, u"PRAGMA auto_vacuum=NONE"_s}) {
        if (Result<> done = database.exec(pragma); !done)
            return creationFailure(database, done.error());
    }
    if (Result<> durable = database.applyDurability(); !durable)
        return creationFailure(database, durable.error());
    database.allowSchemaChanges(true);
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return creationFailure(database, transaction.error());
    QStringList statements{u"PRAGMA application_id=%1"_s.arg(OpenProtocol::applicationId),
                           u"PRAGMA user_version=%1"_s.arg(schema.version())};
    statements += schema.statements();
    statements += QStringList{
        u"INSERT INTO meta(key, value) VALUES('min_reader', '%1')"_s.arg(Schema::minimumReader),
        u"INSERT INTO doc(id, head, head_id, chain) VALUES('%1', 0, '', '')"_s.arg(idText(documentId))};
    for (const QString &statement : statements) {
        if (Result<> done = database.exec(statement); !done)
            return creationFailure(database, done.error());
    }
    const Result<> done = transaction->commit();
    database.allowSchemaChanges(false);
    return done ? done : Result<>(creationFailure(database, done.error()));
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
    const bool isOpen = database.hasValue();
    if (isOpen) {
        (*database)->keepJournal();
        database->reset();
    }
    Result<std::unique_ptr<PlanStore>> opened =
        made ? openFile(canonical, StoreMode::ReadWrite, environment) : Result<std::unique_ptr<PlanStore>>(made.error());
    if (opened)
        return opened;
    FileCheck::removeNew(canonical);
    // What a file that can't be opened says doesn't fit one that was to be made.
    const bool isOfOpening = (made || !isOpen) && opened.error().code == ErrorCode::WriteFailed;
    return isOfOpening ? Sentences::cannotCreate(canonical, opened.error().detail) : opened.error();
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
    if (m_file->readOnly == ReadOnlyReason::No)
        return false;
    if (reason)
        *reason = m_file->readOnly == ReadOnlyReason::Newer ? Sentences::newerForWriting(m_path) : Sentences::readOnly(m_path);
    return true;
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

Result<Plan> SqlitePlanStore::load()
{
    std::optional<Plan> plan;
    const Result<> done = reading([&]() -> Result<> {
        const Result<DocumentHead> head = m_file->journal->head();
        if (!head)
            return head.error();
        if (head->document != m_document)
            return Sentences::anotherDocument(m_path);
        Result<Plan> loaded = loadPlan(*m_file->database, m_catalogue);
        if (!loaded)
            return loaded.error();
        plan.emplace(std::move(*loaded));
        m_seen = {head->head, head->headTransaction};
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
    Result<WriteTransaction> transaction = WriteTransaction::begin(*m_file->database);
    if (!transaction)
        return transaction.error();
    const Result<DocumentHead> head = m_file->journal->head();
    if (!head)
        return head.error();
    if (head->head != 0)
        return Sentences::notEmpty(m_path);
    Result<> done = replayHistory(*m_file->rows, *m_file->journal, m_catalogue, history);
    if (done)
        done = transaction->commit();
    if (!done) // whoever made the file for this history takes it away again
        return creationFailure(*m_file->database, done.error());
    if (!history.empty())
        m_seen = {static_cast<qint64>(history.size()), history.back().id};
    return checkStillThere();
}

Result<bool> SqlitePlanStore::hasNews()
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    const Result<qint64> version = m_file->number(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_file->dataVersion = *version;
    const std::pair<FileSignature, qint64> now{m_file->signature, *version};
    if (m_withoutNewsAt == now)
        return false;
    const Result<DocumentHead> head = answer<DocumentHead>([&] { return m_file->journal->head(); });
    if (!head)
        return head.error();
    if (head->document != m_document)
        return Sentences::anotherDocument(m_path);
    if (Seen{head->head, head->headTransaction} != m_seen)
        return true;
    m_withoutNewsAt = now;
    return false;
}

Result<EntityId> SqlitePlanStore::transactionAt(qint64 seq)
{
    return answer<EntityId>([&] { return m_file->journal->idOf(seq); });
}

Result<std::vector<Transaction>> SqlitePlanStore::changesSince(qint64 seq)
{
    return answer<std::vector<Transaction>>([&]() -> Result<std::vector<Transaction>> {
        Result<std::vector<Transaction>> changes = m_file->journal->read({.afterSeq = seq}, !knowsEverything());
        if (!changes || changes->empty())
            return changes;
        const Result<bool> isSameHistory = holdsWhatWasSeen();
        if (!isSameHistory)
            return isSameHistory.error();
        if (*isSameHistory && changes->back().seq > m_seen.seq)
            m_seen = {changes->back().seq, changes->back().id};
        return changes;
    });
}

Result<std::vector<Transaction>> SqlitePlanStore::transactions(const TransactionFilter &filter)
{
    return answer<std::vector<Transaction>>([&] { return m_file->journal->read(filter, !knowsEverything()); });
}

Result<Position> SqlitePlanStore::positionAt(const Moment &moment)
{
    return answer<Position>([&] { return m_file->journal->position(moment); });
}

Result<Plan> SqlitePlanStore::planAt(const Moment &moment)
{
    return answer<Plan>([&]() -> Result<Plan> {
        const Result<Position> position = m_file->journal->position(moment);
        const UnknownKeys unknown = knowsEverything() ? UnknownKeys::Refuse : UnknownKeys::LeaveOut;
        return position ? foldUpTo(*m_file->journal, m_catalogue, *position, unknown) : Result<Plan>(position.error());
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
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    std::vector<PendingTransaction> waiting;
    for (const OutboxEntry &entry : *entries) {
        // A crash between COMMIT and the acknowledgement leaves what is stored already.
        const Result<qint64> seq = m_file->journal->seqOf(entry.transaction);
        if (!seq)
            return seq.error();
        if (*seq > 0) {
            // Under another path it may still be missing from that file.
            const bool isOurs = entry.path == m_path;
            if (Result<> done = isOurs ? (*box)->acknowledge(entry.transaction, entry.replica) : Result<>(); !done)
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
        const Result<qint64> seq = m_file->journal->seqOf(id);
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
    return check(knowsEverything() ? VerifyDepth::Full : VerifyDepth::Newer, progress);
}

Result<std::vector<VerifyFinding>> SqlitePlanStore::quickVerify(const StoreProgress &progress)
{
    // What is needed before something is written, which nothing ever is into a newer file.
    return knowsEverything() ? check(VerifyDepth::Quick, progress) : Result<std::vector<VerifyFinding>>(Sentences::newerForWriting(m_path));
}

Result<std::vector<VerifyFinding>> SqlitePlanStore::check(VerifyDepth depth, const StoreProgress &progress)
{
    return answer<std::vector<VerifyFinding>>(
        [&] { return verifyDocument(*m_file->database, m_catalogue, m_schema.current(), depth, progress); });
}

Result<> SqlitePlanStore::backupTo(const QString &target)
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    return Backup::write(*m_file->database, FileCheck::canonicalPath(target));
}

bool SqlitePlanStore::isBackupDue() const
{
    const BackupFolder backups(m_environment.paths, idText(m_document));
    return !backups.holdsOneOf(m_environment.clock.now().toUTC().date());
}

Result<QString> SqlitePlanStore::backup()
{
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    return BackupFolder(m_environment.paths, idText(m_document)).make(*m_file->database, m_environment.clock.now());
}

} // namespace leadline
