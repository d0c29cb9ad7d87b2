// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

QString sentence(const Result<Receipt> &receipt)
{
    return receipt ? QString() : QString(receipt.error().text + u" / "_s + receipt.error().detail);
}

} // namespace

#define VERIFY_STORED(receipt) QVERIFY2(receipt, qPrintable(sentence(receipt)))

class TestPlanStore final : public QObject
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
    void differentFieldsDoNotConflict();
    void sameFieldConflicts_data();
    void sameFieldConflicts();
    void equalEditsDoNotConflict();
    void elementsMerge();
    void editBeatsRemoval();
    void removalOfEditedRowIsRefused();
    void conflictKeepsLongTexts();
    void retryIsIdempotent();
    void misfitIsNotKept();
    void danglingReferenceIsNotStored();
    void newsAreNoticed();
    void historyFilters();
    void readOnlyStoresNothing();
    void randomPeopleConverge();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }
    bool twoOnOneFile();
    QString verifyAll(PlanStore &store) const;
    void compareWithFile(Colleague &colleague);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_anna;
    std::unique_ptr<Colleague> m_ben;
    EntityId m_product;
    EntityId m_feature;
};

void TestPlanStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_anna = std::make_unique<Colleague>(*m_folder, 1);
    m_ben = std::make_unique<Colleague>(*m_folder, 2);
}

/// Anna and Ben have the same plan open: one product, one feature.
bool TestPlanStore::twoOnOneFile()
{
    if (!m_anna->create(path()).isEmpty())
        return false;
    m_product = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    m_feature = m_anna->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"Saved cards"_s}});
    return !m_feature.isNull() && m_ben->open(path()).isEmpty();
}

QString TestPlanStore::verifyAll(PlanStore &store) const
{
    const Result<std::vector<VerifyFinding>> findings = store.verify();
    if (!findings)
        return findings.error().text + findings.error().detail;
    QStringList texts;
    for (const VerifyFinding &finding : *findings)
        texts.append(finding.text);
    return texts.join(u'\n');
}

void TestPlanStore::compareWithFile(Colleague &colleague)
{
    const Result<Plan> stored = colleague.store().load();
    QVERIFY(stored);
    QString difference;
    QVERIFY2(colleague.plan().equals(*stored, &difference), qPrintable(difference));
    QCOMPARE(verifyAll(colleague.store()), QString());
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
            compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
}

void TestPlanStore::differentFieldsDoNotConflict()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"400"_s)));
    const Result<Receipt> bens = m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s));
    VERIFY_STORED(bens);
    QVERIFY(bens->conflicts.empty());
    QCOMPARE(bens->foreign.size(), size_t(1));
    QCOMPARE(bens->foreign.front().author, u"Colleague 1"_s);
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "reach"), u"400"_s);
    compareWithFile(*m_ben);
}

void TestPlanStore::sameFieldConflicts_data()
{
    QTest::addColumn<QString>("annas");
    QTest::addColumn<QString>("bens");
    QTest::addColumn<QString>("stands");
    QTest::newRow("the later one is greater") << u"400"_s << u"500"_s << u"500"_s;
    QTest::newRow("the earlier one is greater") << u"500"_s << u"400"_s << u"500"_s;
    QTest::newRow("clearing is less than any value") << u"500"_s << QString() << u"500"_s;
    QTest::newRow("by text, not by number") << u"90"_s << u"100"_s << u"90"_s;
}

void TestPlanStore::sameFieldConflicts()
{
    QFETCH(QString, annas);
    QFETCH(QString, bens);
    QFETCH(QString, stands);
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"300"_s)));
    QCOMPARE(m_ben->open(path()), QString());
    const std::shared_ptr<const Transaction> bensEdit =
        m_ben->edit(m_ben->setting(EntityKind::Feature, m_feature, "reach", bens));
    const std::shared_ptr<const Transaction> annasEdit =
        m_anna->edit(m_anna->setting(EntityKind::Feature, m_feature, "reach", annas));
    VERIFY_STORED(m_anna->store(*annasEdit));
    const Result<Receipt> receipt = m_ben->store(*bensEdit);
    VERIFY_STORED(receipt);
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "reach"), stands);
    const EntityId conflict = receipt->conflicts.front();
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "entity"), u"feature"_s);
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "entity_id"), idText(m_feature));
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "field"), u"reach"_s);
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "base"), u"300"_s);
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "mine"), bens);
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "theirs"), annas);
    QCOMPARE(m_ben->text(EntityKind::Conflict, conflict, "txns"), idText(bensEdit->id) + u' ' + idText(annasEdit->id));
    compareWithFile(*m_ben);
    QCOMPARE(m_anna->open(path()), QString());
    QVERIFY(m_anna->plan().equals(m_ben->plan()));
}

void TestPlanStore::equalEditsDoNotConflict()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"400"_s)));
    const Result<Receipt> receipt =
        m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "reach", u"400"_s));
    VERIFY_STORED(receipt);
    QVERIFY(receipt->conflicts.empty());
    compareWithFile(*m_ben);
}

void TestPlanStore::elementsMerge()
{
    QVERIFY(twoOnOneFile());
    const FieldInfo &tags = Colleague::field(EntityKind::Feature, "tags");
    const auto adding = [&](const QString &tag) {
        Change change(u"Tag"_s);
        change.addElement(EntityKind::Feature, m_feature, tags, tag);
        return change;
    };
    VERIFY_STORED(m_anna->editAndStore(adding(u"mobile"_s)));
    VERIFY_STORED(m_ben->editAndStore(adding(u"web"_s)));
    VERIFY_STORED(m_anna->editAndStore(adding(u"web"_s)));
    QCOMPARE(m_anna->text(EntityKind::Feature, m_feature, "tags"), u"mobile, web"_s);
    QCOMPARE(m_anna->plan().all<Conflict>().size(), 0);
    compareWithFile(*m_anna);
}

void TestPlanStore::editBeatsRemoval()
{
    QVERIFY(twoOnOneFile());
    const std::shared_ptr<const Transaction> bens =
        m_ben->edit(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s));
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, m_feature);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "title"), u"Cards"_s);
    QVERIFY(!m_ben->plan().find(EntityKind::Feature, m_feature)->removed);
    compareWithFile(*m_ben);
}

void TestPlanStore::removalOfEditedRowIsRefused()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, m_feature);
    const Result<Receipt> receipt = m_ben->editAndStore(std::move(removal));
    VERIFY_STORED(receipt);
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QVERIFY(!m_ben->plan().find(EntityKind::Feature, m_feature)->removed);
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "title"), u"Cards"_s);
    compareWithFile(*m_ben);
}

void TestPlanStore::conflictKeepsLongTexts()
{
    QVERIFY(twoOnOneFile());
    const QString annas = QString(200'000, u'a');
    const QString bens = QString(200'000, u'b');
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "description", annas)));
    const Result<Receipt> receipt =
        m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "description", bens));
    VERIFY_STORED(receipt);
    QCOMPARE(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "theirs"), annas);
    QCOMPARE(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "mine"), bens);
    compareWithFile(*m_ben);
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
    QCOMPARE(second->refs.size(), size_t(1));
    QCOMPARE(m_anna->text(EntityKind::Feature, id, "ref"), u"PAY-2"_s);
    QCOMPARE(askBare(path(), u"SELECT count(*) FROM txn WHERE id = '%1'"_s.arg(idText(transaction->id))).toInt(), 1);
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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
    compareWithFile(*m_anna);
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

/// Three people change at random and store at random times; in the end all see the same, and it is what the
/// history says.
void TestPlanStore::randomPeopleConverge()
{
    QVERIFY(twoOnOneFile());
    std::vector<std::unique_ptr<Colleague>> people;
    for (int number = 1; number <= 3; ++number) {
        people.push_back(std::make_unique<Colleague>(*m_folder, 10 + number));
        QCOMPARE(people.back()->open(path()), QString());
    }
    QRandomGenerator random(99);
    std::vector<std::vector<std::shared_ptr<const Transaction>>> queues(people.size());
    size_t conflicts = 0;
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        const size_t who = random.bounded(3U);
        Colleague &person = *people[who];
        if (const std::shared_ptr<const Transaction> edit =
                person.edit(randomChange(person.plan(), person.ids(), random)))
            queues[who].push_back(edit);
        if (queues[who].size() < 4)
            continue;
        for (const std::shared_ptr<const Transaction> &edit : queues[who]) {
            const Result<Receipt> receipt = person.store().commit(*edit);
            if (!receipt) {
                QCOMPARE(receipt.error().code, ErrorCode::Invalid);
                ++refused;
                continue;
            }
            conflicts += receipt->conflicts.size();
        }
        queues[who].clear();
        QCOMPARE(person.open(path()), QString());
    }
    QVERIFY(conflicts > 0);
    QVERIFY(refused < 20);
    for (const std::unique_ptr<Colleague> &person : people)
        QCOMPARE(person->open(path()), QString());
    QVERIFY(people[0]->plan().equals(people[1]->plan()));
    QVERIFY(people[0]->plan().equals(people[2]->plan()));
    compareWithFile(*people[0]);
}

QTEST_GUILESS_MAIN(TestPlanStore)
#include "tst_planstore.moc"
