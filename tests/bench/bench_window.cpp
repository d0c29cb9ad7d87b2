// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the roadmap in a window: scrolling, dragging and editing with growing plans, beside the frame of an empty
// widget of the same size in the same run. Prints; asserts nothing about time.

#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "tests/core/roadmap/randomroadmap.h"
#include "ui/roadmap/featurechanges.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/theme/appearance.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

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

} // namespace

class BenchWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void roadmap_data();
    void roadmap();
};

void BenchWindow::empty()
{
    EmptyWidget widget;
    widget.resize(windowSize);
    widget.show();
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

QTEST_MAIN(BenchWindow)

#include "bench_window.moc"
