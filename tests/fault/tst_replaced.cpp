// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/store/sentences.h"
#include "tests/core/store/peopletest.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// What lies in the place of the file for a while, and how it comes there.
enum class Disturbance : quint8 { GarbageRenamed, GarbageInPlace, HalfCopiedInPlace, Gone };

} // namespace

/// Something else takes the place of a file that is open: another copy, another plan, what is no plan at all.
class TestReplaced final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacedWhileOpen_data();
    void replacedWhileOpen();
    void whatCannotBeOpenedAgain_data();
    void whatCannotBeOpenedAgain();
    void readerMeetsACrash();
    void copyOfTheSameLength_data();
    void copyOfTheSameLength();
    void lostChangeThatDoesNotFit();
    void colleaguesWorkReplaced();
    void anotherDocumentInItsPlace_data();
    void anotherDocumentInItsPlace();
};

void TestReplaced::init()
{
    setScene();
    QVERIFY(annaMakesPlan());
}

void TestReplaced::replacedWhileOpen_data()
{
    QTest::addColumn<bool>("signature");
    QTest::newRow("protected") << true;
    QTest::newRow("without the signature: not noticed, and nothing can be stored") << false;
}

/// A copy in which Ben went on working is moved over the file while Anna has it open.
void TestReplaced::replacedWhileOpen()
{
    QFETCH(bool, signature);
    m_anna->close();
    StoreProtections protections;
    protections.signatureCheck = signature;
    Colleague anna(*m_folder, 5, protections);
    QCOMPARE(anna.open(path()), QString());
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(m_ben->open(copy), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Bens"_s)));
    m_ben->close();
    QVERIFY(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path()).constData()) == 0);

    const Result<bool> news = anna.store().hasNews();
    QVERIFY(news);
    QCOMPARE(*news, signature);
    const std::shared_ptr<const Transaction> edit =
        anna.edit(anna.setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    const Result<Receipt> receipt = anna.store(*edit);
    QCOMPARE(receipt.hasValue(), signature);
    const int stored = askBare(path(), u"SELECT count(*) FROM txn WHERE id = '%1'"_s.arg(idText(edit->id))).toInt();
    QCOMPARE(stored, signature ? 1 : 0);
    QCOMPARE(anna.store().pending()->size(), size_t(signature ? 0 : 1));
    if (!signature)
        return;
    QCOMPARE(anna.text(EntityKind::Feature, m_feature, "title"), u"Bens"_s);
    QCOMPARE(verifyAll(anna.store()), QString());
}

void TestReplaced::whatCannotBeOpenedAgain_data()
{
    QTest::addColumn<Disturbance>("disturbance");
    QTest::newRow("something else is renamed over it") << Disturbance::GarbageRenamed;
    QTest::newRow("something else is written into it") << Disturbance::GarbageInPlace;
    QTest::newRow("half a newer copy is written into it") << Disturbance::HalfCopiedInPlace;
    QTest::newRow("the folder is gone") << Disturbance::Gone;
}

/// Each call while the file can't be opened says so and leaves the store whole; the file is back, and all goes on.
void TestReplaced::whatCannotBeOpenedAgain()
{
    QFETCH(Disturbance, disturbance);
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"1"_s)));
    const QString newer = m_folder->filePath(u"newer.db"_s);
    QVERIFY(QFile::copy(path(), newer));
    QCOMPARE(m_ben->open(newer), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Bens"_s)));
    m_ben->close();
    const QByteArray whole = readAll(newer);
    const QString aside = m_folder->filePath(u"aside.db"_s);
    const bool inPlace = disturbance == Disturbance::GarbageInPlace || disturbance == Disturbance::HalfCopiedInPlace;
    QTest::qSleep(20);
    if (!inPlace)
        QVERIFY(QFile::rename(path(), aside));
    switch (disturbance) {
    case Disturbance::GarbageRenamed:
    case Disturbance::GarbageInPlace:
        QVERIFY(writeAll(path(), QByteArray(4096, '\0')));
        break;
    case Disturbance::HalfCopiedInPlace:
        QVERIFY(writeAll(path(), whole.left(40'960)));
        break;
    case Disturbance::Gone:
        break;
    }

    const std::shared_ptr<const Transaction> edit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "impact", u"3"_s));
    PlanStore &store = m_anna->store();
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!store.hasNews());
        QVERIFY(!store.load());
        QVERIFY(!store.missing());
        QVERIFY(!store.pending());
        QVERIFY(!store.changesSince(store.head()));
        QVERIFY(!store.presences());
        QVERIFY(!store.announce({.client = u"window"_s}, {}));
        QVERIFY(!store.verify());
        QVERIFY(!store.backupTo(m_folder->filePath(u"backup.db"_s)));
        const Result<Receipt> receipt = store.commit(*edit);
        QVERIFY(!receipt);
        QVERIFY(!receipt.error().text.isEmpty());
    }

    QTest::qSleep(20);
    if (inPlace) {
        QVERIFY(writeAll(path(), whole));
    } else {
        QFile::remove(path());
        QVERIFY(QFile::rename(aside, path()));
    }
    QCOMPARE(store.pending()->size(), size_t(1));
    VERIFY_STORED(m_anna->store(*edit));
    QVERIFY(store.pending()->empty());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "title") == u"Bens"_s, inPlace);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

/// Somebody crashed while saving, and a reader who may not repair it meets the half-written file again and again.
void TestReplaced::readerMeetsACrash()
{
    const QString crashed = m_folder->filePath(u"crashed.db"_s);
    QVERIFY(copyWithHotJournal(path(), crashed,
                               {u"UPDATE feature SET title = hex(randomblob(200000))"_s, u"UPDATE doc SET head = 99"_s}));
    m_anna->close();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    QCOMPARE(m_ben->open(path(), StoreMode::ReadOnly), QString());
    QTest::qSleep(20);
    QVERIFY(writeAll(path(), readAll(crashed)));
    QFile::remove(path() + u"-journal"_s);
    QVERIFY(QFile::rename(crashed + u"-journal"_s, path() + u"-journal"_s));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x4444)));
    {
        const OrdinaryUser nobody;
        for (int round = 0; round < 2; ++round) {
            const Result<Plan> plan = m_ben->store().load();
            QVERIFY(!plan);
            QCOMPARE(plan.error().text, Sentences::hotJournalReadOnly(path()).text);
            QVERIFY(!m_ben->store().hasNews());
        }
    }
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    const Result<Plan> plan = m_ben->store().load();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    QCOMPARE(plan->find(Id<Feature>(m_feature))->title, m_ben->plan().find(Id<Feature>(m_feature))->title);
}

void TestReplaced::copyOfTheSameLength_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("renamed") << false;
    QTest::newRow("written in place") << true;
}

/// Two copies of a plan grew by one edit each. Ben's takes the place of Anna's, who has hers open and made her edit
/// before she opened it: the number of transactions is the same, but not the history.
void TestReplaced::copyOfTheSameLength()
{
    QFETCH(bool, inPlace);
    const QString bens = m_folder->filePath(u"bens.db"_s);
    m_anna->close();
    QVERIFY(QFile::copy(path(), bens));
    QCOMPARE(m_anna->open(path()), QString());
    const std::shared_ptr<const Transaction> mine =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    VERIFY_STORED(m_anna->store(*mine));
    QCOMPARE(m_ben->open(bens), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Bens"_s)));
    m_ben->close();
    QCOMPARE(m_anna->open(path()), QString());
    QVERIFY(!*m_anna->store().hasNews());

    QTest::qSleep(20);
    if (inPlace)
        QVERIFY(writeAll(path(), readAll(bens)));
    else
        QVERIFY(::rename(QFile::encodeName(bens).constData(), QFile::encodeName(path()).constData()) == 0);
    const QByteArray replaced = readAll(path());
    const Result<bool> news = m_anna->store().hasNews();
    QVERIFY(news);
    QVERIFY(*news);
    // Looking at what came doesn't make it what she knows.
    QVERIFY(m_anna->store().changesSince(m_anna->store().head()));
    QVERIFY(*m_anna->store().hasNews());
    const std::shared_ptr<const Transaction> edit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "impact", u"3"_s));
    const Result<Receipt> receipt = m_anna->store().commit(*edit);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().text, Sentences::vanished(path()).text);
    QCOMPARE(readAll(path()), replaced);
    const Result<std::vector<Transaction>> missing = m_anna->store().missing();
    QVERIFY(missing);
    QCOMPARE(missing->size(), size_t(1));
    QCOMPARE(missing->front().id, mine->id);

    QVERIFY(m_anna->store().commit(*mine));
    QVERIFY(m_anna->store().commit(*edit));
    QVERIFY(m_anna->store().missing()->empty());
    QCOMPARE(m_anna->open(path()), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "title"), u"Bens"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "reach"), u"7"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "impact"), u"3"_s);
    QCOMPARE(verifyAll(m_anna->store()), QString());
}

/// What was in the file once is never given up because a copy can't take it.
void TestReplaced::lostChangeThatDoesNotFit()
{
    const QString older = m_folder->filePath(u"older.db"_s);
    m_anna->close();
    QVERIFY(QFile::copy(path(), older));
    QCOMPARE(m_ben->open(path()), QString());
    const EntityId team = m_ben->add(EntityKind::Team, {{"name", u"Checkout"_s}});
    QVERIFY(!team.isNull());
    m_ben->close();
    QCOMPARE(m_anna->open(path()), QString());
    const std::shared_ptr<const Transaction> mine =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "team", idText(team)));
    VERIFY_STORED(m_anna->store(*mine));
    QVERIFY(::rename(QFile::encodeName(older).constData(), QFile::encodeName(path()).constData()) == 0);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_anna->store().missing()->size(), size_t(1));
        const Result<Receipt> receipt = m_anna->store().commit(*mine);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::Invalid);
        QVERIFY(m_anna->store().discardPending(mine->id));
    }
    QCOMPARE(m_anna->store().missing()->front().id, mine->id);
}

/// The same, but it is a colleague's work that Anna has seen and that the copy doesn't hold. Nothing of hers is missing,
/// so her next edit is stored, and she is told that what she sees is of another file.
void TestReplaced::colleaguesWorkReplaced()
{
    const QString other = m_folder->filePath(u"other.db"_s);
    m_anna->close();
    QVERIFY(QFile::copy(path(), other));
    QCOMPARE(m_ben->open(path()), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Bens"_s)));
    QCOMPARE(m_ben->open(other), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Others"_s)));
    m_ben->close();
    QCOMPARE(m_anna->open(path()), QString());
    QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()) == 0);

    const Result<Receipt> receipt =
        m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "impact", u"3"_s));
    VERIFY_STORED(receipt);
    QVERIFY(receipt->fileWasReplaced);
    const Result<Plan> plan = m_anna->store().load();
    QVERIFY(plan);
    QCOMPARE(plan->find(Id<Feature>(m_feature))->title, u"Others"_s);
    const Result<Receipt> next =
        m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"3"_s));
    VERIFY_STORED(next);
    QVERIFY(!next->fileWasReplaced);
    QCOMPARE(verifyAll(m_anna->store()), QString());
}

void TestReplaced::anotherDocumentInItsPlace_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("renamed") << false;
    QTest::newRow("written in place") << true;
}

/// Every look tells, not only the first; nothing of the other plan is shown or written.
void TestReplaced::anotherDocumentInItsPlace()
{
    QFETCH(bool, inPlace);
    const QString other = m_folder->filePath(u"other.db"_s);
    const QString aside = m_folder->filePath(u"aside.db"_s);
    QVERIFY(QFile::copy(path(), aside));
    QCOMPARE(m_ben->create(other), QString());
    for (qint64 head = 0; head < m_anna->store().head(); ++head)
        QVERIFY(!m_ben->add(EntityKind::Team, {{"name", u"Team %1"_s.arg(head)}}).isNull());
    QCOMPARE(m_ben->store().head(), m_anna->store().head());
    m_ben->close();
    const QByteArray before = readAll(other);
    QTest::qSleep(20);
    if (inPlace)
        QVERIFY(writeAll(path(), before));
    else
        QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()) == 0);

    const QString told = Sentences::anotherDocument(path()).text;
    const std::shared_ptr<const Transaction> edit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"7"_s));
    PlanStore &store = m_anna->store();
    for (int round = 0; round < 3; ++round) {
        const Result<bool> news = store.hasNews();
        QVERIFY(!news);
        QCOMPARE(news.error().text, told);
        const Result<Receipt> receipt = store.commit(*edit);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::WriteFailed);
        QCOMPARE(receipt.error().text, told);
        QVERIFY(!store.load());
        QVERIFY(!store.missing());
        QVERIFY(!store.transactions());
    }
    QCOMPARE(readAll(path()), before);

    QTest::qSleep(20);
    QVERIFY(writeAll(path(), readAll(aside)));
    VERIFY_STORED(m_anna->store(*edit));
    QCOMPARE(differenceToFile(*m_anna), QString());
}

LEADLINE_TEST(TestReplaced)
#include "tst_replaced.moc"
