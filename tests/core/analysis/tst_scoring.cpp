// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scoring/ranking.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestScoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFrameworks();
    void rice_data();
    void rice();
    void effortUnits();
    void ice();
    void wsjf();
    void cd3();
    void valueOverEffort();
    void missingInputsAreListed_data();
    void missingInputsAreListed();
    void tiesShareARank();
    void overrulesComeFirst();
    void picksTheDefault();

private:
    static Feature full();
    static Score scoreOf(const char *framework, const Feature &feature, ScoreSettings settings = {})
    {
        return findFramework(QString::fromLatin1(framework))->score(feature, settings);
    }
};

/// "Swish and MobilePay" of the pictures.
Feature TestScoring::full()
{
    Feature feature;
    feature.reach = 1900;
    feature.impact = Impact::Massive;
    feature.confidence = 80;
    feature.effortLikely = 24;
    feature.ease = 4;
    feature.businessValue = 13;
    feature.timeCriticality = 8;
    feature.riskReduction = 3;
    feature.jobSize = 5;
    feature.costOfDelay = 20'000'00;
    return feature;
}

void TestScoring::findsFrameworks()
{
    QCOMPARE(frameworks().size(), 5U);
    QCOMPARE(findFramework(u"RICE"), &frameworks()[0]);
    QCOMPARE(findFramework(u" value/effort "), &frameworks()[4]);
    QCOMPARE(findFramework(u"value_effort"), &frameworks()[4]);
    QVERIFY(!findFramework(u""));
    QVERIFY(!findFramework(u"moscow"));
    const EntityInfo &info = entityInfo<Feature>();
    for (const Framework &framework : frameworks()) {
        QVERIFY(!framework.labelText().isEmpty());
        QVERIFY(!framework.formulaText().isEmpty());
        for (const char *input : framework.inputs)
            QVERIFY2(info.field(QString::fromLatin1(input)), input);
    }
}

void TestScoring::rice_data()
{
    QTest::addColumn<double>("reach");
    QTest::addColumn<int>("impact");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("effort");
    QTest::addColumn<int>("shown");

    QTest::newRow("Retry a failed payment inline") << 5400.0 << int(Impact::High) << 80.0 << 22.0 << 393;
    QTest::newRow("Risk-based 3-D Secure exemptions") << 7000.0 << int(Impact::High) << 80.0 << 38.0 << 295;
    QTest::newRow("Card account updater") << 5200.0 << int(Impact::Medium) << 80.0 << 18.0 << 231;
    QTest::newRow("Automatic reconciliation export") << 2900.0 << int(Impact::High) << 100.0 << 26.0 << 223;
    QTest::newRow("Instant payouts") << 4000.0 << int(Impact::Massive) << 80.0 << 46.0 << 209;
    QTest::newRow("Acquirer routing") << 7000.0 << int(Impact::High) << 50.0 << 44.0 << 159;
    QTest::newRow("Low") << 1000.0 << int(Impact::Low) << 100.0 << 10.0 << 50;
    QTest::newRow("Minimal") << 1000.0 << int(Impact::Minimal) << 100.0 << 10.0 << 25;
}

void TestScoring::rice()
{
    QFETCH(double, reach);
    QFETCH(int, impact);
    QFETCH(double, confidence);
    QFETCH(double, effort);
    Feature feature;
    feature.reach = reach;
    feature.impact = static_cast<Impact>(impact);
    feature.confidence = confidence;
    feature.effortLikely = effort;
    const Score score = scoreOf("rice", feature);
    QVERIFY(score.value.has_value());
    QTEST(static_cast<int>(std::lround(*score.value)), "shown");
}

void TestScoring::effortUnits()
{
    TestPlan test;
    QCOMPARE(ScoreSettings::of(test.plan).daysPerEffortUnit, 1.0);
    test.settings().scoreEffortUnit = EffortUnit::PersonWeeks;
    QCOMPARE(*scoreOf("rice", full(), ScoreSettings::of(test.plan)).value, 1900 * 3 * 0.8 / (24 / 5.0));
    test.settings().scoreEffortUnit = EffortUnit::PersonMonths;
    QCOMPARE(*scoreOf("rice", full(), ScoreSettings::of(test.plan)).value, 1900 * 3 * 0.8 / (24 / 22.0));
}

void TestScoring::ice()
{
    QCOMPARE(*scoreOf("ice", full()).value, 10.0 * 8 * 4);
    const double mapped[] = {10, 8, 6, 4, 2};
    for (int i = 0; i < 5; ++i) {
        Feature feature = full();
        feature.impact = static_cast<Impact>(i);
        QCOMPARE(*scoreOf("ice", feature).value, mapped[i] * 8 * 4);
    }
}

void TestScoring::wsjf()
{
    QCOMPARE(*scoreOf("wsjf", full()).value, 24.0 / 5);
}

void TestScoring::cd3()
{
    Feature feature = full();
    QCOMPARE(*scoreOf("cd3", feature).value, 20000 / 4.8);
    ScoreSettings fourDays;
    fourDays.workingDaysPerWeek = 4;
    QCOMPARE(*scoreOf("cd3", feature, fourDays).value, 20000 / 6.0);
    feature.durationWeeks = 8;
    QCOMPARE(*scoreOf("cd3", feature).value, 2500.0);
    feature.effortLikely.reset();
    QCOMPARE(*scoreOf("cd3", feature).value, 2500.0);
}

void TestScoring::valueOverEffort()
{
    QCOMPARE(*scoreOf("value_effort", full()).value, 1900 * 3 * 0.8 / 24);
    ScoreSettings business;
    business.value = ValueSource::BusinessValue;
    QCOMPARE(*scoreOf("value_effort", full(), business).value, 13.0 / 24);
}

void TestScoring::missingInputsAreListed_data()
{
    QTest::addColumn<QString>("framework");
    QTest::addColumn<QStringList>("missing");

    QTest::newRow("rice") << u"rice"_s << QStringList{u"reach"_s, u"impact"_s, u"confidence"_s, u"effort_likely"_s};
    QTest::newRow("ice") << u"ice"_s << QStringList{u"impact"_s, u"confidence"_s, u"ease"_s};
    QTest::newRow("wsjf") << u"wsjf"_s
                          << QStringList{u"business_value"_s, u"time_criticality"_s, u"risk_reduction"_s, u"job_size"_s};
    QTest::newRow("cd3") << u"cd3"_s << QStringList{u"cost_of_delay"_s, u"duration_weeks"_s};
    QTest::newRow("value") << u"value_effort"_s
                           << QStringList{u"reach"_s, u"impact"_s, u"confidence"_s, u"effort_likely"_s};
}

void TestScoring::missingInputsAreListed()
{
    QFETCH(QString, framework);
    QFETCH(QStringList, missing);
    const Score empty = scoreOf(framework.toLatin1().constData(), Feature());
    QVERIFY(!empty.value);
    QCOMPARE(empty.missing, missing);

    Feature noDivisor = full();
    noDivisor.effortLikely = 0;
    noDivisor.jobSize = 0;
    const Score divided = scoreOf(framework.toLatin1().constData(), noDivisor);
    if (framework == u"ice") {
        QVERIFY(divided.value.has_value());
        return;
    }
    QVERIFY(!divided.value);
    QCOMPARE(divided.missing, QStringList{missing.back()});
}

void TestScoring::tiesShareARank()
{
    TestPlan test;
    const Product &pay = test.product("PAY");
    std::vector<const Feature *> features;
    for (const double reach : {10.0, 40.0, 20.0, 20.0, -1.0, 5.0}) {
        Feature &feature = test.feature("F", pay);
        feature.impact = Impact::Medium;
        feature.confidence = 100;
        feature.effortLikely = 1;
        if (reach > 0)
            feature.reach = reach;
        features.push_back(&feature);
    }
    const std::vector<RankedFeature> ranked = rankedFeatures(features, frameworks()[0], {});
    QStringList order;
    for (const RankedFeature &row : ranked)
        order.append(row.feature->ref + u" "_s + (row.rank ? QString::number(*row.rank) : u"none"_s));
    QCOMPARE(order, (QStringList{u"PAY-2 1"_s, u"PAY-3 2"_s, u"PAY-4 2"_s, u"PAY-1 4"_s, u"PAY-6 5"_s, u"PAY-5 none"_s}));
}

void TestScoring::overrulesComeFirst()
{
    TestPlan test;
    const Product &pay = test.product("PAY");
    std::vector<const Feature *> features;
    for (const char *key : {"", "", "m", "b", ""}) {
        Feature &feature = test.feature("F", pay);
        feature.businessValue = feature.timeCriticality = feature.riskReduction = 1;
        feature.jobSize = static_cast<double>(features.size() + 1);
        feature.rankOverride = QString::fromLatin1(key);
        features.push_back(&feature);
    }
    const_cast<Feature *>(features[3])->jobSize.reset();
    const std::vector<RankedFeature> ranked = rankedFeatures(features, *findFramework(u"wsjf"), {});
    QStringList order;
    for (const RankedFeature &row : ranked)
        order.append(row.feature->ref + u" "_s + QString::number(row.rank.value_or(0)));
    QCOMPARE(order, (QStringList{u"PAY-4 1"_s, u"PAY-3 2"_s, u"PAY-1 3"_s, u"PAY-2 4"_s, u"PAY-5 5"_s}));
    QVERIFY(!ranked.front().score.value);
}

void TestScoring::picksTheDefault()
{
    TestPlan test;
    QCOMPARE(&defaultFramework(test.plan), &frameworks()[0]);
    test.settings().defaultFramework = u"WSJF"_s;
    QCOMPARE(&defaultFramework(test.plan), findFramework(u"wsjf"));
    test.settings().defaultFramework = u"dice"_s;
    QCOMPARE(&defaultFramework(test.plan), &frameworks()[0]);
}

LEADLINE_TEST(TestScoring)

} // namespace leadline
#include "tst_scoring.moc"
