// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"
#include "core/model/needs.h"
#include "tests/core/store/peopletest.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What two people do without knowing of each other is right for each of them and doesn't fit together. Each is seen to go
/// wrong without the protection as well.
class TestMeetings final : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setScene();
        QVERIFY(twoOnOneFile());
    }
    void aRowAddedToWhatWasRemoved_data() { protection(); }
    void aRowAddedToWhatWasRemoved();
    void aRemovalOfWhatIsNeededByNow_data() { protection(); }
    void aRemovalOfWhatIsNeededByNow();
    void anEditOfARowThatWentWithItsProduct_data() { protection(); }
    void anEditOfARowThatWentWithItsProduct();
    void oneOfTwoReferencesIsEnough();
    void parentsInACircle_data() { protection(); }
    void parentsInACircle();
    void dependenciesInACircle_data() { protection(); }
    void dependenciesInACircle();
    void aDependencyIsTurnedIntoACircle();
    void oneKeyForTwoProducts_data() { protection(); }
    void oneKeyForTwoProducts();
    void oneKeyForTwoRenamedProducts();
    void referencesOfAKeyThatIsAPrefix();
    void rowsLongerThanAnyField();

private:
    static void protection()
    {
        QTest::addColumn<bool>("isProtected");
        QTest::newRow("protected") << true;
        QTest::newRow("not protected") << false;
    }
    /// Ben again, with or without the protection.
    void openAsBen(bool isProtected)
    {
        m_ben = std::make_unique<Colleague>(*m_folder, 2, StoreProtections{.needsCheck = isProtected});
        QCOMPARE(m_ben->open(path()), QString());
    }
    static Change removal(EntityKind kind, EntityId id)
    {
        Change change(u"Remove"_s);
        change.remove(kind, id);
        return change;
    }
    bool isLive(EntityKind kind, EntityId id) const
    {
        const EntityBase *row = m_ben->plan().find(kind, id);
        return row && !row->removed;
    }
    bool hasOrphans() const
    {
        const Plan &plan = m_ben->plan();
        for (const EntityInfo *info : plan.catalogue().entities()) {
            for (const EntityBase *row : plan.table(info->kind()).live()) {
                const auto isThere = [&](EntityKey need) {
                    const EntityBase *needed = plan.find(need.kind, need.id);
                    return needed && !needed->removed;
                };
                if (!missingNeeds(*info, *row, isThere).empty())
                    return true;
            }
        }
        return false;
    }
};

void TestMeetings::aRowAddedToWhatWasRemoved()
{
    QFETCH(bool, isProtected);
    openAsBen(isProtected);
    Change change(u"Add"_s);
    const EntityInfo &info = Catalogue::standard().info(EntityKind::Feature);
    EntityBox row = info.create();
    const EntityId wallet = m_ben->ids().next();
    row->id = wallet;
    QVERIFY(info.field(u"title")->setText(*row, u"Wallet"_s));
    QVERIFY(info.field(u"product")->setText(*row, idText(m_product)));
    change.insert(EntityKind::Feature, std::move(row));
    const std::shared_ptr<const Transaction> bens = m_ben->edit(std::move(change));
    VERIFY_STORED(m_anna->editAndStore(removal(EntityKind::Product, m_product)));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QVERIFY(isLive(EntityKind::Feature, wallet));
    QCOMPARE(isLive(EntityKind::Product, m_product), isProtected);
    QCOMPARE(hasOrphans(), !isProtected);
    QCOMPARE(differenceToFile(*m_ben), QString());
    if (!isProtected)
        return;
    // What else went with the product stays in the bin, and both see what met.
    QVERIFY(!isLive(EntityKind::Feature, m_feature));
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "entity_id"), idText(m_product));
    QVERIFY(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "theirs").isEmpty());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

void TestMeetings::aRemovalOfWhatIsNeededByNow()
{
    QFETCH(bool, isProtected);
    openAsBen(isProtected);
    const std::shared_ptr<const Transaction> bens = m_ben->edit(removal(EntityKind::Product, m_product));
    const EntityId wallet = m_anna->add(EntityKind::Feature, {{"title", u"Wallet"_s}, {"product", idText(m_product)}});
    QVERIFY(!wallet.isNull());
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QVERIFY(isLive(EntityKind::Feature, wallet));
    QCOMPARE(isLive(EntityKind::Product, m_product), isProtected);
    QCOMPARE(hasOrphans(), !isProtected);
    QCOMPARE(differenceToFile(*m_ben), QString());
    if (!isProtected)
        return;
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QVERIFY(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "mine").isEmpty());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

void TestMeetings::anEditOfARowThatWentWithItsProduct()
{
    QFETCH(bool, isProtected);
    openAsBen(isProtected);
    const std::shared_ptr<const Transaction> bens =
        m_ben->edit(m_ben->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s));
    VERIFY_STORED(m_anna->editAndStore(removal(EntityKind::Product, m_product)));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QVERIFY(isLive(EntityKind::Feature, m_feature));
    QCOMPARE(isLive(EntityKind::Product, m_product), isProtected);
    QCOMPARE(receipt->conflicts.size(), size_t(isProtected ? 2 : 1));
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestMeetings::oneOfTwoReferencesIsEnough()
{
    const EntityId insight = m_anna->add(EntityKind::Insight, {{"title", u"People retype"_s}});
    const EntityId initiative = m_anna->add(EntityKind::Initiative, {{"title", u"Fewer steps"_s}});
    const EntityId link = m_anna->add(EntityKind::InsightLink, {{"insight", idText(insight)}, {"feature", idText(m_feature)}});
    QVERIFY(!link.isNull());
    QCOMPARE(m_ben->open(path()), QString());
    const std::shared_ptr<const Transaction> bens = m_ben->edit(removal(EntityKind::Feature, m_feature));
    // The link went along with it at Ben's; Anna gives it a second leg meanwhile.
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::InsightLink, link, "initiative", idText(initiative))));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QVERIFY(isLive(EntityKind::InsightLink, link));
    QVERIFY(!isLive(EntityKind::Feature, m_feature));
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestMeetings::parentsInACircle()
{
    QFETCH(bool, isProtected);
    const EntityId other = m_anna->add(EntityKind::Feature, {{"title", u"Wallet"_s}, {"product", idText(m_product)}});
    openAsBen(isProtected);
    const std::shared_ptr<const Transaction> bens =
        m_ben->edit(m_ben->setting(EntityKind::Feature, m_feature, "parent", idText(other)));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, other, "parent", idText(m_feature))));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QCOMPARE(m_ben->text(EntityKind::Feature, other, "parent"), idText(m_feature));
    QCOMPARE(m_ben->text(EntityKind::Feature, m_feature, "parent").isEmpty(), isProtected);
    QCOMPARE(receipt->conflicts.size(), size_t(isProtected ? 1 : 0));
    QCOMPARE(differenceToFile(*m_ben), QString());
    if (isProtected)
        QCOMPARE(m_ben->text(EntityKind::Conflict, receipt->conflicts.front(), "mine"), idText(other));
}

void TestMeetings::dependenciesInACircle()
{
    QFETCH(bool, isProtected);
    const EntityId other = m_anna->add(EntityKind::Feature, {{"title", u"Wallet"_s}, {"product", idText(m_product)}});
    openAsBen(isProtected);
    Change change(u"Add"_s);
    const EntityInfo &info = Catalogue::standard().info(EntityKind::Dependency);
    EntityBox row = info.create();
    const EntityId bensOne = m_ben->ids().next();
    row->id = bensOne;
    QVERIFY(info.field(u"from")->setText(*row, idText(m_feature)));
    QVERIFY(info.field(u"to")->setText(*row, idText(other)));
    change.insert(EntityKind::Dependency, std::move(row));
    const std::shared_ptr<const Transaction> bens = m_ben->edit(std::move(change));
    const EntityId annasOne = m_anna->add(EntityKind::Dependency, {{"from", idText(other)}, {"to", idText(m_feature)}});
    QVERIFY(!annasOne.isNull());
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QVERIFY(isLive(EntityKind::Dependency, annasOne));
    QCOMPARE(isLive(EntityKind::Dependency, bensOne), !isProtected);
    QCOMPARE(receipt->conflicts.size(), size_t(isProtected ? 1 : 0));
    QCOMPARE(differenceToFile(*m_ben), QString());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

void TestMeetings::aDependencyIsTurnedIntoACircle()
{
    const EntityId other = m_anna->add(EntityKind::Feature, {{"title", u"Wallet"_s}, {"product", idText(m_product)}});
    const EntityId third = m_anna->add(EntityKind::Feature, {{"title", u"Limits"_s}, {"product", idText(m_product)}});
    const EntityId bensOne = m_anna->add(EntityKind::Dependency, {{"from", idText(m_feature)}, {"to", idText(third)}});
    QCOMPARE(m_ben->open(path()), QString());
    const std::shared_ptr<const Transaction> bens =
        m_ben->edit(m_ben->setting(EntityKind::Dependency, bensOne, "to", idText(other)));
    QVERIFY(!m_anna->add(EntityKind::Dependency, {{"from", idText(other)}, {"to", idText(m_feature)}}).isNull());
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QCOMPARE(m_ben->text(EntityKind::Dependency, bensOne, "to"), idText(third));
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestMeetings::oneKeyForTwoProducts()
{
    QFETCH(bool, isProtected);
    openAsBen(isProtected);
    Change change(u"Add"_s);
    const EntityInfo &products = Catalogue::standard().info(EntityKind::Product);
    const EntityInfo &features = Catalogue::standard().info(EntityKind::Feature);
    EntityBox product = products.create();
    EntityBox feature = features.create();
    const EntityId bens = product->id = m_ben->ids().next();
    const EntityId wallet = feature->id = m_ben->ids().next();
    QVERIFY(products.field(u"key")->setText(*product, u"WEB"_s));
    QVERIFY(products.field(u"name")->setText(*product, u"Ben's web"_s));
    QVERIFY(features.field(u"title")->setText(*feature, u"Wallet"_s));
    QVERIFY(features.field(u"product")->setText(*feature, idText(bens)));
    change.insert(EntityKind::Product, std::move(product));
    change.insert(EntityKind::Feature, std::move(feature));
    const std::shared_ptr<const Transaction> made = m_ben->edit(std::move(change));
    const EntityId annas = m_anna->add(EntityKind::Product, {{"key", u"WEB"_s}, {"name", u"Anna's web"_s}});
    QVERIFY(!annas.isNull());
    const Result<Receipt> receipt = m_ben->store(*made);
    VERIFY_STORED(receipt);
    QCOMPARE(m_ben->text(EntityKind::Product, annas, "key"), u"WEB"_s);
    QCOMPARE(m_ben->text(EntityKind::Product, bens, "key"), isProtected ? u"WEB2"_s : u"WEB"_s);
    QCOMPARE(m_ben->text(EntityKind::Feature, wallet, "ref"), isProtected ? u"WEB2-1"_s : u"WEB-1"_s);
    QCOMPARE(receipt->conflicts.size(), size_t(isProtected ? 1 : 0));
    QCOMPARE(differenceToFile(*m_ben), QString());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

void TestMeetings::oneKeyForTwoRenamedProducts()
{
    const EntityId other = m_anna->add(EntityKind::Product, {{"key", u"WEB"_s}, {"name", u"Web"_s}});
    QCOMPARE(m_ben->open(path()), QString());
    const std::shared_ptr<const Transaction> bens = m_ben->edit(m_ben->setting(EntityKind::Product, m_product, "key", u"NEW"_s));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Product, other, "key", u"NEW"_s)));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QCOMPARE(m_ben->text(EntityKind::Product, other, "key"), u"NEW"_s);
    QVERIFY(m_ben->text(EntityKind::Product, m_product, "key") != u"NEW"_s);
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(differenceToFile(*m_ben), QString());
}

void TestMeetings::referencesOfAKeyThatIsAPrefix()
{
    const EntityId metrics = m_anna->add(EntityKind::Product, {{"key", u"OBJ"_s}, {"name", u"Objects"_s}});
    const EntityId feature = m_anna->add(EntityKind::Feature, {{"title", u"Wallet"_s}, {"product", idText(metrics)}});
    const EntityId objective = m_anna->add(EntityKind::Objective, {{"title", u"Trust"_s}});
    const EntityId another = m_anna->add(EntityKind::Feature, {{"title", u"Limits"_s}, {"product", idText(metrics)}});
    QCOMPARE(m_anna->text(EntityKind::Feature, feature, "ref"), u"OBJ-1"_s);
    QCOMPARE(m_anna->text(EntityKind::Objective, objective, "ref"), u"OBJ-2"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, another, "ref"), u"OBJ-3"_s);
}

void TestMeetings::rowsLongerThanAnyField()
{
    const QString text(900'000, u'"');
    for (const char *key : {"problem", "hypothesis", "description", "notes"})
        VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, key, text)));
    QCOMPARE(m_ben->open(path()), QString());
    const std::shared_ptr<const Transaction> bens = m_ben->edit(removal(EntityKind::Feature, m_feature));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_feature, "title", u"Cards"_s)));
    const Result<Receipt> receipt = m_ben->store(*bens);
    VERIFY_STORED(receipt);
    QCOMPARE(receipt->conflicts.size(), size_t(1));
    QCOMPARE(differenceToFile(*m_ben), QString());
    QCOMPARE(verifyAll(m_ben->store()), QString());
}

LEADLINE_TEST(TestMeetings)
#include "tst_meetings.moc"
