// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plansession.h"
#include "core/store/sentences.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/fault/powercut.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// The engine's memory, which can run out.
namespace memory {

sqlite3_mem_methods real;
int failAt = 0;
int counted = 0;
bool forGood = false;

bool fails()
{
    if (failAt == 0)
        return false;
    ++counted;
    return forGood ? counted >= failAt : counted == failAt;
}

void *allocate(int bytes)
{
    return fails() ? nullptr : real.xMalloc(bytes);
}

void *reallocate(void *old, int bytes)
{
    return fails() ? nullptr : real.xRealloc(old, bytes);
}

/// Before the engine is used for the first time.
void takeOver()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        qFatal("The engine doesn't give its memory functions.");
    sqlite3_mem_methods failing = real;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) != SQLITE_OK)
        qFatal("The engine doesn't take memory functions.");
}

} // namespace memory

} // namespace

/// The disk or the memory fails in the middle of a commit, at every place where it can.
class TestDiskFaults final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { memory::takeOver(); }

private Q_SLOTS:
    void initTestCase();
    void failingCommit_data();
    void failingCommit();
    void failedCommitIsKept_data();
    void failedCommitIsKept();
    void failingCreation_data();
    void failingCreation();
    void quotaIsAFullDisk();

private:
    enum class What { Disk, Space, Memory };

    FolderImage m_prepared;
    EntityId m_feature;
};

void TestDiskFaults::initTestCase()
{
    QTemporaryDir folder(quickFolderTemplate());
    Colleague anna(folder, 1);
    QCOMPARE(anna.create(folder.filePath(u"plan.db"_s)), QString());
    const EntityId product = anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    m_feature = anna.add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Saved cards"_s}});
    QVERIFY(!m_feature.isNull());
    anna.close();
    m_prepared = readImage(folder.path());
}

void TestDiskFaults::failingCommit_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("forGood");
    for (const bool forGood : {false, true}) {
        const char *suffix = forGood ? "until it is repaired" : "once";
        QTest::addRow("input or output fails %s", suffix) << static_cast<int>(What::Disk) << forGood;
        QTest::addRow("the disk is full %s", suffix) << static_cast<int>(What::Space) << forGood;
        QTest::addRow("memory runs out %s", suffix) << static_cast<int>(What::Memory) << forGood;
    }
}

void TestDiskFaults::failingCommit()
{
    QFETCH(int, what);
    QFETCH(bool, forGood);
    const bool soak = qEnvironmentVariableIsSet("LEADLINE_SOAK");
    int failedCommits = 0;
    bool failed = true;
    int number = 1;
    for (; failed; number += soak || number < 60 ? 1 : 41) {
        QTemporaryDir folder(quickFolderTemplate());
        QVERIFY(writeImage(m_prepared, folder.path()));
        const QString path = folder.filePath(u"plan.db"_s);
        WatchedDisk disk(folder.path());
        Colleague anna(folder, 1);
        QCOMPARE(anna.open(path), QString());
        // A first one, so that everything is open that stays open.
        VERIFY_STORED(anna.editAndStore(anna.setting(EntityKind::Feature, m_feature, "reach", u"1"_s)));
        Change change = anna.setting(EntityKind::Feature, m_feature, "reach", u"7"_s);
        change.set(EntityKind::Feature, m_feature, Colleague::field(EntityKind::Feature, "description"),
                   QString(9'000, u'x'));
        const std::shared_ptr<const Transaction> edit = anna.edit(std::move(change));

        if (what == static_cast<int>(What::Memory)) {
            memory::counted = 0;
            memory::forGood = forGood;
            memory::failAt = number;
        } else {
            disk.failAt(number, what == static_cast<int>(What::Disk) ? WatchedDisk::Fault::InputOutput
                                                                    : WatchedDisk::Fault::Full,
                        forGood);
        }
        const Result<Receipt> receipt = anna.store().commit(*edit);
        if (what == static_cast<int>(What::Memory))
            failed = memory::counted >= std::exchange(memory::failAt, 0);
        else
            failed = disk.endFaults();
        const auto place = [number](const QString &more = {}) { return u"place %1: %2"_s.arg(number).arg(more).toUtf8(); };
        if (!receipt) {
            ++failedCommits;
            QVERIFY2(!receipt.error().text.isEmpty(), place().constData());
            // A change that can never be stored is something else.
            QVERIFY2(receipt.error().code != ErrorCode::Invalid, place(sentence(receipt)).constData());
        }

        // The same connection, or the next start of the program: nothing is lost and the change can be stored.
        if (number % 2 == 0)
            QCOMPARE(anna.open(path), QString());
        const Result<std::vector<PendingTransaction>> pending = anna.store().pending();
        QVERIFY2(pending, place().constData());
        if (receipt)
            QVERIFY2(pending->empty(), place().constData());
        const Result<Receipt> again = anna.store().commit(*edit);
        QVERIFY2(again, place(sentence(again)).constData());
        QVERIFY2(anna.store().pending()->empty(), place().constData());
        QCOMPARE(anna.open(path), QString());
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "reach"), u"7"_s);
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "title"), u"Saved cards"_s);
        QCOMPARE(anna.store().transactions()->size(), size_t(4));
        const QString wrong = verifyAll(anna.store());
        QVERIFY2(wrong.isEmpty(), place(wrong).constData());
    }
    qInfo("%d places, %d failed commits", number, failedCommits);
    QVERIFY(failedCommits > 3);
}

void TestDiskFaults::failedCommitIsKept_data()
{
    QTest::addColumn<bool>("outbox");
    QTest::newRow("protected") << true;
    QTest::newRow("without the outbox: the edit is gone when the program ends") << false;
}

/// Only the shared folder's disk fails, for good, and the program ends: at every place the edit is still there.
void TestDiskFaults::failedCommitIsKept()
{
    QFETCH(bool, outbox);
    int failedCommits = 0;
    int kept = 0;
    for (const WatchedDisk::Fault fault : {WatchedDisk::Fault::InputOutput, WatchedDisk::Fault::Full}) {
        bool failed = true;
        for (int number = 1; failed; number += qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 1 : 1 + number / 8) {
            QTemporaryDir folder(quickFolderTemplate());
            const QString share = folder.filePath(u"share"_s);
            QVERIFY(QDir().mkpath(share));
            QVERIFY(writeImage(m_prepared, folder.path()));
            const QString path = share + u"/plan.db"_s;
            QVERIFY(QFile::rename(folder.filePath(u"plan.db"_s), path));
            WatchedDisk disk(share);
            StoreProtections protections;
            protections.outbox = outbox;
            Colleague anna(folder, 1, protections);
            QCOMPARE(anna.open(path), QString());
            const std::shared_ptr<const Transaction> edit =
                anna.edit(anna.setting(EntityKind::Feature, m_feature, "description", QString(9'000, u'x')));
            disk.failAt(number, fault, true);
            const bool stored = anna.store().commit(*edit).hasValue();
            failed = disk.endFaults();
            anna.close();
            if (stored)
                continue;
            ++failedCommits;
            QCOMPARE(anna.open(path), QString());
            QVERIFY(anna.text(EntityKind::Feature, m_feature, "description").isEmpty());
            const Result<std::vector<PendingTransaction>> pending = anna.store().pending();
            QVERIFY(pending);
            kept += pending->size() == 1 && pending->front().transaction.id == edit->id ? 1 : 0;
        }
    }
    qInfo("%d failed commits, %d kept", failedCommits, kept);
    QVERIFY(failedCommits > 5);
    QCOMPARE(kept, outbox ? failedCommits : 0);
}

void TestDiskFaults::failingCreation_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("sentence");
    for (const char *what : {"new", "whole plan", "copy"}) {
        const bool isCopy = qstrcmp(what, "copy") == 0;
        QTest::addRow("%s, the disk is full", what)
            << QString::fromLatin1(what) << true
            << (isCopy ? u"The disk is full, so the copy “made.db” could not be written."_s : u"The disk is full, so “made.db” could not be created."_s);
        QTest::addRow("%s, writing fails", what)
            << QString::fromLatin1(what) << false
            << (isCopy ? u"“plan.db” could not be copied to “made.db”, because reading or writing failed."_s : u"“made.db” could not be created."_s);
    }
}

/// A file that can't be made speaks of itself and leaves nothing behind, and says nothing of changes that nobody made.
void TestDiskFaults::failingCreation()
{
    QFETCH(QString, what);
    QFETCH(bool, isFull);
    QFETCH(QString, sentence);
    int failures = 0;
    int exact = 0;
    bool failed = true;
    for (int number = 1; failed; number += qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 1 : 1 + number / 4) {
        QTemporaryDir folder(quickFolderTemplate());
        QVERIFY(writeImage(m_prepared, folder.path()));
        const QString share = folder.filePath(u"share"_s);
        QVERIFY(QDir().mkpath(share));
        WatchedDisk disk(share); // before the plan is opened, whose connection writes the copy
        Colleague anna(folder, 1);
        QCOMPARE(anna.open(folder.filePath(u"plan.db"_s)), QString());
        const Result<std::vector<Transaction>> history = anna.store().transactions();
        QVERIFY(history);
        const QString path = share + u"/made.db"_s;
        const SessionEnvironment environment{.clock = anna.environment().clock, .paths = anna.environment().paths, .identity = {}};
        disk.failAt(number, isFull ? WatchedDisk::Fault::Full : WatchedDisk::Fault::InputOutput, true);
        Result<> made;
        if (what == u"copy") {
            made = anna.store().backupTo(path);
        } else {
            const Result<std::unique_ptr<PlanSession>> session = PlanSession::create(
                path, anna.store().documentId(), what == u"new" ? std::vector<Transaction>() : *history, environment);
            made = session ? Result<>() : Result<>(session.error());
        }
        failed = disk.endFaults();
        if (made)
            continue;
        ++failures;
        const QByteArray place = u"place %1: %2"_s.arg(number).arg(made.error().text).toUtf8();
        QVERIFY2(made.error().code == ErrorCode::WriteFailed, place.constData());
        exact += made.error().text.startsWith(sentence) ? 1 : 0;
        // Where not even an empty file can be made, nobody says why.
        QVERIFY2(made.error().text.contains(u"“made.db”"_s) && made.error().text.contains(u"could not be "_s), place.constData());
        QCOMPARE(QDir(share).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "title"), u"Saved cards"_s);
    }
    QVERIFY2(failures > 3, QByteArray::number(failures).constData());
    QVERIFY2(exact >= (isFull ? failures - 1 : 1), QByteArray::number(exact).constData());
}

/// Servers say it so; the engine knows a full disk only.
void TestDiskFaults::quotaIsAFullDisk()
{
    const QString path = u"plan.db"_s;
    QCOMPARE(Sentences::ofEngine(SQLITE_IOERR_WRITE, EDQUOT, path, {}).text, Sentences::full(path).text);
    QCOMPARE(Sentences::ofEngine(SQLITE_CANTOPEN, ENOSPC, path, {}).text, Sentences::full(path).text);
    QCOMPARE(Sentences::ofEngine(SQLITE_IOERR_WRITE, EROFS, path, {}).text, Sentences::turnedReadOnly(path).text);
    QCOMPARE(Sentences::ofEngine(SQLITE_IOERR_WRITE, EIO, path, {}).text, Sentences::interrupted(path, {}).text);
}

LEADLINE_TEST(TestDiskFaults)
#include "tst_diskfaults.moc"
