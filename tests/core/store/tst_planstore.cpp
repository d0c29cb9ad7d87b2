// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lanes.h"
#include "core/base/orderkey.h"
#include "tests/core/store/peopletest.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

class TestPlanStore final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndRefusesToOverwrite();
    void roundTripOfRandomChanges();
    void everyEntityRoundTrips();
    void replayGivesTheSameTables();
    void referencesAreAllotted();
    void wantedReferencesAreHonoured();
    void renamedProductKeepsOldReferences();
    void movedFeatureKeepsOldReference();
    void undoneMovesGiveBackReferences();
    void retryIsIdempotent();
    void misfitIsNotKept();
    void danglingReferenceIsNotStored();
    void newsAreNoticed();
    void historyFilters();
    void readOnlyStoresNothing();
    void backupOfAWrongClockIsNotTodays();
    void tiesInTheListAreBrokenAlike();
};

void TestPlanStore::init()
{
    setScene();
}

void TestPlanStore::createsAndRefusesToOverwrite()
{
    QCOMPARE(m_anna->create(path()), QString());
    QCOMPARE(m_anna->store().head(), qint64(0));
    QVERIFY(!m_anna->store().documentId().isNull());
    QVERIFY(!m_anna->store().isReadOnly());
    QCOMPARE(verifyAll(m_anna->store()), QString());
    QCOMPARE(askBare(path(), u"PRAGMA application_id"_s).toUInt(), 0x4C454144U);
    m_anna->close();

    const QByteArray before = readAll(path());
    const Result<std::unique_ptr<PlanStore>> again =
        PlanStore::create(path(), m_anna->ids().next(), m_anna->environment());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::WriteFailed);
    QCOMPARE(readAll(path()), before);
    const Result<std::unique_ptr<PlanStore>> nowhere =
        PlanStore::create(m_folder->filePath(u"no/plan.db"_s), m_anna->ids().next(), m_anna->environment());
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::WriteFailed);
}

void TestPlanStore::roundTripOfRandomChanges()
{
    QCOMPARE(m_anna->create(path()), QString());
    QRandomGenerator random(20260812);
    int stored = 0;
    for (int i = 0; i < 1500; ++i) {
        const std::shared_ptr<const Transaction> transaction =
            m_anna->edit(randomChange(m_anna->plan(), m_anna->ids(), random));
        if (!transaction)
            continue;
        const Result<Receipt> receipt = m_anna->store(*transaction);
        VERIFY_STORED(receipt);
        ++stored;
        QVERIFY(receipt->conflicts.empty());
        QCOMPARE(receipt->seq, qint64(stored));
        QCOMPARE(receipt->replicaSeq, qint64(stored));
        if (i % 300 == 299)
            QCOMPARE(differenceToFile(*m_anna), QString());
    }
    QVERIFY(stored > 1000);
    const Plan before = m_anna->plan().clone();
    QCOMPARE(m_anna->open(path()), QString());
    QString difference;
    QVERIFY2(m_anna->plan().equals(before, &difference), qPrintable(difference));
    QVERIFY(m_anna->store().pending()->empty());
    QVERIFY(m_anna->store().missing()->empty());
}

void TestPlanStore::everyEntityRoundTrips()
{
    QCOMPARE(m_anna->create(path()), QString());
    QRandomGenerator random(7);
    for (int round = 0; round < 3; ++round) {
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            if (info->kind() == EntityKind::Portfolio && round > 0)
                continue;
            Change change(u"Add"_s, ChangeKind::Import);
            change.insert(info->kind(), randomRow(*info, m_anna->plan(), m_anna->ids(), random));
            const std::shared_ptr<const Transaction> transaction = m_anna->edit(std::move(change));
            if (!transaction)
                continue;
            VERIFY_STORED(m_anna->store(*transaction));
        }
    }
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::replayGivesTheSameTables()
{
    QVERIFY(twoOnOneFile());
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        if (const std::shared_ptr<const Transaction> transaction =
                m_anna->edit(randomChange(m_anna->plan(), m_anna->ids(), random)))
            VERIFY_STORED(m_anna->store(*transaction));
    }
    const Result<std::vector<Transaction>> history = m_anna->store().transactions();
    QVERIFY(history);
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        const Result<std::unique_ptr<PlanStore>> made =
            PlanStore::create(copy, m_anna->store().documentId(), m_ben->environment());
        QVERIFY(made);
        const Result<> replayed = (*made)->replay(*history);
        QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().detail));
        QCOMPARE((*made)->head(), m_anna->store().head());
        QCOMPARE(verifyAll(**made), QString());
        const Result<> twice = (*made)->replay(*history);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Refused);
    }
    m_anna->close();
    m_ben->close();
    // Row by row, by the list of tables taken from the file itself.
    const QString tables = askBare(path(), u"SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'"
                                           " AND name NOT LIKE 'sqlite%'"_s).toString();
    QVERIFY(tables.count(u',') > 40);
    for (const QString &table : tables.split(u',')) {
        const QString columns = askBare(path(), u"SELECT group_concat('quote(\"' || name || '\")', '||') FROM"
                                                " pragma_table_info('%1')"_s.arg(table)).toString();
        const QString sql = u"SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM \"%2\" ORDER BY 1)"_s.arg(
            columns, table);
        QCOMPARE(askBare(copy, sql).toString(), askBare(path(), sql).toString());
    }
}

void TestPlanStore::referencesAreAllotted()
{
    QVERIFY(twoOnOneFile());
    QCOMPARE(m_anna->text(EntityKind::Product, m_product, "ref"), u"PAY"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"PAY-1"_s);
    const EntityId objective = m_anna->add(EntityKind::Objective, {{"title", u"Grow"_s}});
    QCOMPARE(m_anna->text(EntityKind::Objective, objective, "ref"), u"OBJ-1"_s);
    // Both add a feature without having seen the other's.
    const EntityId bens = m_ben->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"Refunds"_s}});
    const EntityId annas = m_anna->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"Vouchers"_s}});
    QCOMPARE(m_ben->text(EntityKind::Feature, bens, "ref"), u"PAY-2"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, annas, "ref"), u"PAY-3"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, bens, "ref"), u"PAY-2"_s);
    // A removed one's number isn't given out again.
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, annas);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    const EntityId next = m_anna->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"Tips"_s}});
    QCOMPARE(m_anna->text(EntityKind::Feature, next, "ref"), u"PAY-4"_s);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::wantedReferencesAreHonoured()
{
    QVERIFY(twoOnOneFile());
    const QString product = idText(m_product);
    const auto wanting = [&](const QString &ref) {
        const EntityId id = m_anna->add(EntityKind::Feature, {{"product", product}, {"title", u"x"_s}, {"ref", ref}});
        return m_anna->text(EntityKind::Feature, id, "ref");
    };
    QCOMPARE(wanting(u"PAY-42"_s), u"PAY-42"_s);
    QCOMPARE(wanting(u"PAY-42"_s), u"PAY-43"_s);
    QCOMPARE(wanting(u"PAY-7"_s), u"PAY-7"_s);
    QCOMPARE(wanting(u"PAY-007"_s), u"PAY-44"_s);
    QCOMPARE(wanting(u"nonsense"_s), u"PAY-45"_s);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::renamedProductKeepsOldReferences()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Product, m_product, "key", u"MONEY"_s)));
    QCOMPARE(m_anna->text(EntityKind::Product, m_product, "ref"), u"MONEY"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"MONEY-1"_s);
    QCOMPARE(m_anna->plan().findByRef(u"PAY-1").id, m_feature);
    QCOMPARE(m_anna->plan().findByRef(u"PAY").id, m_product);
    // Another product may take the key, but no number twice.
    const EntityId other = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payroll"_s}});
    const EntityId feature = m_anna->add(EntityKind::Feature, {{"product", idText(other)}, {"title", u"Slips"_s}});
    QCOMPARE(m_anna->text(EntityKind::Feature, feature, "ref"), u"PAY-2"_s);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::movedFeatureKeepsOldReference()
{
    QVERIFY(twoOnOneFile());
    const EntityId shop = m_anna->add(EntityKind::Product, {{"key", u"SHOP"_s}, {"name", u"Shop"_s}});
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "product", idText(shop))));
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"SHOP-1"_s);
    QCOMPARE(m_anna->plan().findByRef(u"PAY-1").id, m_feature);
    const EntityId next = m_anna->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"New"_s}});
    QCOMPARE(m_anna->text(EntityKind::Feature, next, "ref"), u"PAY-2"_s);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::undoneMovesGiveBackReferences()
{
    QVERIFY(twoOnOneFile());
    const EntityId shop = m_anna->add(EntityKind::Product, {{"key", u"SHOP"_s}, {"name", u"Shop"_s}});
    for (int round = 0; round < 2; ++round) {
        VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Product, m_product, "key", u"MONEY"_s)));
        QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"MONEY-1"_s);
        VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "product", idText(shop))));
        QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"SHOP-1"_s);
        VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "product", idText(m_product))));
        QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"MONEY-1"_s);
        VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Product, m_product, "key", u"PAY"_s)));
        QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "ref"), u"PAY-1"_s);
    }
    // Old references of the feature and of the product: PAY-1, MONEY-1, SHOP-1, PAY, MONEY.
    QCOMPARE(m_anna->plan().table(EntityKind::Alias).size(), 5);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::retryIsIdempotent()
{
    QVERIFY(twoOnOneFile());
    Change change(u"Add"_s);
    EntityBox row = Catalogue::standard().info(EntityKind::Feature).create();
    row->id = m_anna->ids().next();
    const EntityId id = row->id;
    QVERIFY(Colleague::field(EntityKind::Feature, "product").setText(*row, idText(m_product)));
    QVERIFY(Colleague::field(EntityKind::Feature, "title").setText(*row, u"Refunds"_s));
    change.insert(EntityKind::Feature, std::move(row));
    const std::shared_ptr<const Transaction> transaction = m_anna->edit(std::move(change));
    const Result<Receipt> first = m_anna->store().commit(*transaction);
    VERIFY_STORED(first);
    // The answer got lost; the program starts again and asks once more.
    QCOMPARE(m_ben->open(path()), QString());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    const Result<Receipt> second = m_anna->store(*transaction);
    VERIFY_STORED(second);
    QVERIFY(second->wasThere);
    QCOMPARE(second->seq, first->seq);
    QCOMPARE(second->settled.size(), size_t(1));
    QCOMPARE(m_anna->text(EntityKind::Feature, id, "ref"), u"PAY-2"_s);
    QCOMPARE(askBare(path(), u"SELECT count(*) FROM txn WHERE id = '%1'"_s.arg(idText(transaction->id))).toInt(), 1);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::misfitIsNotKept()
{
    QVERIFY(twoOnOneFile());
    Transaction transaction;
    transaction.id = m_anna->ids().next();
    transaction.at = m_anna->document().clock().now();
    transaction.rows.push_back({.kind = EntityKind::Feature,
                                .id = m_anna->ids().next(),
                                .field = &Colleague::field(EntityKind::Feature, "title"),
                                .after = u"Nothing has this id"_s});
    const qint64 head = m_anna->store().head();
    const Result<Receipt> receipt = m_anna->store().commit(transaction);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::Invalid);
    QVERIFY(m_anna->store().pending()->empty());
    QCOMPARE(m_anna->store().head(), head);
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::danglingReferenceIsNotStored()
{
    QVERIFY(twoOnOneFile());
    Transaction transaction;
    transaction.id = m_anna->ids().next();
    transaction.at = m_anna->document().clock().now();
    transaction.rows.push_back({.kind = EntityKind::Feature,
                                .id = m_feature,
                                .field = &Colleague::field(EntityKind::Feature, "team"),
                                .after = idText(m_anna->ids().next())});
    const Result<Receipt> receipt = m_anna->store().commit(transaction);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::Invalid);
    QVERIFY(m_anna->store().pending()->empty());
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestPlanStore::newsAreNoticed()
{
    QVERIFY(twoOnOneFile());
    QVERIFY(!*m_ben->store().hasNews());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    QVERIFY(!*m_anna->store().hasNews());
    QVERIFY(*m_ben->store().hasNews());
    const Result<std::vector<Transaction>> changes = m_ben->store().changesSince(m_ben->store().head());
    QVERIFY(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().rows.front().after, u"Cards"_s);
    QVERIFY(!*m_ben->store().hasNews());
    QCOMPARE(m_ben->store().head(), m_anna->store().head());
}

void TestPlanStore::historyFilters()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    PlanStore &store = m_ben->store();
    QCOMPARE(store.transactions()->size(), size_t(3));
    QCOMPARE(store.transactions({.author = u"Colleague 2"_s})->size(), size_t(1));
    QCOMPARE(store.transactions({.entity = m_feature})->size(), size_t(2));
    QCOMPARE(store.transactions({.entity = m_feature, .newest = 1})->front().seq, qint64(3));
    QCOMPARE(store.transactions({.afterSeq = 2})->size(), size_t(1));
    QVERIFY(store.transactions({.since = QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC)})->empty());
}

void TestPlanStore::readOnlyStoresNothing()
{
    QVERIFY(twoOnOneFile());
    QCOMPARE(m_ben->open(path(), StoreMode::ReadOnly), QString());
    Error reason;
    QVERIFY(m_ben->store().isReadOnly(&reason));
    QVERIFY(!reason.text.isEmpty());
    const QByteArray before = readAll(path());
    QVERIFY(!m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    QCOMPARE(readAll(path()), before);
    QVERIFY(m_ben->store().pending()->empty());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

/// Two people who insert at the same places give the same order keys; then it's the id that decides, in a program's list
/// as in the engine's.
/// `--today 2030-01-01`, or a clock that ran ahead for once.
void TestPlanStore::backupOfAWrongClockIsNotTodays()
{
    QVERIFY(annaMakesPlan());
    m_anna->close();
    {
        Colleague ahead(*m_folder, 1, {}, QDate(2030, 1, 1));
        QCOMPARE(ahead.open(path()), QString());
        QVERIFY(ahead.store().backup());
        QVERIFY(!ahead.store().isBackupDue());
    }
    Colleague again(*m_folder, 1);
    QCOMPARE(again.open(path()), QString());
    QVERIFY(again.store().isBackupDue());
    QVERIFY(again.store().backup());
    QVERIFY(!again.store().isBackupDue());
}

void TestPlanStore::tiesInTheListAreBrokenAlike()
{
    QVERIFY(twoOnOneFile());
    for (int i = 0; i < 40; ++i) {
        QString last;
        for (const Feature *feature : featuresOf(m_anna->plan(), Scope()))
            last = std::max(last, feature->order);
        const QString order = OrderKey::between(last, {});
        for (Colleague *who : {m_anna.get(), m_ben.get(), m_ben.get(), m_anna.get()}) {
            QVERIFY(!who->add(EntityKind::Feature,
                              {{"product", idText(m_product)}, {"title", u"Same place"_s}, {"order", order}})
                         .isNull());
        }
    }
    QCOMPARE(m_anna->open(path()), QString());
    QCOMPARE(m_ben->open(path()), QString());
    QStringList listed;
    QSet<QString> keys;
    for (const Feature *feature : featuresOf(m_anna->plan(), Scope())) {
        listed.append(idText(feature->id));
        keys.insert(feature->order);
    }
    QStringList seenByBen;
    for (const Feature *feature : featuresOf(m_ben->plan(), Scope()))
        seenByBen.append(idText(feature->id));
    QCOMPARE(listed.size(), qsizetype(161));
    QVERIFY(keys.size() < 50);
    QCOMPARE(seenByBen, listed);
    const QString stored = askBare(path(), u"SELECT group_concat(id) FROM (SELECT id FROM feature WHERE NOT removed"
                                           " ORDER BY \"order\", id)"_s).toString();
    QCOMPARE(stored.split(u','), listed);
    // By the key alone the engine would list them as they lie.
    const QString untied = askBare(path(), u"SELECT group_concat(id) FROM (SELECT id FROM feature WHERE NOT removed"
                                           " ORDER BY \"order\", rowid)"_s).toString();
    QVERIFY(untied.split(u',') != listed);
}

LEADLINE_TEST(TestPlanStore)
#include "tst_planstore.moc"
