// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/laneheader.h"
#include "core/roadmap/screenroadmap.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/core/roadmap/randomroadmap.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

/// A window's timeline after edits, beside one that was laid out from scratch.
class TestScreenRoadmap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsMatchANewLayout_data();
    void editsMatchANewLayout();
    void sortDecidesRows();
    void countsBeyondTheView();
    void finishedBacklogStaysLow_data();
    void finishedBacklogStaysLow();
    void rowsInOrderDontMeet();
    void colourByTeam();
    void headerCountsKeyResults();
    void keyResultsKeepTheirNames_data();
    void keyResultsKeepTheirNames();
    void collapsedLaneShowsWhereWorkLies();
    void lanesGiveWay();

private:
    static QStringList described(const ScreenRoadmap &roadmap)
    {
        QStringList lines;
        for (const PlacedLane &lane : roadmap.lanes()) {
            lines.append(u"%1 at %2, %3 high"_s.arg(lane.lane.header.title).arg(lane.top).arg(lane.laid.height));
            lane.laid.eachBar([&](const BarItem &bar) {
                lines.append(u"  %1 %2 from %3 to %4 in %5"_s.arg(bar.title, bar.trailing)
                                 .arg(bar.rect.left())
                                 .arg(bar.rect.right())
                                 .arg(bar.rect.top()));
            });
        }
        return lines;
    }

    tests::FixedMetrics m_metrics;
};

void TestScreenRoadmap::editsMatchANewLayout_data()
{
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<QString>("sort");
    for (const char *groupBy : {"objective", "product", "team", "status"}) {
        QTest::addRow("%s", groupBy) << QString::fromLatin1(groupBy) << QString();
        QTest::addRow("%s sorted", groupBy) << QString::fromLatin1(groupBy) << u"-effort_likely"_s;
    }
}

void TestScreenRoadmap::editsMatchANewLayout()
{
    QFETCH(QString, groupBy);
    QFETCH(QString, sort);
    TestPlan test;
    tests::fillRandomRoadmap(test, 7, 120);
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    frame.view.groupBy = groupBy;
    frame.view.zoom = ViewZoom::Quarter;
    frame.view.sort = SortKey::listFromText(sort);
    ScreenRoadmap kept(test.plan, m_metrics);
    QVERIFY(kept.build(frame));
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        const int row = random.bounded(test.plan.all<Feature>().size());
        Feature &feature =
            static_cast<Feature &>(*test.plan.table(EntityKind::Feature).live()[static_cast<size_t>(row)]);
        QString field;
        switch (random.bounded(6)) {
        case 0:
            field = u"end"_s;
            feature.end = {QDate(2026, 1, 1).addDays(random.bounded(900)), DatePrecision::Day, DateConfidence::Likely};
            break;
        case 1:
            field = u"title"_s;
            feature.title = u"Title %1"_s.arg(round);
            break;
        case 2:
            field = u"parked"_s;
            feature.parked = !feature.parked;
            break;
        case 3:
            field = u"objective"_s;
            feature.objective = idOf(test.plan.all<Objective>().at(random.bounded(test.plan.all<Objective>().size())));
            break;
        case 4:
            field = u"status"_s;
            feature.status = static_cast<WorkStatus>(random.bounded(6));
            break;
        default:
            field = u"effort_likely"_s;
            feature.effortLikely = random.bounded(50) + 1;
            break;
        }
        QVERIFY(kept.updateFeatures({feature.id}, {field}));
        if (round % 20 == 10) {
            const QString key = laneKey(kept.lanes()[static_cast<size_t>(round / 20) % kept.lanes().size()].lane.header);
            if (!frame.collapsed.remove(key))
                frame.collapsed.insert(key);
            kept.setCollapsed(frame.collapsed);
        }
        ScreenRoadmap fresh(test.plan, m_metrics);
        QVERIFY(fresh.build(frame));
        // The time shown only grows while a window is open.
        if (fresh.scale().first() != kept.scale().first() || fresh.scale().last() != kept.scale().last())
            QVERIFY(kept.build(frame));
        QCOMPARE(described(kept), described(fresh));
    }
}

void TestScreenRoadmap::sortDecidesRows()
{
    TestPlan test;
    const Product &product = test.product("PAY");
    for (const int effort : {5, 50, 20}) {
        Feature &feature = test.feature(qPrintable(QString::number(effort)), product);
        feature.start = firmDay(2026, 9, 1);
        feature.end = firmDay(2026, 9, 20 + effort % 3);
        feature.effortLikely = effort;
    }
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    frame.view.sort = SortKey::listFromText(u"-effort_likely"_s);
    ScreenRoadmap roadmap(test.plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    QStringList titles;
    roadmap.lanes().front().laid.eachBar([&](const BarItem &bar) { titles.append(bar.title); });
    QCOMPARE(titles, (QStringList{u"50"_s, u"20"_s, u"5"_s}));
    frame.view.sort = SortKey::listFromText(u"no_such_key"_s);
    QVERIFY(!roadmap.build(frame));
    QCOMPARE(roadmap.lanes().front().laid.barCount(), 3);
}

void TestScreenRoadmap::countsBeyondTheView()
{
    TestPlan test;
    const Product &product = test.product("PAY");
    const auto add = [&](const char *title, const PlannedDate &start, const PlannedDate &end) {
        Feature &feature = test.feature(title, product);
        feature.start = start;
        feature.end = end;
    };
    add("before", firmDay(2026, 5, 1), firmDay(2026, 5, 20));
    add("into", firmDay(2026, 5, 1), firmDay(2026, 7, 20));
    add("within", firmDay(2026, 8, 1), firmDay(2026, 8, 20));
    add("out of", firmDay(2026, 8, 1), firmDay(2026, 12, 20));
    add("after", firmDay(2026, 11, 1), firmDay(2026, 12, 20));
    test.feature("undated", product);
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    ScreenRoadmap roadmap(test.plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    const ScreenLane &lane = roadmap.lanes().front().laid;
    QCOMPARE(lane.endingBefore(QDate(2026, 7, 1)), 1);
    QCOMPARE(lane.continuingBefore(QDate(2026, 7, 1)), 1);
    QCOMPARE(lane.continuingAfter(QDate(2026, 9, 30)), 1);
    QCOMPARE(lane.beginningAfter(QDate(2026, 9, 30)), 1);
    QCOMPARE(lane.blocks[static_cast<size_t>(BlockGroup::NotScheduled)], 1);
    QCOMPARE(roadmap.notScheduled().size(), 1U);
}

void TestScreenRoadmap::finishedBacklogStaysLow_data()
{
    QTest::addColumn<QString>("sort");
    QTest::newRow("by time") << QString();
    QTest::newRow("in order") << u"-effort_likely"_s;
}

/// Forty features released in March don't make the lane of two that come in autumn higher; what is late does.
void TestScreenRoadmap::finishedBacklogStaysLow()
{
    QFETCH(QString, sort);
    TestPlan test;
    const Product &product = test.product("PAY");
    const auto add = [&](WorkStatus status, QDate start, QDate end) {
        Feature &feature = test.feature("Feature", product);
        feature.status = status;
        feature.start = firmDay(start.year(), start.month(), start.day());
        feature.end = firmDay(end.year(), end.month(), end.day());
    };
    for (int i = 0; i < 40; ++i)
        add(WorkStatus::Released, QDate(2026, 3, 2), QDate(2026, 3, 20));
    add(WorkStatus::Released, QDate(2026, 3, 2), QDate(2026, 7, 3));
    add(WorkStatus::InProgress, QDate(2026, 9, 1), QDate(2026, 10, 1));
    add(WorkStatus::Ready, QDate(2026, 9, 10), QDate(2026, 10, 10));
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    frame.view.sort = SortKey::listFromText(sort);
    ScreenRoadmap roadmap(test.plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    const PlacedLane &lane = roadmap.lanes().front();
    QVERIFY(lane.laid.rows <= 4);
    const int counted = static_cast<int>(lane.laid.countedStarts.size());
    QCOMPARE(lane.laid.barCount() + counted, 43);
    QVERIFY(counted >= 37);
    QCOMPARE(lane.laid.countedWithin(QDate(2026, 3, 20), QDate(2026, 4, 30)), counted);
    QCOMPARE(lane.laid.countedWithin(QDate(2026, 3, 21), QDate(2026, 4, 30)), 0);
    QCOMPARE(lane.laid.countedWithin(QDate(2026, 1, 1), QDate(2026, 3, 1)), 0);
    // Places in time are told of all of them.
    QCOMPARE(lane.laid.endingBefore(QDate(2026, 7, 1)), 40);

    const qreal height = lane.laid.height;
    const QString key = laneKey(lane.lane.header);
    roadmap.setShowsReleased({key});
    QCOMPARE(roadmap.lanes().front().laid.barCount(), 43);
    QVERIFY(roadmap.lanes().front().laid.height > 4 * height);
    roadmap.setShowsReleased({});
    QCOMPARE(roadmap.lanes().front().laid.height, height);

    for (int i = 0; i < 20; ++i)
        add(WorkStatus::InProgress, QDate(2026, 2, 2), QDate(2026, 3, 10));
    QVERIFY(roadmap.refresh());
    QVERIFY(roadmap.lanes().front().laid.rows >= 20);
}

void TestScreenRoadmap::rowsInOrderDontMeet()
{
    QRandomGenerator random(3);
    std::vector<PackedSpan> spans;
    for (int i = 0; i < 300; ++i) {
        const qreal from = random.bounded(1000);
        spans.push_back({from, from + 1 + random.bounded(80)});
    }
    const Packing packing = packRowsInOrder(spans);
    for (size_t a = 0; a < spans.size(); ++a) {
        for (size_t b = a + 1; b < spans.size(); ++b) {
            const bool meet = spans[a].from < spans[b].to && spans[b].from < spans[a].to;
            QVERIFY(!(packing.row[a] == packing.row[b] && meet));
        }
    }
    QCOMPARE(packing.row.front(), 0);
    QCOMPARE(packing.rowCount, *std::max_element(packing.row.begin(), packing.row.end()) + 1);
}

void TestScreenRoadmap::colourByTeam()
{
    TestPlan test;
    Team &red = test.team("Red");
    Team &other = test.team("Other");
    red.colour = 3;
    const Product &product = test.product("PAY");
    Feature &first = test.feature("first", product);
    first.team = idOf(red);
    Feature &second = test.feature("second", product);
    second.team = idOf(other);
    const FeatureFacts facts(test.plan, u"team"_s, QDate(2026, 8, 12));
    QCOMPARE(facts.colour(first), quint8(3));
    QCOMPARE(facts.colour(second), quint8(1));
    QCOMPARE(FeatureFacts(test.plan, {}, QDate(2026, 8, 12)).colour(first), quint8(0));
}

void TestScreenRoadmap::headerCountsKeyResults()
{
    LaneHeader header;
    header.title = u"Objective"_s;
    for (int i = 0; i < 60; ++i) {
        KeyResultLine line;
        line.name = u"Key result %1"_s.arg(i);
        line.current = u"1"_s;
        line.target = u"2"_s;
        header.keyResults.push_back(line);
    }
    const PaperStyle style = PaperStyle::of(PaperSize::A4, PaperDirection::Landscape);
    Fragment laid = layoutLaneHeader(header, style, m_metrics, false);
    QVERIFY(laid.height < style.page.height() * 0.7);
    int shown = 0;
    int counted = 0;
    for (const TextItem &text : laid.on(Stratum::Labels).texts) {
        shown += text.text.startsWith(u"Key result") ? 1 : 0;
        if (text.text.startsWith(u"and "))
            counted = text.text.section(u' ', 1, 1).toInt();
    }
    QVERIFY(shown > 5);
    QCOMPARE(shown + counted, 60);
}

void TestScreenRoadmap::keyResultsKeepTheirNames_data()
{
    QTest::addColumn<qreal>("height");
    QTest::addColumn<bool>("hasTracks");
    QTest::newRow("as low as can be") << 76.0 << false;
    QTest::newRow("room for bars") << 100.0 << true;
    QTest::newRow("lines") << 160.0 << true;
}

/// Bars give way to names and values.
void TestScreenRoadmap::keyResultsKeepTheirNames()
{
    QFETCH(qreal, height);
    QFETCH(bool, hasTracks);
    LaneHeader header;
    header.title = u"Objective"_s;
    const std::vector<std::pair<QString, QString>> lines{{u"Calls"_s, u"34%"_s}, {u"Load"_s, u"33"_s}, {u"Shops"_s, u"900"_s}};
    for (const std::pair<QString, QString> &given : lines) {
        KeyResultLine line;
        line.name = given.first;
        line.current = given.second;
        line.target = given.second == u"900" ? u"4,000"_s : u"65"_s;
        header.keyResults.push_back(line);
    }
    const Scene scene = laneHeaderScene(header, height, 240, m_metrics, 3);
    QStringList texts;
    qsizetype tracks = 0;
    for (const SceneLayer &layer : scene.layers) {
        tracks += static_cast<qsizetype>(layer.keyResults.size());
        for (const TextItem &text : layer.texts)
            texts.append(text.text);
    }
    for (const QString &wanted : {u"Calls"_s, u"34%"_s, u"Shops"_s, u"900"_s, u"4,000"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted + u" in "_s + texts.join(u'|')));
    QCOMPARE(tracks > 0, hasTracks);
}

void TestScreenRoadmap::collapsedLaneShowsWhereWorkLies()
{
    TestPlan test;
    const Product &product = test.product("PAY");
    const auto add = [&](QDate start, QDate end) {
        Feature &feature = test.feature("Feature", product);
        feature.start = firmDay(start.year(), start.month(), start.day());
        feature.end = firmDay(end.year(), end.month(), end.day());
    };
    add({2026, 7, 1}, {2026, 8, 31});
    add({2026, 8, 1}, {2026, 9, 30});
    add({2026, 11, 1}, {2026, 11, 30});
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    frame.view.groupBy = u"product"_s;
    frame.view.from = u"2026-07-01"_s;
    frame.view.to = u"2026-12-31"_s;
    frame.dayWidth = 2;
    ScreenRoadmap roadmap(test.plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    const qreal open = roadmap.height();
    roadmap.setCollapsed({laneKey(roadmap.lanes().front().lane.header)});
    const ScreenLane &lane = roadmap.lanes().front().laid;
    QVERIFY(lane.isCollapsed);
    QCOMPARE(lane.barCount(), 0);
    QVERIFY(roadmap.height() < open);
    // July, twice as much in August, September; then November. Two px a day.
    const std::vector<FillItem> &fills = lane.body.layers.front().fills;
    QCOMPARE(fills.size(), size_t(4));
    QCOMPARE(fills[0].rect, QRectF(0, 15, 62, 6));
    QCOMPARE(fills[1].rect, QRectF(62, 15, 62, 6));
    QCOMPARE(fills[2].rect, QRectF(124, 15, 60, 6));
    QCOMPARE(fills[3].rect, QRectF(246, 15, 60, 6));
    QVERIFY(fills[1].fill.opacity > fills[0].fill.opacity);
    QCOMPARE(fills[2].fill.opacity, fills[0].fill.opacity);
    roadmap.setCollapsed({});
    QCOMPARE(roadmap.height(), open);
}

void TestScreenRoadmap::lanesGiveWay()
{
    TestPlan test;
    tests::fillRandomRoadmap(test, 3, 40);
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    ScreenRoadmap roadmap(test.plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    const QStringList before = described(roadmap);
    const qreal height = roadmap.height();
    const int count = static_cast<int>(roadmap.lanes().size());
    QVERIFY(count > 2);
    roadmap.setGap({1, 60});
    QCOMPARE(roadmap.lanes()[1].top, roadmap.lanes()[0].bottom() + 60);
    QCOMPARE(roadmap.lanes()[2].top, roadmap.lanes()[1].bottom());
    QCOMPARE(roadmap.height(), height + 60);
    QCOMPARE(roadmap.laneAt(roadmap.lanes()[0].bottom() + 30), 0);
    // It stays while the plan changes.
    QVERIFY(roadmap.refresh());
    QCOMPARE(roadmap.height(), height + 60);
    roadmap.setGap({count, 60});
    QCOMPARE(roadmap.lanes().back().bottom(), height);
    QCOMPARE(roadmap.height(), height + 60);
    roadmap.setGap({});
    QCOMPARE(described(roadmap), before);
    QCOMPARE(roadmap.height(), height);
}

LEADLINE_TEST(TestScreenRoadmap)

#include "tst_screenroadmap.moc"
