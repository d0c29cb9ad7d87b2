// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local/outbox.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/fault/powercut.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// A transaction of the recording, and how many operations had been done at two moments of its life.
struct Recorded
{
    EntityId id;
    size_t kept = 0;         ///< when its first byte went to the plan's file: the outbox has it by then
    size_t acknowledged = 0; ///< when commit() returned
};

struct Losses
{
    int cuts = 0;
    int unsound = 0;      ///< the plan doesn't open, or verify() finds something
    int acknowledged = 0; ///< cuts after which an acknowledged transaction isn't in the plan
    int kept = 0;         ///< cuts after which a kept transaction isn't in the outbox
    QString first;        ///< what went wrong first
};

} // namespace

/// The power goes off at every moment of a row of commits; what wasn't synced is lost, whole or in part.
class TestPowerCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void repairIsCutOff_data();
    void repairIsCutOff();

private:
    static void record(QTemporaryDir &folder, const StoreProtections &protections, FolderImage &before,
                       std::vector<WatchedDisk::Operation> &operations, std::vector<Recorded> &transactions);
    static void check(const FolderImage &image, size_t cut, const std::vector<Recorded> &transactions, Losses &losses);
};

void TestPowerCut::record(QTemporaryDir &folder, const StoreProtections &protections, FolderImage &before,
                          std::vector<WatchedDisk::Operation> &operations, std::vector<Recorded> &transactions)
{
    const QString path = folder.filePath(u"plan.db"_s);
    Colleague anna(folder, 1, protections);
    QCOMPARE(anna.create(path), QString());
    const EntityId product = anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    const EntityId feature =
        anna.add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Saved cards"_s}});
    QVERIFY(!feature.isNull());
    anna.close();
    before = readImage(folder.path());

    WatchedDisk disk(folder.path());
    QCOMPARE(anna.open(path), QString());
    for (int i = 0; i < 4; ++i) {
        Change change = anna.setting(EntityKind::Feature, feature, "reach", QString::number(100 + i));
        if (i == 1) {
            // Long enough to need more pages than the file has.
            change.set(EntityKind::Feature, feature, Colleague::field(EntityKind::Feature, "description"),
                       QString(12'000, QChar(u'a' + i)));
        }
        const std::shared_ptr<const Transaction> edit = anna.edit(std::move(change));
        Recorded recorded{.id = edit->id, .kept = disk.operations().size()};
        VERIFY_STORED(anna.store(*edit));
        recorded.acknowledged = disk.operations().size();
        const QString journal = path + u"-journal"_s;
        while (disk.operations().at(recorded.kept).file != path && disk.operations().at(recorded.kept).file != journal)
            ++recorded.kept;
        transactions.push_back(recorded);
    }
    anna.close();
    operations = disk.operations();
}

void TestPowerCut::check(const FolderImage &image, size_t cut, const std::vector<Recorded> &transactions, Losses &losses)
{
    QTemporaryDir folder(quickFolderTemplate());
    QVERIFY(writeImage(image, folder.path()));
    Colleague anna(folder, 1);
    ++losses.cuts;
    const QString path = folder.filePath(u"plan.db"_s);
    QString wrong = anna.open(path);
    if (wrong.isEmpty())
        wrong = verifyAll(anna.store());
    if (!wrong.isEmpty()) {
        ++losses.unsound;
        if (losses.first.isEmpty())
            losses.first = u"cut %1: %2"_s.arg(cut).arg(wrong);
        return;
    }
    QSet<EntityId> stored;
    const Result<std::vector<Transaction>> history = anna.store().transactions();
    QVERIFY(history);
    for (const Transaction &transaction : *history)
        stored.insert(transaction.id);
    const Result<std::unique_ptr<Outbox>> outbox = Outbox::open(
        anna.environment().paths, idText(anna.store().documentId()), anna.environment().clock.now());
    QVERIFY(outbox);
    losses.acknowledged += std::ranges::any_of(transactions, [&](const Recorded &one) {
        return one.acknowledged <= cut && !stored.contains(one.id);
    });
    losses.kept += std::ranges::any_of(transactions, [&](const Recorded &one) {
        return one.kept <= cut && !(*outbox)->entry(one.id);
    });
}

void TestPowerCut::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<bool>("durable");
    QTest::newRow("protected") << true;
    QTest::newRow("with the engine's own settings: acknowledged changes are lost") << false;
}

void TestPowerCut::nothingAcknowledgedIsLost()
{
    QFETCH(bool, durable);
    StoreProtections protections;
    protections.durableJournal = durable;
    QTemporaryDir folder(quickFolderTemplate());
    FolderImage before;
    std::vector<WatchedDisk::Operation> operations;
    std::vector<Recorded> transactions;
    record(folder, protections, before, operations, transactions);
    QCOMPARE(transactions.size(), size_t(4));

    const PowerCut cut(folder.path(), before, operations);
    const int randomCuts = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 20 : 1;
    QRandomGenerator random(4711);
    Losses losses;
    for (size_t count = 0; count <= operations.size(); ++count) {
        // What wasn't synced is lost: one more such write makes no difference.
        const bool same = count > 0 && count < operations.size()
            && (operations[count - 1].deed == WatchedDisk::Deed::Write
                || operations[count - 1].deed == WatchedDisk::Deed::Truncate)
            && std::ranges::none_of(transactions, [&](const Recorded &one) {
                   return one.kept == count || one.acknowledged == count;
               });
        if (!same)
            check(cut.after(count), count, transactions, losses);
        for (int i = 0; i < randomCuts; ++i)
            check(cut.after(count, &random), count, transactions, losses);
    }
    qInfo("%d cuts in %d operations: %d unsound, %d lost an acknowledged change, %d lost a kept one", losses.cuts,
          static_cast<int>(operations.size()), losses.unsound, losses.acknowledged, losses.kept);
    QVERIFY2(losses.unsound == 0, qPrintable(losses.first));
    QCOMPARE(losses.kept, 0);
    QCOMPARE(losses.acknowledged == 0, durable);
}

void TestPowerCut::repairIsCutOff_data()
{
    QTest::addColumn<bool>("synced");
    QTest::newRow("protected") << true;
    QTest::newRow("on a disk that doesn't sync: half a transaction is found") << false;
}

/// A transaction was cut off half written; while the next start takes it back, the power goes off again.
void TestPowerCut::repairIsCutOff()
{
    QFETCH(bool, synced);
    QTemporaryDir folder(quickFolderTemplate());
    const QString path = folder.filePath(u"plan.db"_s);
    Colleague anna(folder, 1);
    QCOMPARE(anna.create(path), QString());
    const EntityId product = anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    for (int i = 0; i < 40; ++i) {
        QVERIFY(!anna.add(EntityKind::Feature, {{"product", idText(product)},
                                                {"title", u"Feature %1"_s.arg(i)},
                                                {"description", QString(2'000, u'x')}})
                     .isNull());
    }
    const Plan expected = anna.plan().clone();
    anna.close();
    const QString half = folder.filePath(u"half.db"_s);
    QVERIFY(copyWithHotJournal(path, half, {u"UPDATE feature SET description = hex(zeroblob(1500))"_s}));
    QVERIFY(QFile::remove(path) && QFile::rename(half, path));
    QFile::remove(path + u"-journal"_s);
    QVERIFY(QFile::rename(half + u"-journal"_s, path + u"-journal"_s));
    const FolderImage before = readImage(folder.path());

    std::vector<WatchedDisk::Operation> operations;
    {
        WatchedDisk disk(folder.path());
        QCOMPARE(anna.open(path), QString());
        anna.close();
        operations = disk.operations();
    }
    QVERIFY(operations.size() > 10);
    if (!synced)
        std::erase_if(operations, [](const WatchedDisk::Operation &one) { return one.deed == WatchedDisk::Deed::Sync; });
    const PowerCut cut(folder.path(), before, operations);
    QRandomGenerator random(4711);
    const int times = qEnvironmentVariableIsSet("LEADLINE_SOAK") || !synced ? 20 : 1;
    int cuts = 0;
    int unsound = 0;
    // Without syncs it is the end that matters, when the repair file has gone before what it repaired is there.
    for (size_t count = synced ? 0 : operations.size() - 2; count <= operations.size(); ++count) {
        for (int i = 0; i < times; ++i, ++cuts) {
            QTemporaryDir after(quickFolderTemplate());
            QVERIFY(writeImage(cut.after(count, &random), after.path()));
            Colleague next(after, 1);
            if (!next.open(after.filePath(u"plan.db"_s)).isEmpty() || !next.plan().equals(expected)
                || !verifyAll(next.store()).isEmpty())
                ++unsound;
        }
    }
    qInfo("%d power cuts in %d operations of a repair: %d unsound", cuts, static_cast<int>(operations.size()), unsound);
    QCOMPARE(unsound == 0, synced);
}

LEADLINE_TEST(TestPowerCut)
#include "tst_powercut.moc"
