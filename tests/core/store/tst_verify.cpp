// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

using Kind = VerifyFinding::Kind;

Q_DECLARE_METATYPE(leadline::VerifyFinding::Kind)

/// A sound plan file, then one thing wrong with it that the engine's own check may well call "ok".
class TestVerify final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundFile();
    void changedBehindTheJournal_data();
    void changedBehindTheJournal();
    void flippedTexts();
    void cancelled();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }
    std::vector<VerifyFinding> findings();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_anna;
};

void TestVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_anna = std::make_unique<Colleague>(*m_folder, 1);
    QCOMPARE(m_anna->create(path()), QString());
    const EntityId product = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    const EntityId feature = m_anna->add(
        EntityKind::Feature, {{"product", idText(product)}, {"title", u"Saved cards"_s}, {"problem", u"Typing again"_s}});
    QVERIFY(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, feature, "description", u"Keep the card"_s)));
    Change tag(u"Tag"_s);
    tag.addElement(EntityKind::Feature, feature, Colleague::field(EntityKind::Feature, "tags"), u"mobile"_s);
    QVERIFY(m_anna->editAndStore(std::move(tag)));
    m_anna->close();
}

std::vector<VerifyFinding> TestVerify::findings()
{
    const Result<std::unique_ptr<PlanStore>> store =
        PlanStore::open(path(), StoreMode::ReadOnly, m_anna->environment());
    if (!store)
        return {{Kind::Structure, store.error().text}};
    const Result<std::vector<VerifyFinding>> found = (*store)->verify();
    // What is wrong in the rows and their history is found behind every opening too.
    const Result<std::vector<VerifyFinding>> quick = (*store)->quickVerify();
    if (found && quick && quick->empty() != found->empty())
        return {{Kind::Schema, u"The quick check sees something else."_s}};
    return found ? *found : std::vector<VerifyFinding>{{Kind::Structure, found.error().text}};
}

void TestVerify::soundFile()
{
    QVERIFY(findings().empty());
}

void TestVerify::changedBehindTheJournal_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a field") << u"UPDATE feature SET title = 'Cards'"_s << Kind::State;
    QTest::newRow("a flag") << u"UPDATE feature SET parked = 1"_s << Kind::State;
    QTest::newRow("a removal") << u"UPDATE feature SET removed = 1"_s << Kind::State;
    QTest::newRow("a tag more") << u"INSERT INTO tags SELECT entity, field, id, 'web' FROM tags"_s << Kind::State;
    QTest::newRow("a tag less") << u"DELETE FROM tags"_s << Kind::State;
    QTest::newRow("a tag of nothing") << u"INSERT INTO tags VALUES('feature', 'tags', 'x', 'y')"_s << Kind::State;
    QTest::newRow("a tag of no entity") << u"INSERT INTO tags VALUES('nothing', 'tags', 'x', 'y')"_s << Kind::State;
    QTest::newRow("a row less") << u"DELETE FROM feature"_s << Kind::State;
    QTest::newRow("a version") << u"UPDATE feature SET version = 1"_s << Kind::State;
    QTest::newRow("a value outside its range") << u"UPDATE feature SET ease = 99"_s << Kind::State;
    QTest::newRow("a reference to nothing") << u"UPDATE feature SET product = '0198a000-0000-7000-8000-000000000001'"_s
                                            << Kind::References;
    QTest::newRow("an author") << u"UPDATE txn SET author = 'Ben' WHERE seq = 2"_s << Kind::Chain;
    QTest::newRow("a time") << u"UPDATE txn SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"_s << Kind::Chain;
    QTest::newRow("a label") << u"UPDATE txn SET label = '' WHERE seq = 1"_s << Kind::Chain;
    QTest::newRow("a replica") << u"UPDATE txn SET replica = '0000000000000000'"_s << Kind::Chain;
    QTest::newRow("an old value") << u"UPDATE change SET old = 'x' WHERE txn = 3"_s << Kind::Chain;
    QTest::newRow("a new value") << u"UPDATE change SET new = 'x' WHERE txn = 3"_s << Kind::Chain;
    QTest::newRow("null for empty") << u"UPDATE change SET old = NULL WHERE txn = 3"_s << Kind::Chain;
    QTest::newRow("the newest change") << u"DELETE FROM change WHERE txn = 4"_s << Kind::Chain;
    QTest::newRow("the newest transaction and its changes gone")
        << u"DELETE FROM txn WHERE seq = 4"_s << Kind::Chain;
    QTest::newRow("the head") << u"UPDATE doc SET head = 3"_s << Kind::Chain;
}

void TestVerify::changedBehindTheJournal()
{
    QFETCH(QString, statement);
    QFETCH(Kind, kind);
    QVERIFY(runBare(path(), {statement}));
    const std::vector<VerifyFinding> found = findings();
    QVERIFY(std::ranges::any_of(found, [kind](const VerifyFinding &finding) { return finding.kind == kind; }));
    for (const VerifyFinding &finding : found)
        QVERIFY(!finding.text.isEmpty());
}

void TestVerify::flippedTexts()
{
    const QByteArray sound = readAll(path());
    int flips = 0;
    const QList<QByteArray> texts{"Saved cards", "Typing again", "Keep the card", "mobile", "Payments", "Colleague 1"};
    for (const QByteArray &text : texts) {
        for (qsizetype at = sound.indexOf(text); at >= 0; at = sound.indexOf(text, at + 1)) {
            QByteArray flipped = sound;
            flipped[at + 1] = static_cast<char>(flipped[at + 1] ^ 1);
            QVERIFY(writeAll(path(), flipped));
            QVERIFY2(!findings().empty(), text.constData());
            ++flips;
        }
    }
    QVERIFY(flips >= 12);
    QVERIFY(writeAll(path(), sound));
    QVERIFY(findings().empty());
}

void TestVerify::cancelled()
{
    const Result<std::unique_ptr<PlanStore>> store =
        PlanStore::open(path(), StoreMode::ReadOnly, m_anna->environment());
    QVERIFY(store);
    const Result<std::vector<VerifyFinding>> found = (*store)->verify([](int) { return false; });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

LEADLINE_TEST(TestVerify)
#include "tst_verify.moc"
