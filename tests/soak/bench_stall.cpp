// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody edits in the window while another program writes to the same file every 100 ms and imports a table again and
// again. A heartbeat of 5 ms in the window's thread tells how long the window was deaf. Prints a histogram; fails only when
// an edit is lost. Without an argument ten minutes if LEADLINE_SOAK is set, else 20 seconds; bench_stall SECONDS.

#include "core/session/plansession.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/shell/planpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

constexpr int heartbeat = 5;

/// How often the window's thread was away for how long, by the clock, and how much of that it worked itself.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(heartbeat);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    void start()
    {
        m_since.start();
        m_worked = worked();
        m_timer.start();
    }

    void print() const
    {
        std::printf("%14s %12s %12s\n", "gap", "by the clock", "own work");
        for (size_t i = 0; i < limits.size(); ++i) {
            const QByteArray to = i + 1 < limits.size() ? QByteArray::number(limits.at(i + 1)) : QByteArray("…");
            std::printf("%5d - %4s ms %12d %12d\n", limits.at(i), to.constData(), m_byClock.at(i), m_byWork.at(i));
        }
        std::printf("longest gap %.1f ms, longest own work without a break %.1f ms\n", m_longest, m_longestWork);
        std::fflush(stdout);
    }

private:
    static constexpr std::array limits{0, 10, 16, 33, 50, 100, 200, 500, 1000};

    /// Milliseconds of processor time of this thread.
    static double worked()
    {
        rusage used{};
        ::getrusage(RUSAGE_THREAD, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3
            + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    }

    static void count(std::array<int, limits.size()> &histogram, double milliseconds)
    {
        size_t place = limits.size() - 1;
        while (place > 0 && milliseconds < limits.at(place))
            --place;
        ++histogram.at(place);
    }

    void beat()
    {
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - heartbeat;
        const double now = worked();
        count(m_byClock, std::max(gap, 0.0));
        count(m_byWork, now - m_worked);
        m_longest = std::max(m_longest, gap);
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
    std::array<int, limits.size()> m_byClock{};
    std::array<int, limits.size()> m_byWork{};
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

/// --others FILE TABLE REF…: the colleague, through the verbs, until it is killed. Prints each REF that was stored.
int others(const QStringList &arguments)
{
    const QStringList refs = arguments.mid(4);
    QProcess importing;
    importing.setStandardOutputFile(QProcess::nullDevice());
    importing.setStandardErrorFile(QProcess::nullDevice());
    for (int number = 0;; ++number) {
        if (number % 50 == 0 && importing.state() == QProcess::NotRunning)
            importing.start(QStringLiteral(LEADLINE_PROGRAM), {u"import"_s, arguments.at(2), arguments.at(3)});
        QElapsedTimer step;
        step.start();
        QProcess verb;
        verb.setStandardOutputFile(QProcess::nullDevice());
        verb.start(QStringLiteral(LEADLINE_PROGRAM), {u"set"_s, arguments.at(2), refs.at(number % refs.size()),
                                                      u"notes=%1"_s.arg(number), u"--author"_s, u"Ben"_s});
        if (verb.waitForFinished(60'000) && verb.exitCode() == 0) {
            std::printf("saved\n");
            std::fflush(stdout);
        }
        if (const qint64 rest = 100 - step.elapsed(); rest > 0)
            QThread::msleep(static_cast<unsigned long>(rest));
    }
}

/// A table whose rows change with every import.
bool writeTable(const QString &file, int rows, int version)
{
    QByteArray table("Key,Title,Status,Effort\n");
    for (int i = 0; i < rows; ++i) {
        table += "IMP-" + QByteArray::number(i + 1) + ",Imported " + QByteArray::number(i) + " v" + QByteArray::number(version)
            + ",To Do," + QByteArray::number(1 + (i + version) % 20) + '\n';
    }
    QFile out(file + u".new"_s);
    if (!out.open(QIODevice::WriteOnly) || out.write(table) != table.size())
        return false;
    out.close();
    QFile::remove(file);
    return out.rename(file);
}

/// One edit of the person at the window.
void editSomething(PlanContext &context, QRandomGenerator &random, int number)
{
    const std::vector<EntityBase *> &live = context.plan().table(EntityKind::Feature).live();
    const EntityKey item{EntityKind::Feature, live.at(random.bounded(static_cast<quint32>(live.size())))->id};
    const EntityInfo &features = context.plan().catalogue().info(EntityKind::Feature);
    switch (number % 6) {
    case 0:
        context.undo();
        break;
    case 1:
        context.edit(item, *features.field(u"end"), u"2026-%1"_s.arg(1 + random.bounded(12U), 2, 10, QChar(u'0')));
        break;
    case 2:
        context.edit(item, *features.field(u"reach"), QString::number(random.bounded(5000U)));
        break;
    default:
        context.edit(item, *features.field(u"title"), u"Title %1"_s.arg(number));
        break;
    }
    context.select(item);
}

int run(int seconds)
{
    constexpr int features = 2'000;
    constexpr int importedRows = 500;
    WindowFixture fixture;
    const QString path = fixture.makePlan(u"generated:%1"_s.arg(features));
    const QString table = fixture.pathOf(u"table.csv"_s);
    if (!writeTable(table, importedRows, 0))
        return 1;
    MainWindow &window = fixture.open(path);
    PlanPage *page = window.planPage();
    PlanContext &context = page->context();
    QStringList arguments{u"--others"_s, path, table};
    for (int i = 0; i < 200; ++i)
        arguments.append(context.plan().table(EntityKind::Feature).at(i * 7).ref);

    QRandomGenerator random(4711);
    QProcess colleague;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEADLINE_HOME"_s, fixture.pathOf(u"bens-home"_s));
    colleague.setProcessEnvironment(environment);
    colleague.start(QCoreApplication::applicationFilePath(), arguments);
    if (!colleague.waitForStarted())
        return 1;

    const QStringList workspaces{u"features"_s, u"roadmap"_s};
    for (const QString &workspace : workspaces) {
        page->enterWorkspace(workspace);
        QTest::qWait(1000);
    }
    Heartbeat beats;
    int edits = 0;
    int versions = 0;
    QTimer editing;
    QObject::connect(&editing, &QTimer::timeout, &window, [&] {
        editSomething(context, random, ++edits);
        if (edits % 100 == 0)
            page->enterWorkspace(workspaces.at(edits / 100 % workspaces.size()));
        if (edits % 25 == 0)
            writeTable(table, importedRows, ++versions);
    });
    editing.start(200);
    const double before = residentMegabytes();
    beats.start();
    QTest::qWait(seconds * 1000);
    editing.stop();
    const double after = residentMegabytes();
    colleague.kill();
    colleague.waitForFinished();
    const qsizetype bens = colleague.readAllStandardOutput().count("saved");
    const bool saved = fixture.isSaved();
    QTest::qWait(3000);

    std::printf("%d s, %d features: %d edits in the window, %lld commits and %d versions of a table of %d rows by others\n",
                seconds, features, edits, static_cast<long long>(bens), versions, importedRows);
    beats.print();
    std::printf("memory %.0f MB at the start, %.0f MB at the end\n", before, after);
    const Result<std::unique_ptr<PlanSession>> stored =
        PlanSession::open(path, StoreMode::ReadOnly, fixture.environment());
    if (!stored || !saved)
        return 1;
    QString difference;
    const bool same = (*stored)->plan().equals(context.plan(), &difference);
    const Result<std::vector<VerifyFinding>> findings = (*stored)->store().verify();
    std::printf("window and file %s, verify %s\n", same ? "agree" : qPrintable(difference),
                findings && findings->empty() ? "finds nothing" : "FINDS SOMETHING");
    return same && findings && findings->empty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 4 && qstrcmp(argv[1], "--others") == 0) {
        const QCoreApplication application(argc, argv);
        return others(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    int seconds = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 600 : 20;
    if (argc > 1)
        seconds = std::max(1, QByteArray(argv[1]).toInt());
    return run(seconds);
}
