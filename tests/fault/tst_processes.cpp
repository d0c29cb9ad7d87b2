// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

bool isSoak()
{
    return qEnvironmentVariableIsSet("LEADLINE_SOAK");
}

/// What a worker said it did.
struct Said
{
    QSet<QString> tried;
    QSet<QString> acknowledged;
    QStringList failures;

    void read(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            // A killed worker may leave half a line.
            if (words.size() < 3 || words.at(1).size() != 36)
                continue;
            const QString id = QString::fromLatin1(words.at(1));
            if (words.at(0) == "try")
                tried.insert(id);
            else if (words.at(0) == "ack")
                acknowledged.insert(id);
            else if (words.at(0) == "failed")
                failures.append(QString::fromUtf8(line));
        }
    }
};

} // namespace

class TestProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eightWriters_data();
    void eightWriters();
    void killedWhileSaving_data();
    void killedWhileSaving();
    void backupsWhileOthersWrite();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }
    std::unique_ptr<QProcess> start(int home, int seed, int edits, const QString &without) const;
    QSet<QString> storedIds() const;
    QString verifyAll() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_owner;
};

void TestProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_owner = std::make_unique<Colleague>(*m_folder, 99);
    QCOMPARE(m_owner->create(path()), QString());
    const EntityId product = m_owner->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    for (int i = 0; i < 10; ++i)
        QVERIFY(!m_owner->add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Feature"_s}}).isNull());
    m_owner->close();
}

std::unique_ptr<QProcess> TestProcesses::start(int home, int seed, int edits, const QString &without) const
{
    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    QStringList arguments{path(), m_folder->filePath(u"worker-%1"_s.arg(home)), QString::number(seed),
                          QString::number(edits)};
    if (!without.isEmpty())
        arguments.append(without);
    process->start(QStringLiteral(LEADLINE_STOREWORKER), arguments);
    return process;
}

QSet<QString> TestProcesses::storedIds() const
{
    const QStringList ids = askBare(path(), u"SELECT group_concat(id) FROM txn"_s).toString().split(u',');
    return QSet<QString>(ids.begin(), ids.end());
}

QString TestProcesses::verifyAll() const
{
    const Result<std::unique_ptr<PlanStore>> store =
        PlanStore::open(path(), StoreMode::ReadOnly, m_owner->environment());
    if (!store)
        return store.error().text;
    const Result<std::vector<VerifyFinding>> findings = (*store)->verify();
    if (!findings)
        return findings.error().text;
    return findings->empty() ? QString() : findings->front().text;
}

void TestProcesses::eightWriters_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("protected") << QString();
    // Without these, edits fail that a user would have to make again: the test must see it.
    QTest::newRow("without waiting for colleagues") << u"busy"_s;
    QTest::newRow("without locking at the start") << u"immediate"_s;
}

/// Eight programs, half of them two by two of one user, edit the same ten features.
void TestProcesses::eightWriters()
{
    QFETCH(QString, without);
    constexpr int writers = 8;
    const int edits = isSoak() ? 500 : 40;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i)
        processes.push_back(start(i < 4 ? i / 2 : i, i, edits, without));
    Said said;
    for (const std::unique_ptr<QProcess> &process : processes) {
        QVERIFY(process->waitForFinished(isSoak() ? 1'800'000 : 200'000));
        // Without protections a worker may not even get the file open.
        if (without.isEmpty())
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        said.read(process->readAllStandardOutput());
    }
    if (!without.isEmpty()) {
        QVERIFY(said.acknowledged.size() < writers * edits);
        return;
    }
    QVERIFY2(said.failures.isEmpty(), qPrintable(said.failures.join(u'\n')));
    QCOMPARE(said.acknowledged.size(), writers * edits);
    // Every acknowledged transaction is there, once: id is unique in the table.
    QVERIFY((said.acknowledged - storedIds()).isEmpty());
    QCOMPARE(askBare(path(), u"SELECT count(*) FROM txn"_s).toInt(), writers * edits + 11);
    QCOMPARE(askBare(path(), u"SELECT head FROM doc"_s).toInt(), writers * edits + 11);
    QCOMPARE(verifyAll(), QString());
}

void TestProcesses::killedWhileSaving_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("protected") << QString();
    QTest::newRow("without the outbox") << u"outbox"_s;
}

/// Two writers are killed again and again at random moments. What was acknowledged is in the file; what was only
/// tried is in the file or kept on this computer.
void TestProcesses::killedWhileSaving()
{
    QFETCH(QString, without);
    const int kills = isSoak() ? 500 : 40;
    QRandomGenerator random(4711);
    Said said;
    QElapsedTimer reopening;
    for (int kill = 0; kill < kills; kill += 2) {
        std::array<std::unique_ptr<QProcess>, 2> processes{start(0, kill, 1'000'000, without),
                                                           start(1, kill + 1, 1'000'000, without)};
        for (const std::unique_ptr<QProcess> &process : processes)
            QVERIFY(process->waitForReadyRead(60'000));
        QTest::qSleep(static_cast<int>(random.bounded(isSoak() ? 400U : 150U)));
        for (const std::unique_ptr<QProcess> &process : processes)
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        for (const std::unique_ptr<QProcess> &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            said.read(process->readAllStandardOutput());
        }
        const Result<std::unique_ptr<PlanStore>> store =
            PlanStore::open(path(), StoreMode::ReadWrite, m_owner->environment());
        QVERIFY2(store, qPrintable(store.error().text + store.error().detail));
    }
    QVERIFY(said.failures.isEmpty());
    const QSet<QString> stored = storedIds();
    QVERIFY(said.acknowledged.size() >= kills / 2);
    QVERIFY((said.acknowledged - stored).isEmpty());

    QSet<QString> kept;
    for (int home = 0; home < 2; ++home) {
        StoreEnvironment environment = m_owner->environment();
        environment.paths = LocalPaths::under(m_folder->filePath(u"worker-%1"_s.arg(home)));
        const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path(), StoreMode::ReadWrite, environment);
        QVERIFY(store);
        const Result<std::vector<PendingTransaction>> pending = (*store)->pending();
        QVERIFY(pending);
        for (const PendingTransaction &one : *pending)
            kept.insert(idText(one.transaction.id));
    }
    // The last word before the kill may come before the outbox: one transaction a kill at most.
    const QSet<QString> nowhere = said.tried - stored - kept;
    qInfo("%d kills: %lld acknowledged, %lld stored, %lld kept, %lld killed before they were kept", kills,
          static_cast<long long>(said.acknowledged.size()), static_cast<long long>(stored.size()),
          static_cast<long long>(kept.size()), static_cast<long long>(nowhere.size()));
    QCOMPARE(kept.isEmpty(), !without.isEmpty());
    QCOMPARE(verifyAll(), QString());
}

/// Four people write without a break; every backup made meanwhile is a whole plan of one moment.
void TestProcesses::backupsWhileOthersWrite()
{
    constexpr int writers = 4;
    const int edits = isSoak() ? 1'000 : 40;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i)
        processes.push_back(start(i, i, edits, {}));
    for (const std::unique_ptr<QProcess> &process : processes)
        QVERIFY(process->waitForReadyRead(60'000));
    const auto running = [&] {
        return std::ranges::any_of(processes, [](const std::unique_ptr<QProcess> &process) {
            process->waitForFinished(1);
            return process->state() != QProcess::NotRunning;
        });
    };
    const Result<std::unique_ptr<PlanStore>> owner =
        PlanStore::open(path(), StoreMode::ReadWrite, m_owner->environment());
    QVERIFY(owner);
    int backups = 0;
    qint64 head = 0;
    do {
        const QString target = m_folder->filePath(u"backup-%1.db"_s.arg(++backups));
        const Result<> made = (*owner)->backupTo(target);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
        const Result<std::unique_ptr<PlanStore>> backup =
            PlanStore::open(target, StoreMode::ReadOnly, m_owner->environment());
        QVERIFY(backup);
        QVERIFY((*backup)->verify()->empty());
        QVERIFY((*backup)->head() >= head);
        head = (*backup)->head();
        QVERIFY(QFile::remove(target));
    } while (running());
    Said said;
    for (const std::unique_ptr<QProcess> &process : processes)
        said.read(process->readAllStandardOutput());
    qInfo("%d backups while %d programs stored %lld edits", backups, writers,
          static_cast<long long>(said.acknowledged.size()));
    QVERIFY2(said.failures.isEmpty(), qPrintable(said.failures.join(u'\n')));
    QCOMPARE(said.acknowledged.size(), writers * edits);
    QVERIFY((said.acknowledged - storedIds()).isEmpty());
    QCOMPARE(verifyAll(), QString());
}

LEADLINE_TEST(TestProcesses)
#include "tst_processes.moc"
