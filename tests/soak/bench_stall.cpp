// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody edits in the window while another program writes to the same file every 100 ms and imports a table again and
// again. A heartbeat of 5 ms in the window's thread tells how long the window was deaf. Prints a histogram; fails only when
// an edit is lost. Without an argument ten minutes if LEADLINE_SOAK is set, else 20 seconds; bench_stall SECONDS.
// bench_stall --faults [NAME…]: what may happen to a file happens while somebody types and drags, one fault after the other;
// prints the longest gap and the sentence of each. Root's rights let it mount disks of its own.

#include "core/session/plansession.h"
#include "tests/soak/filefaults.h"
#include "tests/soak/heartbeat.h"
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

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

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
    if (argc > 4 && qstrcmp(argv[1], "--sql") == 0) {
        const QCoreApplication application(argc, argv);
        return runStatements(QCoreApplication::arguments().mid(2));
    }
    const bool withFaults = argc > 1 && qstrcmp(argv[1], "--faults") == 0;
    // Before there are threads: mounts are seen by this program alone, and go with it.
    const bool mayMount = withFaults && mountsAreOurs();
    QApplication application(argc, argv);
    if (withFaults)
        return runFileFaults(mayMount, QCoreApplication::arguments().mid(2));
    int seconds = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 600 : 20;
    if (argc > 1)
        seconds = std::max(1, QByteArray(argv[1]).toInt());
    return run(seconds);
}
