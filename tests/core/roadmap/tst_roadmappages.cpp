// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/roadmappages.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/core/roadmap/randomroadmap.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

constexpr qreal tolerance = 0.05;

using LaneAndFeature = std::pair<QString, QString>;

QString key(EntityId id)
{
    return id.isNull() ? QString() : idText(id);
}

/// How often each feature stands in each lane ("" for no lane, "parked" for the list of the parked ones).
QMap<LaneAndFeature, int> drawnFeatures(const SceneDocument &document)
{
    QMap<LaneAndFeature, int> drawn;
    for (const ScenePage &page : document.pages) {
        const std::vector<AccessibleNode> &nodes = page.scene.accessible;
        for (const AccessibleNode &node : nodes) {
            if (node.role != SceneRole::Bar)
                continue;
            const QString lane = node.parent < 0 ? u"parked"_s : key(nodes[static_cast<size_t>(node.parent)].entity.id);
            ++drawn[{lane, key(node.entity.id)}];
        }
    }
    return drawn;
}

QMap<LaneAndFeature, int> expectedFeatures(const Plan &plan)
{
    QMap<LaneAndFeature, int> expected;
    const AlsoServes alsoServes(plan);
    for (const Feature &feature : plan.all<Feature>()) {
        if (feature.parked) {
            expected[{u"parked"_s, key(feature.id)}] = 1;
            continue;
        }
        expected[{key(laneOf(plan, feature).untyped()), key(feature.id)}] = 1;
        for (const Id<Objective> lane : alsoServes.lanes(feature))
            expected[{key(lane.untyped()), key(feature.id)}] = 1;
    }
    return expected;
}

/// All letters drawn for each feature, in the order of the items.
QHash<EntityId, QString> drawnTitles(const SceneDocument &document)
{
    QHash<EntityId, QString> titles;
    for (const ScenePage &page : document.pages) {
        for (const SceneLayer &layer : page.scene.layers) {
            for (const BarItem &bar : layer.bars)
                titles[bar.entity.id] += bar.title;
            for (const TextItem &text : layer.texts)
                titles[text.entity.id] += text.text;
        }
    }
    return titles;
}

struct Taken
{
    QRectF rect;
    EntityId id;
};

/// What bars with their texts, and plates, take of a page.
std::vector<Taken> takenPlaces(const Scene &scene)
{
    std::vector<Taken> places;
    for (const SceneLayer &layer : scene.layers) {
        for (const BarItem &bar : layer.bars) {
            QRectF rect = bar.rect;
            const qreal texts = std::max({static_cast<qreal>(bar.plateEnd),
                                          static_cast<qreal>(bar.titleStart) + static_cast<qreal>(bar.titleWidth)});
            rect.setRight(std::max(rect.right(), rect.left() + texts));
            places.push_back({rect, bar.entity.id});
        }
        for (const FillItem &fill : layer.fills) {
            if (!fill.entity.isNull())
                places.push_back({fill.rect, fill.entity.id});
        }
        for (const TextItem &text : layer.texts) {
            if (text.entity.kind == sceneKind(EntityKind::Feature)) {
                places.push_back({QRectF(text.rect.left(), text.baseline - text.style.size * 0.75, text.width,
                                         text.style.size * 0.75),
                                  text.entity.id});
            }
        }
    }
    return places;
}

QString overlap(const Scene &scene)
{
    std::vector<Taken> places = takenPlaces(scene);
    std::sort(places.begin(), places.end(), [](const Taken &a, const Taken &b) { return a.rect.top() < b.rect.top(); });
    for (size_t i = 0; i < places.size(); ++i) {
        const QRectF inner = places[i].rect.adjusted(tolerance, tolerance, -tolerance, -tolerance);
        for (size_t j = i + 1; j < places.size() && places[j].rect.top() < inner.bottom(); ++j) {
            if (places[i].id != places[j].id && inner.intersects(places[j].rect))
                return u"%1 on %2"_s.arg(key(places[i].id), key(places[j].id));
        }
    }
    return {};
}

QString misplacedText(const ScenePage &page)
{
    const QRectF inside = QRectF(QPointF(), page.size).marginsRemoved(page.margins).adjusted(-1, -1, 1, 1);
    for (const SceneLayer &layer : page.scene.layers) {
        for (const TextItem &text : layer.texts) {
            const QRectF ink(text.rect.left(), text.baseline - text.style.size * 0.75, text.width,
                             text.style.size * 0.75);
            if (!inside.contains(ink))
                return text.text;
            if (text.style.size < smallestPaperText)
                return u"too small: "_s + text.text;
        }
        for (const BarItem &bar : layer.bars) {
            if (!inside.contains(bar.rect))
                return bar.accessibleName;
            const BarLook &look = page.scene.barLooks.at(bar.look);
            if (look.title.size < smallestPaperText || look.trailing.size < smallestPaperText)
                return u"too small: "_s + bar.title;
        }
    }
    return {};
}

RoadmapRequest requestFor(const Plan &plan, const TextMetrics &metrics)
{
    RoadmapRequest request{plan, metrics};
    request.today = QDate(2026, 8, 12);
    request.view.from = u"2026-07-01"_s;
    request.view.to = u"2027-04-30"_s;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(leadline::PaperSize)
Q_DECLARE_METATYPE(leadline::PaperDirection)
Q_DECLARE_METATYPE(leadline::PageFit)

class TestRoadmapPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOut();
    void nothingOverlaps();
    void titlesAreWhole();
    void textsStayOnEveryPaper_data();
    void textsStayOnEveryPaper();
    void equalPlansGiveEqualPages();
    void laneTallerThanAPage();
    void lanesDontSplit();
    void onePageWhenItCan();
    void tilesShowEverything();
    void tilesOverlap();
    void mirrors();
    void refusals_data();
    void refusals();
    void emptyPlan();

private:
    tests::FixedMetrics m_metrics;
};

void TestRoadmapPages::nothingIsLeftOut()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        TestPlan test;
        tests::fillRandomRoadmap(test, seed, 60);
        const Result<SceneDocument> document = roadmapPages(requestFor(test.plan, m_metrics));
        QVERIFY(document);
        QCOMPARE(drawnFeatures(*document), expectedFeatures(test.plan));
    }
}

void TestRoadmapPages::nothingOverlaps()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        TestPlan test;
        tests::fillRandomRoadmap(test, seed, 80);
        RoadmapRequest request = requestFor(test.plan, m_metrics);
        request.paper = seed % 2 == 0 ? PaperSize::A4 : PaperSize::A3;
        const Result<SceneDocument> document = roadmapPages(request);
        QVERIFY(document);
        for (const ScenePage &page : document->pages)
            QCOMPARE(overlap(page.scene), QString());
    }
}

void TestRoadmapPages::titlesAreWhole()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 3, 300);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    request.paper = PaperSize::A4;
    request.direction = PaperDirection::Portrait;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    const QHash<EntityId, QString> titles = drawnTitles(*document);
    for (const Feature &feature : test.plan.all<Feature>()) {
        const QString wanted = feature.title.isEmpty() ? feature.ref : feature.title;
        const QString drawn = QString(titles.value(feature.id)).remove(u' ');
        QVERIFY2(drawn.contains(QString(wanted).remove(u' ')), qPrintable(wanted + u" / " + drawn));
    }
}

void TestRoadmapPages::textsStayOnEveryPaper_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<PaperDirection>("direction");
    QTest::addColumn<PageFit>("fit");
    for (const PaperSize paper : {PaperSize::A3, PaperSize::A4, PaperSize::Letter, PaperSize::Tabloid}) {
        for (const PaperDirection direction : {PaperDirection::Landscape, PaperDirection::Portrait}) {
            for (const PageFit fit : {PageFit::Width, PageFit::Page}) {
                const QByteArray name = paperName(paper).toLatin1()
                    + (direction == PaperDirection::Portrait ? " portrait" : " landscape")
                    + (fit == PageFit::Page ? " page" : " width");
                QTest::newRow(name.constData()) << paper << direction << fit;
            }
        }
    }
}

void TestRoadmapPages::textsStayOnEveryPaper()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 11, 300);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    QFETCH(PaperSize, paper);
    QFETCH(PaperDirection, direction);
    QFETCH(PageFit, fit);
    request.paper = paper;
    request.direction = direction;
    request.fit = fit;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    for (const ScenePage &page : document->pages) {
        QCOMPARE(misplacedText(page), QString());
        QCOMPARE(overlap(page.scene), QString());
    }
}

void TestRoadmapPages::equalPlansGiveEqualPages()
{
    QStringList dumps;
    for (int round = 0; round < 2; ++round) {
        TestPlan test;
        tests::fillRandomRoadmap(test, 5, 100);
        const Result<SceneDocument> document = roadmapPages(requestFor(test.plan, m_metrics));
        QVERIFY(document);
        QString dump;
        for (const ScenePage &page : document->pages) {
            for (const AccessibleNode &node : page.scene.accessible)
                dump +=
                    u"%1 %2 %3 %4\n"_s.arg(node.name).arg(node.rect.left()).arg(node.rect.top()).arg(node.rect.width());
        }
        dumps.append(dump);
    }
    QCOMPARE(dumps.at(0), dumps.at(1));
}

void TestRoadmapPages::laneTallerThanAPage()
{
    TestPlan test;
    test.settings();
    const Product &product = test.product("PAY");
    const Objective &objective = test.objective("Everything at once");
    for (int i = 0; i < 70; ++i) {
        Feature &feature = test.feature("Feature", product);
        feature.objective = idOf(objective);
        feature.start = firmDay(2026, 8, 1);
        feature.end = firmDay(2026, 12, 31);
    }
    const Result<SceneDocument> document = roadmapPages(requestFor(test.plan, m_metrics));
    QVERIFY(document);
    QVERIFY(document->pages.size() >= 3);
    QCOMPARE(drawnFeatures(*document), expectedFeatures(test.plan));
    QCOMPARE(document->outline.size(), 1U);
    for (size_t i = 0; i < document->pages.size(); ++i) {
        int headers = 0;
        int continued = 0;
        int bands = 0;
        for (const SceneLayer &layer : document->pages[i].scene.layers) {
            for (const TextItem &text : layer.texts) {
                headers += text.text == u"Everything at once" ? 1 : 0;
                continued += text.text == u"continued" ? 1 : 0;
                bands += text.text == u"Q4 2026" ? 1 : 0;
            }
        }
        QCOMPARE(headers, 1);
        QCOMPARE(continued, i == 0 ? 0 : 1);
        QCOMPARE(bands, 1);
    }
}

void TestRoadmapPages::lanesDontSplit()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 2, 50);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QHash<EntityId, int> pieces;
    for (const ScenePage &page : document->pages) {
        for (const AccessibleNode &node : page.scene.accessible) {
            if (node.role == SceneRole::Lane)
                ++pieces[node.entity.id];
        }
    }
    QCOMPARE(pieces.size(), 5);
    for (const int count : std::as_const(pieces))
        QCOMPARE(count, 1);
}

void TestRoadmapPages::onePageWhenItCan()
{
    TestPlan test;
    test.settings();
    const Product &product = test.product("PAY");
    for (int lane = 0; lane < 6; ++lane) {
        const Objective &objective = test.objective("Objective");
        Feature &feature = test.feature("Feature", product);
        feature.objective = idOf(objective);
        feature.start = firmDay(2026, 8, 1);
        feature.end = firmDay(2026, 12, 31);
    }
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    const Result<SceneDocument> wide = roadmapPages(request);
    request.fit = PageFit::Page;
    const Result<SceneDocument> page = roadmapPages(request);
    QVERIFY(wide && page);
    QCOMPARE(wide->pages.size(), 2U);
    QCOMPARE(page->pages.size(), 1U);
    QVERIFY(page->pages.front().scene.barLooks.front().height < wide->pages.front().scene.barLooks.front().height);
}

void TestRoadmapPages::tilesShowEverything()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 6, 60);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    request.paper = PaperSize::A4;
    request.fit = PageFit::None;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    const QList<LaneAndFeature> drawn = drawnFeatures(*document).keys();
    QCOMPARE(drawn, expectedFeatures(test.plan).keys());
    int tiles = 0;
    for (const ScenePage &page : document->pages) {
        const QRectF inside = QRectF(QPointF(), page.size).marginsRemoved(page.margins).adjusted(-1, -1, 1, 1);
        for (const SceneLayer &layer : page.scene.layers)
            QVERIFY(!layer.clip || QRectF(QPointF(), page.size).adjusted(-1, -1, 1, 1).contains(layer.bounds));
        for (const AccessibleNode &node : page.scene.accessible) {
            tiles += node.name.startsWith(u"Tile ") ? 1 : 0;
            QVERIFY2(node.role == SceneRole::Heading || inside.contains(node.rect), qPrintable(node.name));
        }
    }
    QVERIFY(tiles >= 2);
    for (const OutlineEntry &entry : document->outline)
        QVERIFY(entry.page >= 0 && static_cast<size_t>(entry.page) < document->pages.size());
}

void TestRoadmapPages::tilesOverlap()
{
    TestPlan test;
    test.settings();
    Feature &feature = test.feature("Feature", test.product("PAY"));
    feature.start = firmDay(2026, 7, 1);
    feature.end = firmDay(2027, 4, 30);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    request.paper = PaperSize::A4;
    request.fit = PageFit::None;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 2U);
    const auto barLeft = [&document](size_t page) {
        for (const SceneLayer &layer : document->pages[page].scene.layers) {
            if (!layer.bars.empty())
                return layer.bars.front().rect.left();
        }
        return qreal(0);
    };
    // Paper of 297 mm, its margins, the headers of 62 mm and the overlap.
    const qreal step = (297 - 2 * 10 - 62 - 10) * pointsPerMm;
    QVERIFY(qAbs(barLeft(0) - barLeft(1) - step) < tolerance);
    request.paper = PaperSize::A3;
    const Result<SceneDocument> wide = roadmapPages(request);
    QVERIFY(wide);
    QCOMPARE(wide->pages.size(), 1U);
}

void TestRoadmapPages::mirrors()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 4, 20);
    RoadmapRequest request = requestFor(test.plan, m_metrics);
    const Result<SceneDocument> there = roadmapPages(request);
    request.layoutDirection = Qt::RightToLeft;
    const Result<SceneDocument> back = roadmapPages(request);
    QVERIFY(there && back);
    const Scene &left = there->pages.front().scene;
    const Scene &right = back->pages.front().scene;
    QCOMPARE(right.direction, Qt::RightToLeft);
    for (size_t i = 0; i < left.accessible.size(); ++i) {
        QVERIFY(qAbs(left.accessible[i].rect.left() + right.accessible[i].rect.right() - left.size.width())
                < tolerance);
    }
}

void TestRoadmapPages::refusals_data()
{
    QTest::addColumn<ViewDescription>("view");
    QTest::addColumn<PageFit>("fit");
    ViewDescription view;
    view.groupBy = u"colour"_s;
    QTest::newRow("grouping") << view << PageFit::Width;
    view = {};
    view.from = u"someday"_s;
    QTest::newRow("range") << view << PageFit::Width;
    view = {};
    view.audience = u"Nobody"_s;
    QTest::newRow("audience") << view << PageFit::Width;
    view = {};
    view.zoom = ViewZoom::Week;
    view.from = u"2026-07-01"_s;
    view.to = u"2060-12-31"_s;
    QTest::newRow("tiles") << view << PageFit::None;
}

void TestRoadmapPages::refusals()
{
    TestPlan test;
    QFETCH(ViewDescription, view);
    QFETCH(PageFit, fit);
    RoadmapRequest request{test.plan, m_metrics};
    request.today = QDate(2026, 8, 12);
    request.view = view;
    request.fit = fit;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(!document);
    QVERIFY(!document.error().text.isEmpty());
}

void TestRoadmapPages::emptyPlan()
{
    TestPlan test;
    RoadmapRequest request{test.plan, m_metrics};
    request.today = QDate(2026, 8, 12);
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 1U);
    QCOMPARE(document->title, u"Outcome roadmap, July 2026 to June 2027"_s);
    QCOMPARE(misplacedText(document->pages.front()), QString());
}

LEADLINE_TEST(TestRoadmapPages)

#include "tst_roadmappages.moc"
