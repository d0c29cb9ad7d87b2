// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"
#include "core/model/feature.h"
#include "core/model/snapshot.h"
#include "tests/core/store/merge/copiesapart.h"
#include "tests/core/store/merge/plancopy.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Copies of one plan file that people worked on apart come together again, on real files.
class TestCopyMerge final : public QObject, private CopiesApart
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void transactionsComeAsTheyAre();
    void anOlderCopyCatchesUp();
    void calledOffAtAnyStep();
    void bothDirectionsGiveTheSame();
    void anElementThatBothAddedIsReplayedOnce();
    void aSnapshotThatComesBackHidesNoRecord();
    void openWindowsFollow();
    void somebodyStoresMeanwhile();
    void refusals_data();
    void refusals();
};

void TestCopyMerge::transactionsComeAsTheyAre()
{
    QVERIFY(part());
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
    QCOMPARE(all->back().author, signature().author);
    m_ben->close();
    QCOMPARE(readAll(path(u"ben.db"_s)), bensFile);

    QCOMPARE(m_ben->open(path(u"ben.db"_s)), QString());
    const Result<PlannedMerge> again = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(again);
    QVERIFY(again->isEmpty());
    QCOMPARE(m_anna->store().transactions()->size(), size_t(7));
    // Ben takes the merge over as it is.
    VERIFY_MERGED(mergeInto(*m_ben, *m_anna));
    QCOMPARE(m_ben->store().transactions()->size(), size_t(7));
}

void TestCopyMerge::anOlderCopyCatchesUp()
{
    QVERIFY(part());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    const Result<Position> before = m_anna->store().positionAt(Moment::now());
    QVERIFY(before);
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    // The moment before has a name, and a backup.
    const Rows<Snapshot> snapshots = m_anna->plan().all<Snapshot>();
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.at(0).kind, SnapshotKind::Automatic);
    QCOMPARE(snapshots.at(0).position, before->text());
    QVERIFY(!m_anna->store().isBackupDue());

    // Each takes over what the other one's merge has left, and then there is nothing more.
    VERIFY_MERGED(mergeInto(*m_ben, *m_anna));
    QCOMPARE(reopened(*m_ben, u"ben.db"_s), QString());
    QCOMPARE(m_ben->plan().all<Snapshot>().size(), 1);
    const Result<PlannedMerge> again = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(again);
    QVERIFY(again->isEmpty());
}

void TestCopyMerge::calledOffAtAnyStep()
{
    QVERIFY(part());
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "reach", u"500"_s)));
    const qint64 head = m_anna->store().transactions()->back().seq;
    int steps = 0;
    for (bool isMerged = false; !isMerged; ++steps) {
        int left = steps;
        int last = 0;
        bool isForward = true;
        const Result<PlannedMerge> merged =
            mergeCopies(m_anna->store(), m_ben->store(), MergeMode::Write, signature(), [&](int percent) {
                isForward = isForward && percent >= last && percent < 100;
                last = percent;
                return left-- > 0;
            });
        QVERIFY(isForward);
        isMerged = merged.hasValue();
        if (isMerged)
            break;
        QCOMPARE(merged.error().code, ErrorCode::Cancelled);
        QVERIFY2(merged.error().text.contains(u"merge was cancelled"_s), qPrintable(merged.error().text));
        QCOMPARE(m_anna->store().transactions()->back().seq, head);
    }
    // Both checks, both readings, planning, the backup and writing.
    QVERIFY2(steps >= 7, qPrintable(QString::number(steps)));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "reach"), u"500"_s);
}

/// Random edits through the real store, product keys and moves included.
void TestCopyMerge::bothDirectionsGiveTheSame()
{
    const int runs = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 300 : 8;
    int conflicts = 0;
    for (int run = 0; run < runs; ++run) {
        QVERIFY(start());
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
        QVERIFY(part());
        work(*m_anna, 20);
        work(*m_ben, 20);
        for (Colleague *who : {m_anna.get(), m_ben.get()}) {
            const QString file = who->store().path();
            const QString copy = file + u".before"_s;
            who->close();
            QVERIFY(QFile::copy(file, copy));
            QCOMPARE(who->open(file), QString());
        }
        Colleague before(folder(), 3);
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
        QVERIFY(again->isEmpty());
    }
    QVERIFY(conflicts > runs);
}

/// What a window shows that has the file open while it is merged.
/// The snapshots that a merge takes are its record; others that it brings back are not.
/// The merged history says twice that the set holds it, once for each copy.
void TestCopyMerge::anElementThatBothAddedIsReplayedOnce()
{
    const EntityId launch = m_anna->add(EntityKind::Milestone, {{"name", u"Launch"_s}, {"date", u"2026-09-01"_s}});
    QVERIFY(!launch.isNull());
    QVERIFY(part());
    const auto adding = [&] {
        Change change(u"Add"_s);
        change.addElement(EntityKind::Feature, m_cards, Colleague::field(EntityKind::Feature, "tags"), u"mobile"_s);
        change.addElement(EntityKind::Feature, m_cards, Colleague::field(EntityKind::Feature, "links"),
                          u"https://example.org/cards Cards"_s);
        change.addElement(EntityKind::Milestone, launch, Colleague::field(EntityKind::Milestone, "products"), idText(m_product));
        return change;
    };
    for (Colleague *one : {m_anna.get(), m_ben.get()}) {
        const Result<Receipt> added = one->editAndStore(adding());
        VERIFY_STORED(added);
    }
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    const Result<std::vector<Transaction>> history = m_anna->store().transactions();
    QVERIFY(history);
    qsizetype said = 0;
    for (const Transaction &transaction : *history)
        said += std::ranges::count_if(transaction.rows, [](const ChangeRow &row) { return row.field && row.field->isSet(); });
    QCOMPARE(said, 6);
    const Result<std::unique_ptr<PlanStore>> made =
        PlanStore::create(path(u"replayed.db"_s), m_anna->store().documentId(), m_ben->environment());
    QVERIFY(made);
    const Result<> replayed = (*made)->replay(*history);
    QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().detail));
    QCOMPARE(verifyAll(**made), QString());
    const Result<Plan> plan = (*made)->load();
    QVERIFY(plan);
    QString difference;
    QVERIFY2(plan->equals(m_anna->plan(), &difference), qPrintable(difference));
    QCOMPARE(m_anna->text(EntityKind::Feature, m_cards, "tags"), u"mobile"_s);
}

void TestCopyMerge::aSnapshotThatComesBackHidesNoRecord()
{
    const EntityId board =
        m_anna->add(EntityKind::Snapshot, {{"name", u"Board"_s}, {"position", m_anna->store().positionAt(Moment::now())->text()}});
    QVERIFY(!board.isNull());
    QVERIFY(part());
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Snapshot, board, "name", u"Renamed"_s)));
    VERIFY_STORED(m_anna->editAndStore(m_anna->setting(EntityKind::Feature, m_cards, "title", u"zzz"_s)));
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Snapshot, board);
    VERIFY_STORED(m_ben->editAndStore(std::move(removal)));
    VERIFY_STORED(m_ben->editAndStore(m_ben->setting(EntityKind::Feature, m_cards, "title", u"aaa"_s)));
    VERIFY_MERGED(mergeInto(*m_anna, *m_ben));
    QCOMPARE(reopened(*m_anna, u"plan.db"_s), QString());
    const QString standing = m_anna->text(EntityKind::Feature, m_cards, "title");
    QVERIFY(!m_anna->plan().find(EntityKind::Snapshot, board)->removed);
    QCOMPARE(m_anna->plan().all<Conflict>().size(), 2);
    const Result<PlannedMerge> again = mergeInto(*m_anna, *m_ben);
    VERIFY_MERGED(again);
    QVERIFY(again->isEmpty());
    VERIFY_MERGED(mergeInto(*m_ben, *m_anna));
    QCOMPARE(reopened(*m_ben, u"ben.db"_s), QString());
    QCOMPARE(m_ben->text(EntityKind::Feature, m_cards, "title"), standing);
    QCOMPARE(m_ben->plan().all<Conflict>().size(), 2);
}

void TestCopyMerge::openWindowsFollow()
{
    QVERIFY(part());
    for (int i = 0; i < 60; ++i) {
        QRandomGenerator random(static_cast<quint32>(i));
        Colleague &who = i % 2 == 0 ? *m_anna : *m_ben;
        if (const std::shared_ptr<const Transaction> edit = who.edit(collidingChange(who.plan(), who.ids(), random)))
            VERIFY_STORED(who.store(*edit));
    }
    Colleague cara(folder(), 3);
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
    QVERIFY(part());
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
    QVERIFY(part());
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

LEADLINE_TEST(TestCopyMerge)
#include "tst_copymerge.moc"
