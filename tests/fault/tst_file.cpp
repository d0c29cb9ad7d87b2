// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/peopletest.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// Mounts are seen by this program alone from now on, and go with it.
bool mayMount()
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

/// What other programs do to the file: overwrite, remove, copy it. tst_replaced has what they put in its place.
class TestFile final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void overwrittenInPlace_data();
    void overwrittenInPlace();
    void goneBeforeCommit_data();
    void goneBeforeCommit();
    void busyKeepsTheEdit();
    void copiedInTheMiddle();
    void planWithForeignPart_data();
    void planWithForeignPart();
    void hardLink_data();
    void hardLink();
    void diskTurnsReadOnly_data();
    void diskTurnsReadOnly();
    void shareIsGone();
    void protectedWhileOpen_data();
    void protectedWhileOpen();
    void becomesAnotherKind_data();
    void becomesAnotherKind();
};

void TestFile::init()
{
    setScene();
    QVERIFY(annaMakesPlan());
}

void TestFile::overwrittenInPlace_data()
{
    QTest::addColumn<bool>("checked");
    QTest::newRow("protected") << true;
    QTest::newRow("without the signature: the colleague's change is lost") << false;
}

/// A program that keeps folders alike copies Ben's file over Anna's, byte by byte into the same file. Both made the
/// same number of commits, so the engine's own change counter says that nothing happened.
void TestFile::overwrittenInPlace()
{
    QFETCH(bool, checked);
    const int trials = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 200 : 20;
    int lost = 0;
    for (int trial = 0; trial < trials; ++trial) {
        init();
        StoreProtections protections;
        protections.signatureCheck = checked;
        Colleague anna(*m_folder, 5, protections);
        const QString bens = m_folder->filePath(u"bens.db"_s);
        m_anna->close();
        QVERIFY(QFile::copy(path(), bens));
        QCOMPARE(anna.open(path()), QString());
        QCOMPARE(m_ben->open(bens), QString());
        std::shared_ptr<const Transaction> bensLast;
        for (int i = 0; i <= trial % 3; ++i) {
            QVERIFY(anna.editAndStore(anna.setting(EntityKind::Feature, m_feature, "reach", QString::number(100 + i))));
            bensLast = m_ben->edit(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Bens %1"_s.arg(i)));
            QVERIFY(m_ben->store(*bensLast));
        }
        m_ben->close();
        // The system's clock for files moves in steps of some milliseconds; nobody copies a file faster.
        QTest::qSleep(20);
        {
            QFile target(path());
            QVERIFY(target.open(QIODevice::ReadWrite));
            const QByteArray bytes = readAll(bens);
            QVERIFY(target.write(bytes) == bytes.size() && target.resize(bytes.size()));
        }
        const std::shared_ptr<const Transaction> edit =
            anna.edit(anna.setting(EntityKind::Feature, m_feature, "impact", u"3"_s));
        const Result<Receipt> receipt = anna.store().commit(*edit);
        const QString bensId = idText(bensLast->id);
        const bool bensThere =
            askBare(path(), u"SELECT count(*) FROM txn WHERE id = '%1'"_s.arg(bensId)).toInt() == 1;
        lost += bensThere ? 0 : 1;
        if (!checked)
            continue;
        // Anna's own changes are gone from the file: nothing more is written, and all of them can be stored again.
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::WriteFailed);
        const Result<std::vector<Transaction>> missing = anna.store().missing();
        QVERIFY(missing);
        QCOMPARE(missing->size(), size_t(1 + trial % 3));
        for (const Transaction &transaction : *missing)
            QVERIFY(anna.store().commit(transaction));
        QVERIFY(anna.store().commit(*edit));
        QVERIFY(anna.store().missing()->empty());
        QCOMPARE(anna.open(path()), QString());
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "title"), u"Bens %1"_s.arg(trial % 3));
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "reach"), QString::number(100 + trial % 3));
        QCOMPARE(anna.text(EntityKind::Feature, m_feature, "impact"), u"3"_s);
        QCOMPARE(verifyAll(anna.store()), QString());
    }
    qInfo("%d files overwritten in place, %d times the colleague's change was lost", trials, lost);
    QCOMPARE(lost == 0, checked);
}

void TestFile::goneBeforeCommit_data()
{
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("removed") << true << false;
    QTest::newRow("replaced") << true << true;
    QTest::newRow("removed, protection off: reported as saved") << false << false;
    QTest::newRow("replaced, protection off: reported as saved") << false << true;
}

void TestFile::goneBeforeCommit()
{
    QFETCH(bool, checked);
    QFETCH(bool, replaced);
    const QString other = m_folder->filePath(u"other.db"_s);
    QVERIFY(QFile::copy(path(), other));
    const QString away = m_folder->filePath(u"away.db"_s);
    DeedSource deed([&] {
        const QByteArray from = QFile::encodeName(path());
        QVERIFY(::rename(from.constData(), QFile::encodeName(away).constData()) == 0);
        if (replaced)
            QVERIFY(::rename(QFile::encodeName(other).constData(), from.constData()) == 0);
    });
    StoreProtections protections;
    protections.movedCheck = checked;
    const StoreEnvironment environment{.clock = m_anna->environment().clock,
                                       .ids = deed,
                                       .paths = m_anna->environment().paths,
                                       .protections = protections};
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadWrite, environment);
    QVERIFY(store);
    const std::shared_ptr<const Transaction> rename =
        m_anna->edit(m_anna->setting(EntityKind::Product, m_product, "key", u"MONEY"_s));
    const Result<Receipt> receipt = (*store)->commit(*rename);
    QCOMPARE(receipt.hasValue(), !checked);
    if (!checked)
        return;
    QCOMPARE(receipt.error().code, ErrorCode::WriteFailed);
    // The change is still here, and the file in its place takes it.
    QVERIFY(replaced || QFile::rename(other, path()));
    QCOMPARE(m_anna->open(path()), QString());
    const Result<std::vector<PendingTransaction>> pending = m_anna->store().pending();
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t(1));
    QCOMPARE(pending->front().transaction.id, rename->id);
    QVERIFY(m_anna->store().commit(pending->front().transaction));
    QCOMPARE(m_anna->open(path()), QString());
    QCOMPARE(m_anna->text(EntityKind::Product, m_product, "ref"), u"MONEY"_s);
    QCOMPARE(verifyAll(m_anna->store()), QString());
}

/// Somebody holds the file longer than anybody waits (here: nobody waits).
void TestFile::busyKeepsTheEdit()
{
    StoreProtections impatient;
    impatient.busyWait = false;
    Colleague ben(*m_folder, 7, impatient);
    QCOMPARE(ben.open(path()), QString());
    const std::shared_ptr<const Transaction> edit =
        ben.edit(ben.setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    DeedSource deed([&] {
        const Result<Receipt> receipt = ben.store().commit(*edit);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::Busy);
        QVERIFY(!receipt.error().text.isEmpty());
    });
    const StoreEnvironment environment{
        .clock = m_anna->environment().clock, .ids = deed, .paths = m_anna->environment().paths};
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadWrite, environment);
    QVERIFY(store);
    QVERIFY((*store)->commit(*m_anna->edit(m_anna->setting(EntityKind::Product, m_product, "key", u"MONEY"_s))));
    QCOMPARE(ben.store().pending()->size(), size_t(1));
    VERIFY_STORED(ben.store(*edit));
    QVERIFY(ben.store().pending()->empty());
    QCOMPARE(differenceToFile(ben), QString());
}

/// A copy of the file alone, without its journal, while a long transaction is half written: the engine calls it
/// sound, the history doesn't.
void TestFile::copiedInTheMiddle()
{
    const QString copy = m_folder->filePath(u"copy.db"_s);
    DeedSource deed([&] { QVERIFY(QFile::copy(path(), copy)); });
    const StoreEnvironment environment{
        .clock = m_anna->environment().clock, .ids = deed, .paths = m_anna->environment().paths};
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadWrite, environment);
    QVERIFY(store);
    Change change(u"Import"_s, ChangeKind::Import);
    const EntityInfo &features = Catalogue::standard().info(EntityKind::Feature);
    for (int i = 0; i < 6000; ++i) {
        EntityBox row = features.create();
        row->id = m_anna->ids().next();
        QVERIFY(Colleague::field(EntityKind::Feature, "product").setText(*row, idText(m_product)));
        QVERIFY(Colleague::field(EntityKind::Feature, "title").setText(*row, u"Feature %1"_s.arg(i)));
        QVERIFY(Colleague::field(EntityKind::Feature, "description").setText(*row, QString(3000, u'x')));
        change.insert(EntityKind::Feature, std::move(row));
    }
    change.set(EntityKind::Product, m_product, Colleague::field(EntityKind::Product, "key"), u"MONEY"_s);
    const std::shared_ptr<const Transaction> import = m_anna->edit(std::move(change));
    QVERIFY(import);
    QVERIFY((*store)->commit(*import));
    QVERIFY(QFile::exists(copy));
    QVERIFY(readAll(copy).size() > 10'000'000);
    QCOMPARE(askBare(copy, u"PRAGMA quick_check"_s).toString(), u"ok"_s);

    const QString opened = m_ben->open(copy);
    QVERIFY(!opened.isEmpty() || !verifyAll(m_ben->store()).isEmpty());
    QCOMPARE(m_ben->open(path()), QString());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

void TestFile::planWithForeignPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("checked");
    for (const bool checked : {true, false}) {
        const char *suffix = checked ? "" : ", protection off: opened";
        QTest::addRow("trigger%s", suffix)
            << u"CREATE TRIGGER tr AFTER UPDATE ON feature BEGIN DELETE FROM txn; END"_s << checked;
        QTest::addRow("view%s", suffix) << u"CREATE VIEW v AS SELECT * FROM feature"_s << checked;
        QTest::addRow("table%s", suffix) << u"CREATE TABLE extra(a)"_s << checked;
        QTest::addRow("index%s", suffix) << u"CREATE INDEX extra ON feature(title)"_s << checked;
        QTest::addRow("column%s", suffix) << u"ALTER TABLE feature ADD COLUMN extra TEXT"_s << checked;
    }
}

void TestFile::planWithForeignPart()
{
    QFETCH(QString, part);
    QFETCH(bool, checked);
    m_anna->close();
    QVERIFY(runBare(path(), {part}));
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    StoreEnvironment environment = m_anna->environment();
    environment.protections.schemaCheck = checked;
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadOnly, environment);
    QCOMPARE(store.hasValue(), !checked);
    if (checked) {
        QCOMPARE(store.error().code, ErrorCode::Refused);
        QCOMPARE(folderContent(m_folder->path()), before);
    }
}

void TestFile::hardLink_data()
{
    QTest::addColumn<bool>("checked");
    QTest::newRow("protected") << true;
    QTest::newRow("protection off: opened") << false;
}

void TestFile::hardLink()
{
    QFETCH(bool, checked);
    m_anna->close();
    const QString link = m_folder->filePath(u"link.db"_s);
    QVERIFY(::link(QFile::encodeName(path()).constData(), QFile::encodeName(link).constData()) == 0);
    StoreEnvironment environment = m_anna->environment();
    environment.protections.fileKindCheck = checked;
    QCOMPARE(PlanStore::open(link, StoreMode::ReadOnly, environment).hasValue(), !checked);
}

void TestFile::diskTurnsReadOnly_data()
{
    QTest::addColumn<bool>("withRepairFile");
    QTest::newRow("the repair file is there") << true;
    QTest::newRow("the repair file has to be made") << false;
}

/// A disk with errors, or a server, stops taking writes while the plan is open: to the engine that is a failing disk.
void TestFile::diskTurnsReadOnly()
{
    QFETCH(bool, withRepairFile);
    if (!mayMount())
        QSKIP("Mounting needs root's rights.");
    const QByteArray share = QFile::encodeName(m_folder->filePath(u"share"_s));
    QVERIFY(QDir().mkdir(QFile::decodeName(share)));
    const QString shared = QFile::decodeName(share) + u"/plan.db"_s;
    m_anna->close();
    QVERIFY(QFile::copy(path(), shared));
    QCOMPARE(m_anna->open(shared), QString());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"6"_s)));
    QVERIFY(QFile::exists(shared + u"-journal"_s));
    if (!withRepairFile)
        QVERIFY(QFile::remove(shared + u"-journal"_s));

    QVERIFY(::mount(share.constData(), share.constData(), nullptr, MS_BIND, nullptr) == 0);
    QVERIFY(::mount(nullptr, share.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0);
    const std::shared_ptr<const Transaction> edit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    const Result<Receipt> receipt = m_anna->store(*edit);
    QVERIFY(::umount2(share.constData(), MNT_DETACH) == 0);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::WriteFailed);
    QVERIFY2(receipt.error().text.contains(u"write protected"_s), qPrintable(receipt.error().text));
    QVERIFY2(receipt.error().text.contains(u"is kept"_s), qPrintable(receipt.error().text));
    QCOMPARE(m_anna->store().pending()->size(), size_t(1));

    VERIFY_STORED(m_anna->store(*edit));
    QVERIFY(m_anna->store().pending()->empty());
    QCOMPARE(differenceToFile(*m_anna), QString());
}

/// A share that is gone leaves its empty folder; nobody has moved the plan.
void TestFile::shareIsGone()
{
    if (!mayMount())
        QSKIP("Mounting needs root's rights.");
    const QByteArray share = QFile::encodeName(m_folder->filePath(u"share"_s));
    QVERIFY(QDir().mkdir(QFile::decodeName(share)));
    QVERIFY(::mount("tmpfs", share.constData(), "tmpfs", 0, nullptr) == 0);
    const QString shared = QFile::decodeName(share) + u"/plan.db"_s;
    m_anna->close();
    QVERIFY(QFile::copy(path(), shared));
    QCOMPARE(m_anna->open(shared), QString());
    const auto edited = [&](const QString &reach) {
        return m_anna->store(*m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", reach)));
    };
    VERIFY_STORED(edited(u"6"_s));

    QVERIFY(QFile::rename(shared, shared + u".aside"_s));
    const Result<Receipt> moved = edited(u"7"_s);
    QVERIFY(!moved);
    QVERIFY2(moved.error().text.contains(u"moved"_s), qPrintable(moved.error().text));
    QVERIFY(QFile::rename(shared + u".aside"_s, shared));

    QVERIFY(::umount2(share.constData(), MNT_DETACH) == 0);
    const Result<Receipt> gone = edited(u"8"_s);
    QVERIFY(!gone);
    QVERIFY2(gone.error().text.contains(u"connection"_s), qPrintable(gone.error().text));
}

void TestFile::protectedWhileOpen_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

/// What is open could go on writing. Whoever protects a plan means everybody, and once it may be written again, it can be.
void TestFile::protectedWhileOpen()
{
    QFETCH(bool, isFolder);
    // Root's things are taken away with root's rights, and are nobody else's to protect.
    m_anna.reset();
    m_ben.reset();
    m_folder.reset();
    const OrdinaryUser user;
    init();
    const auto edit = [&](const QString &reach) {
        return m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", reach));
    };
    VERIFY_STORED(m_anna->store(*edit(u"6"_s)));
    const QByteArray guarded = QFile::encodeName(isFolder ? m_folder->path() : path());
    QVERIFY(::chmod(guarded.constData(), isFolder ? 0555 : 0444) == 0);
    const std::shared_ptr<const Transaction> first = edit(u"7"_s);
    const Result<Receipt> refused = m_anna->store().commit(*first);
    const Result<Receipt> refusedAgain = m_anna->store().commit(*first);
    QVERIFY(::chmod(guarded.constData(), isFolder ? 0755 : 0644) == 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
    QVERIFY2(refused.error().text.contains(u"write protected"_s), qPrintable(refused.error().text));
    QVERIFY(!refusedAgain);
    VERIFY_STORED(m_anna->store(*first));
    VERIFY_STORED(m_anna->store(*edit(u"8"_s)));
    QVERIFY(m_anna->store().pending()->empty());
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestFile::becomesAnotherKind_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("said");
    QTest::newRow("a newer version's") << u"user_version"_s << u"newer version"_s;
    QTest::newRow("another program's") << u"application_id"_s << u"another program"_s;
}

/// Tables that stay as they are don't show it: a newer version may mean something else by them.
void TestFile::becomesAnotherKind()
{
    QFETCH(QString, pragma);
    QFETCH(QString, said);
    const int before = askBare(path(), u"PRAGMA %1"_s.arg(pragma)).toInt();
    QVERIFY(runBare(path(), {u"PRAGMA %1=99"_s.arg(pragma)}));
    const std::shared_ptr<const Transaction> edit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    const Result<Receipt> refused = m_anna->store().commit(*edit);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(said), qPrintable(refused.error().text));
    QVERIFY(runBare(path(), {u"PRAGMA %1=%2"_s.arg(pragma).arg(before)}));
    VERIFY_STORED(m_anna->store(*edit));
    QCOMPARE(differenceToFile(*m_anna), QString());
}

LEADLINE_TEST(TestFile)
#include "tst_file.moc"
