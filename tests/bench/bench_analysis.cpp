// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/filter.h"
#include "core/analysis/scoring/ranking.h"
#include "core/analysis/viewdescription.h"
#include "core/base/text.h"
#include "tests/core/analysis/testplan.h"

#include <QTest>

#include <cstdio>
#include <ctime>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// Filter, sort and scoring of 100,000 features, each beside a plain loop over the same rows.
class BenchAnalysis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filterByNumber();
    void filterByWord();
    void sortByNumber();
    void sortByTitle();
    void scoreAndRank();

private:
    static constexpr int featureCount = 100'000;

    AnalysisContext context() const { return {m_test.plan, QDate(2026, 8, 12)}; }
    std::vector<const EntityBase *> rows() const
    {
        const std::vector<EntityBase *> &live = m_test.plan.table(EntityKind::Feature).live();
        return {live.begin(), live.end()};
    }

    TestPlan m_test;
};

namespace {

double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The smallest CPU time of three runs, in milliseconds.
template<typename Work>
double measured(Work work)
{
    double best = 1e12;
    for (int i = 0; i < 3; ++i) {
        const double before = cpuMilliseconds();
        work();
        best = std::min(best, cpuMilliseconds() - before);
    }
    return best;
}

void report(const char *what, double ours, double floor)
{
    std::printf("%-28s %8.1f ms, floor %8.1f ms, ratio %6.1f\n", what, ours, floor, ours / std::max(floor, 0.01));
}

} // namespace

void BenchAnalysis::initTestCase()
{
    static const char *const words[] = {"checkout", "wallet", "Überweisung", "refund", "Café", "ledger", "swish", "token"};
    quint32 seed = 11;
    const auto next = [&seed](int below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    const Product &product = m_test.product("PAY");
    m_test.plan.table(EntityKind::Feature).reserve(featureCount);
    for (int i = 0; i < featureCount; ++i) {
        Feature &feature = m_test.feature(words[next(8)], product);
        feature.title += u' ' + QString::fromUtf8(words[next(8)]) + u' ' + QString::number(next(featureCount));
        feature.description = u"A longer text about what people need and how they get it, number %1."_s.arg(i);
        feature.reach = next(9000);
        feature.impact = static_cast<Impact>(next(5));
        feature.confidence = 50 + next(6) * 10;
        feature.effortLikely = 1 + next(60);
    }
}

void BenchAnalysis::filterByNumber()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Result<Filter> filter = Filter::parse(u"effort_likely>20 impact>=1", columns, context());
    QVERIFY(filter);
    const std::vector<const EntityBase *> all = rows();
    qsizetype found = 0;
    const double ours = measured([&] {
        found = std::count_if(all.begin(), all.end(), [&](const EntityBase *row) { return filter->matches(*row); });
    });
    qsizetype expected = 0;
    const double floor = measured([&] {
        expected = 0;
        for (const Feature &feature : m_test.plan.all<Feature>())
            expected += feature.effortLikely > 20 && feature.impact <= Impact::Medium ? 1 : 0;
    });
    QCOMPARE(found, expected);
    report("filter by two numbers", ours, floor);
}

void BenchAnalysis::filterByWord()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const std::shared_ptr<FoldedTexts> texts = std::make_shared<FoldedTexts>(entityInfo<Feature>());
    const Result<Filter> filter = Filter::parse(u"uberweisung", columns, context(), texts);
    QVERIFY(filter);
    const std::vector<const EntityBase *> all = rows();
    qsizetype found = 0;
    const auto count = [&] {
        found = std::count_if(all.begin(), all.end(), [&](const EntityBase *row) { return filter->matches(*row); });
    };
    const double before = cpuMilliseconds();
    count();
    const double folding = cpuMilliseconds() - before;
    const double ours = measured(count);

    std::vector<QString> folded;
    for (const Feature &feature : m_test.plan.all<Feature>())
        folded.push_back(foldedText(QString(feature.title + u'\n' + feature.description)));
    qsizetype expected = 0;
    const double floor = measured([&] {
        expected = std::count_if(folded.begin(), folded.end(), [](const QString &text) { return text.contains(u"uberweisung"); });
    });
    QCOMPARE(found, expected);
    report("filter by a word, first time", folding, floor);
    report("filter by a word, again", ours, floor);
}

void BenchAnalysis::sortByNumber()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    std::vector<const EntityBase *> sorted;
    const double ours = measured([&] {
        sorted = rows();
        QVERIFY(sortRows(sorted, {{u"reach"_s, true}}, columns));
    });
    std::vector<const EntityBase *> plain;
    const double floor = measured([&] {
        plain = rows();
        std::stable_sort(plain.begin(), plain.end(), [](const EntityBase *a, const EntityBase *b) {
            return static_cast<const Feature *>(a)->reach > static_cast<const Feature *>(b)->reach;
        });
    });
    QVERIFY(sorted == plain);
    report("sort by a number", ours, floor);
}

void BenchAnalysis::sortByTitle()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    std::vector<const EntityBase *> sorted;
    const double ours = measured([&] {
        sorted = rows();
        QVERIFY(sortRows(sorted, {{u"title"_s, false}}, columns));
    });
    QCOMPARE(sorted.size(), static_cast<size_t>(featureCount));
    std::vector<QString> folded;
    const double floor = measured([&] {
        folded.clear();
        for (const Feature &feature : m_test.plan.all<Feature>())
            folded.push_back(foldedText(feature.title));
        std::sort(folded.begin(), folded.end());
    });
    QCOMPARE(foldedText(static_cast<const Feature *>(sorted.front())->title), folded.front());
    report("sort by title", ours, floor);
}

void BenchAnalysis::scoreAndRank()
{
    const ScoreSettings settings = ScoreSettings::of(m_test.plan);
    const std::vector<const Feature *> features = featuresOf(m_test.plan, {});
    std::vector<RankedFeature> ranked;
    const double ours = measured([&] { ranked = rankedFeatures(features, frameworks().front(), settings); });
    std::vector<double> scores;
    const double floor = measured([&] {
        scores.clear();
        for (const Feature *feature : features) {
            scores.push_back(*feature->reach * enumlabels::impactNumbers[static_cast<size_t>(*feature->impact)]
                             * *feature->confidence / 100 / *feature->effortLikely);
        }
        std::sort(scores.begin(), scores.end(), std::greater<>());
    });
    QCOMPARE(ranked.front().rank, 1);
    QCOMPARE(*ranked.front().score.value, scores.front());
    report("score and rank by RICE", ours, floor);
}

} // namespace leadline

QTEST_GUILESS_MAIN(leadline::BenchAnalysis)
#include "bench_analysis.moc"
