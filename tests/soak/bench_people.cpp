// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eight programs on one file: as fast as the store lets them, and with the pauses people make. Prints who got how much and
// how long each waited for a commit; fails when an acknowledged edit is lost, or the file isn't sound.

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

constexpr int people = 8;

/// --worker FILE HOME SEED SECONDS THINK: edits the first features, THINK ms apart; prints "ID microseconds" a commit.
int worker(const QStringList &arguments)
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    QRandomGenerator random(arguments.at(4).toUInt());
    const StoreEnvironment environment{.clock = clock, .ids = ids, .paths = LocalPaths::under(arguments.at(3))};
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(arguments.at(2), StoreMode::ReadWrite, environment);
    if (!store)
        return 3;
    Result<Plan> plan = (*store)->load();
    if (!plan)
        return 3;
    const Table &features = plan->table(EntityKind::Feature);
    const FieldInfo &reach = *features.info().field(u"reach");
    const qint64 patience = arguments.at(5).toLongLong() * 1000;
    const quint32 think = arguments.at(6).toUInt();
    QElapsedTimer working;
    working.start();
    while (working.elapsed() < patience) {
        if (think > 0)
            QThread::msleep(think / 2 + random.bounded(think));
        const EntityBase &row = features.at(static_cast<int>(random.bounded(static_cast<quint32>(features.size()))));
        Transaction transaction;
        transaction.id = ids.next();
        transaction.label = u"Edit"_s;
        transaction.author = u"Worker "_s + arguments.at(4);
        transaction.at = clock.now();
        transaction.rows.push_back({.kind = EntityKind::Feature,
                                    .id = row.id,
                                    .field = &reach,
                                    .before = reach.text(row),
                                    .after = QString::number(random.bounded(1000U))});
        QElapsedTimer waiting;
        waiting.start();
        const Result<Receipt> receipt = (*store)->commit(transaction);
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence(receipt)));
            return 4;
        }
        std::printf("%s %lld\n", qPrintable(idText(transaction.id)), static_cast<long long>(waiting.nsecsElapsed() / 1000));
        static_cast<void>(applyRow(*plan, transaction.rows.front()).hasValue());
        for (const ChangeRow &change : rowsToFollow(*receipt, *plan))
            static_cast<void>(applyRow(*plan, change).hasValue());
    }
    return 0;
}

double part(const std::vector<qint64> &sorted, double share)
{
    return sorted.empty() ? 0 : static_cast<double>(sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))]) / 1000;
}

/// False when something is lost.
bool run(const char *title, int seconds, int think)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.db"_s);
    Colleague owner(folder, 99);
    if (!owner.create(path).isEmpty())
        return false;
    const EntityId product = owner.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    for (int i = 0; i < 40; ++i)
        owner.add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Feature"_s}});
    owner.close();

    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < people; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QCoreApplication::applicationFilePath(),
                                {u"--worker"_s, path, folder.filePath(u"home-of-%1"_s.arg(i)), QString::number(i),
                                 QString::number(seconds), QString::number(think)});
    }
    std::vector<qint64> waits;
    QSet<QString> acknowledged;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    qsizetype most = 0;
    bool good = true;
    for (const std::unique_ptr<QProcess> &process : processes) {
        good = process->waitForFinished((seconds + 120) * 1000) && process->exitCode() == 0 && good;
        const QByteArrayList lines = process->readAllStandardOutput().trimmed().split('\n');
        least = std::min(least, lines.size());
        most = std::max(most, lines.size());
        for (const QByteArray &line : lines) {
            acknowledged.insert(QString::fromLatin1(line.left(36)));
            waits.push_back(line.mid(37).toLongLong());
        }
    }
    std::sort(waits.begin(), waits.end());
    const QStringList ids = askBare(path, u"SELECT group_concat(id) FROM txn"_s).toString().split(u',');
    const qsizetype lost = (acknowledged - QSet<QString>(ids.begin(), ids.end())).size();
    std::printf("%-34s %6lld commits, least and most of a person %lld..%lld, waits p50 %.1f p99 %.1f max %.1f ms, lost %lld\n",
                title, static_cast<long long>(acknowledged.size()), static_cast<long long>(least),
                static_cast<long long>(most), part(waits, 0.5), part(waits, 0.99), part(waits, 1),
                static_cast<long long>(lost));
    std::fflush(stdout);
    if (!owner.open(path).isEmpty())
        return false;
    const QString wrong = verifyAll(owner.store());
    if (!wrong.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
    return good && lost == 0 && wrong.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--worker"_s && arguments.size() == 7)
        return worker(arguments);
    const int seconds = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 30 : 3;
    const bool fast = run("8 programs without a break", seconds, 0);
    const bool thinking = run("8 people, about 200 ms apart", seconds, 200);
    return fast && thinking ? 0 : 1;
}
