// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/roadmap/snapping.h"

#include <QTest>

using namespace leadline;

/// Where dragged ends come to rest, and what becomes of the precision of a date.
class TestSnapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divisions();
    void specialDays();
    void steps();
    void precision_data();
    void precision();

private:
    TimeScale m_scale{QDate(2026, 7, 1), QDate(2027, 6, 30), 0, 365 * 4, FiscalCalendar()};
};

void TestSnapping::divisions()
{
    const Snapping weeks(m_scale, TimeUnit::Week, true);
    QCOMPARE(weeks.start(m_scale.startOf(QDate(2026, 10, 6))), QDate(2026, 10, 5));
    QCOMPARE(weeks.start(m_scale.startOf(QDate(2026, 10, 9))), QDate(2026, 10, 12));
    QCOMPARE(weeks.end(m_scale.endOf(QDate(2026, 10, 10))), QDate(2026, 10, 11));
    const Snapping off(m_scale, TimeUnit::Week, false);
    QCOMPARE(off.start(m_scale.startOf(QDate(2026, 10, 6)) + 1), QDate(2026, 10, 6));
    QCOMPARE(off.end(m_scale.endOf(QDate(2026, 10, 6)) - 1), QDate(2026, 10, 6));
}

void TestSnapping::specialDays()
{
    Snapping months(m_scale, TimeUnit::Month, true);
    months.addStart(QDate(2026, 10, 14));
    months.addEnd(QDate(2026, 10, 14));
    QCOMPARE(months.start(m_scale.startOf(QDate(2026, 10, 14)) + 5.9), QDate(2026, 10, 14));
    QCOMPARE(months.start(m_scale.startOf(QDate(2026, 10, 14)) - 8), QDate(2026, 10, 1));
    QCOMPARE(months.end(m_scale.endOf(QDate(2026, 10, 14)) + 3), QDate(2026, 10, 14));
    QCOMPARE(months.end(m_scale.endOf(QDate(2026, 10, 25))), QDate(2026, 10, 31));
}

void TestSnapping::steps()
{
    const Snapping weeks(m_scale, TimeUnit::Week, true);
    QCOMPARE(weeks.nextStart(QDate(2026, 10, 7), 1), QDate(2026, 10, 12));
    QCOMPARE(weeks.nextStart(QDate(2026, 10, 7), -1), QDate(2026, 10, 5));
    QCOMPARE(weeks.nextStart(QDate(2026, 10, 5), -1), QDate(2026, 9, 28));
    QCOMPARE(weeks.nextEnd(QDate(2026, 10, 11), 1), QDate(2026, 10, 18));
}

void TestSnapping::precision_data()
{
    using Precision = DatePrecision;
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("isSnapped");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("result");
    const auto row = [](const char *name, QDate from, Precision precision, QDate to, bool isSnapped, QDate day,
                        Precision result) {
        QTest::newRow(name) << from << static_cast<int>(precision) << to << isSnapped << day
                            << static_cast<int>(result);
    };
    row("quarter to quarter", {2026, 12, 31}, Precision::Quarter, {2027, 3, 31}, true, {2027, 3, 31},
        Precision::Quarter);
    row("quarter to month", {2026, 12, 31}, Precision::Quarter, {2027, 1, 31}, true, {2027, 1, 31}, Precision::Month);
    row("quarter to a day", {2026, 12, 31}, Precision::Quarter, {2027, 1, 12}, true, {2027, 1, 12}, Precision::Day);
    row("a month of 31 days on", {2027, 1, 31}, Precision::Month, {2027, 3, 3}, true, {2027, 2, 28}, Precision::Month);
    row("unsnapped is exact", {2027, 1, 31}, Precision::Month, {2027, 3, 3}, false, {2027, 3, 3}, Precision::Day);
    row("a day stays a day", {2027, 1, 30}, Precision::Day, {2027, 1, 31}, true, {2027, 1, 31}, Precision::Day);
}

void TestSnapping::precision()
{
    QFETCH(QDate, from);
    QFETCH(int, precision);
    QFETCH(QDate, to);
    QFETCH(bool, isSnapped);
    QFETCH(QDate, day);
    QFETCH(int, result);
    const PlannedDate before{from, static_cast<DatePrecision>(precision), DateConfidence::Rough};
    const PlannedDate after = movedTo(before, to, DateRole::End, FiscalCalendar(), isSnapped);
    QCOMPARE(after.date, day);
    QCOMPARE(static_cast<int>(after.precision), result);
    QCOMPARE(after.confidence, DateConfidence::Rough);
}

LEADLINE_TEST(TestSnapping)

#include "tst_snapping.moc"
