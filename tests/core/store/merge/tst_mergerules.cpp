// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alias.h"
#include "core/model/conflict.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/core/store/merge/copiesapart.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What becomes of changes that contradict each other, rule by rule, on real files.
class TestMergeRules final : public QObject, private CopiesApart
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void oneFieldTwoValues();
    void aDecisionEndsAConflict();
    void removedHereEditedThere();
    void removedHereEditedThereOfAnAlias();
    void whatIsNeededComesBack();
    void whatAKeptRowNeedsComesBack();
    void aLaterEditLeavesWhatWasKept();
    void parentsInACircle();
    void dependenciesInACircle();
    void aDependencyBroughtBackIntoACircle();
    void referencesGivenOutTwice();
    void oneProductKeyTwice();
    void movedHereRenamedThere();
};

void TestMergeRules::oneFieldTwoValues()
{
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"100"_s)));
    QVERIFY(part());
    // The last value of each counts, not every one on the way.
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"900"_s)));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "reach"), u"500"_s);
    const Rows<Conflict> conflicts = m_anna->plan().all<Conflict>();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.at(0).entityId, idText(m_cards));
    QCOMPARE(conflicts.at(0).field, u"reach"_s);
    QCOMPARE(conflicts.at(0).base, u"100"_s);
    QCOMPARE(conflicts.at(0).mine, u"500"_s);
    QCOMPARE(conflicts.at(0).theirs, u"400"_s);
    QCOMPARE(conflicts.at(0).ref, u"CNF-1"_s);
}

void TestMergeRules::aDecisionEndsAConflict()
{
    QVERIFY(part());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    // Anna's own value had lost; she decides for it, and Ben, who doesn't know yet, goes on with something else.
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "title", u"Cards"_s)));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QVERIFY(merged->conflicts.empty());
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "reach"), u"400"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "title"), u"Cards"_s);
}

void TestMergeRules::removedHereEditedThere()
{
    QVERIFY(part());
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, m_cards);
    removal.remove(EntityKind::Feature, m_limits);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    Change bens(u"Remove"_s);
    bens.remove(EntityKind::Feature, m_limits);
    VERIFY_STORED(m_ben->editAndStore(std::move(bens)));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(merged->conflicts.front().second.reason, MergeReason::Removal);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QVERIFY(!m_anna->plan().find(EntityKind::Feature, m_cards)->removed);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "reach"), u"500"_s);
    QVERIFY(m_anna->plan().find(EntityKind::Feature, m_limits)->removed);
    QCOMPARE(m_anna->plan().all<Conflict>().at(0).field, u"*"_s);
}

/// An alias that people made is theirs like any other row.
void TestMergeRules::removedHereEditedThereOfAnAlias()
{
    Alias alias;
    alias.id = m_anna->ids().next();
    alias.oldRef = u"PAY-90"_s;
    alias.entity = u"feature"_s;
    alias.entityId = idText(m_cards);
    const EntityId id = alias.id;
    Change addition(u"Add"_s);
    addition.insert(alias);
    VERIFY_STORED(m_anna->editAndStore(std::move(addition)));
    QVERIFY(part());
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Alias, id);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Alias, id, "notes", u"From the old tracker"_s)));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QVERIFY(!m_anna->plan().find(EntityKind::Alias, id)->removed);
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(merged->conflicts.front().second.reason, MergeReason::Removal);
}

void TestMergeRules::whatIsNeededComesBack()
{
    QVERIFY(part());
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Product, m_product);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    const EntityId dependency =
        m_ben->add(EntityKind::Dependency, {{"from", idText(m_cards)}, {"to", idText(m_limits)}, {"kind", u"Finish to start"_s}});
    QVERIFY(!dependency.isNull());
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    // The dependency needs both features, and they their product.
    const std::vector<EntityKey> needed{{EntityKind::Dependency, dependency}, {EntityKind::Feature, m_cards},
                                        {EntityKind::Feature, m_limits}, {EntityKind::Product, m_product}};
    for (const EntityKey &key : needed)
        QVERIFY(!m_anna->plan().find(key.kind, key.id)->removed);
    QCOMPARE(merged->conflicts.size(), size_t(3));
    for (const auto &[id, conflict] : merged->conflicts)
        QCOMPARE(conflict.reason, MergeReason::Needed);
}

/// Anna moves a key result and removes it, Ben edits it and removes where it went: neither did one after the other.
void TestMergeRules::whatAKeptRowNeedsComesBack()
{
    const EntityId first = m_anna->add(EntityKind::Objective, {{"title", u"Grow"_s}});
    const EntityId second = m_anna->add(EntityKind::Objective, {{"title", u"Keep"_s}});
    const EntityId result = m_anna->add(EntityKind::KeyResult, {{"objective", idText(first)}, {"title", u"More buyers"_s}});
    QVERIFY(!result.isNull() && part());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::KeyResult, result, "objective", idText(second))));
    Change annas(u"Remove"_s);
    annas.remove(EntityKind::KeyResult, result);
    VERIFY_STORED(m_anna->editAndStore(std::move(annas)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::KeyResult, result, "title", u"Buyers"_s)));
    Change bens(u"Remove"_s);
    bens.remove(EntityKind::Objective, second);
    VERIFY_STORED(m_ben->editAndStore(std::move(bens)));
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QVERIFY(!m_anna->plan().find(EntityKind::KeyResult, result)->removed);
    QCOMPARE(m_anna->text(EntityKind::KeyResult, result, "objective"), idText(second));
    QVERIFY(!m_anna->plan().find(EntityKind::Objective, second)->removed);
    QCOMPARE(m_anna->plan().all<Conflict>().size(), 2);
}

/// Whoever edits a dependency after a merge knows that its feature was removed once; it stays nevertheless.
void TestMergeRules::aLaterEditLeavesWhatWasKept()
{
    QVERIFY(part());
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Feature, m_limits);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    const EntityId dependency =
        m_ben->add(EntityKind::Dependency, {{"from", idText(m_cards)}, {"to", idText(m_limits)}, {"kind", u"Finish to start"_s}});
    VERIFY_MERGED(mergeInto(*m_ben, *m_anna));
    QCOMPARE(reopened(*m_ben, u"ben.db"_s), QString());
    QVERIFY(!m_ben->plan().find(EntityKind::Feature, m_limits)->removed);
    const EntityId conflict = m_ben->plan().all<Conflict>().at(0).id;
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Dependency, dependency, "notes", u"Agreed"_s)));
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QVERIFY(!m_anna->plan().find(EntityKind::Feature, m_limits)->removed);
    QCOMPARE(m_anna->plan().all<Conflict>().size(), 1);
    QCOMPARE(m_anna->plan().all<Conflict>().at(0).id, conflict);
    const Result<PlannedMerge> back = mergeInto(*m_ben, *m_anna);
    VERIFY_MERGED(back);
    QVERIFY(back->isEmpty());
}

void TestMergeRules::parentsInACircle()
{
    QVERIFY(part());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "parent", idText(m_limits))));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_limits, "parent", idText(m_cards))));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(merged->conflicts.front().second.reason, MergeReason::ParentCircle);
    // Ben's transaction has the greater id.
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "parent"), idText(m_limits));
    QCOMPARE(m_anna->text(EntityKind::Feature, m_limits, "parent"), QString());
    QCOMPARE(m_anna->plan().all<Conflict>().at(0).theirs, idText(m_cards));
}

void TestMergeRules::dependenciesInACircle()
{
    QVERIFY(part());
    const EntityId there =
        m_anna->add(EntityKind::Dependency, {{"from", idText(m_cards)}, {"to", idText(m_limits)}, {"kind", u"Finish to start"_s}});
    const EntityId back =
        m_ben->add(EntityKind::Dependency, {{"from", idText(m_limits)}, {"to", idText(m_cards)}, {"kind", u"Start to start"_s}});
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(m_anna->text(EntityKind::Dependency, there, "kind"), u"Finish to start"_s);
    QCOMPARE(m_anna->text(EntityKind::Dependency, back, "kind"), u"Relates"_s);
    QCOMPARE(m_anna->plan().all<Conflict>().at(0).theirs, u"Start to start"_s);
    // Both were the first dependency of their copy.
    QCOMPARE(m_anna->text(EntityKind::Dependency, there, "ref"), u"DEP-1"_s);
    QCOMPARE(m_anna->text(EntityKind::Dependency, back, "ref"), u"DEP-2"_s);
}

/// What closes the circle may be that a row is there again, and nothing that it says.
void TestMergeRules::aDependencyBroughtBackIntoACircle()
{
    const EntityId there =
        m_anna->add(EntityKind::Dependency, {{"from", idText(m_cards)}, {"to", idText(m_limits)}, {"kind", u"Finish to start"_s}});
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Dependency, there);
    VERIFY_STORED(m_anna->editAndStore(std::move(removal)));
    QVERIFY(part());
    Change back(u"Bring back"_s);
    back.restore(m_anna->plan(), EntityKind::Dependency, there);
    VERIFY_STORED(m_anna->editAndStore(std::move(back)));
    const EntityId opposite =
        m_ben->add(EntityKind::Dependency, {{"from", idText(m_limits)}, {"to", idText(m_cards)}, {"kind", u"Finish to start"_s}});
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Dependency, opposite, "kind"), u"Relates"_s);
    // An edit that has nothing to do with it doesn't close the circle again.
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Dependency, there, "notes", u"Agreed"_s)));
    VERIFY_MERGED(mergeInto(*m_ben, *m_anna));
    QCOMPARE(reopened(*m_ben, u"ben.db"_s), QString());
    QCOMPARE(m_ben->text(EntityKind::Dependency, there, "kind"), u"Finish to start"_s);
    QCOMPARE(m_ben->text(EntityKind::Dependency, opposite, "kind"), u"Relates"_s);
    QCOMPARE(m_ben->plan().all<Conflict>().size(), 1);
}

void TestMergeRules::referencesGivenOutTwice()
{
    QVERIFY(part());
    const EntityId annas = feature(*m_anna, u"One-click"_s, u"PAY-3"_s);
    const EntityId annasNext = feature(*m_anna, u"Refunds"_s, u"PAY-4"_s);
    const EntityId bens = feature(*m_ben, u"Wallet"_s, u"PAY-3"_s);
    QVERIFY(!annasNext.isNull() && !bens.isNull());
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, annas, "ref"), u"PAY-3"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, annasNext, "ref"), u"PAY-4"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, bens, "ref"), u"PAY-5"_s);
    QCOMPARE(merged->references.size(), size_t(1));
    QCOMPARE(m_anna->plan().all<Alias>().size(), 1);
    QCOMPARE(m_anna->plan().all<Alias>().at(0).oldRef, u"PAY-3"_s);
    QCOMPARE(m_anna->plan().all<Alias>().at(0).entityId, idText(bens));
    // The next one goes on above, and a later merge leaves all as it is.
    QVERIFY(!feature(*m_anna, u"Receipts"_s, u"PAY-6"_s).isNull());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, bens, "reach", u"1"_s)));
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, bens, "ref"), u"PAY-5"_s);
    QCOMPARE(m_anna->plan().all<Alias>().size(), 1);
}

void TestMergeRules::oneProductKeyTwice()
{
    QVERIFY(part());
    const EntityId annas = m_anna->add(EntityKind::Product, {{"key", u"CORE"_s}, {"name", u"Core"_s}});
    const EntityId bens = m_ben->add(EntityKind::Product, {{"key", u"CORE"_s}, {"name", u"Core banking"_s}});
    const EntityId ledger = m_ben->add(EntityKind::Feature, {{"product", idText(bens)}, {"title", u"Ledger"_s}});
    QCOMPARE(m_ben->text(EntityKind::Feature, ledger, "ref"), u"CORE-1"_s);
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Product, annas, "key"), u"CORE"_s);
    QCOMPARE(m_anna->text(EntityKind::Product, bens, "key"), u"CORE2"_s);
    QCOMPARE(m_anna->text(EntityKind::Product, bens, "ref"), u"CORE2"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, ledger, "ref"), u"CORE2-1"_s);
    QCOMPARE(m_anna->plan().findByRef(u"CORE-1").id, ledger);
    QCOMPARE(merged->conflicts.front().second.reason, MergeReason::ProductKey);
}

void TestMergeRules::movedHereRenamedThere()
{
    const EntityId core = m_anna->add(EntityKind::Product, {{"key", u"CORE"_s}, {"name", u"Core"_s}});
    QVERIFY(part());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "product", idText(core))));
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "ref"), u"CORE-1"_s);
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Product, core, "key", u"BANK"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Product, m_product, "key", u"CASH"_s)));
    QCOMPARE(m_ben->text(EntityKind::Feature, m_cards, "ref"), u"CASH-1"_s);
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "ref"), u"BANK-1"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_limits, "ref"), u"CASH-2"_s);
    for (const char *old : {"PAY-1", "CORE-1", "CASH-1", "BANK-1"})
        QCOMPARE(m_anna->plan().findByRef(QString::fromLatin1(old)).id, m_cards);
}

LEADLINE_TEST(TestMergeRules)
#include "tst_mergerules.moc"
