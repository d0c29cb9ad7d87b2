// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfoliofigures.h"
#include "core/base/idsource.h"
#include "core/exchange/samples/exampleplan.h"
#include "core/model/team.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// The figures of the example beside those of the reference picture, whose plan it is.
class TestPortfolioExample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tiles();
    void mix();
    void attainments();
    void load();
    void delayAndBudget();
    void field();

private:
    static inline const QDate today = QDate(2026, 8, 12);
    static inline const DateRange period{QDate(2026, 7, 1), QDate(2027, 6, 30)};

    static int percentOf(double share) { return qRound(share * 100); }
    AnalysisContext example() const { return {m_example->plan, today, {}, m_scope}; }

    std::optional<PlanJson> m_example;
    Scope m_scope;
};

void TestPortfolioExample::initTestCase()
{
    SequentialIdSource ids;
    Result<PlanJson> made = makeExamplePlan(today, ids);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_example = *std::move(made);
    m_scope = Scope(planOfLead(m_example->plan, u"Maya Lindqvist"));
    QVERIFY(!m_scope.isPortfolio());
}

void TestPortfolioExample::tiles()
{
    const PortfolioFigures figures = portfolioFigures(example(), period);
    QCOMPARE(figures.attainment.objectives.size(), size_t(5));
    QCOMPARE(figures.attainment.count(ObjectiveHealth::OnTrack), 2);
    QCOMPARE(figures.attainment.count(ObjectiveHealth::AtRisk), 2);
    QCOMPARE(figures.attainment.count(ObjectiveHealth::OffTrack), 1);
    QCOMPARE(percentOf(*figures.attainment.progress), 41);
    // The picture shows 59 %: it names the values planned for today, while a plan holds a straight line through the
    // year, of which 223 of 364 days are over.
    QCOMPARE(percentOf(*figures.attainment.expected), 61);
    QCOMPARE(figures.nextQuarter.commitment, 412.0);
    QCOMPARE(figures.nextQuarter.capacity, 420.0);
    QCOMPARE(figures.nextQuarter.teamsOver, 2);
    QCOMPARE(figures.waiting.perWeek, 230'000.0);
    QCOMPARE(figures.waiting.features, 13);
    QCOMPARE(*figures.budget.total.spent, 5'800'000.0);
    QCOMPARE(*figures.budget.total.approved, 9'800'000.0);
    QCOMPARE(percentOf(*figures.budget.total.used()), 59);
    QCOMPARE(figures.budget.total.outlook(), std::optional(BudgetOutlook::On));
}

void TestPortfolioExample::mix()
{
    const InvestmentMix mix = investmentMix(example(), period);
    const auto row = [](const InvestmentShares &shares) {
        return QList<int>{percentOf(shares.share(Investment::Innovate)), percentOf(shares.share(Investment::Build)),
                          percentOf(shares.share(Investment::Tune))};
    };
    QCOMPARE(row(mix.actual), QList<int>({55, 41, 4}));
    QVERIFY(mix.target);
    QCOMPARE(percentOf((*mix.target)[0]), 45);
    QCOMPARE(percentOf((*mix.target)[1]), 40);
    QCOMPARE(percentOf((*mix.target)[2]), 15);
    QVERIFY(mix.gap);
    QCOMPARE(mix.gap->kind, Investment::Tune);
    QCOMPARE(qRound(mix.gap->points), -11);
    QCOMPARE(mix.products.size(), size_t(4));
    QCOMPARE(row(mix.products[0].shares), QList<int>({72, 28, 0}));
    QCOMPARE(row(mix.products[1].shares), QList<int>({56, 44, 0}));
    QCOMPARE(row(mix.products[2].shares), QList<int>({62, 31, 7}));
    QCOMPARE(row(mix.products[3].shares), QList<int>({30, 59, 11}));
}

void TestPortfolioExample::attainments()
{
    QList<int> percents;
    for (const ObjectiveAttainment &row : attainment(example(), period).objectives)
        percents.append(percentOf(*row.progress));
    QCOMPARE(percents, QList<int>({52, 42, 27, 58, 21}));
}

/// The quarter that was committed shows what the picture shows, and adds up to the tile; the picture drew the others
/// freely, the catalogue's load spreads effort over working days and gives these.
void TestPortfolioExample::load()
{
    const TeamLoad load = teamLoad(example(), period);
    QCOMPARE(load.teams.size(), size_t(5));
    QCOMPARE(load.quarters.size(), size_t(4));
    QList<int> commitments;
    QList<int> committedPercents;
    QHash<QString, QList<int>> loads;
    for (const TeamLoadRow &row : load.teams) {
        commitments.append(qRound(row.quarters[1].commitment));
        committedPercents.append(*row.quarters[1].percent());
        for (const TeamQuarter &quarter : row.quarters)
            loads[row.team->name].append(*quarter.percent());
    }
    QCOMPARE(commitments, QList<int>({102, 108, 66, 72, 64}));
    QCOMPARE(committedPercents, QList<int>({107, 108, 94, 85, 91}));
    QCOMPARE(load.committed, std::optional<size_t>(1));
    QCOMPARE(loads[u"Checkout"_s], QList<int>({67, 107, 94, 22}));
    QCOMPARE(loads[u"Money Movement"_s], QList<int>({85, 85, 111, 35}));
}

void TestPortfolioExample::delayAndBudget()
{
    const PortfolioFigures figures = portfolioFigures(example(), period);
    QVERIFY(figures.delay.soFar > 0);
    QVERIFY(figures.delay.cd3Total() < figures.delay.planTotal());
    QStringList returns;
    for (const ProductBudget &row : figures.budget.products)
        returns.append(QString::number(*row.line.returns, 'f', 1));
    QCOMPARE(returns, QStringList({u"3.1"_s, u"2.6"_s, u"2.2"_s, u"1.4"_s}));
}

void TestPortfolioExample::field()
{
    const ValueAndRiskField field = valueAndRisk(example(), period);
    QCOMPARE(field.features.size(), size_t(35)); // 40 without four parked and one released
    QCOMPARE(field.incomplete, 0);
    QCOMPARE(field.features.front().feature->title, u"Multi-currency balances"_s);
    const auto named = [&](const QString &title) {
        return *std::find_if(field.features.begin(), field.features.end(),
                             [&](const ValueAndRisk &row) { return row.feature->title == title; });
    };
    QCOMPARE(named(u"One-page checkout"_s).value, 16'400.0);
    QCOMPARE(named(u"One-page checkout"_s).risk, 3);
    QCOMPARE(named(u"Local acquiring in Sweden"_s).risk, 9);
}

LEADLINE_TEST(TestPortfolioExample)

} // namespace leadline
#include "tst_portfolioexample.moc"
