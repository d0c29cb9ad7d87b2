// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalcalendar.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestFiscalCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesDays_data();
    void placesDays();
    void givesStarts_data();
    void givesStarts();
    void startMonthOutOfRangeIsJanuary();
    void everyDayLiesInItsPeriods_data();
    void everyDayLiesInItsPeriods();
    void stepsOverQuarters();
    void invalidDaysGiveNothing();
};

void TestFiscalCalendar::placesDays_data()
{
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("quarter");
    QTest::addColumn<QString>("name");

    QTest::newRow("calendar year, first day")
        << 1 << QDate(2026, 1, 1) << 2026 << 1 << 1 << u"Q1 2026"_s;
    QTest::newRow("calendar year, last day")
        << 1 << QDate(2026, 12, 31) << 2026 << 2 << 4 << u"Q4 2026"_s;
    QTest::newRow("April, last day before")
        << 4 << QDate(2026, 3, 31) << 2026 << 2 << 4 << u"Q4 2026"_s;
    QTest::newRow("April, first day") << 4 << QDate(2026, 4, 1) << 2027 << 1 << 1 << u"Q1 2027"_s;
    QTest::newRow("April, December") << 4 << QDate(2026, 12, 31) << 2027 << 2 << 3 << u"Q3 2027"_s;
    QTest::newRow("October, August") << 10 << QDate(2026, 8, 12) << 2026 << 2 << 4 << u"Q4 2026"_s;
    QTest::newRow("February, January") << 2 << QDate(2027, 1, 31) << 2027 << 2 << 4 << u"Q4 2027"_s;
    QTest::newRow("December, December")
        << 12 << QDate(2026, 12, 1) << 2027 << 1 << 1 << u"Q1 2027"_s;
    QTest::newRow("December, leap day")
        << 12 << QDate(2028, 2, 29) << 2028 << 1 << 1 << u"Q1 2028"_s;
}

void TestFiscalCalendar::placesDays()
{
    QFETCH(int, startMonth);
    QFETCH(QDate, day);
    const FiscalCalendar calendar(startMonth);
    QTEST(calendar.yearOf(day), "year");
    QTEST(calendar.halfOf(day), "half");
    QTEST(calendar.quarterOf(day), "quarter");
    QTEST(calendar.quarterName(day), "name");
}

void TestFiscalCalendar::givesStarts_data()
{
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QDate>("year");
    QTest::addColumn<QDate>("secondHalf");
    QTest::addColumn<QDate>("fourthQuarter");

    QTest::newRow("January") << 1 << QDate(2027, 1, 1) << QDate(2027, 7, 1) << QDate(2027, 10, 1);
    QTest::newRow("April") << 4 << QDate(2026, 4, 1) << QDate(2026, 10, 1) << QDate(2027, 1, 1);
    QTest::newRow("July") << 7 << QDate(2026, 7, 1) << QDate(2027, 1, 1) << QDate(2027, 4, 1);
    QTest::newRow("December") << 12 << QDate(2026, 12, 1) << QDate(2027, 6, 1) << QDate(2027, 9, 1);
}

void TestFiscalCalendar::givesStarts()
{
    QFETCH(int, startMonth);
    const FiscalCalendar calendar(startMonth);
    QTEST(calendar.yearStart(2027), "year");
    QCOMPARE(calendar.halfStart(2027, 1), calendar.yearStart(2027));
    QCOMPARE(calendar.quarterStart(2027, 1), calendar.yearStart(2027));
    QTEST(calendar.halfStart(2027, 2), "secondHalf");
    QTEST(calendar.quarterStart(2027, 4), "fourthQuarter");
}

void TestFiscalCalendar::startMonthOutOfRangeIsJanuary()
{
    QCOMPARE(FiscalCalendar(0), FiscalCalendar(1));
    QCOMPARE(FiscalCalendar(13), FiscalCalendar(1));
    QCOMPARE(FiscalCalendar(-4).startMonth(), 1);
    QCOMPARE(FiscalCalendar(12).startMonth(), 12);
}

void TestFiscalCalendar::everyDayLiesInItsPeriods_data()
{
    QTest::addColumn<int>("startMonth");
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("start in month %d", month) << month;
}

void TestFiscalCalendar::everyDayLiesInItsPeriods()
{
    QFETCH(int, startMonth);
    const FiscalCalendar calendar(startMonth);
    for (QDate day(2026, 1, 1); day <= QDate(2028, 12, 31); day = day.addDays(1)) {
        const int year = calendar.yearOf(day);
        QVERIFY(calendar.yearStart(year) <= day && day < calendar.yearStart(year + 1));
        // A fiscal year bears the name of the calendar year of its last day.
        QCOMPARE(calendar.yearStart(year + 1).addDays(-1).year(), year);

        const QDate half = calendar.halfStart(year, calendar.halfOf(day));
        QVERIFY(half <= day && day < half.addMonths(6));

        const QDate quarter = calendar.quarterStart(year, calendar.quarterOf(day));
        QVERIFY(quarter <= day && day < quarter.addMonths(3));
        QCOMPARE(calendar.quarterStartOf(day), quarter);
        QCOMPARE(calendar.quarterEndOf(day), quarter.addMonths(3).addDays(-1));
    }
}

void TestFiscalCalendar::stepsOverQuarters()
{
    const FiscalCalendar calendar(2);
    const QDate day(2026, 8, 12);
    QCOMPARE(calendar.quarterStartOf(day, 0), QDate(2026, 8, 1));
    QCOMPARE(calendar.quarterStartOf(day, 1), QDate(2026, 11, 1));
    QCOMPARE(calendar.quarterStartOf(day, 4), QDate(2027, 8, 1));
    QCOMPARE(calendar.quarterStartOf(day, -3), QDate(2025, 11, 1));
}

void TestFiscalCalendar::invalidDaysGiveNothing()
{
    const FiscalCalendar calendar(4);
    QVERIFY(!calendar.quarterStartOf(QDate()).isValid());
    QVERIFY(!calendar.quarterEndOf(QDate()).isValid());
    QVERIFY(calendar.quarterName(QDate()).isNull());
}

LEADLINE_TEST(TestFiscalCalendar)

} // namespace leadline
#include "tst_fiscalcalendar.moc"
