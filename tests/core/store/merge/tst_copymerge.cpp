// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alias.h"
#include "core/model/conflict.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/model/snapshot.h"
#include "core/store/merge/copymerge.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/merge/plancopy.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

const MergeSignature signature{u"Merge the other copy"_s, u"Maya Lindqvist"_s, QDateTime(QDate(2026, 8, 13), QTime(8, 0), Qt::UTC)};

QString problem(const Result<PlannedMerge> &merged)
{
    return merged ? QString() : QString(merged.error().text + u" / "_s + merged.error().detail);
}

} // namespace

/// Evaluates @p merged once.
#define VERIFY_MERGED(merged) \
    do { \
        const Result<PlannedMerge> &verifiedMerge = (merged); \
        QVERIFY2(verifiedMerge.hasValue(), qPrintable(problem(verifiedMerge))); \
    } while (false)

/// Copies of one plan file that people worked on apart come together again, on real files.
class TestCopyMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void transactionsComeAsTheyAre();
    void oneFieldTwoValues();
    void aDecisionEndsAConflict();
    void removedHereEditedThere();
    void whatIsNeededComesBack();
    void parentsInACircle();
    void dependenciesInACircle();
    void referencesGivenOutTwice();
    void oneProductKeyTwice();
    void movedHereRenamedThere();
    void bothDirectionsGiveTheSame();
    void openWindowsFollow();
    void somebodyStoresMeanwhile();
    void refusals_data();
    void refusals();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    EntityId feature(Colleague &who, const QString &title, const QString &ref = {});
    /// Anna goes on with the plan, Ben with a copy of it.
    void part();
    Result<PlannedMerge> mergeInto(Colleague &into, Colleague &from, MergeMode mode = MergeMode::Write);
    /// Opens the file again, so that what is asked afterwards is what it holds; verifies it.
    QString reopened(Colleague &who, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_anna;
    std::unique_ptr<Colleague> m_ben;
    EntityId m_product;
    EntityId m_cards;
    EntityId m_limits;
};

void TestCopyMerge::init()
{
    StoreProtections protections;
    protections.pauseAfterCommit = false;
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_anna = std::make_unique<Colleague>(*m_folder, 1, protections);
    m_ben = std::make_unique<Colleague>(*m_folder, 2, protections);
    QCOMPARE(m_anna->create(path(u"plan.db"_s)), QString());
    m_product = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    m_cards = feature(*m_anna, u"Saved cards"_s);
    m_limits = feature(*m_anna, u"Limits"_s);
    QVERIFY(!m_limits.isNull());
}

EntityId TestCopyMerge::feature(Colleague &who, const QString &title, const QString &ref)
{
    const EntityId id = who.add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", title}});
    return ref.isEmpty() || who.text(EntityKind::Feature, id, "ref") == ref ? id : EntityId();
}

void TestCopyMerge::part()
{
    m_anna->close();
    QVERIFY(QFile::copy(path(u"plan.db"_s), path(u"ben.db"_s)));
    QCOMPARE(m_anna->open(path(u"plan.db"_s)), QString());
    QCOMPARE(m_ben->open(path(u"ben.db"_s)), QString());
}

Result<PlannedMerge> TestCopyMerge::mergeInto(Colleague &into, Colleague &from, MergeMode mode)
{
    return mergeCopies(into.store(), from.store(), mode, signature);
}

QString TestCopyMerge::reopened(Colleague &who, const QString &name) const
{
    const QString opened = who.open(path(name));
    return opened.isEmpty() ? verifyAll(who.store()) : opened;
}

void TestCopyMerge::transactionsComeAsTheyAre()
{
    part();
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "title", u"Cards"_s)));
    QVERIFY(!feature(*m_ben, u"Wallet"_s, u"PAY-3"_s).isNull());
    const Result<std::vector<Transaction>> bens = m_ben->store().transactions();
    QVERIFY(bens);
    m_ben->close();
    const QByteArray bensFile = readAll(path(u"ben.db"_s));
    QCOMPARE(m_ben->open(path(u"ben.db"_s), StoreMode::ReadOnly), QString());

    const Result<PlannedMerge> tried = mergeInto(*m_anna, *m_ben, MergeMode::DryRun);
    VERIFY_MERGED(tried);
    QCOMPARE(tried->missing.size(), size_t(2));
    QCOMPARE(m_anna->store().transactions()->size(), size_t(4));

    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QVERIFY(merged->conflicts.empty());
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "reach"), u"400"_s);
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "title"), u"Cards"_s);
    QCOMPARE(m_anna->plan().all<Feature>().size(), 3);

    const Result<std::vector<Transaction>> all = m_anna->store().transactions();
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(7));
    for (size_t i = 3; i < bens->size(); ++i) {
        const Transaction &before = (*bens)[i];
        const Transaction &after = (*all)[i + 1];
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.author, before.author);
        QCOMPARE(after.at, before.at);
        QCOMPARE(after.label, before.label);
        QCOMPARE(after.replica, before.replica);
        QCOMPARE(after.replicaSeq, before.replicaSeq);
        QCOMPARE(after.rows.size(), before.rows.size());
    }
    QCOMPARE(all->back().kind, ChangeKind::Merge);
    QCOMPARE(all->back().author, signature.author);
    m_ben->close();
    QCOMPARE(readAll(path(u"ben.db"_s)), bensFile);

    QCOMPARE(m_ben->open(path(u"ben.db"_s)), QString());
    const Result<PlannedMerge> again = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(again);
    QVERIFY(again->missing.empty());
    QCOMPARE(m_anna->store().transactions()->size(), size_t(7));
}

void TestCopyMerge::oneFieldTwoValues()
{
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"100"_s)));
    part();
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

void TestCopyMerge::aDecisionEndsAConflict()
{
    part();
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

void TestCopyMerge::removedHereEditedThere()
{
    part();
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

void TestCopyMerge::whatIsNeededComesBack()
{
    part();
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

void TestCopyMerge::parentsInACircle()
{
    part();
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

void TestCopyMerge::dependenciesInACircle()
{
    part();
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

void TestCopyMerge::referencesGivenOutTwice()
{
    part();
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

void TestCopyMerge::oneProductKeyTwice()
{
    part();
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

void TestCopyMerge::movedHereRenamedThere()
{
    const EntityId core = m_anna->add(EntityKind::Product, {{"key", u"CORE"_s}, {"name", u"Core"_s}});
    part();
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

/// Random edits through the real store, product keys and moves included.
void TestCopyMerge::bothDirectionsGiveTheSame()
{
    const int runs = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 300 : 8;
    int conflicts = 0;
    for (int run = 0; run < runs; ++run) {
        init();
        QRandomGenerator random(static_cast<quint32>(run));
        const auto work = [&](Colleague &who, int edits) {
            for (int i = 0; i < edits; ++i) {
                Change change = random.bounded(4U) == 0 ? randomChange(who.plan(), who.ids(), random)
                                                        : collidingChange(who.plan(), who.ids(), random);
                if (const std::shared_ptr<const Transaction> edit = who.edit(std::move(change)))
                    VERIFY_STORED(who.store(*edit));
            }
        };
        work(*m_anna, 30);
        part();
        work(*m_anna, 20);
        work(*m_ben, 20);
        for (Colleague *who : {m_anna.get(), m_ben.get()}) {
            const QString file = who->store().path();
            const QString copy = file + u".before"_s;
            who->close();
            QVERIFY(QFile::copy(file, copy));
            QCOMPARE(who->open(file), QString());
        }
        Colleague before(*m_folder, 3);
        QCOMPARE(before.open(path(u"ben.db.before"_s)), QString());
        const Result<PlannedMerge> toAnna = mergeInto(*m_anna, before);
        VERIFY_MERGED(toAnna);
        conflicts += static_cast<int>(toAnna->conflicts.size());
        QCOMPARE(before.open(path(u"plan.db.before"_s)), QString());
        VERIFY_MERGED(mergeInto(*m_ben, before));
        QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
        QCOMPARE(reopened(*m_ben, u"ben.db"_s), QString());
        QString difference;
        QVERIFY2(m_anna->plan().equals(m_ben->plan(), &difference), qPrintable(difference));
        const Result<PlannedMerge> again = mergeInto(*m_anna, *m_ben);
        VERIFY_MERGED(again);
        QVERIFY(again->missing.empty());
    }
    QVERIFY(conflicts > runs);
}

/// What a window shows that has the file open while it is merged.
void TestCopyMerge::openWindowsFollow()
{
    part();
    for (int i = 0; i < 60; ++i) {
        QRandomGenerator random(static_cast<quint32>(i));
        Colleague &who = i % 2 == 0 ? *m_anna : *m_ben;
        if (const std::shared_ptr<const Transaction> edit = who.edit(collidingChange(who.plan(), who.ids(), random)))
            VERIFY_STORED(who.store(*edit));
    }
    Colleague cara(*m_folder, 3);
    QCOMPARE(cara.open(path(u"plan.db"_s)), QString());
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    const Result<std::vector<Transaction>> news = cara.store().changesSince(cara.store().head());
    QVERIFY(news && !news->empty());
    for (const Transaction &transaction : *news) {
        const Result<> followed = cara.document().applyForeign(transaction);
        QVERIFY2(followed, followed ? "" : qPrintable(followed.error().detail));
    }
    QCOMPARE(differenceToFile(cara), QString());
}

void TestCopyMerge::somebodyStoresMeanwhile()
{
    part();
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    const Result<PlannedMerge> planned = mergeInto(*m_anna, *m_ben, MergeMode::DryRun);
    VERIFY_MERGED(planned);
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    const Result<bool> adopted = m_anna->store().adopt(*planned);
    QVERIFY(adopted && !*adopted);
    QCOMPARE(m_anna->store().transactions()->size(), size_t(4));
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(merged);
    QCOMPARE(merged->conflicts.size(), size_t(1));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
}

void TestCopyMerge::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("the same file") << u"same"_s << static_cast<int>(ErrorCode::Usage);
    QTest::newRow("another document") << u"another"_s << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("a value changed outside") << u"tampered"_s << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("ours changed outside") << u"ours"_s << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("no right to write") << u"read-only"_s << static_cast<int>(ErrorCode::WriteFailed);
    QTest::newRow("one replica twice") << u"replica"_s << static_cast<int>(ErrorCode::Refused);
}

void TestCopyMerge::refusals()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    part();
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "reach", u"400"_s)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "title", u"Cards"_s)));
    StoreMode mode = StoreMode::ReadWrite;
    QString other = u"ben.db"_s;
    if (what == u"same") {
        other = u"plan.db"_s;
    } else if (what == u"another") {
        other = u"other.db"_s;
        QCOMPARE(m_ben->create(path(other)), QString());
    } else if (what == u"tampered") {
        m_ben->close();
        QVERIFY(runBare(path(other), {u"UPDATE feature SET title = 'Nothing'"_s}));
    } else if (what == u"ours") {
        m_anna->close();
        QVERIFY(runBare(path(u"plan.db"_s), {u"UPDATE change SET new = '401' WHERE new = '400'"_s}));
    } else if (what == u"read-only") {
        mode = StoreMode::ReadOnly;
    } else {
        const Result<std::vector<Transaction>> annas = m_anna->store().transactions();
        const Result<std::vector<Transaction>> bens = m_ben->store().transactions();
        QVERIFY(annas && bens);
        std::vector<Transaction> history = *bens;
        history.back().replica = annas->back().replica;
        history.back().replicaSeq = annas->back().replicaSeq;
        other = u"cloned.db"_s;
        Result<std::unique_ptr<PlanStore>> cloned =
            PlanStore::create(path(other), m_anna->store().documentId(), m_ben->environment());
        QVERIFY(cloned && (*cloned)->replay(history));
    }
    QCOMPARE(m_anna->open(path(u"plan.db"_s), mode), QString());
    QCOMPARE(m_ben->open(path(other)), QString());
    const Result<PlannedMerge> merged = mergeInto(*m_anna, *m_ben);
    QVERIFY(!merged);
    QCOMPARE(static_cast<int>(merged.error().code), code);
    QVERIFY2(merged.error().text.endsWith(u'.'), qPrintable(merged.error().text));
    QCOMPARE(m_anna->store().transactions()->size(), size_t(4));
}

QTEST_GUILESS_MAIN(TestCopyMerge)
#include "tst_copymerge.moc"
