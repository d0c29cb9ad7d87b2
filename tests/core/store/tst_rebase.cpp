// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"
#include "core/model/needs.h"
#include "tests/core/store/peopletest.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Several people change the same plan without having seen each other's changes.
class TestRebase final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void differentFieldsDoNotConflict();
    void sameFieldConflicts_data();
    void sameFieldConflicts();
    void withoutLookingNobodyIsTold();
    void equalEditsDoNotConflict();
    void elementsMerge();
    void editBeatsRemoval();
    void removalOfEditedRowIsRefused();
    void restorationMeetsRestorationAndRemoval();
    void restorationOfWhatIsBackKeepsItsValues();
    void conflictKeepsLongTexts();
    void randomPeopleConverge();
};

void TestRebase::init()
{
    setScene();
}

void TestRebase::differentFieldsDoNotConflict()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"400"_s)));
    const Result<Receipt> bens = m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s));
    VERIFY_STORED(bens);
    QVERIFY(bens->conflicts.empty());
    QCOMPARE(bens->foreign.size(), size_t(1));
    QCOMPARE(bens->foreign.front().author, u"Colleague 1"_s);
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "reach"), u"400"_s);
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestRebase::sameFieldConflicts_data()
{
    QTest::addColumn<QString>("annas");
    QTest::addColumn<QString>("bens");
    QTest::addColumn<QString>("stands");
    QTest::newRow("the later one is greater") << u"400"_s << u"500"_s << u"500"_s;
    QTest::newRow("the earlier one is greater") << u"500"_s << u"400"_s << u"500"_s;
    QTest::newRow("clearing is less than any value") << u"500"_s << QString() << u"500"_s;
    QTest::newRow("by text, not by number") << u"90"_s << u"100"_s << u"90"_s;
}

void TestRebase::sameFieldConflicts()
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
    QCOMPARE(differenceToFile(*m_ben), QString());
    QCOMPARE(m_anna->open(path()), QString());
    QVERIFY(m_anna->plan().equals(m_ben->plan()));
}

/// The same edits with the protection switched off: Anna's value is overwritten and nobody hears of it.
void TestRebase::withoutLookingNobodyIsTold()
{
    QVERIFY(twoOnOneFile());
    StoreProtections protections;
    protections.headCheck = false;
    Colleague careless(*m_folder, 3, protections);
    QCOMPARE(careless.open(path()), QString());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"500"_s)));
    const Result<Receipt> receipt =
        careless.editAndStore(careless.setting(EntityKind::Feature, m_feature, "reach", u"400"_s));
    VERIFY_STORED(receipt);
    QVERIFY(receipt->conflicts.empty());
    QCOMPARE(careless.text(EntityKind::Feature, m_feature, "reach"), u"400"_s);
}

void TestRebase::equalEditsDoNotConflict()
{
    QVERIFY(twoOnOneFile());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "reach", u"400"_s)));
    const Result<Receipt> receipt =
        m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_feature, "reach", u"400"_s));
    VERIFY_STORED(receipt);
    QVERIFY(receipt->conflicts.empty());
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestRebase::elementsMerge()
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
    QCOMPARE(differenceToFile(*m_anna), QString());
}

void TestRebase::editBeatsRemoval()
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
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestRebase::removalOfEditedRowIsRefused()
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
    QCOMPARE(differenceToFile(*m_ben), QString());
}

/// What is brought back here was brought back, changed and thrown away again by somebody else in the meantime.
void TestRebase::restorationMeetsRestorationAndRemoval()
{
    QVERIFY(twoOnOneFile());
    const auto restoring = [&](Colleague &who) {
        Change change(u"Restore"_s);
        change.restore(who.plan(), EntityKind::Feature, m_feature);
        return change;
    };
    const auto removing = [&] {
        Change change(u"Remove"_s);
        change.remove(EntityKind::Feature, m_feature);
        return change;
    };
    VERIFY_STORED(m_anna->editAndStore(removing()));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Product, m_product, "name", u"Pay"_s)));
    const std::shared_ptr<const Transaction> bens = m_ben->edit(restoring(*m_ben));
    QVERIFY(bens);
    VERIFY_STORED(m_anna->editAndStore(restoring(*m_anna)));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    VERIFY_STORED(m_anna->editAndStore(removing()));
    VERIFY_STORED(m_ben->store(*bens));
    QVERIFY(!m_ben->plan().find(EntityKind::Feature, m_feature)->removed);
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestRebase::restorationOfWhatIsBackKeepsItsValues()
{
    QVERIFY(twoOnOneFile());
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, m_feature);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Product, m_product, "name", u"Pay"_s)));
    Change restoration(u"Restore"_s);
    restoration.restore(m_ben->plan(), EntityKind::Feature, m_feature);
    const std::shared_ptr<const Transaction> bens = m_ben->edit(std::move(restoration));
    // An edit of what is in the bin brings it back.
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    VERIFY_STORED(m_ben->store(*bens));
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "title"), u"Cards"_s);
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestRebase::conflictKeepsLongTexts()
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
    QCOMPARE(differenceToFile(*m_ben), QString());
}

/// Three people change at random and store at random times; in the end all see the same, and it is what the
/// history says.
void TestRebase::randomPeopleConverge()
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
    const Plan &plan = people[0]->plan();
    for (const EntityInfo *info : plan.catalogue().entities()) {
        for (const EntityBase *row : plan.table(info->kind()).live()) {
            const auto isThere = [&plan](EntityKey need) {
                const EntityBase *needed = plan.find(need.kind, need.id);
                return needed && !needed->removed;
            };
            QVERIFY2(missingNeeds(*info, *row, isThere).empty(), info->key());
        }
    }
    QCOMPARE(differenceToFile(*people[0]), QString());
}

LEADLINE_TEST(TestRebase)
#include "tst_rebase.moc"
