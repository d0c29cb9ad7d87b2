// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from a plan in memory to the pages of its printed roadmap, for growing plans, beside a floor of the same run:
// every feature's dates looked up, its title measured and one bar made. Prints; asserts nothing about time.

#include "core/render/fonts.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/roadmappages.h"
#include "core/roadmap/screenroadmap.h"
#include "tests/core/roadmap/randomroadmap.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

constexpr int rounds = 3;

/// The fastest of a few rounds, in milliseconds.
template<typename Work>
double fastest(Work work)
{
    double best = 1e300;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

std::vector<BarItem> floorBars(const Plan &plan, const TextMetrics &metrics, QDate today)
{
    const FeatureFacts facts(plan, u"product"_s, today);
    const BarLook look = BarLook::paperLarge();
    std::vector<BarItem> bars;
    for (const Feature &feature : plan.all<Feature>()) {
        BarItem bar;
        const DrawnDates dates = facts.dates(feature);
        bar.rect =
            QRectF(static_cast<qreal>(dates.start.toJulianDay()), 0, metrics.width(feature.title, look.title), 20);
        bar.title = feature.title;
        bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace

class BenchRoadmap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growth();
};

void BenchRoadmap::growth()
{
    const FontTextMetrics metrics;
    const QDate today(2026, 8, 12);
    double pagesBefore = 0;
    double sceneBefore = 0;
    for (const int features : {1'000, 10'000, 100'000}) {
        TestPlan test;
        tests::fillRandomRoadmap(test, 1, features);
        RoadmapRequest request{test.plan, metrics};
        request.today = today;
        ScreenFrame frame;
        frame.today = today;
        frame.view.zoom = ViewZoom::Quarter;
        ScreenRoadmap screen(test.plan, metrics);
        size_t pageCount = 0;
        size_t barCount = 0;
        const double floor = fastest([&] { barCount = floorBars(test.plan, metrics, today).size(); });
        const double pages = fastest([&] {
            const Result<SceneDocument> document = roadmapPages(request);
            pageCount = document ? document->pages.size() : 0;
        });
        size_t laneCount = 0;
        const double scene = fastest([&] {
            laneCount = screen.build(frame) ? screen.lanes().size() : 0;
        });
        const Feature &edited = test.plan.all<Feature>().at(features / 2);
        const double edit = fastest([&] { QVERIFY(screen.updateFeatures({edited.id}, {u"end"_s})); });
        const double moved = fastest([&] { QVERIFY(screen.refresh({edited.id})); });
        QVERIFY(pageCount > 0 && laneCount > 0);
        QCOMPARE(barCount, static_cast<size_t>(features));
        qInfo("%6d features: floor %8.1f ms; %4zu pages %8.1f ms (%.1f x floor); screen %8.1f ms, after an edited "
              "date %6.1f ms, after another lane %6.1f ms",
              features, floor, pageCount, pages, pages / floor, scene, edit, moved);
        if (pagesBefore > 0) {
            qInfo("       growth exponents: pages %.2f, scene %.2f", std::log10(pages / pagesBefore),
                  std::log10(scene / sceneBefore));
        }
        pagesBefore = pages;
        sceneBefore = scene;
    }
}

QTEST_MAIN(BenchRoadmap)

#include "bench_roadmap.moc"
