// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/capacity/capacitybook.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestCapacity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitmentOfThePictures();
    void commitmentCountsThePeriod_data();
    void commitmentCountsThePeriod();
    void loadIsSpreadOverWorkingDays();
    void parkedWorkLoadsNobody();
    void capacityOfMembers();
    void holidaysCountAndFreezesDoNot();
    void rowsOverruleMembers_data();
    void rowsOverruleMembers();
    void scopesCountTheirOwn();

private:
    static constexpr int q4Days = 66;
    static DateRange q4() { return {QDate(2026, 10, 1), QDate(2026, 12, 31)}; }
    static PlannedDate period(QDate day, DatePrecision precision) { return {day, precision, DateConfidence::Firm}; }
};

/// The 14 commitments of the priorities picture: 412 of 420 person-days, two teams over.
void TestCapacity::commitmentOfThePictures()
{
    struct Bet
    {
        const char *team;
        double effort;
    };
    static constexpr Bet bets[] = {{"PC", 22}, {"RI", 38}, {"CO", 34}, {"CO", 42}, {"PC", 18}, {"MM", 26}, {"MM", 46},
                                   {"MT", 30}, {"PC", 24}, {"MT", 14}, {"PC", 44}, {"RI", 28}, {"CO", 26}, {"MT", 20}};
    static constexpr Bet teams[] = {{"CO", 95}, {"PC", 100}, {"RI", 70}, {"MM", 85}, {"MT", 70}};

    TestPlan test;
    const Product &pay = test.product("PAY");
    QHash<QString, Team *> byName;
    for (const Bet &row : teams) {
        Team &team = test.team(row.team);
        byName.insert(team.name, &team);
        Capacity capacity;
        capacity.team = idOf(team);
        capacity.period = period({2026, 10, 1}, DatePrecision::Quarter);
        capacity.days = row.effort;
        test.add(std::move(capacity));
    }
    for (const Bet &bet : bets) {
        Feature &feature = test.feature("F", pay);
        feature.team = idOf(*byName.value(QString::fromLatin1(bet.team)));
        feature.effortLikely = bet.effort;
        feature.committed = period({2026, 10, 1}, DatePrecision::Quarter);
    }
    const CapacityBook book(test.plan);
    QCOMPARE(book.commitment(q4()), 412.0);
    QCOMPARE(book.capacity(q4()), 420.0);
    const std::pair<const char *, double> expected[] = {{"CO", 102}, {"PC", 108}, {"RI", 66}, {"MM", 72}, {"MT", 64}};
    for (const auto &[name, days] : expected)
        QCOMPARE(book.commitment(idOf(*byName.value(QString::fromLatin1(name))), q4()), days);
}

void TestCapacity::commitmentCountsThePeriod_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("precision");
    QTest::addColumn<double>("days");

    QTest::newRow("the quarter") << QDate(2026, 10, 1) << int(DatePrecision::Quarter) << 10.0;
    QTest::newRow("a month of it") << QDate(2026, 11, 1) << int(DatePrecision::Month) << 10.0;
    QTest::newRow("the quarter before") << QDate(2026, 7, 1) << int(DatePrecision::Quarter) << 0.0;
    QTest::newRow("the half") << QDate(2026, 7, 1) << int(DatePrecision::Half) << 0.0;
    QTest::newRow("the year") << QDate(2026, 1, 1) << int(DatePrecision::Year) << 0.0;
    QTest::newRow("not committed") << QDate() << int(DatePrecision::Quarter) << 0.0;
}

void TestCapacity::commitmentCountsThePeriod()
{
    QFETCH(QDate, day);
    QFETCH(int, precision);
    TestPlan test;
    Feature &feature = test.feature("F", test.product("PAY"));
    feature.effortLikely = 10;
    feature.committed = period(day, static_cast<DatePrecision>(precision));
    test.feature("Without effort", test.product("CHK")).committed = feature.committed;
    QTEST(CapacityBook(test.plan).commitment(q4()), "days");
    QTEST(CapacityBook(test.plan).commitment(Id<Team>(), q4()), "days");
}

void TestCapacity::loadIsSpreadOverWorkingDays()
{
    TestPlan test;
    const Team &team = test.team("Checkout");
    Feature &feature = test.feature("Saved cards", test.product("PAY"));
    feature.team = idOf(team);
    feature.effortLikely = 42;
    feature.start = firmDay(2026, 9, 28); // a Monday: three days in September, then to 18 December 57
    feature.end = firmDay(2026, 12, 18);
    const CapacityBook book(test.plan);
    QCOMPARE(book.load(idOf(team), q4()), 42.0 * 57 / 60);
    QCOMPARE(book.load(idOf(team), {QDate(2026, 7, 1), QDate(2026, 9, 30)}), 42.0 * 3 / 60);
    QCOMPARE(book.load(idOf(team), {QDate(2027, 1, 1), QDate(2027, 3, 31)}), 0.0);
    QCOMPARE(book.load(idOf(test.team("Other")), q4()), 0.0);

    feature.start = firmDay(2026, 10, 3); // a weekend
    feature.end = firmDay(2026, 10, 4);
    QCOMPARE(CapacityBook(test.plan).load(idOf(team), q4()), 42.0);
    feature.end = {};
    feature.start = {};
    QCOMPARE(CapacityBook(test.plan).load(idOf(team), q4()), 0.0);
}

void TestCapacity::parkedWorkLoadsNobody()
{
    TestPlan test;
    const Team &team = test.team("Checkout");
    Feature &feature = test.feature("F", test.product("PAY"));
    feature.team = idOf(team);
    feature.effortLikely = 10;
    feature.start = firmDay(2026, 10, 5);
    QCOMPARE(CapacityBook(test.plan).load(idOf(team), q4()), 10.0);
    feature.parked = true;
    QCOMPARE(CapacityBook(test.plan).load(idOf(team), q4()), 0.0);
    feature.parked = false;
    feature.status = WorkStatus::WontDo;
    QCOMPARE(CapacityBook(test.plan).load(idOf(team), q4()), 0.0);
}

void TestCapacity::capacityOfMembers()
{
    TestPlan test;
    Team &team = test.team("Checkout");
    QVERIFY(!CapacityBook(test.plan).capacity(team, q4()));
    team.focus = 80;
    const auto join = [&](std::optional<double> availability, QDate from, QDate to) {
        Member member;
        member.team = idOf(team);
        member.availability = availability;
        member.from = from;
        member.to = to;
        test.add(std::move(member));
    };
    join(100, {}, {});
    join(50, {}, {});
    join(std::nullopt, QDate(2026, 12, 1), {}); // 23 working days in December
    join(100, QDate(2025, 1, 1), QDate(2026, 10, 2)); // two days
    join(100, QDate(2027, 1, 1), {});
    QCOMPARE(*CapacityBook(test.plan).capacity(team, q4()), 0.8 * (q4Days + q4Days / 2.0 + 23 + 2));
}

void TestCapacity::holidaysCountAndFreezesDoNot()
{
    TestPlan test;
    Team &team = test.team("Checkout");
    Team &other = test.team("Ledger");
    for (const Team *one : {&team, &other}) {
        Member member;
        member.team = idOf(*one);
        test.add(std::move(member));
    }
    const auto blackout = [&](BlackoutKind kind, Id<Team> whose, int from, int to) {
        Blackout row;
        row.kind = kind;
        row.team = whose;
        row.start = QDate(2026, 12, from);
        row.end = QDate(2026, 12, to);
        test.add(std::move(row));
    };
    blackout(BlackoutKind::Holiday, {}, 24, 25);
    blackout(BlackoutKind::Holiday, idOf(team), 28, 30);
    blackout(BlackoutKind::Freeze, {}, 1, 20);
    const CapacityBook book(test.plan);
    QCOMPARE(*book.capacity(other, q4()), q4Days - 2.0);
    QCOMPARE(*book.capacity(team, q4()), q4Days - 5.0);
}

void TestCapacity::rowsOverruleMembers_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("precision");
    QTest::addColumn<double>("days");

    QTest::newRow("the quarter") << QDate(2026, 10, 1) << int(DatePrecision::Quarter) << 30.0;
    QTest::newRow("a month of it") << QDate(2026, 11, 1) << int(DatePrecision::Month) << q4Days - 21 + 30.0;
    QTest::newRow("the year") << QDate(2026, 1, 1) << int(DatePrecision::Year) << 30.0 * q4Days / 261;
    QTest::newRow("another quarter") << QDate(2026, 7, 1) << int(DatePrecision::Quarter) << double(q4Days);
}

void TestCapacity::rowsOverruleMembers()
{
    QFETCH(QDate, day);
    QFETCH(int, precision);
    TestPlan test;
    Team &team = test.team("Checkout");
    Member member;
    member.team = idOf(team);
    test.add(std::move(member));
    for (const double days : {99.0, 30.0}) {
        Capacity row;
        row.team = idOf(team);
        row.period = period(day, static_cast<DatePrecision>(precision));
        row.days = days;
        row.createdAt = QDateTime(QDate(2026, 8, days == 30 ? 12 : 11), QTime(9, 0), Qt::UTC);
        test.add(std::move(row));
    }
    QTEST(*CapacityBook(test.plan).capacity(team, q4()), "days");
}

void TestCapacity::scopesCountTheirOwn()
{
    TestPlan test;
    const PlanRecord &mine = test.add<PlanRecord>();
    const PlanRecord &theirs = test.add<PlanRecord>();
    const Team &shared = test.team("Shared");
    for (const PlanRecord *record : {&mine, &theirs}) {
        Feature &feature = test.feature("F", test.product(record == &mine ? "PAY" : "IDN", idOf(*record)));
        feature.team = idOf(shared);
        feature.effortLikely = record == &mine ? 10 : 7;
        feature.committed = period({2026, 10, 1}, DatePrecision::Quarter);
        feature.start = firmDay(2026, 10, 5);
        Team &team = test.team("Own", idOf(*record));
        Member member;
        member.team = idOf(team);
        test.add(std::move(member));
    }
    const CapacityBook book(test.plan, Scope(idOf(mine)));
    QCOMPARE(book.commitment(q4()), 10.0);
    QCOMPARE(book.load(idOf(shared), q4()), 10.0);
    QCOMPARE(book.capacity(q4()), double(q4Days));
    const CapacityBook all(test.plan);
    QCOMPARE(all.commitment(idOf(shared), q4()), 17.0);
    QCOMPARE(all.capacity(q4()), 2.0 * q4Days);
}

LEADLINE_TEST(TestCapacity)

} // namespace leadline
#include "tst_capacity.moc"
