// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local/backup.h"
#include "core/store/schema/upgrade.h"
#include "core/store/sqlite/database.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/fault/powercut.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// A made-up history of two versions, and the step between them.
SchemaHistory twoVersions()
{
    return SchemaHistory({SchemaText(1, {u"CREATE TABLE \"thing\"(\"id\" TEXT NOT NULL PRIMARY KEY) STRICT"_s}),
                          SchemaText(2, {u"CREATE TABLE \"thing\"(\"id\" TEXT NOT NULL PRIMARY KEY, \"reach\" REAL) STRICT"_s})});
}

Result<> upgradeFile(const QString &path, const QString &backup, const StoreProtections &protections)
{
    const SchemaHistory history = twoVersions();
    Result<std::unique_ptr<Database>> database =
        Database::open(path, Database::Mode::ReadWrite, Database::Purpose::Document, protections);
    if (!database)
        return database.error();
    if (Result<> durable = (*database)->applyDurability(); !durable)
        return durable;
    const std::array steps{SchemaStep{1, [&history](Database &target) {
                                          return rebuildTable(target, u"thing"_s,
                                                              history.current().statements().constFirst(), {u"\"id\""_s});
                                      }}};
    return upgradeSchema(**database, 1, history, steps, [&] { return Backup::write(**database, backup); });
}

/// Which version the file is to the letter, with all its rows; 0 when it is neither.
int versionOf(const QString &path, int rows)
{
    const SchemaHistory history = twoVersions();
    // The power may have gone off while there was still something to take back.
    static_cast<void>(askBare(path, u"SELECT count(*) FROM sqlite_schema"_s));
    const Result<std::unique_ptr<Database>> database =
        Database::open(path, Database::Mode::ReadOnly, Database::Purpose::Document);
    if (!database)
        return 0;
    const Result<QVariant> version = (*database)->scalar(u"PRAGMA user_version"_s);
    const Result<QVariant> count = (*database)->scalar(u"SELECT count(*) FROM thing"_s);
    if (!version || !count || count->toInt() != rows || !history.find(version->toInt()))
        return 0;
    const Result<QString> difference = history.find(version->toInt())->firstDifference(**database);
    return difference && difference->isEmpty() ? version->toInt() : 0;
}

} // namespace

/// Upgrades, backups and copies that are interrupted, and what else lies where they go.
class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerFailsDuringUpgrade_data();
    void powerFailsDuringUpgrade();
    void diskFullDuringBackup();
    void journalInTheWay_data();
    void journalInTheWay();
};

void TestCopies::powerFailsDuringUpgrade_data()
{
    QTest::addColumn<bool>("inOneTransaction");
    QTest::newRow("protected") << true;
    QTest::newRow("each statement by itself: half an upgrade is found") << false;
}

/// The power goes off at every operation of an upgrade: the file is the old or the new one, and in the latter case the
/// backup is there.
void TestCopies::powerFailsDuringUpgrade()
{
    QFETCH(bool, inOneTransaction);
    constexpr int rows = 300;
    QTemporaryDir folder(quickFolderTemplate());
    const QString path = folder.filePath(u"plan.db"_s);
    const QString backup = folder.filePath(u"backup.db"_s);
    QStringList statements = twoVersions().find(1)->statements() + QStringList{u"PRAGMA user_version=1"_s};
    for (int i = 0; i < rows; ++i)
        statements.append(u"INSERT INTO thing VALUES('%1')"_s.arg(QString(60, u'x') + QString::number(i)));
    QVERIFY(runBare(path, statements));
    const FolderImage before = readImage(folder.path());

    WatchedDisk disk(folder.path());
    if (inOneTransaction) {
        const Result<> done = upgradeFile(path, backup, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    } else {
        QVERIFY(runBare(path, {u"ALTER TABLE thing RENAME TO old"_s, twoVersions().current().statements().constFirst(),
                               u"INSERT INTO thing(id) SELECT id FROM old"_s, u"DROP TABLE old"_s,
                               u"PRAGMA user_version=2"_s}));
    }
    QCOMPARE(versionOf(path, rows), 2);

    const std::vector<WatchedDisk::Operation> operations = disk.operations();
    if (inOneTransaction) {
        // The backup is complete before the first byte of the plan changes.
        QCOMPARE(versionOf(backup, rows), 1);
        const auto isOfBackup = [](const WatchedDisk::Operation &one) { return one.file.contains(u"/backup.db"_s); };
        const auto changesPlan = [](const WatchedDisk::Operation &one) {
            return one.deed == WatchedDisk::Deed::Write && one.file.endsWith(u"/plan.db"_s);
        };
        const auto firstChange = std::ranges::find_if(operations, changesPlan);
        QVERIFY(std::any_of(operations.begin(), firstChange, isOfBackup));
        QVERIFY(std::none_of(firstChange, operations.end(), isOfBackup));
    }
    const PowerCut cut(folder.path(), before, operations);
    QRandomGenerator random(4711);
    std::array<int, 3> found{};
    const size_t step = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 1 : 3;
    for (size_t left = 0; left <= operations.size(); left += step) {
        // From the end, so that the whole upgrade is among them.
        const size_t count = operations.size() - left;
        for (QRandomGenerator *luck : {static_cast<QRandomGenerator *>(nullptr), &random}) {
            QTemporaryDir after(quickFolderTemplate());
            QVERIFY(writeImage(cut.after(count, luck), after.path()));
            const int version = versionOf(after.filePath(u"plan.db"_s), rows);
            ++found.at(static_cast<size_t>(version));
        }
    }
    qInfo("%d power cuts in an upgrade: %d old, %d new, %d neither", found[0] + found[1] + found[2], found[1], found[2],
          found[0]);
    QVERIFY(found[1] > 0);
    QVERIFY(found[2] > 0 || !inOneTransaction);
    QCOMPARE(found[0] == 0, inOneTransaction);
}

void TestCopies::diskFullDuringBackup()
{
    QTemporaryDir folder(quickFolderTemplate());
    const QString path = folder.filePath(u"plan.db"_s);
    Colleague anna(folder, 1);
    QCOMPARE(anna.create(path), QString());
    QVERIFY(!anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}}).isNull());
    const Result<QString> good = anna.store().backup();
    QVERIFY(good);
    const QByteArray goodBytes = readAll(*good);
    anna.close();
    const QByteArray bytes = readAll(path);

    int failures = 0;
    bool failed = true;
    for (int number = 1; failed; number += 1 + number / 4) {
        for (const WatchedDisk::Fault fault : {WatchedDisk::Fault::Full, WatchedDisk::Fault::InputOutput}) {
            WatchedDisk disk(folder.path());
            QCOMPARE(anna.open(path), QString());
            disk.failAt(number, fault, true);
            const Result<QString> made = anna.store().backup();
            failed = disk.endFaults();
            QVERIFY(made.hasValue() || failed);
            if (!made) {
                ++failures;
                QVERIFY(!made.error().text.isEmpty());
                // Nothing half done is left, and nothing good is gone.
                const QFileInfo where(*good);
                QCOMPARE(QDir(where.path()).entryList(QDir::Files), QStringList{where.fileName()});
                QCOMPARE(readAll(*good), goodBytes);
            } else {
                QVERIFY(QFile::remove(*made));
            }
            QCOMPARE(verifyAll(anna.store()), QString());
            anna.close();
            QCOMPARE(readAll(path), bytes);
        }
    }
    qInfo("%d backups that failed", failures);
    QVERIFY(failures > 10);
}

void TestCopies::journalInTheWay_data()
{
    QTest::addColumn<int>("made");
    QTest::newRow("a copy") << 0;
    QTest::newRow("a new plan") << 1;
    QTest::newRow("put there by hand: the repair file is played into it") << 2;
}

/// Where a file goes lies the repair file of another one that once had its name. It must not be played into the new one.
void TestCopies::journalInTheWay()
{
    QFETCH(int, made);
    QTemporaryDir folder(quickFolderTemplate());
    const QString path = folder.filePath(u"plan.db"_s);
    const QString target = folder.filePath(u"target.db"_s);
    Colleague anna(folder, 1);
    QCOMPARE(anna.create(path), QString());
    QVERIFY(!anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}}).isNull());
    QVERIFY(copyWithHotJournal(path, target, {u"UPDATE txn SET label = hex(zeroblob(30000))"_s}));
    QVERIFY(QFile::remove(target));
    QVERIFY(readAll(target + u"-journal"_s).size() > 4096);
    QVERIFY(!anna.add(EntityKind::Product, {{"key", u"CARD"_s}, {"name", u"Cards"_s}}).isNull());

    Colleague ben(folder, 2);
    if (made == 2) {
        const QString elsewhere = folder.filePath(u"elsewhere.db"_s);
        QVERIFY(anna.store().backupTo(elsewhere));
        QVERIFY(QFile::rename(elsewhere, target));
        QVERIFY(!ben.open(target).isEmpty() || ben.plan().table(EntityKind::Product).size() != 2
                || !verifyAll(ben.store()).isEmpty());
        return;
    }
    if (made == 0) {
        if (const Result<> copied = anna.store().backupTo(target); !copied) {
            // Refusing is as good, when it is said why and everything stays as it is.
            QVERIFY(copied.error().text.contains(u"target.db"_s));
            QVERIFY(!QFile::exists(target));
            QVERIFY(readAll(target + u"-journal"_s).size() > 4096);
            return;
        }
        QCOMPARE(ben.open(target), QString());
        QCOMPARE(ben.plan().table(EntityKind::Product).size(), 2);
    } else {
        QCOMPARE(ben.create(target), QString());
        QVERIFY(!ben.add(EntityKind::Product, {{"key", u"NEW"_s}, {"name", u"New"_s}}).isNull());
        QCOMPARE(ben.open(target), QString());
        QCOMPARE(ben.plan().table(EntityKind::Product).size(), 1);
    }
    QCOMPARE(verifyAll(ben.store()), QString());
}

LEADLINE_TEST(TestCopies)
#include "tst_copies.moc"
