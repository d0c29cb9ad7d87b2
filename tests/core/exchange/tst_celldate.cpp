// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/celldate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestCellDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void guessesOrder_data();
    void guessesOrder();
    void knowsTimeZones();
};

void TestCellDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    const auto add = [](const char *text, QDate date, QTime time = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << date << time;
    };
    add("12/Mar/24 9:41 AM", {2024, 3, 12}, {9, 41});
    add("24/Feb/20 12:00 AM", {2020, 2, 24}, {0, 0});
    add("05/Mar/26 12:38 PM", {2026, 3, 5}, {12, 38});
    add("22/sep/25 9:26 p. m.", {2025, 9, 22}, {21, 26});
    add("12/mars/24 9:41 PM", {2024, 3, 12}, {21, 41});
    add("12/mar./24 09:41", {2024, 3, 12}, {9, 41});
    add("4/ene/26 10:00", {2026, 1, 4}, {10, 0});
    add("3/Dez/25 8:05", {2025, 12, 3}, {8, 5});
    add("14/août/25 08:05", {2025, 8, 14}, {8, 5});
    add("1. März 2026", {2026, 3, 1});
    add("4 de marzo de 2025", {2025, 3, 4});
    add("21st April 2025", {2025, 4, 21});
    add("April 21, 2025", {2025, 4, 21});
    add("Thu Apr 24 2025 10:17:06 GMT+0000 (GMT)", {2025, 4, 24}, {10, 17, 6});
    add("Mon, 21 Apr 2025 10:17:06 UTC+0000", {2025, 4, 21}, {10, 17, 6});
    add("2026-07-10T23:13:02Z", {2026, 7, 10}, {23, 13, 2});
    add("2026-07-10T23:13:02.125+02:00", {2026, 7, 10}, {23, 13, 2});
    add("2026-07-10 23:13", {2026, 7, 10}, {23, 13});
    add("2026-07-10", {2026, 7, 10});
    add("2026/7/1", {2026, 7, 1});
    add("6/21/2025 16:14", {2025, 6, 21}, {16, 14});
    add("21/6/2025", {2025, 6, 21});
    add("24.02.2026", {2026, 2, 24});
    add("1753436045000", {2025, 7, 25}, {9, 34, 5});
    add("1753436045", {2025, 7, 25}, {9, 34, 5});
}

void TestCellDate::reads()
{
    QFETCH(QString, text);
    const std::optional<CellDate> read = readCellDate(text, DayOrder::DayFirst);
    QVERIFY(read);
    QTEST(read->date, "date");
    QTEST(read->time, "time");
}

void TestCellDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Q4 2026", "2026-Q4", "Dec 2026", "2026", "2026-W51", "H1 2027", "soon", "32/Mar/24",
                             "2026-13-01", "12 Foo 2024", "12 March 2024 or later", "2026-07-10 25:61", "3.85"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestCellDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!readCellDate(text, DayOrder::DayFirst));
}

void TestCellDate::guessesOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DayOrder>("order");
    QTest::addColumn<bool>("sure");
    QTest::newRow("none") << QStringList{u"2026-01-02"_s, u""_s} << DayOrder::DayFirst << true;
    QTest::newRow("21 is a day") << QStringList{u"6/7/2025"_s, u"6/21/2025"_s} << DayOrder::MonthFirst << true;
    QTest::newRow("13 is a day") << QStringList{u"6/7/2025"_s, u"13/6/2025"_s} << DayOrder::DayFirst << true;
    QTest::newRow("dots") << QStringList{u"6.7.2025"_s} << DayOrder::DayFirst << true;
    QTest::newRow("padded") << QStringList{u"06/07/2025"_s} << DayOrder::DayFirst << false;
    QTest::newRow("not padded") << QStringList{u"6/7/2025"_s} << DayOrder::MonthFirst << false;
}

void TestCellDate::guessesOrder()
{
    QFETCH(QStringList, cells);
    DayOrderGuess guess;
    for (const QString &cell : cells)
        guess.add(cell);
    QTEST(guess.order(), "order");
    QTEST(guess.isSure(), "sure");
}

void TestCellDate::knowsTimeZones()
{
    const std::optional<CellDate> late = readCellDate(u"2018-12-11T23:00:00+0000", DayOrder::DayFirst);
    QVERIFY(late);
    QCOMPARE(late->dayIn(u"Europe/Berlin"), QDate(2018, 12, 12));
    QCOMPARE(late->dayIn(u""), QDate(2018, 12, 11));
    QCOMPARE(late->dayIn(u"Nowhere/At-all"), QDate(2018, 12, 11));
    QCOMPARE(readCellDate(u"2018-12-11T23:00", DayOrder::DayFirst)->dayIn(u"Europe/Berlin"), QDate(2018, 12, 11));
    QCOMPARE(readCellDate(u"2018-12-12T01:00:00+0530", DayOrder::DayFirst)->dayIn(u"Europe/London"), QDate(2018, 12, 11));
}

LEADLINE_TEST(TestCellDate)
#include "tst_celldate.moc"
