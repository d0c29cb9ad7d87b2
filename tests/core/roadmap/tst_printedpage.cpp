// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/roadmappages.h"
#include "core/roadmap/screenroadmap.h"
#include "tests/core/analysis/testplan.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/exampleplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

/// The texts and bars of a scene from the top down, in whole points.
QStringList dumped(const Scene &scene)
{
    std::vector<std::pair<QPoint, QString>> lines;
    for (const SceneLayer &layer : scene.layers) {
        for (const TextItem &text : layer.texts) {
            const qreal x = text.align == TextAlign::End ? text.rect.right()
                : text.align == TextAlign::Centre        ? text.rect.center().x()
                                                         : text.rect.left();
            const QString side = text.align == TextAlign::End ? u"<"_s
                : text.align == TextAlign::Centre             ? u"="_s
                                                              : u">"_s;
            lines.push_back({QPointF(x, text.baseline).toPoint(), side + u' ' + text.text});
        }
        for (const BarItem &bar : layer.bars) {
            lines.push_back(
                {bar.rect.topLeft().toPoint(),
                 u"[%1 wide] %2 %3"_s.arg(qRound(bar.rect.width())).arg(bar.title, bar.trailing).trimmed()});
        }
        for (const KeyResultItem &item : layer.keyResults)
            lines.push_back({item.rect.topLeft().toPoint(), u"(%1)"_s.arg(item.share, 0, 'f', 2)});
    }
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first.y(), a.first.x(), a.second) < std::tuple(b.first.y(), b.first.x(), b.second);
    });
    QStringList words;
    for (const std::pair<QPoint, QString> &line : lines)
        words.append(u"%1,%2 %3"_s.arg(line.first.x()).arg(line.first.y()).arg(line.second));
    return words;
}

/// Bars of each lane as "title row"; a lane's bars lie between its node's top and bottom.
QStringList barRows(const Scene &scene)
{
    QStringList words;
    for (const AccessibleNode &node : scene.accessible) {
        if (node.role != SceneRole::Bar || node.parent < 0)
            continue;
        const AccessibleNode &lane = scene.accessible[static_cast<size_t>(node.parent)];
        words.append(u"%1/%2/%3"_s.arg(lane.name.left(4))
                         .arg(node.name.section(u',', 0, 0))
                         .arg(qRound(node.rect.top() - lane.rect.top())));
    }
    return words;
}

} // namespace

class TestPrintedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallPlan();
    void titlesBelowBelongToTheirBars();
    void examplePage();
    void exampleAccessibleNames();
    void screenScene();

private:
    static RoadmapRequest exampleRequest(const Plan &plan, const TextMetrics &metrics)
    {
        RoadmapRequest request{plan, metrics};
        request.today = QDate(tests::exampleToday[0], tests::exampleToday[1], tests::exampleToday[2]);
        request.view.from = u"2026-07-01"_s;
        request.view.to = u"2027-04-30"_s;
        return request;
    }

    tests::FixedMetrics m_metrics;
};

void TestPrintedPage::smallPlan()
{
    TestPlan test;
    test.settings().organisation = u"Marlow"_s;
    Person person;
    person.name = u"Ada"_s;
    const Id<Person> ada = idOf(test.add(std::move(person)));
    PlanRecord record;
    record.name = u"Marlow 2026"_s;
    record.lead = ada;
    record.stateText = u"working plan"_s;
    const Id<PlanRecord> mine = idOf(test.add(std::move(record)));
    Product &pay = test.product("PAY", mine);
    pay.name = u"Payments"_s;
    pay.colour = 2;
    Objective &objective = test.objective("More payments");
    objective.health = ObjectiveHealth::AtRisk;
    objective.owner = ada;
    objective.cycleEnd = QDate(2026, 12, 31);
    KeyResult &rate = test.keyResult("Rate", objective);
    rate.unit = u"%"_s;
    rate.baseline = 60;
    rate.target = 70;
    Measurement measurement;
    measurement.keyResult = idOf(rate);
    measurement.day = QDate(2026, 8, 1);
    measurement.value = 65;
    test.add(std::move(measurement));
    const auto add = [&](const char *title, PlannedDate start, PlannedDate end) -> Feature & {
        Feature &feature = test.feature(title, pay);
        feature.objective = idOf(objective);
        feature.start = start;
        feature.end = end;
        return feature;
    };
    add("Tokens", firmDay(2026, 7, 1), firmDay(2026, 9, 30)).progress = 50;
    add("Next", firmDay(2026, 10, 1), firmDay(2026, 12, 31));
    add("Over", firmDay(2026, 8, 1), firmDay(2026, 8, 31)).title = u"Runs over the end of its bar"_s;
    add("Old", firmDay(2025, 8, 1), firmDay(2025, 8, 31));
    add("Later", firmDay(2028, 8, 1), firmDay(2028, 8, 31));
    add("Undated", {}, {});
    add("Live", {}, {}).status = WorkStatus::Released;
    add("Rest", {}, {}).parked = true;
    test.feature("Loose", pay).end = firmDay(2027, 1, 31);
    Milestone milestone;
    milestone.name = u"Board"_s;
    milestone.date = firmDay(2026, 10, 7);
    test.add(std::move(milestone));

    RoadmapRequest request{test.plan, m_metrics};
    request.today = QDate(2026, 8, 12);
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 1U);
    QCOMPARE(document->title, u"Outcome roadmap, July 2026 to June 2027"_s);
    QCOMPARE(document->outline.size(), 3U);
    const QStringList expected{
        u"34,40 > Marlow"_s,
        u"1023,42 > Date"_s,
        u"1115,42 > Plan owner"_s,
        u"1023,55 > 12 August 2026"_s,
        u"1115,55 > Ada"_s,
        u"34,66 > Outcome roadmap, July 2026 to June 2027"_s,
        u"49,99 > Payments"_s,
        u"87,99 > PAY"_s,
        u"156,99 > Date firm"_s,
        u"241,99 > within a month"_s,
        u"346,99 > direction only"_s,
        u"442,99 > In progress"_s,
        u"513,99 > Ready"_s,
        u"559,99 > Discovery"_s,
        u"622,99 > Idea"_s,
        u"664,99 > Released"_s,
        u"723,99 > At risk"_s,
        u"777,99 > Blocked"_s,
        u"1109,99 > Done so far"_s,
        u"34,133 > Outcome"_s,
        u"260,133 > Q3 2026"_s,
        u"488,133 > Q4 2026"_s,
        u"716,133 > Q1 2027"_s,
        u"939,133 > Q2 2027"_s,
        u"34,151 > and key results, now and target for 31 Dec"_s,
        u"260,151 > Jul"_s,
        u"358,151 = 12 Aug"_s,
        u"413,151 > Sep"_s,
        u"488,151 > Oct"_s,
        u"565,151 > Nov"_s,
        u"639,151 > Dec"_s,
        u"716,151 > Jan"_s,
        u"792,151 > Feb"_s,
        u"862,151 > Mar"_s,
        u"939,151 > Apr"_s,
        u"1013,151 > May"_s,
        u"1090,151 > Jun"_s,
        u"34,169 > Milestones"_s,
        u"505,169 > Board"_s,
        u"530,169 > 7 Oct"_s,
        u"252,185 [225 wide] Tokens PAY"_s,
        u"480,185 [225 wide] Next PAY"_s,
        u"34,191 > OBJ-1"_s,
        u"72,191 > At risk"_s,
        u"239,191 < Ada"_s,
        u"34,208 > More payments"_s,
        u"329,215 [74 wide] Runs over the end of its bar"_s,
        u"141,220 (0.50)"_s,
        u"34,225 > Rate"_s,
        u"136,225 < 60%"_s,
        u"200,225 > 65%"_s,
        u"218,225 > of 70"_s,
        u"260,255 > Not scheduled"_s,
        u"343,255 > Undated"_s,
        u"391,255 < PAY"_s,
        u"260,270 > Earlier"_s,
        u"317,270 > Old"_s,
        u"348,270 < PAY"_s,
        u"260,286 > Later"_s,
        u"308,286 > Later"_s,
        u"348,286 < PAY"_s,
        u"260,302 > Released without a date"_s,
        u"386,302 > Live"_s,
        u"421,302 < PAY"_s,
        u"708,323 [74 wide] Loose"_s,
        u"34,329 > No objective"_s,
        u"34,383 > Parked"_s,
        u"54,402 > Rest"_s,
        u"90,402 < PAY"_s,
        u"34,802 > Marlow 2026, working plan."_s,
        u"1157,802 < Page 1 of 1"_s,
    };
    QCOMPARE(dumped(document->pages.front().scene), expected);
}

void TestPrintedPage::titlesBelowBelongToTheirBars()
{
    TestPlan test;
    Product &pay = test.product("PAY");
    const QString words = QStringList(24, u"implementation"_s).join(u' ');
    QHash<EntityId, QString> titles;
    for (const QDate day : {QDate(2026, 8, 10), QDate(2026, 12, 7), QDate(2027, 3, 29), QDate(2027, 6, 21)}) {
        Feature &feature = test.feature("Long", pay);
        feature.title = words + day.toString(u" MMdd"_s);
        feature.start = firmDay(day.year(), day.month(), day.day());
        feature.end = firmDay(day.year(), day.month(), day.day() + 1);
        titles.insert(feature.id, feature.title);
    }
    RoadmapRequest request{test.plan, m_metrics};
    request.today = QDate(2026, 8, 12);
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 1U);
    const ScenePage &page = document->pages.front();
    const qreal end = page.size.width() - page.margins.right();
    QHash<EntityId, QRectF> bars;
    QHash<EntityId, QRectF> plates;
    QHash<EntityId, QStringList> lines;
    for (const SceneLayer &layer : page.scene.layers) {
        for (const BarItem &bar : layer.bars)
            bars.insert(bar.entity.id, bar.rect);
        for (const FillItem &fill : layer.fills) {
            if (titles.contains(fill.entity.id) && fill.fill == Paint(ColourToken::Canvas))
                plates.insert(fill.entity.id, fill.rect);
        }
    }
    for (const SceneLayer &layer : page.scene.layers) {
        for (const TextItem &text : layer.texts) {
            if (!titles.contains(text.entity.id))
                continue;
            lines[text.entity.id].append(text.text);
            // No line of the grid runs through it.
            const QRectF ink(text.rect.left(), text.baseline - text.style.size * 0.75, text.width, text.style.size);
            QVERIFY2(plates.value(text.entity.id).contains(ink), qPrintable(text.text));
        }
    }
    QCOMPARE(lines.size(), titles.size());
    for (QHash<EntityId, QString>::const_iterator title = titles.cbegin(); title != titles.cend(); ++title) {
        const QRectF bar = bars.value(title.key());
        const QRectF plate = plates.value(title.key());
        QCOMPARE(lines.value(title.key()).join(u' '), title.value());
        QVERIFY(lines.value(title.key()).size() > 1);
        // It hangs from its bar, from the beginning on where there is room.
        QVERIFY(plate.top() <= bar.bottom() && plate.bottom() > bar.bottom());
        QVERIFY(plate.left() <= bar.left() && plate.right() >= bar.left());
        QVERIFY(plate.right() <= end);
        if (title.value().endsWith(u"0810") || title.value().endsWith(u"1207"))
            QCOMPARE(plate.left(), bar.left());
    }
}

void TestPrintedPage::examplePage()
{
    const std::optional<Plan> plan = tests::examplePlan();
    if (!plan)
        QSKIP("the design's example isn't beside the project");
    const Result<SceneDocument> document = roadmapPages(exampleRequest(*plan, m_metrics));
    QVERIFY(document);
    const Scene &page = document->pages.front().scene;
    // 37 mm a lane, five lanes, as on the reference page.
    std::vector<qreal> heights;
    for (const AccessibleNode &node : page.accessible) {
        if (node.role == SceneRole::Lane)
            heights.push_back(node.rect.height() / pointsPerMm);
    }
    QCOMPARE(heights.size(), 5U);
    for (const qreal height : heights)
        QVERIFY2(qAbs(height - 37) < 0.1, qPrintable(QString::number(height)));
    const QStringList rows = barRows(page);
    QCOMPARE(rows.size(), 36);
    QVERIFY(rows.contains(u"Shop/One-page checkout/10"_s));
    QVERIFY(rows.contains(u"Shop/Address autocomplete/40"_s));
    QVERIFY(rows.contains(u"Merc/Answers inside the console/40"_s));
}

void TestPrintedPage::exampleAccessibleNames()
{
    const std::optional<Plan> plan = tests::examplePlan();
    if (!plan)
        QSKIP("the design's example isn't beside the project");
    const Result<SceneDocument> document = roadmapPages(exampleRequest(*plan, m_metrics));
    QVERIFY(document);
    QStringList names;
    for (const AccessibleNode &node : document->pages.front().scene.accessible)
        names.append(node.name);
    // Without the English translation the plural is the source text's.
    QVERIFY(names.contains(u"Saved cards for regulars, Checkout, Discovery, 28 Sep to 18 Dec, likely, Jonas Beck, "
                           "1 dependencies"_s));
    QVERIFY(
        names.contains(u"Swish and MobilePay, Payments, In progress, Blocked, 24 Aug to 6 Nov, likely, Owen Clarke"_s));
    QVERIFY(names.contains(u"Completion, 66.1% of 70"_s));
}

void TestPrintedPage::screenScene()
{
    const std::optional<Plan> plan = tests::examplePlan();
    if (!plan)
        QSKIP("the design's example isn't beside the project");
    ScreenFrame frame;
    frame.today = QDate(2026, 8, 12);
    frame.timeWidth = 702;
    frame.view.from = u"2026-07-01"_s;
    frame.view.to = u"2027-03-31"_s;
    ScreenRoadmap roadmap(*plan, m_metrics);
    QVERIFY(roadmap.build(frame));
    QCOMPARE(roadmap.lanes().size(), 5U);
    QCOMPARE(roadmap.axis().height(), 66.0);
    QCOMPARE(roadmap.width(), 702.0);
    const PlacedLane &first = roadmap.lanes().front();
    QCOMPARE(first.laid.height, first.laid.rows == 3 ? 126.0 : 160.0);
    int bars = 0;
    for (const PlacedLane &lane : roadmap.lanes()) {
        lane.laid.eachBar([&](const BarItem &bar) { QVERIFY(QRectF({}, lane.laid.body.size).contains(bar.rect)); });
        bars += lane.laid.barCount();
    }
    QCOMPARE(bars, 36);
}

LEADLINE_TEST(TestPrintedPage)

#include "tst_printedpage.moc"
