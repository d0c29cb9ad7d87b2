// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/planjson.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/database.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// How the program met a damaged file.
enum class Met { Refused, Unchanged, Found, Unnoticed };

/// Everything a plan file says, as text; empty when it isn't opened or can't be read.
QByteArray readOut(PlanStore &store)
{
    const Result<Plan> plan = store.load();
    const Result<std::vector<Transaction>> history = store.transactions();
    return plan && history ? planToJson(*plan, *history, store.documentId()) : QByteArray();
}

} // namespace

/// Files that were damaged, or made to harm us.
class TestHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flippedBytes_data();
    void flippedBytes();
    void endlessQuestionIsStopped_data();
    void endlessQuestionIsStopped();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }
    enum class Where { Anywhere, Written, RepairFile };
    Met meet() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_anna;
    QByteArray m_sound;
    QByteArray m_halfWritten; ///< in the middle of a transaction, with the repair file that takes it back
    QByteArray m_repairFile;
    QByteArray m_says;
};

void TestHostile::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_anna = std::make_unique<Colleague>(*m_folder, 1);
    QCOMPARE(m_anna->create(path()), QString());
    QRandomGenerator random(20260812);
    for (int i = 0; i < 120; ++i) {
        if (const std::shared_ptr<const Transaction> edit =
                m_anna->edit(randomChange(m_anna->plan(), m_anna->ids(), random)))
            VERIFY_STORED(m_anna->store(*edit));
    }
    m_says = readOut(m_anna->store());
    QVERIFY(m_says.size() > 10'000);
    m_anna->close();
    m_sound = readAll(path());

    const QString hot = m_folder->filePath(u"hot.db"_s);
    QVERIFY(copyWithHotJournal(path(), hot, {u"UPDATE txn SET label = label || hex(zeroblob(200))"_s}));
    m_halfWritten = readAll(hot);
    m_repairFile = readAll(hot + u"-journal"_s);
    QVERIFY(m_repairFile.size() > 4096);
}

Met TestHostile::meet() const
{
    const Result<std::unique_ptr<PlanStore>> store =
        PlanStore::open(path(), StoreMode::ReadOnly, m_anna->environment());
    if (!store)
        return store.error().text.isEmpty() ? Met::Unnoticed : Met::Refused;
    const QByteArray says = readOut(**store);
    const Result<std::vector<VerifyFinding>> findings = (*store)->verify();
    if (says.isEmpty() || !findings)
        return Met::Refused;
    if (!findings->empty())
        return Met::Found;
    return says == m_says ? Met::Unchanged : Met::Unnoticed;
}

void TestHostile::flippedBytes_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("anywhere in the file") << static_cast<int>(Where::Anywhere);
    QTest::newRow("where something is written") << static_cast<int>(Where::Written);
    QTest::newRow("in the repair file beside it") << static_cast<int>(Where::RepairFile);
}

/// One to four bytes are others. The plan opens as it was, or somebody is told; nothing crashes, hangs or is written.
void TestHostile::flippedBytes()
{
    QFETCH(int, where);
    const bool inRepairFile = where == static_cast<int>(Where::RepairFile);
    const int files = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 4'000 : 100;
    QRandomGenerator random(4711U + static_cast<quint32>(where));
    std::array<int, 4> met{};
    int engineSawNothing = 0;
    for (int number = 0; number < files; ++number) {
        QByteArray bytes = inRepairFile ? m_repairFile : m_sound;
        for (quint32 flips = 1 + random.bounded(4U); flips > 0;) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            if (where == static_cast<int>(Where::Written) && bytes.at(at) == 0)
                continue;
            bytes[at] = static_cast<char>(static_cast<quint8>(bytes.at(at)) ^ (1 + random.bounded(255U)));
            --flips;
        }
        QVERIFY(writeAll(path(), inRepairFile ? m_halfWritten : bytes));
        QVERIFY(!inRepairFile || writeAll(path() + u"-journal"_s, bytes));
        const Met how = meet();
        ++met.at(static_cast<size_t>(how));
        QVERIFY2(how != Met::Unnoticed, qPrintable(u"file %1"_s.arg(number)));
        QVERIFY(inRepairFile || readAll(path()) == bytes);
        QFile::remove(path() + u"-journal"_s);
        if (how == Met::Found && askBare(path(), u"PRAGMA integrity_check"_s).toString() == u"ok"_s)
            ++engineSawNothing;
    }
    qInfo("%d files with flipped bytes: %d refused, %d as they were, %d found (%d of them sound to the engine),"
          " %d unnoticed",
          files, met[0], met[1], met[2], engineSawNothing, met[3]);
    // Without the history and its chain these would have been taken for the plan.
    QVERIFY(engineSawNothing > 0);
}

void TestHostile::endlessQuestionIsStopped_data()
{
    QTest::addColumn<bool>("limited");
    QTest::newRow("protected") << true;
    QTest::newRow("without a deadline: runs to its end") << false;
}

void TestHostile::endlessQuestionIsStopped()
{
    QFETCH(bool, limited);
    QVERIFY(writeAll(path(), m_sound));
    const Result<std::unique_ptr<Database>> database =
        Database::open(path(), Database::Mode::ReadOnly, Database::Purpose::Document);
    QVERIFY(database);
    const auto ask = [&] {
        return (*database)->scalar(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
                                   " SELECT count(*) FROM n"_s);
    };
    const auto askWithin = [&](int milliseconds) {
        const ScopedInterrupter deadline = ScopedInterrupter::deadline(**database, milliseconds);
        return ask();
    };
    // A deadline that has passed already: what happens doesn't depend on how fast the machine is.
    const Result<QVariant> answer = limited ? askWithin(-1) : ask();
    QCOMPARE(answer.hasValue(), !limited);
    if (limited)
        QCOMPARE(answer.error().text, Sentences::tooSlow(path()).text);
    else
        QCOMPARE(answer->toInt(), 300'000);
}

LEADLINE_TEST(TestHostile)
#include "tst_hostile.moc"
