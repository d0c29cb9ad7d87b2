// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/lint.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesHaveCodesOfTheirOwn();
    void aCarefulPlanHasNoFindings();
    void featureWithoutLane();
    void objectiveWithoutKeyResult();
    void dependencyBackwards_data();
    void dependencyBackwards();
    void coarseDatesGetTheBenefitOfTheDoubt();
    void dependencyCircles();
    void endBeforeStart();
    void roughToTheDay_data();
    void roughToTheDay();
    void checkInOverdue_data();
    void checkInOverdue();
    void effortWithoutTeam();
    void mustAboveLimit_data();
    void mustAboveLimit();
    void releasedUnfinished();
    void pastItsEnd_data();
    void pastItsEnd();
    void scopesAreKept();
    void orderIsStable();

private:
    QStringList findings() const;
    QString only() const;
    Feature &careful(const char *title);

    std::unique_ptr<TestPlan> m_test;
    Product *m_product = nullptr;
    Objective *m_objective = nullptr;
    KeyResult *m_keyResult = nullptr;
    Team *m_team = nullptr;
};

void TestLint::init()
{
    m_test = std::make_unique<TestPlan>();
    m_product = &m_test->product("PAY");
    m_team = &m_test->team("Checkout");
    m_objective = &m_test->objective("Shoppers finish");
    m_keyResult = &m_test->keyResult("Completion", *m_objective);
}

/// A feature that no rule has anything to say about.
Feature &TestLint::careful(const char *title)
{
    Feature &feature = m_test->feature(title, *m_product);
    feature.objective = idOf(*m_objective);
    feature.team = idOf(*m_team);
    feature.effortLikely = 10;
    feature.start = firmDay(2026, 9, 1);
    feature.end = firmDay(2026, 9, 30);
    return feature;
}

QStringList TestLint::findings() const
{
    QStringList lines;
    for (const LintFinding &finding : lint({m_test->plan, QDate(2026, 8, 12)})) {
        const EntityBase *row = m_test->plan.find(finding.entity.kind, finding.entity.id);
        lines.append(finding.code + u' ' + (row ? row->ref : u"-"_s));
    }
    return lines;
}

/// The text of the only finding.
QString TestLint::only() const
{
    const std::vector<LintFinding> all = lint({m_test->plan, QDate(2026, 8, 12)});
    return all.size() == 1 ? all.front().text : u"%1 findings"_s.arg(all.size());
}

void TestLint::rulesHaveCodesOfTheirOwn()
{
    QSet<QString> codes;
    for (const LintRule &rule : lintRules()) {
        QVERIFY(!codes.contains(rule.codeText()));
        codes.insert(rule.codeText());
        QVERIFY(!rule.labelText().isEmpty());
    }
    QCOMPARE(codes.size(), 11); // ten findings; the fourth tells backwards from circles
    QCOMPARE(lintSeverityText(LintSeverity::Problem), u"problem"_s);
}

void TestLint::aCarefulPlanHasNoFindings()
{
    careful("Saved cards");
    QCOMPARE(findings(), QStringList());
}

void TestLint::featureWithoutLane()
{
    Feature &feature = careful("Saved cards");
    feature.objective = {};
    QCOMPARE(findings(), QStringList{u"feature-without-lane PAY-1"_s});
    QVERIFY(only().startsWith(u"PAY-1 \"Saved cards\" "));
    Initiative initiative;
    initiative.objective = idOf(*m_objective);
    feature.initiative = idOf(m_test->add(std::move(initiative)));
    QCOMPARE(findings(), QStringList());
    feature.initiative = {};
    feature.status = WorkStatus::WontDo;
    QCOMPARE(findings(), QStringList());
}

void TestLint::objectiveWithoutKeyResult()
{
    Objective &bare = m_test->objective("Be nicer");
    QCOMPARE(findings(), QStringList{u"objective-without-key-result OBJ-2"_s});
    bare.state = ObjectiveState::Closed;
    QCOMPARE(findings(), QStringList());
    m_test->remove(*m_keyResult, EntityKind::KeyResult);
    QCOMPARE(findings(), QStringList{u"objective-without-key-result OBJ-1"_s});
}

void TestLint::dependencyBackwards_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("lag");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<bool>("backwards");

    // The first feature runs from 1 to 30 September (a Wednesday); the second takes 30 days from its start.
    const int finishStart = int(DependencyKind::FinishToStart);
    QTest::newRow("after it") << finishStart << 0 << QDate(2026, 10, 1) << false;
    QTest::newRow("the same day") << finishStart << 0 << QDate(2026, 9, 30) << false;
    QTest::newRow("a day too soon") << finishStart << 0 << QDate(2026, 9, 29) << true;
    QTest::newRow("within the lag") << finishStart << 3 << QDate(2026, 10, 2) << true;
    QTest::newRow("after the lag") << finishStart << 3 << QDate(2026, 10, 5) << false;
    QTest::newRow("a lead") << finishStart << -3 << QDate(2026, 9, 25) << false;
    QTest::newRow("start to start") << int(DependencyKind::StartToStart) << 0 << QDate(2026, 8, 31) << true;
    QTest::newRow("start to start, fine") << int(DependencyKind::StartToStart) << 0 << QDate(2026, 9, 1) << false;
    QTest::newRow("finish to finish") << int(DependencyKind::FinishToFinish) << 0 << QDate(2026, 8, 20) << true;
    QTest::newRow("finish to finish, fine") << int(DependencyKind::FinishToFinish) << 0 << QDate(2026, 8, 31) << false;
    QTest::newRow("start to finish") << int(DependencyKind::StartToFinish) << 0 << QDate(2026, 7, 20) << true;
    QTest::newRow("start to finish, fine") << int(DependencyKind::StartToFinish) << 0 << QDate(2026, 8, 20) << false;
    QTest::newRow("relates") << int(DependencyKind::Relates) << 0 << QDate(2026, 8, 13) << false;
}

void TestLint::dependencyBackwards()
{
    QFETCH(int, kind);
    QFETCH(int, lag);
    QFETCH(QDate, start);
    QFETCH(bool, backwards);
    Feature &first = careful("Tokens");
    Feature &second = careful("Saved cards");
    second.start.date = start;
    second.end.date = start.addDays(30);
    Dependency dependency;
    dependency.from = idOf(first);
    dependency.to = idOf(second);
    dependency.kind = static_cast<DependencyKind>(kind);
    dependency.lagDays = lag;
    m_test->add(std::move(dependency));
    QCOMPARE(findings(), backwards ? QStringList{u"dependency-backwards PAY-2"_s} : QStringList());
    first.status = WorkStatus::Released;
    QCOMPARE(findings(), QStringList());
}

void TestLint::coarseDatesGetTheBenefitOfTheDoubt()
{
    Feature &first = careful("Tokens");
    Feature &second = careful("Saved cards");
    Dependency dependency;
    dependency.from = idOf(first);
    dependency.to = idOf(second);
    m_test->add(std::move(dependency));
    first.end = {QDate(2026, 12, 31), DatePrecision::Quarter, DateConfidence::Rough};
    second.start = {QDate(2026, 10, 1), DatePrecision::Month, DateConfidence::Rough};
    second.end = {};
    QCOMPARE(findings(), QStringList());
    second.start = {QDate(2026, 9, 1), DatePrecision::Month, DateConfidence::Rough};
    QCOMPARE(findings(), QStringList{u"dependency-backwards PAY-2"_s});
    QVERIFY(only().contains(u"Sep 2026"));
}

void TestLint::dependencyCircles()
{
    std::vector<Feature *> features;
    for (const char *title : {"A", "B", "C", "D", "E", "F"}) {
        features.push_back(&careful(title));
        features.back()->start = features.back()->end = {};
    }
    const auto depend = [&](size_t from, size_t to) {
        Dependency dependency;
        dependency.from = idOf(*features[from]);
        dependency.to = idOf(*features[to]);
        m_test->add(std::move(dependency));
    };
    depend(0, 1);
    depend(1, 2);
    depend(5, 0);
    QCOMPARE(findings(), QStringList());
    depend(1, 4); // a circle behind a circle
    depend(4, 3);
    depend(3, 4);
    depend(2, 0);
    QCOMPARE(findings(), (QStringList{u"dependency-circle PAY-1"_s, u"dependency-circle PAY-4"_s}));
    QVERIFY(lint({m_test->plan, QDate(2026, 8, 12)}).front().text.contains(
        u"PAY-1 \"A\" \u2192 PAY-2 \"B\" \u2192 PAY-3 \"C\" \u2192 PAY-1 \"A\""));
    depend(5, 5);
    QCOMPARE(findings().back(), u"dependency-circle PAY-6"_s);
}

void TestLint::endBeforeStart()
{
    Feature &feature = careful("Saved cards");
    feature.start = firmDay(2026, 10, 1);
    Initiative initiative;
    initiative.ref = u"INI-1"_s;
    initiative.start = firmDay(2026, 9, 2);
    initiative.end = firmDay(2026, 9, 1);
    m_test->add(std::move(initiative));
    m_objective->cycleStart = QDate(2026, 12, 31);
    m_objective->cycleEnd = QDate(2026, 1, 1);
    QCOMPARE(findings(), (QStringList{u"end-before-start OBJ-1"_s, u"end-before-start INI-1"_s, u"end-before-start PAY-1"_s}));
}

void TestLint::roughToTheDay_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<int>("confidence");
    QTest::addColumn<bool>("found");

    QTest::newRow("rough day") << int(DatePrecision::Day) << int(DateConfidence::Rough) << true;
    QTest::newRow("rough week") << int(DatePrecision::Week) << int(DateConfidence::Rough) << true;
    QTest::newRow("rough month") << int(DatePrecision::Month) << int(DateConfidence::Rough) << false;
    QTest::newRow("likely day") << int(DatePrecision::Day) << int(DateConfidence::Likely) << false;
    QTest::newRow("firm day") << int(DatePrecision::Day) << int(DateConfidence::Firm) << false;
}

void TestLint::roughToTheDay()
{
    QFETCH(int, precision);
    QFETCH(int, confidence);
    QFETCH(bool, found);
    careful("Saved cards").end = {QDate(2026, 9, 30), static_cast<DatePrecision>(precision),
                                  static_cast<DateConfidence>(confidence)};
    QCOMPARE(findings(), found ? QStringList{u"rough-to-the-day PAY-1"_s} : QStringList());
    if (found)
        QVERIFY(only().contains(u"\"End\""));
}

void TestLint::checkInOverdue_data()
{
    QTest::addColumn<int>("cadence");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("found");

    QTest::newRow("in time") << 14 << QDate(2026, 7, 29) << false;
    QTest::newRow("a day late") << 14 << QDate(2026, 7, 28) << true;
    QTest::newRow("never, young cycle") << 60 << QDate() << false;
    QTest::newRow("never, old cycle") << 14 << QDate() << true;
    QTest::newRow("no cadence") << 0 << QDate() << false;
}

void TestLint::checkInOverdue()
{
    QFETCH(int, cadence);
    QFETCH(QDate, last);
    QFETCH(bool, found);
    m_objective->cycleStart = QDate(2026, 7, 1);
    m_objective->cycleEnd = QDate(2026, 12, 31);
    if (cadence > 0)
        m_objective->cadenceDays = cadence;
    if (last.isValid()) {
        Measurement measurement;
        measurement.keyResult = idOf(*m_keyResult);
        measurement.day = last;
        measurement.krConfidence = 5;
        m_test->add(std::move(measurement));
    }
    QCOMPARE(findings(), found ? QStringList{u"check-in-overdue KR-1"_s} : QStringList());
    m_objective->state = ObjectiveState::Closed;
    QCOMPARE(findings(), QStringList());
}

void TestLint::effortWithoutTeam()
{
    Feature &feature = careful("Saved cards");
    feature.team = {};
    QCOMPARE(findings(), QStringList{u"effort-without-team PAY-1"_s});
    QVERIFY(only().contains(u"10 person-days"));
    feature.parked = true;
    QCOMPARE(findings(), QStringList());
    feature.parked = false;
    feature.effortLikely.reset();
    QCOMPARE(findings(), QStringList());
}

void TestLint::mustAboveLimit_data()
{
    QTest::addColumn<double>("must");
    QTest::addColumn<double>("should");
    QTest::addColumn<bool>("found");

    QTest::newRow("exactly 60%") << 60.0 << 40.0 << false;
    QTest::newRow("61%") << 61.0 << 39.0 << true;
    QTest::newRow("nothing committed") << 0.0 << 0.0 << false;
    QTest::newRow("the pictures' fourth quarter") << 276.0 << 136.0 << true;
}

void TestLint::mustAboveLimit()
{
    QFETCH(double, must);
    QFETCH(double, should);
    QFETCH(bool, found);
    const PlannedDate q4{QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    Feature &first = careful("Must");
    first.committed = q4;
    first.moscow = Moscow::Must;
    first.effortLikely = must;
    Feature &second = careful("Should");
    second.committed = q4;
    second.moscow = Moscow::Should;
    second.effortLikely = should;
    Feature &other = careful("Another period");
    other.committed = {QDate(2027, 1, 1), DatePrecision::Quarter, DateConfidence::Firm};
    other.effortLikely = 1000;
    QCOMPARE(findings(), found ? QStringList{u"must-above-limit -"_s} : QStringList());
    if (must == 276)
        QVERIFY2(only().contains(u"67%") && only().contains(u"Q4 2026") && only().contains(u"276 of 412"), qPrintable(only()));

    PlanRecord record;
    record.ref = u"PLAN-1"_s;
    m_product->plan = idOf(m_test->add(std::move(record)));
    QCOMPARE(findings(), found ? QStringList{u"must-above-limit PLAN-1"_s} : QStringList());
}

void TestLint::releasedUnfinished()
{
    Feature &feature = careful("Saved cards");
    feature.status = WorkStatus::Released;
    feature.progress = 90;
    QCOMPARE(findings(), QStringList{u"released-unfinished PAY-1"_s});
    feature.progress = 100;
    QCOMPARE(findings(), QStringList());
    feature.progress.reset();
    QCOMPARE(findings(), QStringList());
}

void TestLint::pastItsEnd_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("parked");
    QTest::addColumn<bool>("found");

    QTest::newRow("yesterday") << QDate(2026, 8, 11) << int(WorkStatus::InProgress) << false << true;
    QTest::newRow("today") << QDate(2026, 8, 12) << int(WorkStatus::InProgress) << false << false;
    QTest::newRow("released") << QDate(2026, 8, 11) << int(WorkStatus::Released) << false << false;
    QTest::newRow("won't do") << QDate(2026, 8, 11) << int(WorkStatus::WontDo) << false << false;
    QTest::newRow("parked") << QDate(2026, 8, 11) << int(WorkStatus::Idea) << true << false;
    QTest::newRow("no end") << QDate() << int(WorkStatus::Idea) << false << false;
}

void TestLint::pastItsEnd()
{
    QFETCH(QDate, end);
    QFETCH(int, status);
    QFETCH(bool, parked);
    QFETCH(bool, found);
    Feature &feature = careful("Saved cards");
    feature.start = {};
    feature.end.date = end;
    feature.status = static_cast<WorkStatus>(status);
    feature.parked = parked;
    QCOMPARE(findings(), found ? QStringList{u"past-its-end PAY-1"_s} : QStringList());
}

void TestLint::scopesAreKept()
{
    const PlanRecord &mine = m_test->add<PlanRecord>();
    careful("Saved cards").objective = {};
    QCOMPARE(lint({m_test->plan, QDate(2026, 8, 12)}).size(), 1U);
    QCOMPARE(lint({m_test->plan, QDate(2026, 8, 12), {}, Scope(idOf(mine))}).size(), 0U);
}

void TestLint::orderIsStable()
{
    for (int i = 0; i < 12; ++i) {
        Feature &feature = careful("F");
        feature.objective = {};
        feature.team = {};
        feature.end = firmDay(2026, 8, 1);
        feature.start = firmDay(2026, 8, 2);
    }
    const QStringList all = findings();
    QCOMPARE(all.size(), 12 * 4);
    QCOMPARE(all.at(1), u"feature-without-lane PAY-2"_s);
    QCOMPARE(all.at(11), u"feature-without-lane PAY-12"_s);
    QCOMPARE(all.at(12), u"end-before-start PAY-1"_s);
    QCOMPARE(all.at(24), u"effort-without-team PAY-1"_s);
    QCOMPARE(all.at(36), u"past-its-end PAY-1"_s);
}

LEADLINE_TEST(TestLint)

} // namespace leadline
#include "tst_lint.moc"
