// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfoliofigures.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestPortfolio final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixCountsWholeEffortOfThePeriod();
    void mixTakesTheKindOfTheInitiative();
    void mixWithoutTargetHasNoGap();
    void fieldNeedsEveryInput();
    void fieldDrawsLargestFirst();
    void attainmentIsTheWeightedMean();
    void forecastGoesOnAtBothPaces();
    void healthIsSuggestedWhenNobodySaysIt();
    void onlyActiveObjectivesOfThePeriodCount();
    void loadLevels_data();
    void loadLevels();
    void teamsOverTheirCommitment();
    void waitingIsWorkOfNowAndNext();
    void delayAccruesUntilRelease();
    void cd3OrderIsCheaper();
    void cd3LeavesThePastAlone();
    void budgetForecastFollowsTheYear();
    void scopesShowTheirOwn();
    void emptyPlanHasNoContent();

private:
    static inline const QDate today = QDate(2026, 8, 12);
    static inline const DateRange period{QDate(2026, 7, 1), QDate(2027, 6, 30)};

    static AnalysisContext contextOf(const TestPlan &test, const Scope &scope = {})
    {
        return {test.plan, today, {}, scope};
    }
    static Feature &work(TestPlan &test, const Product &product, double days, QDate start, QDate end)
    {
        Feature &feature = test.feature("Work", product);
        feature.effortLikely = days;
        feature.start.date = start;
        feature.end.date = end;
        return feature;
    }
    static Feature &bet(TestPlan &test, const Product &product, double effort)
    {
        Feature &feature = test.feature("Bet", product);
        feature.reach = 1000;
        feature.impact = Impact::High;
        feature.confidence = 50;
        feature.risk = 4;
        feature.effortLikely = effort;
        return feature;
    }
    static KeyResult &measured(TestPlan &test, const Objective &objective, double current)
    {
        KeyResult &keyResult = test.keyResult("KR", objective);
        keyResult.baseline = 0;
        keyResult.target = 100;
        Measurement measurement;
        measurement.keyResult = idOf(keyResult);
        measurement.day = today;
        measurement.value = current;
        test.add(std::move(measurement));
        return keyResult;
    }
};

void TestPortfolio::mixCountsWholeEffortOfThePeriod()
{
    TestPlan test;
    test.settings().mixInnovate = 60;
    test.settings().mixBuild = 20;
    const Product &a = test.product("A");
    const Product &b = test.product("B");
    // Begun before the period and still counted whole.
    work(test, a, 30, {2026, 6, 1}, {2026, 7, 31}).investment = Investment::Innovate;
    work(test, b, 60, {2027, 6, 1}, {2027, 8, 31}).investment = Investment::Build;
    Feature &committed = test.feature("Undated", b);
    committed.effortLikely = 10;
    committed.investment = Investment::Tune;
    committed.committed = {QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    work(test, a, 20, {2026, 8, 1}, {2026, 8, 31}); // without a kind
    // Not of the period, or set aside.
    work(test, a, 7, {2026, 1, 1}, {2026, 6, 30}).investment = Investment::Build;
    Feature &parked = work(test, a, 7, {2026, 8, 1}, {2026, 8, 31});
    parked.investment = Investment::Build;
    parked.parked = true;
    Feature &never = work(test, a, 7, {2026, 8, 1}, {2026, 8, 31});
    never.investment = Investment::Build;
    never.status = WorkStatus::WontDo;
    test.feature("Someday", a).investment = Investment::Build;

    const InvestmentMix mix = investmentMix(contextOf(test), period);
    QCOMPARE(mix.actual.days, (std::array<double, investmentCount>{30, 60, 10, 0}));
    QCOMPARE(mix.actual.share(Investment::Build), 0.6);
    QCOMPARE(mix.unclassified, 1);
    QCOMPARE(mix.unclassifiedDays, 20.0);
    QVERIFY(mix.target);
    QCOMPARE((*mix.target)[0], 0.75); // 60 of 80
    QVERIFY(mix.gap);
    QCOMPARE(mix.gap->kind, Investment::Innovate);
    QCOMPARE(qRound(mix.gap->points), -45);
    QCOMPARE(mix.products.size(), size_t(2));
    QCOMPARE(mix.products[0].product->key, u"A"_s);
    QCOMPARE(mix.products[1].shares.total(), 70.0);
}

void TestPortfolio::mixTakesTheKindOfTheInitiative()
{
    TestPlan test;
    const Product &product = test.product("A");
    Initiative initiative;
    initiative.investment = Investment::KeepRunning;
    const Id<Initiative> id = idOf(test.add(std::move(initiative)));
    work(test, product, 5, {2026, 8, 3}, {2026, 8, 7}).initiative = id;
    Feature &own = work(test, product, 15, {2026, 8, 3}, {2026, 8, 7});
    own.initiative = id;
    own.investment = Investment::Tune;
    const InvestmentMix mix = investmentMix(contextOf(test), period);
    QCOMPARE(mix.actual.days, (std::array<double, investmentCount>{0, 0, 15, 5}));
    QCOMPARE(mix.unclassified, 0);
}

void TestPortfolio::mixWithoutTargetHasNoGap()
{
    TestPlan test;
    work(test, test.product("A"), 5, {2026, 8, 3}, {2026, 8, 7}).investment = Investment::Tune;
    QVERIFY(!investmentMix(contextOf(test), period).target);
    QVERIFY(!investmentMix(contextOf(test), period).gap);
    test.settings().mixTune = 100;
    QVERIFY(investmentMix(contextOf(test), period).target);
    QVERIFY(!investmentMix(contextOf(test), period).gap); // exactly as wanted
}

void TestPortfolio::fieldNeedsEveryInput()
{
    TestPlan test;
    const Product &product = test.product("A");
    bet(test, product, 10).reach.reset();
    bet(test, product, 10).impact.reset();
    bet(test, product, 10).confidence.reset();
    bet(test, product, 10).risk.reset();
    bet(test, product, 0);
    bet(test, product, 10).status = WorkStatus::Released; // no bet any more
    bet(test, product, 10).parked = true;
    Feature &late = bet(test, product, 10);
    late.start.date = QDate(2027, 7, 1);
    late.end.date = QDate(2027, 7, 31);
    QVERIFY(valueAndRisk(contextOf(test), period).features.empty());
    QCOMPARE(valueAndRisk(contextOf(test), period).incomplete, 5);
}

void TestPortfolio::fieldDrawsLargestFirst()
{
    TestPlan test;
    Product &product = test.product("A");
    product.colour = 3;
    bet(test, product, 25);
    bet(test, product, 100);
    const ValueAndRiskField field = valueAndRisk(contextOf(test), period);
    QCOMPARE(field.features.size(), size_t(2));
    QCOMPARE(field.features[0].effort, 100.0);
    QCOMPARE(field.features[0].radius(), 21.0);
    QCOMPARE(field.features[1].value, 1000.0); // 1000 × 2 × 50 %
    QCOMPARE(field.features[1].risk, 4);
    QCOMPARE(field.features[1].productColour, 3);
}

void TestPortfolio::attainmentIsTheWeightedMean()
{
    TestPlan test;
    Objective &first = test.objective("First");
    first.cycleStart = QDate(2026, 8, 2);
    first.cycleEnd = QDate(2026, 8, 22); // half over
    Objective &second = test.objective("Second");
    measured(test, first, 80).weight = 3;
    measured(test, first, 0);
    measured(test, second, 20);
    test.keyResult("Never measured", second);
    Objective &third = test.objective("Third");
    measured(test, third, 62).target = {};
    const Attainment result = attainment(contextOf(test), period);
    QCOMPARE(result.objectives.size(), size_t(3));
    QCOMPARE(*result.objectives[0].progress, 0.6); // (3 × 80 + 0) / 4
    QCOMPARE(*result.objectives[0].expected, 0.5);
    QCOMPARE(*result.objectives[1].progress, 0.2);
    QVERIFY(!result.objectives[1].expected);
    QCOMPARE(*result.progress, 0.52); // (240 + 0 + 20) / 5
    QCOMPARE(*result.expected, 0.5);
    QCOMPARE(result.keyResults, 5);
    QCOMPARE(result.measured, 3);
    // It has a value, which says nothing without a target.
    QCOMPARE(result.unscaled, 1);
    QCOMPARE(result.objectives[1].unscaled, 0);
    QCOMPARE(result.objectives[2].unscaled, 1);
}

void TestPortfolio::forecastGoesOnAtBothPaces()
{
    TestPlan test;
    Objective &objective = test.objective("First");
    objective.cycleStart = QDate(2026, 1, 1);
    objective.cycleEnd = QDate(2026, 10, 28); // 300 days
    const auto addKeyResult = [&](double firstValue, double secondValue) {
        KeyResult &row = test.keyResult("Key result", objective);
        row.baseline = 0;
        row.target = 100;
        // After 100 days and after 200.
        for (const auto &[day, value] : {std::pair(QDate(2026, 4, 11), firstValue), {QDate(2026, 7, 20), secondValue}}) {
            Measurement measurement;
            measurement.keyResult = idOf(row);
            measurement.day = day;
            measurement.value = value;
            test.add(std::move(measurement));
        }
    };
    addKeyResult(10, 40);
    Attainment result = attainment(contextOf(test), period);
    QVERIFY(result.objectives.front().forecast);
    // 0.2 a day since the start, 0.3 a day lately, for 100 days more.
    QCOMPARE(result.objectives.front().forecast->low, 0.6);
    QCOMPARE(result.objectives.front().forecast->high, 0.7);
    // 0.45 a day and 0.1 a day; what lies beyond the target counts as the target.
    addKeyResult(80, 90);
    result = attainment(contextOf(test), period);
    QCOMPARE(result.objectives.front().forecast->low, 0.8);
    QCOMPARE(result.objectives.front().forecast->high, 0.85);
    Objective &endless = test.objective("No cycle");
    measured(test, endless, 50);
    result = attainment(contextOf(test), period);
    QVERIFY(!result.objectives.back().forecast);
}

void TestPortfolio::healthIsSuggestedWhenNobodySaysIt()
{
    TestPlan test;
    const std::pair<double, ObjectiveHealth> cases[] = {{50, ObjectiveHealth::OnTrack},
                                                        {45, ObjectiveHealth::OnTrack},
                                                        {28, ObjectiveHealth::AtRisk},
                                                        {27, ObjectiveHealth::OffTrack}};
    for (const auto &[current, health] : cases) {
        Objective &objective = test.objective("O");
        objective.cycleStart = QDate(2026, 8, 2);
        objective.cycleEnd = QDate(2026, 8, 22);
        measured(test, objective, current);
    }
    Objective &stated = test.objective("Stated");
    stated.health = ObjectiveHealth::OffTrack;
    test.objective("Unknown");
    const Attainment result = attainment(contextOf(test), period);
    for (size_t i = 0; i < std::size(cases); ++i) {
        QCOMPARE(result.objectives[i].health, std::optional(cases[i].second));
        QVERIFY(!result.objectives[i].healthIsStated);
    }
    QVERIFY(result.objectives[4].healthIsStated);
    QVERIFY(!result.objectives[5].health);
    QCOMPARE(result.count(ObjectiveHealth::OnTrack), 2);
    QCOMPARE(result.count(ObjectiveHealth::AtRisk), 1);
    QCOMPARE(result.count(ObjectiveHealth::OffTrack), 2);
}

void TestPortfolio::onlyActiveObjectivesOfThePeriodCount()
{
    TestPlan test;
    test.objective("Draft").state = ObjectiveState::Draft;
    test.objective("Closed").state = ObjectiveState::Closed;
    test.objective("Moved").state = ObjectiveState::Moved;
    test.objective("Last year").cycleEnd = QDate(2026, 6, 30);
    test.objective("Next year").cycleStart = QDate(2027, 7, 1);
    test.objective("Now");
    const Attainment result = attainment(contextOf(test), period);
    QCOMPARE(result.objectives.size(), size_t(1));
    QCOMPARE(result.objectives.front().objective->title, u"Now"_s);
}

void TestPortfolio::loadLevels_data()
{
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("level");
    QTest::newRow("nothing") << 0.0 << 0 << 1;
    QTest::newRow("20") << 20.4 << 20 << 1;
    QTest::newRow("21") << 20.6 << 21 << 2;
    QTest::newRow("40") << 40.0 << 40 << 2;
    QTest::newRow("60") << 60.0 << 60 << 3;
    QTest::newRow("61") << 61.0 << 61 << 4;
    QTest::newRow("81") << 81.0 << 81 << 5;
    QTest::newRow("100") << 100.4 << 100 << 5;
    QTest::newRow("over") << 100.6 << 101 << TeamQuarter::overLevel;
}

void TestPortfolio::loadLevels()
{
    QFETCH(double, load);
    const TeamQuarter cell{load, 0, 100};
    QTEST(*cell.percent(), "percent");
    QTEST(cell.level(), "level");
    QVERIFY(!TeamQuarter({load, 0, std::nullopt}).percent());
    QCOMPARE(TeamQuarter({1, 0, 0.0}).level(), TeamQuarter::overLevel);
}

void TestPortfolio::teamsOverTheirCommitment()
{
    TestPlan test;
    const Product &product = test.product("A");
    const PlannedDate quarter{QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    for (const auto &[days, promised] : {std::pair(40.0, 41.0), std::pair(40.0, 40.0)}) {
        const Team &team = test.team("T");
        Capacity capacity;
        capacity.team = idOf(team);
        capacity.period = quarter;
        capacity.days = days;
        test.add(std::move(capacity));
        Feature &feature = test.feature("F", product);
        feature.team = idOf(team);
        feature.effortLikely = promised;
        feature.committed = quarter;
    }
    const Team &unknown = test.team("Without capacity");
    Feature &feature = test.feature("F", product);
    feature.team = idOf(unknown);
    feature.effortLikely = 5;
    feature.committed = quarter;
    const QuarterCommitment next = portfolioFigures(contextOf(test), period).nextQuarter;
    QCOMPARE(next.quarter.first, QDate(2026, 10, 1));
    QCOMPARE(next.commitment, 86.0);
    QCOMPARE(next.capacity, 80.0);
    QCOMPARE(next.teamsOver, 1);
}

void TestPortfolio::waitingIsWorkOfNowAndNext()
{
    TestPlan test;
    const Product &product = test.product("A");
    const auto costing = [&](QDate start, qint64 cost) -> Feature & {
        Feature &feature = work(test, product, 5, start, start.isValid() ? start.addDays(30) : QDate());
        feature.costOfDelay = cost * 100;
        return feature;
    };
    costing({2026, 12, 31}, 1000);
    costing({2026, 7, 1}, 300); // should have begun
    costing({2027, 1, 1}, 50'000); // later
    costing({2026, 9, 1}, 50'000).status = WorkStatus::InProgress;
    costing({2026, 9, 1}, 50'000).parked = true;
    costing({}, 20).horizon = Horizon::Next;
    costing({}, 50'000).horizon = Horizon::Later;
    costing({}, 50'000);
    costing({2026, 9, 1}, 0).costOfDelay.reset();
    const WaitingCost waiting = waitingCost(contextOf(test));
    QCOMPARE(waiting.perWeek, 1320.0);
    QCOMPARE(waiting.features, 4);
    QCOMPARE(waiting.withoutCost, 1);
}

void TestPortfolio::delayAccruesUntilRelease()
{
    TestPlan test;
    const Product &product = test.product("A");
    // Two weeks from 1 to 14 July, then released.
    Feature &released = work(test, product, 5, {2026, 6, 1}, {2026, 7, 31});
    released.status = WorkStatus::Released;
    released.releasedOn = QDate(2026, 7, 14);
    released.costOfDelay = 7'000'00;
    // Late: costs until today at least.
    Feature &late = work(test, product, 5, {2026, 7, 1}, {2026, 7, 7});
    late.costOfDelay = 700'00;
    test.feature("Undated", product).costOfDelay = 1'00;
    const DelayCurve curve = delayCurve(contextOf(test), period);
    QCOMPARE(curve.points.front().day, period.first);
    QCOMPARE(curve.points.front().plan, 0.0);
    QCOMPARE(curve.points[1].day, QDate(2026, 7, 31));
    QCOMPARE(curve.points[1].plan, 14'000.0 + 31 * 100);
    QCOMPARE(curve.points[2].day, today);
    QCOMPARE(curve.points.size(), size_t(14));
    QCOMPARE(curve.soFar, 14'000.0 + 43 * 100);
    QCOMPARE(curve.planTotal(), curve.soFar);
    QCOMPARE(curve.features, 2);
    QCOMPARE(curve.unscheduled, 1);
}

/// Two features of ten days each, side by side over four weeks: one after the other the dear one is done after two.
void TestPortfolio::cd3OrderIsCheaper()
{
    TestPlan test;
    const Product &product = test.product("A");
    const Id<Team> team = idOf(test.team("T"));
    const QDate start(2026, 8, 17);
    for (const qint64 cost : {100, 1400}) {
        Feature &feature = work(test, product, 10, start, start.addDays(27));
        feature.team = team;
        feature.costOfDelay = cost * 100;
    }
    const DelayCurve curve = delayCurve(contextOf(test), period);
    const double until = static_cast<double>(period.first.daysTo(start.addDays(27)) + 1);
    QCOMPARE(curve.planTotal(), 1500 * until / 7);
    // The dear one is done on the Friday of the second week, 11 days into the work; the other as planned but for the
    // weekend at the end.
    const double dear = static_cast<double>(period.first.daysTo(start.addDays(11)) + 1);
    const double cheap = static_cast<double>(period.first.daysTo(start.addDays(25)) + 1);
    QVERIFY(qAbs(curve.cd3Total() - (1400 * dear + 100 * cheap) / 7) < 0.01);
}

void TestPortfolio::cd3LeavesThePastAlone()
{
    TestPlan test;
    const Product &product = test.product("A");
    Feature &feature = work(test, product, 10, {2026, 8, 3}, {2026, 8, 28});
    feature.costOfDelay = 700'00;
    feature.team = idOf(test.team("T"));
    const DelayCurve curve = delayCurve(contextOf(test), period);
    for (const DelayPoint &point : curve.points)
        QCOMPARE(point.cd3, point.plan);
    QCOMPARE(curve.soFar, 43 * 100.0);
}

void TestPortfolio::budgetForecastFollowsTheYear()
{
    TestPlan test;
    Product &product = test.product("A");
    product.budget = 1000'00;
    product.spent = 640'00;
    product.revenue = 2500'00;
    test.product("No money");
    // 224 of 365 days are over.
    const BudgetUse use = budgetUse(contextOf(test));
    QCOMPARE(use.fiscalYear, 2026);
    QCOMPARE(use.products.size(), size_t(1));
    QCOMPARE(*use.total.forecast, 640.0 * 365 / 224);
    QCOMPARE(*use.total.used(), 0.64);
    QCOMPARE(*use.total.returns, 2.5);
    QCOMPARE(use.total.outlook(), std::optional(BudgetOutlook::On)); // 1043
    product.spent = 650'00;
    QCOMPARE(budgetUse(contextOf(test)).total.outlook(), std::optional(BudgetOutlook::Over)); // 1059
    product.spent = 500'00;
    QCOMPARE(budgetUse(contextOf(test)).total.outlook(), std::optional(BudgetOutlook::Under));
    // A year that has just begun says nothing.
    const BudgetUse early = budgetUse({test.plan, QDate(2026, 1, 20), {}, {}});
    QVERIFY(!early.total.forecast);
    QVERIFY(!early.total.outlook());
}

void TestPortfolio::scopesShowTheirOwn()
{
    TestPlan test;
    const Id<PlanRecord> mine = idOf(test.add<PlanRecord>());
    const Id<PlanRecord> other = idOf(test.add<PlanRecord>());
    Product &a = test.product("A", mine);
    a.budget = 100'00;
    Product &b = test.product("B", other);
    b.budget = 30'00;
    bet(test, a, 10);
    bet(test, b, 10).risk = 9;
    test.team("Mine", mine);
    test.team("Other", other);
    const PortfolioFigures figures = portfolioFigures(contextOf(test, Scope(other)), period);
    QCOMPARE(figures.field.features.size(), size_t(1));
    QCOMPARE(figures.field.features.front().risk, 9);
    QCOMPARE(*figures.budget.total.approved, 30.0);
    QCOMPARE(figures.load.teams.size(), size_t(1));
    QCOMPARE(*portfolioFigures(contextOf(test), period).budget.total.approved, 130.0);
}

void TestPortfolio::emptyPlanHasNoContent()
{
    TestPlan test;
    const PortfolioFigures figures = portfolioFigures(contextOf(test), period);
    QVERIFY(!figures.hasContent);
    QVERIFY(!figures.attainment.progress);
    QVERIFY(!figures.budget.total.approved);
    QCOMPARE(figures.delay.planTotal(), 0.0);
    QCOMPARE(figures.load.quarters.size(), size_t(4));
    test.feature("One", test.product("A"));
    QVERIFY(portfolioFigures(contextOf(test), period).hasContent);
}

LEADLINE_TEST(TestPortfolio)

} // namespace leadline
#include "tst_portfolio.moc"
