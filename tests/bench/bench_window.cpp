// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the roadmap in a window: scrolling, dragging and editing with growing plans, beside the frame of an empty
// widget of the same size in the same run. And the history of a long plan: how long each step takes, and how long the window
// is deaf meanwhile. Prints; asserts nothing about time.

#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "core/session/plansession.h"
#include "tests/core/roadmap/randomroadmap.h"
#include "tests/support/processuse.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/history/changelistmodel.h"
#include "ui/history/changelistview.h"
#include "ui/history/historyworkspace.h"
#include "ui/history/timehandle.h"
#include "ui/roadmap/featurechanges.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/shell/planpage.h"
#include "ui/theme/appearance.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

constexpr QSize windowSize(1264, 784);
constexpr int frames = 120;

class EmptyWidget final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), palette().window()); }
};

/// The durations of many steps, in milliseconds.
class Samples final
{
public:
    template<typename Work>
    void take(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QString summary()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double share) {
            return m_times[static_cast<size_t>(share * static_cast<double>(m_times.size() - 1))];
        };
        return u"p50 %1, p95 %2, p99 %3 ms"_s.arg(at(0.5), 0, 'f', 2).arg(at(0.95), 0, 'f', 2).arg(at(0.99), 0, 'f', 2);
    }

private:
    std::vector<double> m_times;
};

void send(QWidget *widget, QEvent::Type type, QPointF place)
{
    QMouseEvent event(type, place, widget->mapToGlobal(place),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &event);
}

/// How long one step takes until what it asks for is there, and the longest time that the window's thread was away: by the
/// clock, and at work itself.
class Step final
{
public:
    Step()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    template<typename Work, typename Done>
    void take(const char *name, Work work, Done done)
    {
        m_longest = 0;
        m_longestWork = 0;
        m_timer.start(heartbeat);
        m_since.start();
        m_worked = tests::threadMilliseconds();
        QElapsedTimer all;
        all.start();
        work();
        beat();
        const bool isDone = QTest::qWaitFor(done, 60'000);
        const double took = static_cast<double>(all.nsecsElapsed()) / 1e6;
        // What it has put off belongs to it.
        QTest::qWait(100);
        m_timer.stop();
        qInfo("  %-34s %8.1f ms, deaf for %6.1f ms, at work for %6.1f%s", name, took, m_longest, m_longestWork,
              isDone ? "" : ", NOT DONE");
    }

private:
    static constexpr int heartbeat = 2;

    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - heartbeat);
        const double now = tests::threadMilliseconds();
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    double m_worked = 0;
    double m_longestWork = 0;
};

/// Weeks of work of five people: a few edits a day, and now and then one of thousands of rows.
bool makeHistory(const QString &path, const LocalPaths &paths, QDate first, QDate last)
{
    QRandomGenerator random(5);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const FixedClock clock(day);
        const QString author = u"Person %1"_s.arg(day.day() % 5);
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(path, StoreMode::ReadWrite, {.clock = clock, .paths = paths, .identity = {author}});
        if (!session)
            return false;
        const EntityInfo &features = (*session)->plan().catalogue().info(EntityKind::Feature);
        const auto edit = [&](int rows) {
            Change change(u"Change %1 features"_s.arg(rows));
            const std::vector<EntityBase *> &live = (*session)->plan().table(EntityKind::Feature).live();
            for (int i = 0; i < rows; ++i) {
                const EntityId id = live.at(random.bounded(static_cast<quint32>(live.size())))->id;
                switch (random.bounded(3U)) {
                case 0:
                    change.set(EntityKind::Feature, id, *features.field(u"title"), u"Title %1 of %2"_s.arg(i).arg(day.dayOfYear()));
                    break;
                case 1:
                    change.set(EntityKind::Feature, id, *features.field(u"reach"), QString::number(random.bounded(5'000U)));
                    break;
                default:
                    change.set(EntityKind::Feature, id, *features.field(u"end"), u"2027-%1-28"_s.arg(1 + random.bounded(12U), 2, 10, QChar(u'0')));
                    break;
                }
            }
            const Result<std::shared_ptr<const Transaction>> done = (*session)->execute(std::move(change));
            if (!done)
                qWarning("%s", qPrintable(done.error().text));
            return done.hasValue();
        };
        for (int i = 0; i < 12; ++i) {
            if (!edit(1))
                return false;
        }
        if (day.day() % 9 == 4 && !edit(3'000))
            return false;
    }
    return true;
}

} // namespace

class BenchWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void roadmap_data();
    void roadmap();
    void history();
};

void BenchWindow::empty()
{
    EmptyWidget widget;
    widget.resize(windowSize);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    Samples samples;
    for (int i = 0; i < frames; ++i)
        samples.take([&] { widget.repaint(); });
    qInfo("empty widget, a frame: %s", qPrintable(samples.summary()));
}

void BenchWindow::roadmap_data()
{
    QTest::addColumn<int>("features");
    for (const int features : {1'000, 10'000, 100'000})
        QTest::addRow("%d", features) << features;
}

void BenchWindow::roadmap()
{
    QFETCH(int, features);
    Appearance::instance().setReducedMotion(true);
    TestPlan test;
    tests::fillRandomRoadmap(test, 1, features);
    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    PlanDocument document(std::move(test.plan), u"Maya"_s, ids, clock);
    PlanContext context(document, {u"Maya"_s});
    RoadmapWorkspace workspace(context);
    workspace.resize(windowSize);
    RoadmapCanvas &canvas = workspace.timeline();
    Samples open;
    open.take([&] {
        workspace.show();
        std::ignore = QTest::qWaitForWindowExposed(&workspace);
        canvas.viewport()->repaint();
    });
    QWidget *viewport = canvas.viewport();
    Samples whole;
    for (int i = 0; i < 20; ++i) {
        whole.take([&] {
            canvas.verticalScrollBar()->setValue(i % 2 == 0 ? canvas.verticalScrollBar()->maximum() / 2 : 0);
            viewport->repaint();
        });
    }
    Samples lanes;
    Samples time;
    for (int i = 0; i < frames; ++i) {
        lanes.take([&] {
            canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->value() + 30);
            viewport->repaint();
        });
        time.take([&] {
            canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + (i < frames / 2 ? 7 : -7));
            viewport->repaint();
        });
    }
    // A bar in sight is dragged to and fro; then its title is edited.
    BarPlace grabbed;
    const ScreenRoadmap &plan = canvas.live().roadmap();
    const QRectF visible = canvas.geometry().visible().adjusted(200, 60, -200, -60);
    for (int i = plan.laneAt(visible.top()); i < static_cast<int>(plan.lanes().size()) && !grabbed.bar; ++i) {
        const PlacedLane &lane = plan.lanes()[static_cast<size_t>(i)];
        lane.laid.eachBar([&](const BarItem &bar) {
            const QRectF rect = bar.rect.translated(0, lane.top);
            if (!grabbed.bar && rect.width() > 60 && visible.contains(rect))
                grabbed = {&bar, i, rect};
        });
    }
    QVERIFY(grabbed.bar);
    const EntityId id = grabbed.bar->entity.id;
    const QPointF from = canvas.geometry().toView(grabbed.rect).center();
    Samples steps;
    send(viewport, QEvent::MouseButtonPress, from);
    for (int i = 1; i <= frames; ++i) {
        steps.take([&] {
            send(viewport, QEvent::MouseMove, from + QPointF(i < frames / 2 ? i : frames - i, 8));
            viewport->repaint();
        });
    }
    Samples drop;
    drop.take([&] {
        send(viewport, QEvent::MouseMove, from + QPointF(40, 0));
        send(viewport, QEvent::MouseButtonRelease, from + QPointF(40, 0));
        viewport->repaint();
    });
    Samples edit;
    for (int i = 0; i < 10; ++i) {
        edit.take([&] {
            Change change(u"Rename"_s);
            change.set(EntityKind::Feature, id, FeatureChanges::field("title"), u"Title %1"_s.arg(i));
            context.execute(change);
            canvas.live().flush();
            viewport->repaint();
        });
    }
    qInfo("%6d features: open to first picture %s\n  whole picture  %s\n  scroll lanes   %s\n  scroll time    %s\n"
          "  drag step      %s\n  drop           %s\n  title edited   %s",
          features, qPrintable(open.summary()), qPrintable(whole.summary()), qPrintable(lanes.summary()),
          qPrintable(time.summary()), qPrintable(steps.summary()), qPrintable(drop.summary()),
          qPrintable(edit.summary()));
}

void BenchWindow::history()
{
    Appearance::instance().setReducedMotion(true);
    tests::WindowFixture fixture;
    const QString path = fixture.pathOf(u"plan.db"_s);
    const QDate today = fixture.environment().clock.today();
    const QDate first = today.addDays(-45);
    QCOMPARE(QProcess::execute(QStringLiteral(LEADLINE_PROGRAM), {u"new"_s, path, u"--template"_s, u"generated:10000"_s, u"--lead"_s,
                                                                  u"Maya"_s, u"--today"_s, first.toString(Qt::ISODate)}), 0);
    QVERIFY(makeHistory(path, LocalPaths::under(fixture.pathOf(u"others"_s)), first.addDays(1), today.addDays(-1)));
    PlanPage *page = fixture.open(path).planPage();
    qInfo("a history of 10,000 features and 45 days; %.0f MB before it is opened", tests::residentMegabytes());
    Step step;
    const auto isCompared = [&] {
        const HistoryWorkspace *history = fixture.window().findChild<HistoryWorkspace *>();
        return history->changes().shownCount() > 0 && history->comparison().result() && !history->comparison().isWorking();
    };
    step.take("opened", [&] { page->enterWorkspace(u"history"_s); }, isCompared);
    HistoryWorkspace *history = fixture.window().findChild<HistoryWorkspace *>();
    qInfo("  %d changes, %zu differences, %.0f MB", history->changes().shownCount(),
          history->comparison().result()->differences.size(), tests::residentMegabytes());
    const QList<TimeHandle *> handles = history->findChildren<TimeHandle *>();
    const auto press = [&](TimeHandle *handle, Qt::Key key) {
        return [handle, key] {
            handle->setFocus();
            QTest::keyClick(handle, key);
            // The keys have to rest before the moment is read.
            QTest::qWait(500);
        };
    };
    step.take("from the first day on", press(handles[0], Qt::Key_Home), isCompared);
    qInfo("  %zu differences, %.0f MB", history->comparison().result()->differences.size(), tests::residentMegabytes());
    step.take("from a week later on", press(handles[0], Qt::Key_PageUp), isCompared);
    step.take("up to a week ago", press(handles[1], Qt::Key_PageDown), isCompared);
    step.take("up to now", press(handles[1], Qt::Key_End), isCompared);
    Samples drags;
    for (int i = 0; i < frames; ++i) {
        drags.take([&] {
            TimeHandle *handle = handles[1];
            Q_EMIT handle->draggedTo(handle->parentWidget()->width() - 60 - 4 * i);
            handle->parentWidget()->repaint();
        });
    }
    qInfo("  handle dragged, a frame: %s", qPrintable(drags.summary()));
    step.take("back to now", press(handles[1], Qt::Key_End), isCompared);
    Samples scrolls;
    QScrollBar *bar = history->list().verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        scrolls.take([&] {
            bar->setValue(bar->value() + (i % 10 == 9 ? bar->maximum() / 9 : 40));
            history->list().viewport()->repaint();
        });
    }
    qInfo("  list of changes, a frame: %s", qPrintable(scrolls.summary()));
    for (QAbstractScrollArea *area : history->findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible() || area == &history->list() || area->verticalScrollBar()->maximum() == 0)
            continue;
        Samples samples;
        for (int i = 0; i < frames; ++i) {
            samples.take([&] {
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * i / frames);
                area->viewport()->repaint();
            });
        }
        qInfo("  %s, a frame: %s", area->metaObject()->className(), qPrintable(samples.summary()));
    }
    const auto filtered = [&](const char *name, const ChangeFilter &filter) {
        step.take(name, [&] { history->changes().setFilter(filter); }, [] { return true; });
    };
    filtered("only one person", {.author = u"Person 1"_s});
    filtered("only features", {.kind = EntityKind::Feature});
    filtered("only titles", {.kind = EntityKind::Feature, .field = &FeatureChanges::field("title")});
    filtered("only what moved", {.topics = ChangeTopic::Dates});
    filtered("everything again", {});
    step.take("what people and fields there are", [&] {
        std::ignore = history->changes().authors();
        std::ignore = history->changes().kinds();
        std::ignore = history->changes().fields(EntityKind::Feature);
    }, [] { return true; });
    PlanContext &context = page->context();
    step.take("an edit while it is open", [&] {
        Change change(u"Rename"_s);
        change.set(EntityKind::Feature, context.plan().table(EntityKind::Feature).at(7).id, FeatureChanges::field("title"), u"Seven"_s);
        context.execute(std::move(change));
    }, isCompared);
    qInfo("  %.0f MB in the end", tests::residentMegabytes());
}

QTEST_MAIN(BenchWindow)

#include "bench_window.moc"
