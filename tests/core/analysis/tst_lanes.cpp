// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lanes.h"

#include "core/analysis/workcalendar.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laneIsTheObjectiveElseTheInitiatives();
    void alsoServesThroughContributions();
    void scopesHoldTheirRows();
    void findsAPlanByItsLead_data();
    void findsAPlanByItsLead();
    void drawsDates_data();
    void drawsDates();
    void horizonFollowsTheDates_data();
    void horizonFollowsTheDates();
};

void TestLanes::laneIsTheObjectiveElseTheInitiatives()
{
    TestPlan test;
    Objective &first = test.objective("First");
    Objective &second = test.objective("Second");
    Initiative &initiative = test.add<Initiative>();
    initiative.objective = idOf(second);
    Feature &feature = test.feature("Saved cards", test.product("PAY"));

    QVERIFY(laneOf(test.plan, feature).isNull());
    feature.initiative = idOf(initiative);
    QCOMPARE(laneOf(test.plan, feature), idOf(second));
    feature.objective = idOf(first);
    QCOMPARE(laneOf(test.plan, feature), idOf(first));
    test.remove(first, EntityKind::Objective);
    QCOMPARE(laneOf(test.plan, feature), idOf(second));
    test.remove(initiative, EntityKind::Initiative);
    QVERIFY(laneOf(test.plan, feature).isNull());
}

void TestLanes::alsoServesThroughContributions()
{
    TestPlan test;
    Objective &first = test.objective("First");
    Objective &second = test.objective("Second");
    Objective &third = test.objective("Third");
    Feature &feature = test.feature("Saved cards", test.product("PAY"));
    feature.objective = idOf(second);
    for (const Objective *objective : {&third, &second, &first, &third}) {
        Contribution contribution;
        contribution.feature = idOf(feature);
        contribution.keyResult = idOf(test.keyResult("Rate", *objective));
        test.add(std::move(contribution));
    }
    const std::vector<Id<Objective>> others{idOf(first), idOf(third)};
    QCOMPARE(AlsoServes(test.plan).lanes(feature), others);

    test.remove(third, EntityKind::Objective);
    QCOMPARE(AlsoServes(test.plan).lanes(feature), std::vector<Id<Objective>>{idOf(first)});
}

void TestLanes::scopesHoldTheirRows()
{
    TestPlan test;
    PlanRecord &mine = test.add<PlanRecord>();
    PlanRecord &theirs = test.add<PlanRecord>();
    Product &pay = test.product("PAY", idOf(mine));
    Product &id = test.product("IDN", idOf(theirs));
    Product &free = test.product("NEW");
    test.feature("A", pay);
    test.feature("B", id);
    test.feature("C", free);
    test.objective("Of the portfolio");
    test.objective("Mine").plan = idOf(mine);
    test.objective("Theirs").plan = idOf(theirs);
    test.team("Shared");
    test.team("Mine", idOf(mine));
    test.team("Theirs", idOf(theirs));

    const Scope scope(idOf(mine));
    QCOMPARE(featuresOf(test.plan, Scope()).size(), 3U);
    QCOMPARE(featuresOf(test.plan, scope).size(), 1U);
    QCOMPARE(featuresOf(test.plan, scope).front()->title, u"A"_s);
    QCOMPARE(objectivesOf(test.plan, scope).size(), 2U);
    QCOMPARE(objectivesOf(test.plan, scope).back()->title, u"Mine"_s);
    QCOMPARE(teamsOf(test.plan, scope).size(), 2U);
    QCOMPARE(teamsOf(test.plan, Scope()).size(), 3U);
}

void TestLanes::findsAPlanByItsLead_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("found");

    QTest::newRow("e-mail") << u"Maya@Example.com"_s << u"Payments"_s;
    QTest::newRow("name, without accents") << u" hanna sorensen "_s << u"Console"_s;
    QTest::newRow("initials") << u"ml"_s << u"Payments"_s;
    QTest::newRow("an e-mail goes before a name") << u"maya"_s << u"Console"_s;
    QTest::newRow("leads nothing") << u"Owen Clarke"_s << QString();
    QTest::newRow("nobody") << u""_s << QString();
}

void TestLanes::findsAPlanByItsLead()
{
    QFETCH(QString, who);
    QFETCH(QString, found);
    TestPlan test;
    const auto lead = [&](const QString &name, const QString &email, const QString &initials, const QString &planName) {
        Person person;
        person.name = name;
        person.email = email;
        person.initials = initials;
        PlanRecord record;
        record.name = planName;
        record.lead = idOf(test.add(std::move(person)));
        if (!planName.isEmpty())
            test.add(std::move(record));
    };
    lead(u"Maya"_s, u"maya@example.com"_s, u"ML"_s, u"Payments"_s);
    lead(u"Hanna Sørensen"_s, u"MAYA"_s, u"HS"_s, u"Console"_s);
    lead(u"Owen Clarke"_s, u"owen@example.com"_s, u"OC"_s, QString());

    const PlanRecord *record = test.plan.find(planOfLead(test.plan, who));
    QCOMPARE(record ? record->name : QString(), found);
}

void TestLanes::drawsDates_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<double>("weeks");
    QTest::addColumn<double>("effort");
    QTest::addColumn<QDate>("drawnStart");
    QTest::addColumn<QDate>("drawnEnd");
    QTest::addColumn<QString>("marks");

    const QDate none;
    QTest::newRow("undated") << none << none << 2.0 << 5.0 << none << none << QString();
    QTest::newRow("both") << QDate(2026, 9, 28) << QDate(2026, 12, 18) << 2.0 << 5.0 << QDate(2026, 9, 28)
                          << QDate(2026, 12, 18) << QString();
    QTest::newRow("start and weeks") << QDate(2026, 9, 28) << none << 2.0 << 5.0 << QDate(2026, 9, 28)
                                     << QDate(2026, 10, 11) << u"end"_s;
    QTest::newRow("start and effort") << QDate(2026, 9, 28) << none << -1.0 << 42.0 << QDate(2026, 9, 28)
                                      << QDate(2026, 11, 24) << u"end"_s;
    QTest::newRow("start alone") << QDate(2026, 9, 28) << none << -1.0 << -1.0 << QDate(2026, 9, 28)
                                 << QDate(2026, 10, 27) << u"end"_s;
    QTest::newRow("end and weeks") << none << QDate(2026, 12, 18) << 0.5 << 5.0 << QDate(2026, 12, 15)
                                   << QDate(2026, 12, 18) << u"start"_s;
    QTest::newRow("end and effort") << none << QDate(2026, 12, 18) << -1.0 << 5.0 << QDate(2026, 12, 14)
                                    << QDate(2026, 12, 18) << u"start"_s;
    QTest::newRow("end alone") << none << QDate(2026, 12, 31) << -1.0 << -1.0 << QDate(2026, 12, 1)
                               << QDate(2026, 12, 31) << u"start"_s;
    QTest::newRow("reversed") << QDate(2026, 12, 18) << QDate(2026, 9, 28) << -1.0 << -1.0 << QDate(2026, 9, 28)
                              << QDate(2026, 12, 18) << u"reversed"_s;
    QTest::newRow("no length at all") << QDate(2026, 9, 28) << none << 0.0 << 5.0 << QDate(2026, 9, 28)
                                      << QDate(2026, 9, 28) << u"end"_s;
}

void TestLanes::drawsDates()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(double, weeks);
    QFETCH(double, effort);
    QFETCH(QString, marks);
    TestPlan test;
    Feature &feature = test.feature("A", test.product("PAY"));
    feature.start.date = start;
    feature.end.date = end;
    feature.start.confidence = DateConfidence::Likely;
    feature.end.confidence = DateConfidence::Rough;
    if (weeks >= 0)
        feature.durationWeeks = weeks;
    if (effort >= 0)
        feature.effortLikely = effort;

    const DrawnDates drawn = drawnDates(feature, WorkCalendar(test.plan));
    QTEST(drawn.start, "drawnStart");
    QTEST(drawn.end, "drawnEnd");
    QCOMPARE(drawn.openStart, marks == u"start");
    QCOMPARE(drawn.openEnd, marks == u"end");
    QCOMPARE(drawn.reversed, marks == u"reversed");
    QCOMPARE(drawn.isDated(), start.isValid() || end.isValid());
    if (drawn.isDated())
        QCOMPARE(drawn.confidence, end.isValid() ? DateConfidence::Rough : DateConfidence::Likely);
}

void TestLanes::horizonFollowsTheDates_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("horizon");

    QTest::newRow("long begun") << QDate(2025, 3, 1) << int(Horizon::Now);
    QTest::newRow("last day of this quarter") << QDate(2026, 9, 30) << int(Horizon::Now);
    QTest::newRow("next quarter") << QDate(2026, 10, 1) << int(Horizon::Next);
    QTest::newRow("its last day") << QDate(2026, 12, 31) << int(Horizon::Next);
    QTest::newRow("after it") << QDate(2027, 1, 1) << int(Horizon::Later);
    QTest::newRow("undated: what people said") << QDate() << int(Horizon::Later);
}

void TestLanes::horizonFollowsTheDates()
{
    QFETCH(QDate, start);
    QFETCH(int, horizon);
    TestPlan test;
    Feature &feature = test.feature("A", test.product("PAY"));
    feature.horizon = Horizon::Later;
    feature.start.date = start;
    const DrawnDates drawn = drawnDates(feature, WorkCalendar(test.plan));
    const std::optional<Horizon> now = horizonNow(feature, drawn, FiscalCalendar(1), QDate(2026, 8, 12));
    QVERIFY(now.has_value());
    QCOMPARE(int(*now), horizon);
}

LEADLINE_TEST(TestLanes)

} // namespace leadline
#include "tst_lanes.moc"
