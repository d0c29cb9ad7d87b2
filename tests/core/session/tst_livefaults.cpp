// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/localbackups.h"
#include "core/store/journal/transactioncodec.h"
#include "core/store/local/outbox.h"
#include "tests/core/session/livebench.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

/// While it lives, no file of this process can grow beyond a size: what a full disk looks like.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// Somebody who is in the middle of saving.
class WriteLock final
{
public:
    explicit WriteLock(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
            qFatal("The file could not be locked.");
    }
    ~WriteLock()
    {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(WriteLock)

private:
    const QString name = u"lock"_s;
};

} // namespace

/// What may happen to a file while a plan is open, and what a crash leaves: said, kept, and stored later.
class TestLiveFaults : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    void editsGoOnWhileTheShareIsGone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(rename(*maya, u"Before"_s));
        QCOMPARE(flush(*maya), QString());
        const QString elsewhere = folder() + u"/away"_s;
        QVERIFY(QDir().rename(QFileInfo(path()).path(), elsewhere));
        QVERIFY(rename(*maya, u"Meanwhile"_s));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QVERIFY2(maya->saveSentence().contains(u"plan.db"_s), qPrintable(maya->saveSentence()));
        const EntityId added = addFeature(*maya, u"Offline"_s);
        QVERIFY(!flush(*maya).isEmpty());
        QCOMPARE(maya->unsavedCount(), 2);
        QVERIFY(QDir().rename(elsewhere, QFileInfo(path()).path()));
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(storedTitle(), u"Meanwhile"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void lockedFileIsWaitedFor()
    {
        LiveTimes times = quickTimes();
        times.savingShown = std::chrono::milliseconds(20);
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
        const QSignalSpy said(maya.get(), &LiveSession::saveStateChanged);
        {
            const WriteLock somebody(path());
            QVERIFY(rename(*maya, u"One"_s));
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saving, generous);
            QCOMPARE(said.size(), 1);
            // Held up with the first, it has the others in safety all the same.
            QVERIFY(rename(*maya, u"Two"_s));
            QTRY_COMPARE_WITH_TIMEOUT(pendingCount(*maya), 2, generous);
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Waiting, 3 * generous);
            QVERIFY2(maya->saveSentence().contains(u"plan.db"_s), qPrintable(maya->saveSentence()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(storedTitle(), u"Two"_s);
        QCOMPARE(pendingCount(*maya), 0);
    }

    void removedFileIsSaidWithoutAnEdit()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        maya->setPolling(true);
        const QString aside = path() + u".aside"_s;
        QVERIFY(QFile::rename(path(), aside));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QVERIFY(QFile::rename(aside, path()));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
    }

    void copyOfAFileThatIsGone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Before"_s));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(QFile::remove(path()));
        addFeature(*maya, u"Offline"_s);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        const QString copy = QString(folder() + u"/copy.db"_s);
        QCOMPARE(saveCopy(*maya, copy), QString());
        const Result<std::unique_ptr<PlanSession>> opened =
            PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Jonas"_s));
        QVERIFY(opened);
        QCOMPARE((*opened)->plan().table(EntityKind::Feature).size(), 2);
        QCOMPARE((*opened)->plan().find(Id<Feature>(feature()))->title, u"Before"_s);
        QVERIFY((*opened)->store().verify()->empty());
        QVERIFY((*opened)->store().transactions()->size() >= 2);
        QVERIFY(!saveCopy(*maya, copy).isEmpty());
    }

    void fullDiskKeepsTheEdit()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        // The day's backup is made with the first edit; it isn't what this is about.
        QVERIFY(rename(*maya, QString(400, u'x')));
        QCOMPARE(flush(*maya), QString());
        {
            const FileSizeLimit full(QFileInfo(path()).size());
            Change change(u"Write a lot"_s);
            change.set(EntityKind::Feature, feature(), field("notes"), QString(400'000, u'n'));
            QVERIFY(maya->execute(change));
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
            QCOMPARE(maya->unsavedCount(), 1);
            QCOMPARE(maya->plan().find(Id<Feature>(feature()))->notes.size(), 400'000);
        }
        // Nobody presses anything: there is space again.
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void outboxOfACrashIsStoredAtOpening()
    {
        const EntityId added = leaveInOutbox(u"From the crash"_s);
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void outboxOfACrashIsShownWhenItCannotBeStored()
    {
        const EntityId added = leaveInOutbox(u"From the crash"_s, QString(400'000, u'n'));
        std::unique_ptr<LiveSession> maya;
        {
            const FileSizeLimit full(QFileInfo(path()).size());
            maya = open(u"Maya"_s);
            QCOMPARE(maya->unsavedCount(), 1);
            QCOMPARE(maya->plan().find(Id<Feature>(added))->title, u"From the crash"_s);
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        }
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void closingLosesNothing()
    {
        constexpr int count = 200;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            for (int n = 0; n < count; ++n)
                addFeature(*maya, u"Feature %1"_s.arg(n));
        }
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QCOMPARE(again->plan().table(EntityKind::Feature).size(), count + 1);
        QCOMPARE(differenceToFile(*again), QString());
    }

    void closingWhileTheShareIsGoneLosesNothing()
    {
        const QString elsewhere = folder() + u"/away"_s;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(QDir().rename(QFileInfo(path()).path(), elsewhere));
            addFeature(*maya, u"One"_s);
            addFeature(*maya, u"Two"_s);
        }
        QVERIFY(QDir().rename(elsewhere, QFileInfo(path()).path()));
        QCOMPARE(open(u"Maya"_s)->plan().table(EntityKind::Feature).size(), 3);
    }

    void refusedFileGivesItsSentence()
    {
        QString sentence;
        LiveSession::open(QString(folder() + u"/none.db"_s), StoreMode::ReadWrite, environment(u"Maya"_s), qApp,
                          [&](Result<std::unique_ptr<LiveSession>> opened) { sentence = opened.error().text; });
        QTRY_VERIFY_WITH_TIMEOUT(sentence.contains(u"none.db"_s), generous);
        sentence.clear();
        SequentialIdSource ids(7);
        LiveSession::create(path(), ids.next(), {}, environment(u"Maya"_s), qApp,
                            [&](Result<std::unique_ptr<LiveSession>> made) { sentence = made.error().text; });
        QTRY_VERIFY_WITH_TIMEOUT(!sentence.isEmpty(), generous);
        QCOMPARE(storedTitle(), u"Saved cards"_s);
    }

    /// Nothing goes into a damaged file; what was edited meanwhile goes into the sound one that takes its place.
    void damagedFileIsNotWritten()
    {
        const QByteArray sound = fileBytes();
        QByteArray damagedBytes = sound;
        const qsizetype at = damagedBytes.indexOf("Saved cards");
        QVERIFY(at > 0);
        // A history that doesn't lead to what the tables hold: a colleague's tool, or a copy made while saving.
        damagedBytes.replace(at, 5, "SAVED");
        overwriteFile(damagedBytes);

        LiveTimes times = quickTimes();
        times.verifies = true;
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
        const QSignalSpy damaged(maya.get(), &LiveSession::damaged);
        Change change(u"Add"_s);
        change.insert(newFeature(maya->plan(), maya->ids(), u"Refunds"_s));
        QVERIFY(maya->execute(std::move(change)));
        QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, generous);
        QVERIFY(!damaged.front().front().toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QCOMPARE(maya->saveSentence(), damaged.front().front().toString());
        QCOMPARE(pendingCount(*maya), 1);
        QCOMPARE(fileBytes(), damagedBytes);

        overwriteFile(sound);
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(pendingCount(*maya), 0);
        const Result<Plan> stored = storedPlan();
        QVERIFY(stored);
        QString difference;
        QVERIFY2(maya->plan().equals(*stored, &difference), qPrintable(difference));
    }

    /// Who opens, edits and closes at once doesn't leave the edit behind.
    void closingDoesNotWaitForTheCheck()
    {
        LiveTimes times = quickTimes();
        times.verifies = true;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
            Change change(u"Add"_s);
            change.insert(newFeature(maya->plan(), maya->ids(), u"Refunds"_s));
            QVERIFY(maya->execute(std::move(change)));
        }
        const Result<Plan> stored = storedPlan();
        QVERIFY(stored);
        QVERIFY(std::ranges::any_of(stored->all<Feature>(), [](const Feature &row) { return row.title == u"Refunds"_s; }));
    }

    /// Neither does it leave out what goes before an import: its backup and its snapshot.
    void closingStoresAnImportWithItsBackup()
    {
        LiveTimes times = quickTimes();
        times.verifies = true;
        EntityId document;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
            document = maya->documentId();
            Change change(u"Import"_s, ChangeKind::Import);
            change.insert(newFeature(maya->plan(), maya->ids(), u"Refunds"_s));
            QVERIFY(maya->execute(std::move(change)));
        }
        const Result<Plan> stored = storedPlan();
        QVERIFY(stored);
        QCOMPARE(stored->table(EntityKind::Feature).size(), 2);
        QCOMPARE(stored->table(EntityKind::Snapshot).size(), 1);
        const std::vector<LocalBackup> backups = localBackups(document, environment(u"Maya"_s));
        QCOMPARE(backups.size(), size_t(1));
        const Result<std::unique_ptr<PlanSession>> before =
            PlanSession::open(backups.front().path, StoreMode::ReadOnly, environment(u"Jonas"_s));
        QVERIFY(before);
        QCOMPARE((*before)->plan().table(EntityKind::Feature).size(), 1);
    }

    /// An import that can't have its backup isn't dropped because the window is closed: it waits on this computer.
    void closingKeepsAnImportWithoutABackup()
    {
        LiveTimes times = quickTimes();
        times.verifies = true;
        const QString backups = QDir::cleanPath(environment(u"Maya"_s).paths.backupFolder({}));
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
            QVERIFY(QDir().mkpath(QFileInfo(backups).path()));
            QVERIFY(tests::writeAll(backups, "in the way"));
            Change change(u"Import"_s, ChangeKind::Import);
            change.insert(newFeature(maya->plan(), maya->ids(), u"Refunds"_s));
            QVERIFY(maya->execute(std::move(change)));
        }
        QCOMPARE(storedPlan()->table(EntityKind::Feature).size(), 1);
        QVERIFY(QFile::remove(backups));
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QCOMPARE(flush(*again), QString());
        QCOMPARE(storedPlan()->table(EntityKind::Feature).size(), 2);
        QCOMPARE(localBackups(again->documentId(), environment(u"Maya"_s)).size(), size_t(1));
    }

private:
    QByteArray fileBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwriteFile(const QByteArray &bytes) const
    {
        QFile file(path());
        if (file.open(QIODevice::ReadWrite))
            file.write(bytes);
    }

    int pendingCount(const LiveSession &session) const
    {
        const Result<std::unique_ptr<Outbox>> outbox =
            Outbox::open(session.environment().paths, idText(session.documentId()), clock().now());
        const Result<std::vector<OutboxEntry>> pending = (*outbox)->pending();
        return pending ? static_cast<int>(pending->size()) : -1;
    }

    /// What a program that was killed between outbox and file has left behind.
    EntityId leaveInOutbox(const QString &title, const QString &notes = {})
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(path(), StoreMode::ReadWrite, environment(u"Maya"_s));
        Feature feature = newFeature((*session)->plan(), (*session)->ids(), title);
        feature.notes = notes;
        Change change(u"Add"_s);
        change.insert(feature);
        // The document alone stores nothing.
        const Result<std::shared_ptr<const Transaction>> shown = (*session)->document().execute(change);
        const Result<std::unique_ptr<Outbox>> outbox =
            Outbox::open(environment(u"Maya"_s).paths, idText((*session)->store().documentId()), clock().now());
        const Result<> kept = (*outbox)->keep({.transaction = (*shown)->id,
                                               .path = path(),
                                               .madeAt = clock().now(),
                                               .body = TransactionCodec::encode(Catalogue::standard(), **shown)});
        return kept ? feature.id : EntityId();
    }
};

LEADLINE_TEST(TestLiveFaults)
#include "tst_livefaults.moc"
