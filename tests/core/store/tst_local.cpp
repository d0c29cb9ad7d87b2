// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "core/store/local/backup.h"
#include "core/store/local/outbox.h"
#include "core/store/sqlite/database.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

const QString document = u"0198a000-0000-7000-8000-000000000001"_s;
const QDateTime noon(QDate(2026, 8, 12), QTime(12, 0), Qt::UTC);

} // namespace

class TestLocal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outboxKeepsUntilAcknowledged();
    void outboxForgetsOldAcknowledged();
    void replicaStaysWhileNothingChanges();
    void replicaIsMintedAnew_data();
    void replicaIsMintedAnew();
    void backupIsComplete();
    void backupRefusesExisting();
    void backupLeavesNeighboursAlone();
    void backupsKept();
    void backupsSurviveAWrongClock();

private:
    std::unique_ptr<Outbox> openOutbox(const QDateTime &now = noon) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SequentialIdSource m_ids;
};

void TestLocal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Outbox> TestLocal::openOutbox(const QDateTime &now) const
{
    Result<std::unique_ptr<Outbox>> outbox = Outbox::open(LocalPaths::under(m_folder->path()), document, now);
    return outbox ? std::move(*outbox) : nullptr;
}

void TestLocal::outboxKeepsUntilAcknowledged()
{
    const EntityId first = m_ids.next();
    const EntityId second = m_ids.next();
    {
        const std::unique_ptr<Outbox> outbox = openOutbox();
        QVERIFY(outbox);
        QVERIFY(outbox->keep({.transaction = first, .path = u"/a/plan.db"_s, .madeAt = noon, .body = "first"}));
        QVERIFY(outbox->keep({.transaction = second, .path = u"/b/plan.db"_s, .madeAt = noon, .body = "second"}));
        QVERIFY(outbox->keep({.transaction = second, .path = u"/b/plan.db"_s, .madeAt = noon, .body = "again"}));
        QVERIFY(outbox->acknowledge(first, u"00112233445566aa"_s));
    }
    const std::unique_ptr<Outbox> outbox = openOutbox();
    const Result<std::vector<OutboxEntry>> pending = outbox->pending();
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t(1));
    QCOMPARE(pending->front().transaction, second);
    QCOMPARE(pending->front().body, "second");
    QCOMPARE(pending->front().path, u"/b/plan.db"_s);
    QCOMPARE(*outbox->acknowledged(u"/a/plan.db"_s), std::vector<EntityId>{first});
    QVERIFY(outbox->acknowledged(u"/b/plan.db"_s)->empty());
    QCOMPARE(outbox->entry(first)->replica, u"00112233445566aa"_s);

    QVERIFY(outbox->discard(second));
    QVERIFY(outbox->pending()->empty());
    QVERIFY(!outbox->entry(second));
}

void TestLocal::outboxForgetsOldAcknowledged()
{
    const EntityId old = m_ids.next();
    const EntityId open = m_ids.next();
    {
        const std::unique_ptr<Outbox> outbox = openOutbox();
        for (const EntityId id : {old, open})
            QVERIFY(outbox->keep({.transaction = id, .path = u"/plan.db"_s, .madeAt = noon, .body = "x"}));
        QVERIFY(outbox->acknowledge(old, u"1"_s));
    }
    QCOMPARE(openOutbox(noon.addDays(90))->acknowledged(u"/plan.db"_s)->size(), size_t(1));
    const std::unique_ptr<Outbox> later = openOutbox(noon.addDays(91));
    QVERIFY(later->acknowledged(u"/plan.db"_s)->empty());
    QCOMPARE(later->pending()->size(), size_t(1));
}

void TestLocal::replicaStaysWhileNothingChanges()
{
    const FileSignature file{.device = 1, .inode = ~0ULL};
    quint64 bits = 0x1f;
    qint64 inFile = 0;
    const ReplicaMemory::RandomBits random = [&bits] { return bits++; };
    const ReplicaMemory::LastSeqInFile last = [&inFile](const QString &) { return Result<qint64>(inFile); };
    for (int i = 1; i <= 5; ++i) {
        const std::unique_ptr<Outbox> outbox = openOutbox();
        const Result<ReplicaMemory::Identity> who = outbox->replicas().identify(u"/plan.db"_s, file, last, random);
        QVERIFY(who);
        QCOMPARE(who->replica, u"000000000000001f"_s);
        QCOMPARE(who->lastSeq, inFile);
        QVERIFY(outbox->replicas().intend(u"/plan.db"_s, i));
        if (i == 3) {
            QVERIFY(outbox->replicas().giveUp(u"/plan.db"_s));
            continue;
        }
        inFile = i;
        // A crash right after COMMIT: the number is in the file as intended.
        if (i != 4)
            QVERIFY(outbox->replicas().confirm(u"/plan.db"_s, i));
    }
}

void TestLocal::replicaIsMintedAnew_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<quint64>("inode");
    QTest::addColumn<qint64>("inFile");
    QTest::addColumn<qint64>("intended");
    QTest::addColumn<QString>("replica");
    const QString same = u"0000000000000001"_s;
    const QString fresh = u"0000000000000002"_s;
    QTest::newRow("nothing changed") << u"/plan.db"_s << quint64(7) << qint64(3) << qint64(3) << same;
    QTest::newRow("another path") << u"/copy.db"_s << quint64(7) << qint64(3) << qint64(3) << fresh;
    QTest::newRow("another file") << u"/plan.db"_s << quint64(8) << qint64(3) << qint64(3) << fresh;
    QTest::newRow("an older copy was put back") << u"/plan.db"_s << quint64(7) << qint64(2) << qint64(3) << fresh;
    QTest::newRow("a newer copy was put back") << u"/plan.db"_s << quint64(7) << qint64(9) << qint64(3) << fresh;
    QTest::newRow("crash, perhaps stored, then gone") << u"/plan.db"_s << quint64(7) << qint64(3) << qint64(4) << fresh;
}

void TestLocal::replicaIsMintedAnew()
{
    QFETCH(QString, path);
    QFETCH(quint64, inode);
    QFETCH(qint64, inFile);
    QFETCH(qint64, intended);
    QFETCH(QString, replica);
    quint64 bits = 1;
    const ReplicaMemory::RandomBits random = [&bits] { return bits++; };
    const std::unique_ptr<Outbox> outbox = openOutbox();
    ReplicaMemory &memory = outbox->replicas();
    const auto none = [](const QString &) { return Result<qint64>(qint64(0)); };
    QVERIFY(memory.identify(u"/plan.db"_s, {.device = 1, .inode = 7}, none, random));
    QVERIFY(memory.confirm(u"/plan.db"_s, 3));
    QVERIFY(memory.intend(u"/plan.db"_s, intended));
    const auto last = [inFile](const QString &) { return Result<qint64>(inFile); };
    const Result<ReplicaMemory::Identity> who = memory.identify(path, {.device = 1, .inode = inode}, last, random);
    QVERIFY(who);
    QCOMPARE(who->replica, replica);
}

void TestLocal::backupIsComplete()
{
    const QString file = m_folder->filePath(u"plan.db"_s);
    QVERIFY(runBare(file, {u"PRAGMA application_id=77"_s, u"CREATE TABLE t(a) STRICT"_s.replace(u"(a)"_s, u"(a INTEGER)"_s),
                           u"INSERT INTO t VALUES(42)"_s}));
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    const QString target = m_folder->filePath(u"copy of plan?.db"_s);
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        const Result<std::unique_ptr<Database>> database =
            Database::open(file, mode, Database::Purpose::Document);
        QVERIFY(database);
        const Result<void> written = Backup::write(**database, target);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(askBare(target, u"SELECT a FROM t"_s).toInt(), 42);
        QCOMPARE(askBare(target, u"PRAGMA application_id"_s).toInt(), 77);
        QVERIFY(!(*database)->exec(u"ATTACH ':memory:' AS x"_s));
        QVERIFY(QFile::remove(target));
    }
    QCOMPARE(folderContent(m_folder->path()), before);
}

void TestLocal::backupRefusesExisting()
{
    const QString file = m_folder->filePath(u"plan.db"_s);
    const QString target = m_folder->filePath(u"copy.db"_s);
    QVERIFY(runBare(file, {u"CREATE TABLE t(a)"_s}));
    QVERIFY(writeAll(target, "a letter"));
    const Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Mode::ReadOnly, Database::Purpose::Document);
    const Result<void> written = Backup::write(**database, target);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(readAll(target), "a letter");

    const Result<void> nowhere = Backup::write(**database, m_folder->filePath(u"no/such folder/copy.db"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::WriteFailed);
    QVERIFY2(nowhere.error().text.startsWith(u"There is no folder “such folder” for the copy “copy.db”."_s), qPrintable(nowhere.error().text));
}

void TestLocal::backupLeavesNeighboursAlone()
{
    const QString file = m_folder->filePath(u"plan.db"_s);
    const QString target = m_folder->filePath(u"copy.db"_s);
    QVERIFY(runBare(file, {u"CREATE TABLE t(a)"_s}));
    for (const QString &name : {u".tmp"_s, u".tmp-journal"_s})
        QVERIFY(writeAll(target + name, "somebody's"));
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    const Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Mode::ReadOnly, Database::Purpose::Document);
    QVERIFY(Backup::write(**database, target));
    QVERIFY(QFile::remove(target));
    QCOMPARE(folderContent(m_folder->path()), before);
}

/// A clock that runs years ahead, or was set so for once, ages nothing; what it left behind takes no place of what is
/// made when it is right again.
void TestLocal::backupsSurviveAWrongClock()
{
    std::vector<QDateTime> times;
    for (int day = 24; day > 0; --day)
        times.push_back(noon.addDays(-day));
    const QDateTime ahead = noon.addYears(4);
    times.push_back(ahead);
    const auto keptAt = [&times](const QDateTime &now) { return std::ranges::count(BackupFolder::keptOf(times, now), true); };
    QCOMPARE(keptAt(ahead), 25);
    QCOMPARE(keptAt(noon), 25);
    // Behind, they all look as if they were of tomorrow.
    QCOMPARE(keptAt(noon.addYears(-20)), 25);

    // It ran ahead for a hundred days, and now it is right.
    for (int day = 1; day < 100; ++day)
        times.push_back(ahead.addDays(day));
    times.insert(times.begin() + 24, noon);
    const std::vector<bool> kept = BackupFolder::keptOf(times, noon);
    for (size_t i = 0; i <= 24; ++i)
        QVERIFY(kept[i]);
    QVERIFY(std::ranges::count(kept, true) < 25 + 40);
}

void TestLocal::backupsKept()
{
    // Every six hours for two years.
    std::vector<QDateTime> times;
    for (QDateTime time = noon.addYears(-2); time <= noon; time = time.addSecs(6 * 60 * 60))
        times.push_back(time);
    const std::vector<bool> kept = BackupFolder::keptOf(times, noon);
    QVERIFY(kept.back());
    int lastDay = 0;
    QMap<QDate, int> days;
    QSet<QString> months;
    for (size_t i = 0; i < times.size(); ++i) {
        if (!kept[i])
            continue;
        lastDay += times[i] >= noon.addDays(-1) ? 1 : 0;
        ++days[times[i].date()];
        months.insert(times[i].toString(u"yyyy-MM"_s));
    }
    QCOMPARE(lastDay, 5);
    for (int back = 3; back <= 30; ++back)
        QCOMPARE(days.value(noon.date().addDays(-back)), 1);
    QCOMPARE(days.value(noon.date().addDays(-31)), 0);
    QCOMPARE(months.size(), 13);

    // Without any day's or month's of its own, the newest ten stay.
    const std::vector<QDateTime> sameMinute(40, noon.addDays(-2));
    QCOMPARE(std::ranges::count(BackupFolder::keptOf(sameMinute, noon), true), 10);
}

LEADLINE_TEST(TestLocal)
#include "tst_local.moc"
