// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/workcalendar.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestWorkCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWeekdays_data();
    void countsWeekdays();
    void holidaysTakeDaysAway();
    void otherWeeks();
    void walksForthAndBack();
    void agreesWithCountingOneByOne();
    void survivesHostileSettings();
};

void TestWorkCalendar::countsWeekdays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("days");

    QTest::newRow("a Monday") << QDate(2026, 8, 10) << QDate(2026, 8, 10) << 1;
    QTest::newRow("a Saturday") << QDate(2026, 8, 15) << QDate(2026, 8, 15) << 0;
    QTest::newRow("a week") << QDate(2026, 8, 10) << QDate(2026, 8, 16) << 5;
    QTest::newRow("from Saturday to Monday") << QDate(2026, 8, 15) << QDate(2026, 8, 17) << 1;
    QTest::newRow("the fourth quarter") << QDate(2026, 10, 1) << QDate(2026, 12, 31) << 66;
    QTest::newRow("backwards") << QDate(2026, 8, 12) << QDate(2026, 8, 10) << 0;
    QTest::newRow("no day") << QDate() << QDate(2026, 8, 10) << 0;
}

void TestWorkCalendar::countsWeekdays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, days);
    const Plan plan;
    QCOMPARE(WorkCalendar(plan).workingDays(first, last), days);
}

void TestWorkCalendar::holidaysTakeDaysAway()
{
    TestPlan test;
    const Id<Team> checkout = idOf(test.team("Checkout"));
    const Id<Team> ledger = idOf(test.team("Ledger"));
    const auto blackout = [&](QDate start, QDate end, BlackoutKind kind, Id<Team> team) {
        Blackout row;
        row.start = start;
        row.end = end;
        row.kind = kind;
        row.team = team;
        test.add(std::move(row));
    };
    blackout({2026, 12, 24}, {2026, 12, 26}, BlackoutKind::Holiday, {}); // Thursday, Friday, Saturday
    blackout({2026, 12, 25}, {2026, 12, 29}, BlackoutKind::Holiday, checkout); // Friday overlaps, Monday, Tuesday
    blackout({2026, 12, 1}, {2026, 12, 31}, BlackoutKind::Freeze, {});
    blackout({2026, 12, 31}, QDate(), BlackoutKind::Holiday, {}); // one day: no end given

    const WorkCalendar calendar(test.plan);
    const QDate first(2026, 12, 21);
    const QDate last(2026, 12, 31);
    QCOMPARE(calendar.workingDays(first, last), 9 - 3);
    QCOMPARE(calendar.workingDays(first, last, ledger), 9 - 3);
    QCOMPARE(calendar.workingDays(first, last, checkout), 9 - 5);
    QVERIFY(!calendar.isWorkingDay({2026, 12, 24}));
    QVERIFY(calendar.isWorkingDay({2026, 12, 28}));
    QVERIFY(!calendar.isWorkingDay({2026, 12, 28}, checkout));
}

void TestWorkCalendar::otherWeeks()
{
    TestPlan test;
    test.settings().workingDays = u"7123"_s; // Sunday to Wednesday
    const WorkCalendar calendar(test.plan);
    QCOMPARE(calendar.daysPerWeek(), 4);
    QVERIFY(calendar.isWorkingDay({2026, 8, 16}));
    QVERIFY(!calendar.isWorkingDay({2026, 8, 13}));
    QCOMPARE(calendar.workingDays({2026, 8, 10}, {2026, 8, 23}), 8);

    test.settings().workingDays = u"none"_s;
    QCOMPARE(WorkCalendar(test.plan).daysPerWeek(), 5);
}

void TestWorkCalendar::walksForthAndBack()
{
    const Plan plan;
    const WorkCalendar calendar(plan);
    const QDate friday(2026, 8, 14);
    QCOMPARE(calendar.addWorkingDays(friday, 1), QDate(2026, 8, 17));
    QCOMPARE(calendar.addWorkingDays(friday, -5), QDate(2026, 8, 7));
    QCOMPARE(calendar.addWorkingDays(friday, 0), friday);
    QCOMPARE(calendar.endOfWork(friday, 1), friday);
    QCOMPARE(calendar.endOfWork(friday, 2.5), QDate(2026, 8, 18));
    QCOMPARE(calendar.endOfWork(QDate(2026, 8, 15), 5), QDate(2026, 8, 21));
    QCOMPARE(calendar.startOfWork(friday, 5), QDate(2026, 8, 10));
    QCOMPARE(calendar.startOfWork(QDate(2026, 8, 16), 1), friday);
}

void TestWorkCalendar::agreesWithCountingOneByOne()
{
    TestPlan test;
    quint32 seed = 7;
    const auto next = [&seed](int below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    const QDate base(2026, 1, 1);
    for (int i = 0; i < 30; ++i) {
        Blackout row;
        row.start = base.addDays(next(600));
        row.end = row.start.addDays(next(9));
        test.add(std::move(row));
    }
    const WorkCalendar calendar(test.plan);
    for (int i = 0; i < 500; ++i) {
        const QDate first = base.addDays(next(600));
        const QDate last = first.addDays(next(90));
        int days = 0;
        for (QDate day = first; day <= last; day = day.addDays(1))
            days += calendar.isWorkingDay(day) ? 1 : 0;
        QCOMPARE(calendar.workingDays(first, last), days);
        const int steps = 1 + next(60);
        const QDate end = calendar.endOfWork(first, steps);
        QCOMPARE(calendar.workingDays(first, end), steps);
        QVERIFY(calendar.isWorkingDay(end));
        const QDate start = calendar.startOfWork(last, steps);
        QCOMPARE(calendar.workingDays(start, last), steps);
        QVERIFY(calendar.isWorkingDay(start));
    }
}

void TestWorkCalendar::survivesHostileSettings()
{
    TestPlan test;
    Blackout always;
    always.start = QDate(1, 1, 1);
    always.end = QDate(9999, 12, 31);
    test.add(std::move(always));
    const WorkCalendar calendar(test.plan);
    QCOMPARE(calendar.workingDays(QDate(1, 1, 1), QDate(9999, 12, 31)), 0);
    QVERIFY(calendar.endOfWork(QDate(2026, 8, 12), 1e300).isValid());
    QVERIFY(calendar.endOfWork(QDate(2026, 8, 12), std::numeric_limits<double>::quiet_NaN()).isValid());
    QVERIFY(calendar.addWorkingDays(QDate(2026, 8, 12), std::numeric_limits<int>::min()).isValid());
}

LEADLINE_TEST(TestWorkCalendar)

} // namespace leadline
#include "tst_workcalendar.moc"
