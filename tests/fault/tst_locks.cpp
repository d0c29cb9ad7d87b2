// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/filecheck.h"
#include "core/store/guard/filesignature.h"
#include "core/store/sqlite/writetransaction.h"
#include "tests/core/store/peopletest.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs *lockless = nullptr;

int openWithoutLocks(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    // Only what is in the shared folder; everybody's own files lie on a disk of their own.
    const QByteArrayView path(name ? name : "");
    sqlite3_vfs *vfs = path.endsWith("/plan.db") || path.endsWith("/plan.db-journal") ? lockless : realDisk;
    return vfs->xOpen(vfs, name, file, flags, flagsOut);
}

/// A shared folder where everybody gets every lock: while it lives, new connections take none.
class FalseLocks final
{
public:
    FalseLocks()
    {
        realDisk = sqlite3_vfs_find(nullptr);
        lockless = sqlite3_vfs_find("unix-none");
        if (!lockless || lockless->szOsFile > realDisk->szOsFile)
            qFatal("The engine can't do without locks here.");
        m_vfs = *realDisk;
        m_vfs.zName = "false-locks";
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = openWithoutLocks;
        if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK)
            qFatal("The folder without locks can't be registered.");
    }
    ~FalseLocks()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(realDisk, 1);
    }
    Q_DISABLE_COPY_MOVE(FalseLocks)

private:
    sqlite3_vfs m_vfs{};
};

/// Whether another process sees that somebody is about to write.
bool othersSeeOurLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        // SQLite's reserved byte; locks of the parent aren't the child's.
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 1;
        lock.l_len = 1;
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool seen = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        ::_exit(seen ? 1 : 0);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

/// Locks that are given to everybody, and locks that are lost by accident.
class TestLocks final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void falseLocks_data();
    void falseLocks();
    void nothingOfOursDropsTheLock_data();
    void nothingOfOursDropsTheLock();
};

void TestLocks::init()
{
    setScene();
    QVERIFY(annaMakesPlan());
}

void TestLocks::falseLocks_data()
{
    QTest::addColumn<bool>("outbox");
    QTest::newRow("protected") << true;
    QTest::newRow("without the outbox: the change is gone for good") << false;
}

/// Ben stores in the middle of Anna's transaction; her commit writes over his. He is told that it is gone, and a sound
/// copy gets all of it again.
void TestLocks::falseLocks()
{
    QFETCH(bool, outbox);
    const QString sound = m_folder->filePath(u"sound.db"_s);
    m_anna->close();
    QVERIFY(QFile::copy(path(), sound));
    std::shared_ptr<const Transaction> bens;
    std::shared_ptr<const Transaction> annas;
    {
        const FalseLocks folder;
        StoreProtections protections;
        protections.outbox = outbox;
        protections.busyWait = false;
        Colleague ben(*m_folder, 2, protections);
        QCOMPARE(ben.open(path()), QString());
        bens = ben.edit(ben.setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
        bool stored = false;
        DeedSource deed([&] { stored = ben.store().commit(*bens).hasValue(); });
        Colleague anna(*m_folder, 1);
        QCOMPARE(anna.open(path()), QString());
        annas = anna.edit(anna.setting(EntityKind::Product, m_product, "key", u"MONEY"_s));
        const StoreEnvironment environment{
            .clock = anna.environment().clock, .ids = deed, .paths = anna.environment().paths};
        {
            const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadWrite, environment);
            QVERIFY(store);
            VERIFY_STORED((*store)->commit(*annas));
        }
        QVERIFY(stored);
        QCOMPARE(askBare(path(), u"SELECT count(*) FROM txn WHERE id = '%1'"_s.arg(idText(bens->id))).toInt(), 0);

        // The next look at the file: his own last transaction isn't where it was.
        const Result<EntityId> inItsPlace = ben.store().transactionAt(ben.store().head());
        QVERIFY(!inItsPlace || *inItsPlace != bens->id);
        const Result<std::vector<Transaction>> missing = ben.store().missing();
        QVERIFY(missing);
        QCOMPARE(missing->size(), size_t(outbox ? 1 : 0));
        if (!outbox)
            return;
        QCOMPARE(missing->front().id, bens->id);
    }
    // Both have what they stored, and a sound copy in the file's place takes it.
    QVERIFY(QFile::remove(path()) && QFile::rename(sound, path()));
    for (Colleague *one : {m_anna.get(), m_ben.get()}) {
        QCOMPARE(one->open(path()), QString());
        const Result<std::vector<Transaction>> missing = one->store().missing();
        QVERIFY(missing);
        for (const Transaction &transaction : *missing)
            VERIFY_STORED(one->store().commit(transaction));
    }
    QCOMPARE(m_anna->open(path()), QString());
    QCOMPARE(m_anna->text(EntityKind::Product, m_product, "key"), u"MONEY"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "reach"), u"7"_s);
    QCOMPARE(verifyAll(m_anna->store()), QString());
}

void TestLocks::nothingOfOursDropsTheLock_data()
{
    QTest::addColumn<bool>("plainOpen");
    QTest::newRow("protected") << false;
    QTest::newRow("a plain open and close: the lock is gone") << true;
}

/// POSIX drops every lock of a process on a file as soon as the process closes any handle of it.
void TestLocks::nothingOfOursDropsTheLock()
{
    QFETCH(bool, plainOpen);
    m_anna->close();
    const Result<std::unique_ptr<Database>> writer =
        Database::open(path(), Database::Mode::ReadWrite, Database::Purpose::Document);
    QVERIFY(writer);
    QVERIFY(!othersSeeOurLock(path()));
    Result<WriteTransaction> transaction = WriteTransaction::begin(**writer);
    QVERIFY(transaction);
    QVERIFY(othersSeeOurLock(path()));

    // Everything else we do with a plan's file while it is open.
    QVERIFY(FileSignature::of(path()));
    QVERIFY(FileCheck::kind(path()));
    QVERIFY(FileCheck::siblings(path()));
    QVERIFY(FileCheck::isWritable(path()));
    QVERIFY(!FileCheck::createNew(path()));
    QVERIFY(!FileCheck::canonicalPath(path()).isEmpty());
    QCOMPARE(m_ben->open(path(), StoreMode::ReadOnly), QString());
    QCOMPARE(verifyAll(m_ben->store()), QString());
    QVERIFY(m_ben->store().backupTo(m_folder->filePath(u"copy.db"_s)));
    m_ben->close();
    QCOMPARE(m_ben->open(path()), QString());
    m_ben->close();
    if (plainOpen)
        QVERIFY(!readAll(path()).isEmpty());
    QCOMPARE(othersSeeOurLock(path()), !plainOpen);
}

LEADLINE_TEST(TestLocks)
#include "tst_locks.moc"
