// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outcomes/outcomes.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestOutcomes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void keepWithin_data();
    void keepWithin();
    void yesOrNo();
    void newestValueCounts();
    void metricsShareTheirSeries();
    void unknownStaysUnknown();
    void statesKeepTheirLimits_data();
    void statesKeepTheirLimits();
    void objectivesAreWeightedMeans();
    void expectsLinearly_data();
    void expectsLinearly();

private:
    static Objective &cycle2026(TestPlan &test)
    {
        Objective &objective = test.objective("Shoppers finish checkout on the first try");
        objective.cycleStart = QDate(2026, 1, 1);
        objective.cycleEnd = QDate(2026, 12, 31);
        return objective;
    }
    static void measure(TestPlan &test, const KeyResult &keyResult, QDate day, std::optional<double> value)
    {
        Measurement row;
        row.keyResult = idOf(keyResult);
        row.day = day;
        row.value = value;
        test.add(std::move(row));
    }
};

constexpr double elapsed = 223.0 / 364; // 1 January to 12 August, of 1 January to 31 December

void TestOutcomes::numbers_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("progress");
    QTest::addColumn<double>("grade");
    QTest::addColumn<int>("state");

    const int ok = int(ObjectiveHealth::OnTrack);
    const int risk = int(ObjectiveHealth::AtRisk);
    const int off = int(ObjectiveHealth::OffTrack);
    QTest::newRow("rising") << 61.0 << 70.0 << 66.1 << 5.1 / 9 << 0.6 << ok;
    QTest::newRow("falling") << 74.0 << 45.0 << 58.0 << 16.0 / 29 << 0.6 << risk;
    QTest::newRow("far behind") << 12.0 << 120.0 << 31.0 << 19.0 / 108 << 0.2 << off;
    QTest::newRow("below the baseline") << 10.0 << 20.0 << 5.0 << 0.0 << 0.0 << off;
    QTest::newRow("beyond the target") << 10.0 << 20.0 << 30.0 << 1.0 << 1.0 << ok;
    QTest::newRow("nothing to gain, met") << 99.9 << 99.9 << 99.95 << 1.0 << 1.0 << ok;
    QTest::newRow("nothing to gain, lost") << 99.9 << 99.9 << 99.0 << 0.0 << 0.0 << off;
}

void TestOutcomes::numbers()
{
    QFETCH(double, baseline);
    QFETCH(double, target);
    QFETCH(double, current);
    TestPlan test;
    KeyResult &keyResult = test.keyResult("KR", cycle2026(test));
    keyResult.baseline = baseline;
    keyResult.target = target;
    measure(test, keyResult, {2026, 8, 1}, current);
    const KeyResultOutcome outcome = Outcomes(test.plan, {2026, 8, 12}).of(keyResult);
    QCOMPARE(*outcome.current, current);
    QTEST(*outcome.progress, "progress");
    QTEST(*outcome.grade, "grade");
    QTEST(int(*outcome.state), "state");
    QCOMPARE(*outcome.expectedFraction, elapsed);
    QCOMPARE(*outcome.expected, baseline + (target - baseline) * elapsed);
}

void TestOutcomes::keepWithin_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("progress");
    QTest::addColumn<double>("expectedFraction");

    QTest::newRow("inside") << 2.0 << 3.0 << 1.0 << 1.0;
    QTest::newRow("on the limit") << 2.0 << 4.0 << 1.0 << 1.0;
    QTest::newRow("left the band") << 2.0 << 5.0 << 0.0 << 1.0;
    QTest::newRow("half the way back") << 8.0 << 6.0 << 0.5 << elapsed;
    QTest::newRow("from below") << -3.0 << 0.0 << 0.75 << elapsed;
    QTest::newRow("further out than before") << 8.0 << 10.0 << 0.0 << elapsed;
}

void TestOutcomes::keepWithin()
{
    QFETCH(double, baseline);
    QFETCH(double, current);
    TestPlan test;
    Metric &metric = test.add<Metric>();
    metric.direction = Direction::KeepWithin;
    metric.lower = 1;
    metric.upper = 4;
    KeyResult &keyResult = test.keyResult("KR", cycle2026(test));
    keyResult.metric = idOf(metric);
    keyResult.baseline = baseline;
    measure(test, keyResult, {2026, 8, 1}, current);
    const KeyResultOutcome outcome = Outcomes(test.plan, {2026, 8, 12}).of(keyResult);
    QTEST(*outcome.progress, "progress");
    QTEST(*outcome.expectedFraction, "expectedFraction");
    QCOMPARE(outcome.expected.has_value(), *outcome.expectedFraction < 1);

    keyResult.upper = 100; // its own limits replace the metric's
    QCOMPARE(*Outcomes(test.plan, {2026, 8, 12}).of(keyResult).progress, 1.0);
}

void TestOutcomes::yesOrNo()
{
    TestPlan test;
    KeyResult &keyResult = test.keyResult("Certified", cycle2026(test));
    keyResult.kind = KeyResultKind::YesOrNo;
    keyResult.due = QDate(2026, 9, 30);
    QVERIFY(!Outcomes(test.plan, {2026, 8, 12}).of(keyResult).progress);
    measure(test, keyResult, {2026, 7, 1}, 0);
    KeyResultOutcome outcome = Outcomes(test.plan, {2026, 8, 12}).of(keyResult);
    QCOMPARE(*outcome.grade, 0.0);
    QCOMPARE(*outcome.state, ObjectiveHealth::OnTrack);
    QCOMPARE(*Outcomes(test.plan, {2026, 9, 30}).of(keyResult).state, ObjectiveHealth::OffTrack);
    measure(test, keyResult, {2026, 8, 1}, 1);
    outcome = Outcomes(test.plan, {2026, 10, 1}).of(keyResult);
    QCOMPARE(*outcome.grade, 1.0);
    QCOMPARE(*outcome.state, ObjectiveHealth::OnTrack);
}

void TestOutcomes::newestValueCounts()
{
    TestPlan test;
    KeyResult &keyResult = test.keyResult("KR", cycle2026(test));
    measure(test, keyResult, {2026, 8, 3}, 30);
    measure(test, keyResult, {2026, 7, 1}, 20);
    measure(test, keyResult, {2026, 8, 3}, 31); // the same day, written later
    measure(test, keyResult, {2026, 8, 10}, std::nullopt); // only a confidence
    const Outcomes outcomes(test.plan, {2026, 8, 12});
    const KeyResultOutcome outcome = outcomes.of(keyResult);
    QCOMPARE(*outcome.current, 31.0);
    QCOMPARE(outcome.measuredOn, QDate(2026, 8, 3));
    QCOMPARE(outcomes.series().newestCheckIn(keyResult)->day, QDate(2026, 8, 10));
    QVERIFY(!outcome.progress); // neither baseline nor target
}

void TestOutcomes::metricsShareTheirSeries()
{
    TestPlan test;
    Metric &metric = test.add<Metric>();
    KeyResult &one = test.keyResult("One", cycle2026(test));
    KeyResult &two = test.keyResult("Two", cycle2026(test));
    KeyResult &other = test.keyResult("Other", cycle2026(test));
    one.metric = two.metric = idOf(metric);
    measure(test, one, {2026, 5, 1}, 5);
    measure(test, other, {2026, 8, 1}, 99);
    Measurement ofMetric;
    ofMetric.metric = idOf(metric);
    ofMetric.day = QDate(2026, 6, 1);
    ofMetric.value = 6;
    Measurement &onMetric = test.add(std::move(ofMetric));
    QCOMPARE(*Outcomes(test.plan, {2026, 8, 12}).of(one).current, 6.0);
    QCOMPARE(*Outcomes(test.plan, {2026, 8, 12}).of(two).current, 6.0);
    test.remove(onMetric, EntityKind::Measurement);
    QCOMPARE(*Outcomes(test.plan, {2026, 8, 12}).of(two).current, 5.0);
    QCOMPARE(Outcomes(test.plan, {2026, 8, 12}).series().of(idOf(metric)).size(), 1U);
}

void TestOutcomes::unknownStaysUnknown()
{
    TestPlan test;
    Objective &objective = test.objective("No cycle");
    KeyResult &keyResult = test.keyResult("KR", objective);
    keyResult.baseline = 0;
    keyResult.target = 10;
    KeyResultOutcome outcome = Outcomes(test.plan, {2026, 8, 12}).of(keyResult);
    QVERIFY(!outcome.current && !outcome.progress && !outcome.grade && !outcome.state && !outcome.expected);
    measure(test, keyResult, {2026, 8, 1}, 4);
    outcome = Outcomes(test.plan, {2026, 8, 12}).of(keyResult);
    QCOMPARE(*outcome.progress, 0.4);
    QVERIFY(!outcome.state && !outcome.expected);
    const ObjectiveOutcome rolled = Outcomes(test.plan, {2026, 8, 12}).of(test.objective("Empty"));
    QVERIFY(!rolled.progress && !rolled.grade && !rolled.expected);
    QCOMPARE(rolled.keyResults, 0);
}

void TestOutcomes::statesKeepTheirLimits_data()
{
    QTest::addColumn<double>("behind");
    QTest::addColumn<int>("state");

    QTest::newRow("ahead") << -10.0 << int(ObjectiveHealth::OnTrack);
    QTest::newRow("exactly 5%") << 5.0 << int(ObjectiveHealth::OnTrack);
    QTest::newRow("over 5%") << 5.1 << int(ObjectiveHealth::AtRisk);
    QTest::newRow("exactly 22%") << 22.0 << int(ObjectiveHealth::AtRisk);
    QTest::newRow("over 22%") << 22.1 << int(ObjectiveHealth::OffTrack);
}

void TestOutcomes::statesKeepTheirLimits()
{
    QFETCH(double, behind);
    TestPlan test;
    KeyResult &keyResult = test.keyResult("KR", cycle2026(test));
    keyResult.baseline = 0;
    keyResult.target = 100;
    keyResult.due = QDate(2026, 8, 12); // all of it is expected
    measure(test, keyResult, {2026, 8, 1}, 100 - behind);
    QTEST(int(*Outcomes(test.plan, {2026, 8, 12}).of(keyResult).state), "state");
}

void TestOutcomes::objectivesAreWeightedMeans()
{
    TestPlan test;
    Objective &objective = cycle2026(test);
    const auto add = [&](double baseline, double target, std::optional<double> current) -> KeyResult & {
        KeyResult &keyResult = test.keyResult("KR", objective);
        keyResult.baseline = baseline;
        keyResult.target = target;
        if (current)
            measure(test, keyResult, {2026, 8, 1}, current);
        return keyResult;
    };
    KeyResult &first = add(61, 70, 66.1);
    add(74, 45, 58);
    add(18, 32, 24);
    ObjectiveOutcome outcome = Outcomes(test.plan, {2026, 8, 12}).of(objective);
    QCOMPARE(int(std::lround(*outcome.progress * 100)), 52); // the picture's attainment
    QCOMPARE(*outcome.grade, 0.5);
    QCOMPARE(*outcome.expected, elapsed);

    first.weight = 4;
    add(0, 10, std::nullopt); // not measured: left out
    outcome = Outcomes(test.plan, {2026, 8, 12}).of(objective);
    QCOMPARE(*outcome.progress, (4 * 5.1 / 9 + 16.0 / 29 + 6.0 / 14) / 6);
    QCOMPARE(outcome.keyResults, 4);
    QCOMPARE(outcome.measured, 3);
}

void TestOutcomes::expectsLinearly_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<double>("share");

    QTest::newRow("before the cycle") << QDate(2025, 12, 1) << QDate() << 0.0;
    QTest::newRow("first day") << QDate(2026, 1, 1) << QDate() << 0.0;
    QTest::newRow("last day") << QDate(2026, 12, 31) << QDate() << 1.0;
    QTest::newRow("after the cycle") << QDate(2027, 3, 1) << QDate() << 1.0;
    QTest::newRow("due earlier") << QDate(2026, 2, 10) << QDate(2026, 4, 11) << 0.4;
    QTest::newRow("due before it starts") << QDate(2026, 2, 10) << QDate(2025, 4, 11) << 1.0;
}

void TestOutcomes::expectsLinearly()
{
    QFETCH(QDate, today);
    QFETCH(QDate, due);
    TestPlan test;
    KeyResult &keyResult = test.keyResult("KR", cycle2026(test));
    keyResult.baseline = 0;
    keyResult.target = 1;
    keyResult.due = due;
    QTEST(*Outcomes(test.plan, today).of(keyResult).expected, "share");
}

LEADLINE_TEST(TestOutcomes)

} // namespace leadline
#include "tst_outcomes.moc"
