// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

const QString first = u"00000000000000aa"_s;
const QString second = u"00000000000000bb"_s;

/// What two replicas wrote, as a merge leaves it: in the order of their arrival, not of their times.
class Recorder final
{
public:
    void product(const QString &replica, qint64 replicaSeq, QDate day, const QString &key)
    {
        Product product;
        product.id = m_ids.next();
        product.key = product.name = product.ref = key;
        product.order = u"V"_s;
        Change change(key);
        change.insert(std::move(product));
        Transaction transaction;
        transaction.id = m_ids.next();
        transaction.label = key;
        transaction.author = u"Maya"_s;
        transaction.at = QDateTime(day, QTime(9, 0), Qt::UTC);
        transaction.seq = static_cast<qint64>(history.size()) + 1;
        transaction.replica = replica;
        transaction.replicaSeq = replicaSeq;
        transaction.rows = change.rows;
        history.push_back(transaction);
    }

    std::vector<Transaction> history;

private:
    SequentialIdSource m_ids;
};

QStringList keysAt(PlanStore &store, const Moment &moment)
{
    const Result<Plan> plan = store.planAt(moment);
    QStringList keys;
    if (!plan)
        return {plan.error().text};
    for (const Product &product : plan->all<Product>())
        keys.append(product.key);
    keys.sort();
    return keys;
}

} // namespace

/// The plan as it was at any moment of its history.
class TestPast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMomentIsWhatItWas();
    void placesAreTheSameInEveryCopy();
    void pastOfANewerVersionIsRead();
    void soundFileOfANewerVersion();
    void daysGoByTheClocksOfThoseWhoWrote();
    void placesAreReadStrictly_data();
    void placesAreReadStrictly();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPast::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
}

void TestPast::everyMomentIsWhatItWas()
{
    Colleague anna(*m_folder, 1);
    Colleague ben(*m_folder, 2);
    QCOMPARE(anna.create(path()), QString());
    QCOMPARE(ben.open(path()), QString());
    struct Kept
    {
        qint64 seq;
        QString position;
        Plan plan;
    };
    std::vector<Kept> kept;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 400; ++i) {
        Colleague &writer = i % 7 < 4 ? anna : ben;
        const std::shared_ptr<const Transaction> edit =
            writer.edit(randomChange(writer.plan(), writer.ids(), random));
        if (!edit)
            continue;
        const Result<Receipt> receipt = writer.store(*edit);
        VERIFY_STORED(receipt);
        if (i % 40 == 39) {
            const Result<Position> position = writer.store().positionAt(Moment::now());
            QVERIFY(position);
            kept.push_back({receipt->seq, position->text(), writer.plan().clone()});
        }
    }
    QVERIFY(kept.size() > 5);
    for (const Kept &moment : kept) {
        const Result<Plan> bySeq = anna.store().planAt(Moment::after(moment.seq));
        QVERIFY2(bySeq, bySeq ? "" : qPrintable(bySeq.error().text));
        QString difference;
        QVERIFY2(bySeq->equals(moment.plan, &difference), qPrintable(difference));
        const Result<Position> position = Position::fromText(moment.position);
        QVERIFY(position);
        const Result<Plan> byPosition = ben.store().planAt(Moment::at(*position));
        QVERIFY(byPosition);
        QVERIFY2(byPosition->equals(moment.plan, &difference), qPrintable(difference));
    }
    const Result<Plan> beginning = anna.store().planAt(Moment::after(0));
    QVERIFY(beginning && beginning->equals(Plan()));
    QCOMPARE(differenceToFile(anna), QString());
}

/// A newer version has added a field, and it stands in whole rows of the history as well.
void TestPast::pastOfANewerVersionIsRead()
{
    Colleague anna(*m_folder, 1);
    Colleague ben(*m_folder, 2);
    QCOMPARE(anna.create(path()), QString());
    const EntityId product = anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    const EntityId feature = anna.add(EntityKind::Feature, {{"title", u"Saved cards"_s}, {"product", idText(product)}});
    QVERIFY(!feature.isNull());
    const qint64 early = anna.store().head();
    VERIFY_STORED(anna.editAndStore(anna.setting(EntityKind::Feature, feature, "title", u"Later"_s)));
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, feature);
    VERIFY_STORED(anna.editAndStore(std::move(removal)));
    const Result<Plan> expected = anna.store().planAt(Moment::after(early));
    QVERIFY(expected);
    const size_t count = anna.store().transactions()->size();
    anna.close();
    const int newer = askBare(path(), u"PRAGMA user_version"_s).toInt() + 1;
    QVERIFY(runBare(path(), {u"ALTER TABLE feature ADD COLUMN novel TEXT"_s, u"UPDATE feature SET novel = 'n'"_s,
                             u"UPDATE change SET old = json_set(old, '$.novel', 'n') WHERE entity = 'feature' AND field = '*'"
                             " AND old IS NOT NULL"_s,
                             u"UPDATE change SET new = json_set(new, '$.novel', 'n') WHERE entity = 'feature' AND field = '*'"
                             " AND new IS NOT NULL"_s,
                             u"PRAGMA user_version=%1"_s.arg(newer)}));

    QCOMPARE(ben.open(path()), QString());
    QVERIFY(ben.store().isReadOnly());
    const Result<std::vector<Transaction>> history = ben.store().transactions();
    QVERIFY2(history, history ? "" : qPrintable(history.error().text));
    QCOMPARE(history->size(), count);
    QVERIFY(std::ranges::none_of(*history, [](const Transaction &one) { return one.rows.empty(); }));
    const Result<Plan> past = ben.store().planAt(Moment::after(early));
    QVERIFY(past);
    QString difference;
    QVERIFY2(past->equals(*expected, &difference), qPrintable(difference));
    QVERIFY(past->find(EntityKind::Feature, feature));
    // Somebody changed the history outside: the fingerprint tells, whatever the entries mean.
    const Result<std::vector<VerifyFinding>> findings = ben.store().verify();
    QVERIFY2(findings, findings ? "" : qPrintable(findings.error().text));
    QCOMPARE(findings->size(), size_t(1));
    QCOMPARE(findings->front().kind, VerifyFinding::Kind::Chain);
}

void TestPast::soundFileOfANewerVersion()
{
    Colleague anna(*m_folder, 1);
    QCOMPARE(anna.create(path()), QString());
    QVERIFY(!anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}}).isNull());
    anna.close();
    const QStringList newer{u"ALTER TABLE feature ADD COLUMN novel TEXT"_s, u"CREATE TABLE novelty(id TEXT PRIMARY KEY, product TEXT REFERENCES product(id)) STRICT"_s,
                            u"PRAGMA user_version=%1"_s.arg(askBare(path(), u"PRAGMA user_version"_s).toInt() + 1)};
    QVERIFY(runBare(path(), newer));
    QCOMPARE(anna.open(path(), StoreMode::ReadOnly), QString());
    QCOMPARE(verifyAll(anna.store()), QString());
    // Nothing may be written, and what goes before writing isn't given either.
    const Result<std::vector<VerifyFinding>> quick = anna.store().quickVerify();
    QVERIFY(!quick);
    QCOMPARE(quick.error().code, ErrorCode::Refused);
    anna.close();

    QVERIFY(runBare(path(), {u"INSERT INTO novelty VALUES('a', 'nobody')"_s}));
    QCOMPARE(anna.open(path(), StoreMode::ReadOnly), QString());
    const Result<std::vector<VerifyFinding>> findings = anna.store().verify();
    QVERIFY(findings);
    QCOMPARE(findings->size(), size_t(1));
    QCOMPARE(findings->front().kind, VerifyFinding::Kind::References);
}

void TestPast::placesAreTheSameInEveryCopy()
{
    Recorder recorder;
    recorder.product(first, 1, QDate(2026, 3, 2), u"ONE"_s);
    recorder.product(second, 1, QDate(2026, 3, 3), u"TWO"_s);
    recorder.product(first, 2, QDate(2026, 3, 4), u"THREE"_s);
    SequentialIdSource ids;
    Colleague anna(*m_folder, 1);
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path(), ids.next(), anna.environment());
    QVERIFY(store);
    QVERIFY((*store)->replay(recorder.history));

    // What the first replica had when it had not met the second one: no number of this file says it.
    Position alone;
    alone.include(first, 2);
    QCOMPARE(keysAt(**store, Moment::at(alone)), (QStringList{u"ONE"_s, u"THREE"_s}));
    QCOMPARE(keysAt(**store, Moment::after(2)), (QStringList{u"ONE"_s, u"TWO"_s}));
    QCOMPARE(alone.text(), u"{\"00000000000000aa\":2}"_s);
}

void TestPast::daysGoByTheClocksOfThoseWhoWrote()
{
    Recorder recorder;
    recorder.product(first, 1, QDate(2026, 3, 2), u"MARCH"_s);
    recorder.product(first, 2, QDate(2026, 6, 8), u"JUNE"_s);
    // Arrived with a merge, after June's.
    recorder.product(second, 1, QDate(2026, 4, 1), u"APRIL"_s);
    recorder.product(second, 2, QDate(2036, 4, 2), u"WRONG"_s);
    recorder.product(second, 3, QDate(2026, 5, 2), u"MAY"_s);
    SequentialIdSource ids;
    Colleague anna(*m_folder, 1);
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path(), ids.next(), anna.environment());
    QVERIFY(store);
    QVERIFY((*store)->replay(recorder.history));

    QCOMPARE(keysAt(**store, Moment::startOf(QDate(2026, 3, 2))), QStringList());
    QCOMPARE(keysAt(**store, Moment::endOf(QDate(2026, 3, 2))), QStringList{u"MARCH"_s});
    QCOMPARE(keysAt(**store, Moment::endOf(QDate(2026, 4, 1))), (QStringList{u"APRIL"_s, u"MARCH"_s}));
    // The one with the wrong clock lies between two of April and May, whatever it says.
    QCOMPARE(keysAt(**store, Moment::endOf(QDate(2026, 5, 31))),
             (QStringList{u"APRIL"_s, u"MARCH"_s, u"MAY"_s, u"WRONG"_s}));
    QCOMPARE(keysAt(**store, Moment::now()).size(), 5);
}

void TestPast::placesAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty object") << u"{}"_s << true;
    QTest::newRow("one") << u"{\"00000000000000aa\": 12}"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("list") << u"[1]"_s << false;
    QTest::newRow("text for number") << u"{\"00000000000000aa\": \"12\"}"_s << false;
    QTest::newRow("negative") << u"{\"00000000000000aa\": -1}"_s << false;
}

void TestPast::placesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(Position::fromText(text).hasValue(), isGood);
}

LEADLINE_TEST(TestPast)
#include "tst_past.moc"
