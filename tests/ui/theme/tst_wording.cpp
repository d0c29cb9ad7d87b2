// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/theme/wording.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbers();
    void numbersOfOtherLocales();
    void money_data();
    void money();
    void dates();
    void effort();
};

namespace {

const QDate today(2026, 8, 12);

} // namespace

void WordingTest::init()
{
    wording::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WordingTest::numbers()
{
    QCOMPARE(wording::number(1940.5), u"1,940.5"_s);
    QCOMPARE(wording::number(7011), u"7,011"_s);
    QCOMPARE(wording::number(100, 0), u"100"_s);
    QCOMPARE(wording::number(-3.25), u"\u22123.25"_s);
    QCOMPARE(wording::number(-0.001), u"0"_s);
    QCOMPARE(wording::signedNumber(1.1), u"+1.1"_s);
    QCOMPARE(wording::signedNumber(-1.1), u"\u22121.1"_s);
    QCOMPARE(wording::signedNumber(0), u"0"_s);
    QCOMPARE(wording::percent(0.425), u"43%"_s);
    QCOMPARE(wording::percent(0.425, 1), u"42.5%"_s);
    QCOMPARE(wording::countOf(28, 1040), u"28 of 1,040"_s);
}

void WordingTest::numbersOfOtherLocales()
{
    wording::setLocale(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(wording::number(1940.5), u"1.940,5"_s);
    QCOMPARE(wording::number(-10, 2), u"\u221210"_s);
}

void WordingTest::money_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::newRow("small") << 950.0 << u"EUR"_s << u"€950"_s << u"€950"_s;
    QTest::newRow("thousands") << 24000.0 << u"EUR"_s << u"€24k"_s << u"€24,000"_s;
    QTest::newRow("millions") << 5812400.0 << u"EUR"_s << u"€5.8M"_s << u"€5,812,400"_s;
    QTest::newRow("rounds up to the next unit") << 999600.0 << u"USD"_s << u"$1M"_s << u"$999,600"_s;
    QTest::newRow("hundred thousands") << 123456.0 << u"GBP"_s << u"£123k"_s << u"£123,456"_s;
    QTest::newRow("negative") << -1500.5 << u"EUR"_s << u"\u2212€1.5k"_s << u"\u2212€1,500.50"_s;
    QTest::newRow("no sign of its own") << 2000.0 << u"SEK"_s << u"SEK\u00a02k"_s << u"SEK\u00a02,000"_s;
    QTest::newRow("billions") << 2.5e9 << u"EUR"_s << u"€2.5B"_s << u"€2,500,000,000"_s;
}

void WordingTest::money()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QTEST(wording::shortMoney(amount, currency), "brief");
    QTEST(wording::money(amount, currency), "full");
    QCOMPARE(wording::moneyPerWeek(24000, u"EUR"_s), u"€24k a week"_s);
}

void WordingTest::dates()
{
    QCOMPARE(wording::day(QDate(2026, 8, 12), today), u"12 Aug"_s);
    QCOMPARE(wording::day(QDate(2027, 1, 22), today), u"22 Jan 2027"_s);
    QCOMPARE(wording::relativeDay(QDate(2026, 8, 11), today), u"yesterday"_s);
    QCOMPARE(wording::relativeDay(QDate(2026, 8, 13), today), u"tomorrow"_s);
    QCOMPARE(wording::relativeDay(QDate(2026, 8, 10), today), u"10 Aug"_s);
    const PlannedDate start{QDate(2026, 9, 28)};
    const PlannedDate end{QDate(2026, 12, 18)};
    QCOMPARE(wording::span(start, end, FiscalCalendar(), today), u"28 Sep to 18 Dec"_s);
    QCOMPARE(wording::span({}, end, FiscalCalendar(), today), u"until 18 Dec"_s);
    const PlannedDate january{QDate(2027, 1, 4)};
    const PlannedDate newYear{QDate(2027, 1, 1), DatePrecision::Month, DateConfidence::Rough};
    const PlannedDate march{QDate(2027, 3, 31), DatePrecision::Month, DateConfidence::Rough};
    QCOMPARE(wording::span(newYear, march, FiscalCalendar(), today), u"Jan to Mar 2027"_s);
    // A year that both lie in is said once, and a start of this year is never taken for one of the end's.
    QCOMPARE(wording::span(january, PlannedDate{QDate(2027, 2, 26)}, FiscalCalendar(), today), u"4 Jan to 26 Feb 2027"_s);
    QCOMPARE(wording::span(PlannedDate{QDate(2026, 1, 4)}, PlannedDate{QDate(2027, 2, 26)}, FiscalCalendar(), today),
             u"4 Jan 2026 to 26 Feb 2027"_s);
    QCOMPARE(wording::span(PlannedDate{QDate(2025, 1, 4)}, PlannedDate{QDate(2027, 2, 26)}, FiscalCalendar(), today),
             u"4 Jan 2025 to 26 Feb 2027"_s);
    QCOMPARE(wording::span(january, march, FiscalCalendar(), today), u"4 Jan 2027 to Mar 2027"_s);
    QCOMPARE(wording::span(start, january, FiscalCalendar(), today), u"28 Sep to 4 Jan 2027"_s);
    QCOMPARE(wording::span(newYear, end, FiscalCalendar(), today), u"Jan 2027 to 18 Dec"_s);
    QCOMPARE(wording::span(march, march, FiscalCalendar(), today), u"Mar 2027"_s);
    QCOMPARE(wording::quarter(QDate(2026, 5, 1), FiscalCalendar(4)), u"Q1 2027"_s);
}

void WordingTest::effort()
{
    QCOMPARE(wording::effort(42), u"42 pd"_s);
    QCOMPARE(wording::effort(0.5), u"0.5 pd"_s);
    QCOMPARE(wording::effort(0.0625), u"0.1 pd"_s);
    QCOMPARE(wording::effort(0.04), u"<0.1 pd"_s);
    QCOMPARE(wording::effort(0), u"0 pd"_s);
    QCOMPARE(wording::effort(9.97), u"10 pd"_s);
    QCOMPARE(wording::effort(14.0625), u"14 pd"_s);
    QCOMPARE(wording::effortInWords(1), u"1 person-day"_s);
    QCOMPARE(wording::effortInWords(1.5), u"1.5 person-days"_s);
    QCOMPARE(wording::effortInWords(1154), u"1,154 person-days"_s);
}

LEADLINE_TEST(WordingTest)
#include "tst_wording.moc"
