// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of a process to its first picture: the start screen beside an empty QMainWindow, and a plan opened into
// the roadmap beside a window that reads the same rows through QSqlQuery and then paints one plain frame; with the
// memory each takes. Prints; asserts nothing about time.

#include "app/window/mainwindow.h"
#include "core/exchange/samples/templates.h"
#include "core/session/plansession.h"
#include "tests/bench/barereading.h"
#include "ui/theme/appearance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

constexpr QSize windowSize(1440, 900);
constexpr int runs = 7;
const QDate today(2026, 8, 12);

/// Resident memory in kilobytes.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toLongLong();
        }
    }
    return 0;
}

/// Says when a widget of the class was painted for the first time, and ends the program.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const char *className)
        : m_className(className)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_done && event->type() == QEvent::Paint && watched->inherits(m_className)) {
            m_done = true;
            // After the paint itself.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::printf("painted %lld\n", static_cast<long long>(residentMemory()));
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const char *m_className;
    bool m_done = false;
};

/// As little as can be between the file and a picture of it.
class PlainWindow final : public QMainWindow
{
public:
    int bars = 0;

    void read(const QString &file)
    {
        tests::readBare(file);
        bars = 60;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QPainter painter(this);
        for (int bar = 0; bar < bars; ++bar) {
            const QRect rect(100 + bar * 7, 10 + bar * 14, 300, 12);
            painter.fillRect(rect, palette().highlight());
            painter.drawText(rect, Qt::AlignVCenter, u"Feature"_s);
        }
    }
};

int child(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &what = arguments.at(2);
    const QString home = arguments.at(3);
    const QString file = arguments.value(4);
    const FixedClock clock(today);
    if (what == u"plain"_s) {
        const FirstPaint paint("QMainWindow");
        PlainWindow window;
        window.resize(windowSize);
        if (!file.isEmpty())
            window.read(file);
        window.show();
        return QApplication::exec();
    }
    const LocalPaths paths = LocalPaths::under(home);
    Appearance::instance().install(application);
    const FirstPaint paint(file.isEmpty() ? "leadline::StartPage" : "leadline::RoadmapCanvas");
    MainWindow window({clock, paths, {u"Maya"_s}});
    window.resize(windowSize);
    window.show();
    if (!file.isEmpty())
        window.openPlan(file);
    return QApplication::exec();
}

struct Measured
{
    double milliseconds = 0;
    double megabytes = 0;
};

Measured measured(const QStringList &arguments)
{
    std::vector<double> times;
    double memory = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
        while (process.waitForReadyRead(120'000) && !process.canReadLine()) { }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        const QByteArrayList line = process.readLine().trimmed().split(' ');
        if (line.size() != 2)
            qFatal("Nothing was painted.");
        memory = line.at(1).toDouble() / 1024;
        process.waitForFinished(120'000);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], memory};
}

void report(const QString &what, const Measured &ours, const Measured &floor)
{
    std::printf("%-44s %9.1f ms   floor %8.1f ms   ratio %5.2f   memory %7.1f MB   floor %7.1f MB\n", qPrintable(what),
                ours.milliseconds, floor.milliseconds, ours.milliseconds / floor.milliseconds, ours.megabytes,
                floor.megabytes);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 3 && qstrcmp(argv[1], "--child") == 0)
        return child(argc, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString home = folder.filePath(u"home"_s);
    report(u"start to the first picture of the start screen"_s, measured({u"leadline"_s, home}), measured({u"plain"_s, home}));
    FixedClock clock(today);
    SequentialIdSource ids;
    for (const int features : {1'000, 10'000, 100'000}) {
        const Result<PlanJson> generated = makeTemplate(u"generated:%1"_s.arg(features), today, u"Maya"_s, ids, clock);
        const QString path = folder.filePath(u"plan%1.db"_s.arg(features));
        if (!generated
            || !PlanSession::create(path, generated->document, generated->history,
                                    {clock, LocalPaths::under(home), {u"Maya"_s}}))
            qFatal("The plan can't be made.");
        report(u"start to the first roadmap of %1 features"_s.arg(features), measured({u"leadline"_s, home, path}),
               measured({u"plain"_s, home, path}));
    }
    return 0;
}
