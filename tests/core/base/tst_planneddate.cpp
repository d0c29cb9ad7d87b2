// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/planneddate.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 8, 12); // a Wednesday

} // namespace

class TestPlannedDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalText_data();
    void canonicalText();
    void canonicalTextIsStrict_data();
    void canonicalTextIsStrict();
    void randomDatesMakeTheRoundTrip();
    void notSetHasNoText();

    void readsInput_data();
    void readsInput();
    void readsFiscalInput_data();
    void readsFiscalInput();
    void readsEveryMonthName();
    void refusesInput_data();
    void refusesInput();
    void errorNamesInputAndForms();

    void periods_data();
    void periods();
    void displays_data();
    void displays();
    void displayReadsBack();
};

void TestPlannedDate::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DatePrecision>("precision");
    QTest::addColumn<DateConfidence>("confidence");

    using P = DatePrecision;
    using C = DateConfidence;
    QTest::newRow("day") << u"2026-08-12"_s << QDate(2026, 8, 12) << P::Day << C::Firm;
    QTest::newRow("likely day") << u"2026-08-12~"_s << QDate(2026, 8, 12) << P::Day << C::Likely;
    QTest::newRow("rough day") << u"2026-08-12~~"_s << QDate(2026, 8, 12) << P::Day << C::Rough;
    QTest::newRow("week") << u"2026-12-14@week"_s << QDate(2026, 12, 14) << P::Week << C::Firm;
    QTest::newRow("month") << u"2026-12-01@month~"_s << QDate(2026, 12, 1) << P::Month << C::Likely;
    QTest::newRow("quarter") << u"2026-12-31@quarter~~"_s << QDate(2026, 12, 31) << P::Quarter
                             << C::Rough;
    QTest::newRow("half") << u"2027-01-01@half"_s << QDate(2027, 1, 1) << P::Half << C::Firm;
    QTest::newRow("year") << u"2027-12-31@year~"_s << QDate(2027, 12, 31) << P::Year << C::Likely;
    QTest::newRow("inside its period")
        << u"2026-11-17@quarter"_s << QDate(2026, 11, 17) << P::Quarter << C::Firm;
    QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29) << P::Day << C::Firm;
    QTest::newRow("first year") << u"0001-01-01"_s << QDate(1, 1, 1) << P::Day << C::Firm;
    QTest::newRow("last year") << u"9999-12-31"_s << QDate(9999, 12, 31) << P::Day << C::Firm;
}

void TestPlannedDate::canonicalText()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(DatePrecision, precision);
    QFETCH(DateConfidence, confidence);
    const PlannedDate expected{date, precision, confidence};
    const Result<PlannedDate> read = PlannedDate::fromText(text);
    QVERIFY(read);
    QCOMPARE(*read, expected);
    QCOMPARE(expected.text(), text);
}

void TestPlannedDate::canonicalTextIsStrict_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{u""_s,
                            u"~"_s,
                            u"2026"_s,
                            u"2026-8-12"_s,
                            u"2026-08-1"_s,
                            u" 2026-08-12"_s,
                            u"2026-08-12 "_s,
                            u"2026-02-29"_s,
                            u"2026-13-01"_s,
                            u"2026-08-12~~~"_s,
                            u"2026-08-12@"_s,
                            u"2026-08-12@day"_s,
                            u"2026-08-12@Week"_s,
                            u"2026-08-12@weeks"_s,
                            u"2026-08-12~@week"_s,
                            u"2026-08-12T"_s,
                            u"2026/08/12"_s,
                            u"0000-01-01"_s,
                            u"-2026-08-12"_s,
                            u"12026-08-12"_s,
                            u"+026-08-12"_s,
                            u"2026-08- 1"_s,
                            u"2026-08-12@week ~"_s,
                            u"\u0662026-08-12"_s,
                            u"Q4 2026"_s};
    for (const QString &text : texts)
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestPlannedDate::canonicalTextIsStrict()
{
    QFETCH(QString, text);
    const Result<PlannedDate> read = PlannedDate::fromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QVERIFY2(read.error().text.contains(u'"' + text.trimmed() + u'"'),
             qUtf8Printable(read.error().text));
}

void TestPlannedDate::randomDatesMakeTheRoundTrip()
{
    QRandomGenerator random(20260812);
    const qint64 first = QDate(1, 1, 1).toJulianDay();
    const int days = static_cast<int>(QDate(9999, 12, 31).toJulianDay() - first) + 1;
    for (int i = 0; i < 20000; ++i) {
        const PlannedDate date{QDate::fromJulianDay(first + random.bounded(days)),
                               static_cast<DatePrecision>(random.bounded(6)),
                               static_cast<DateConfidence>(random.bounded(3))};
        const QString text = date.text();
        const Result<PlannedDate> read = PlannedDate::fromText(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, date);
        // Typing what a file holds changes nothing either, whichever end the field holds.
        const Result<PlannedDate> typed =
            PlannedDate::fromInput(text, DateRole::End, FiscalCalendar(4), today);
        QVERIFY2(typed, qPrintable(text));
        QCOMPARE(*typed, date);
    }
}

void TestPlannedDate::notSetHasNoText()
{
    const PlannedDate notSet;
    QVERIFY(!notSet.isValid());
    QVERIFY(notSet.text().isNull());
    QVERIFY(notSet.display(FiscalCalendar(), today).isNull());
    QVERIFY(!notSet.firstDay(FiscalCalendar()).isValid());
    QVERIFY(!PlannedDate({QDate(), DatePrecision::Year, DateConfidence::Rough})
                 .lastDay(FiscalCalendar())
                 .isValid());
}

void TestPlannedDate::readsInput_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto add = [](const QString &typed, const QString &start, const QString &end = {}) {
        QTest::addRow("%s", qUtf8Printable(typed)) << start << (end.isEmpty() ? start : end);
    };

    // Days.
    for (const QString &typed : {u"2026-08-12"_s,
                                 u"2026/08/12"_s,
                                 u"2026-8-12"_s,
                                 u"  2026-08-12 "_s,
                                 u"2026\u201308\u201312"_s,
                                 u"2026-08-12T09:30:00.000Z"_s,
                                 u"2026-08-12T23:30:00+0200"_s,
                                 u"2026-08-12 09:30"_s,
                                 u"12 Aug 2026"_s,
                                 u"12 august 2026"_s,
                                 u"12. August 2026"_s,
                                 u"12 AUG 2026"_s,
                                 u"12Aug2026"_s,
                                 u"12 Aug. 2026"_s,
                                 u"12th Aug 2026"_s,
                                 u"12/Aug/26"_s,
                                 u"12-Aug-2026"_s,
                                 u"12/Aug/26 5:07 PM"_s,
                                 u"12 Aug '26"_s,
                                 u"12 Aug"_s,
                                 u"12. August"_s,
                                 u"Aug 12, 2026"_s,
                                 u"August 12 2026"_s,
                                 u"aug 12th, 2026"_s,
                                 u"Aug. 12, 26"_s,
                                 u"Aug-12-2026"_s,
                                 u"Aug 12"_s,
                                 u"August 12th"_s,
                                 u"12.08.2026"_s,
                                 u"12.8.26"_s,
                                 u"12. 8. 2026"_s,
                                 u"12.08."_s,
                                 u"today"_s,
                                 u"Today"_s})
        add(typed, u"2026-08-12"_s);
    add(u"6/21/2025"_s, u"2025-06-21"_s);
    add(u"21/6/2025"_s, u"2025-06-21"_s);
    add(u"06/07/2025"_s, u"2025-06-07"_s);
    add(u"6/21/25, 10:15 AM"_s, u"2025-06-21"_s);
    add(u"tomorrow"_s, u"2026-08-13"_s);
    add(u"yesterday"_s, u"2026-08-11"_s);
    add(u"today+30"_s, u"2026-09-11"_s);
    add(u"today + 30"_s, u"2026-09-11"_s);
    add(u"today-12"_s, u"2026-07-31"_s);
    add(u"today \u2212 12"_s, u"2026-07-31"_s);
    add(u"tomorrow+1"_s, u"2026-08-14"_s);
    add(u"29 Feb 2028"_s, u"2028-02-29"_s);

    // Weeks.
    for (const QString &typed : {u"2026-W51"_s, u"2026W51"_s, u"week 51 2026"_s, u"Week 51, 2026"_s,
                                 u"w51"_s, u"wk 51 2026"_s, u"KW 51/2026"_s, u"2026 week 51"_s})
        add(typed, u"2026-12-14@week"_s, u"2026-12-20@week"_s);
    add(u"2026-W01"_s, u"2025-12-29@week"_s, u"2026-01-04@week"_s);
    add(u"2026-W53"_s, u"2026-12-28@week"_s, u"2027-01-03@week"_s);

    // Months.
    for (const QString &typed :
         {u"Dec 2026"_s, u"december 2026"_s, u"2026-12"_s, u"2026/12"_s, u"12/2026"_s,
          u"Dec-2026"_s, u"Dec '26"_s, u"2026 Dec"_s, u"December, 2026"_s, u"December"_s})
        add(typed, u"2026-12-01@month"_s, u"2026-12-31@month"_s);
    add(u"Sept 2026"_s, u"2026-09-01@month"_s, u"2026-09-30@month"_s);
    add(u"Feb 2028"_s, u"2028-02-01@month"_s, u"2028-02-29@month"_s);

    // Quarters, halves and years.
    for (const QString &typed :
         {u"Q4 2026"_s, u"q4 2026"_s, u"2026-Q4"_s, u"2026Q4"_s, u"2026 Q4"_s, u"Q4/2026"_s,
          u"Q4-2026"_s, u"Q4 26"_s, u"Q4 '26"_s, u"Q4 FY26"_s, u"FY26 Q4"_s, u"FY 2026 Q4"_s,
          u"Q4 FY2026"_s, u"Q4, 2026"_s, u"Q42026"_s, u"Q4"_s})
        add(typed, u"2026-10-01@quarter"_s, u"2026-12-31@quarter"_s);
    for (const QString &typed :
         {u"H1 2027"_s, u"2027-H1"_s, u"2027H1"_s, u"H1 FY27"_s, u"FY27 H1"_s})
        add(typed, u"2027-01-01@half"_s, u"2027-06-30@half"_s);
    for (const QString &typed : {u"2027"_s, u"FY2027"_s, u"FY 2027"_s, u"FY27"_s, u"fy'27"_s})
        add(typed, u"2027-01-01@year"_s, u"2027-12-31@year"_s);

    for (const QString &typed : {u"1. half 2027"_s, u"1st half of 2027"_s, u"half 1 2027"_s})
        add(typed, u"2027-01-01@half"_s, u"2027-06-30@half"_s);
    add(u"2nd quarter 2027"_s, u"2027-04-01@quarter"_s, u"2027-06-30@quarter"_s);

    // Confidence.
    add(u"12 Aug 2026~"_s, u"2026-08-12~"_s);
    add(u"12 Aug 2026 ~~"_s, u"2026-08-12~~"_s);
    add(u"Q4 2026 (likely)"_s, u"2026-10-01@quarter~"_s, u"2026-12-31@quarter~"_s);
    add(u"Q4 2026(Rough)"_s, u"2026-10-01@quarter~~"_s, u"2026-12-31@quarter~~"_s);
    add(u"Q4 2026 rough"_s, u"2026-10-01@quarter~~"_s, u"2026-12-31@quarter~~"_s);
    add(u"Dec 2026 (firm)"_s, u"2026-12-01@month"_s, u"2026-12-31@month"_s);
    add(u"2026-12-31@quarter (rough)"_s, u"2026-12-31@quarter~~"_s);
    add(u"2026-12-31@QUARTER ~"_s, u"2026-12-31@quarter~"_s);
    add(u"today+30~"_s, u"2026-09-11~"_s);
}

void TestPlannedDate::readsInput()
{
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const Result<PlannedDate> start =
        PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), today);
    QVERIFY2(start, qUtf8Printable(start.error().text));
    QTEST(start->text(), "start");
    const Result<PlannedDate> end =
        PlannedDate::fromInput(typed, DateRole::End, FiscalCalendar(), today);
    QVERIFY2(end, qUtf8Printable(end.error().text));
    QTEST(end->text(), "end");
}

void TestPlannedDate::readsFiscalInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");

    QTest::newRow("quarter from April")
        << u"Q4 2026"_s << 4 << u"2026-01-01@quarter"_s << u"2026-03-31@quarter"_s;
    QTest::newRow("first quarter from April")
        << u"Q1 FY27"_s << 4 << u"2026-04-01@quarter"_s << u"2026-06-30@quarter"_s;
    QTest::newRow("half from April")
        << u"H2 2027"_s << 4 << u"2026-10-01@half"_s << u"2027-03-31@half"_s;
    QTest::newRow("year from April")
        << u"FY2027"_s << 4 << u"2026-04-01@year"_s << u"2027-03-31@year"_s;
    QTest::newRow("bare year is fiscal")
        << u"2027"_s << 10 << u"2026-10-01@year"_s << u"2027-09-30@year"_s;
    QTest::newRow("bare quarter is the next of the fiscal years")
        << u"Q1"_s << 4 << u"2027-04-01@quarter"_s << u"2027-06-30@quarter"_s;
    QTest::newRow("quarter across the new year")
        << u"Q4 2027"_s << 2 << u"2026-11-01@quarter"_s << u"2027-01-31@quarter"_s;
    QTest::newRow("months are not fiscal")
        << u"Dec 2026"_s << 4 << u"2026-12-01@month"_s << u"2026-12-31@month"_s;
    QTest::newRow("weeks are not fiscal")
        << u"2026-W51"_s << 4 << u"2026-12-14@week"_s << u"2026-12-20@week"_s;
}

void TestPlannedDate::readsFiscalInput()
{
    QFETCH(QString, typed);
    QFETCH(int, startMonth);
    const FiscalCalendar calendar(startMonth);
    const Result<PlannedDate> start =
        PlannedDate::fromInput(typed, DateRole::Start, calendar, today);
    QVERIFY(start);
    QTEST(start->text(), "start");
    const Result<PlannedDate> end = PlannedDate::fromInput(typed, DateRole::End, calendar, today);
    QVERIFY(end);
    QTEST(end->text(), "end");
}

void TestPlannedDate::readsEveryMonthName()
{
    const QLocale english = QLocale::c();
    for (int month = 1; month <= 12; ++month) {
        const QDate expected(2027, month, 3);
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = english.monthName(month, format);
            for (const QString &typed :
                 {u"3 %1 2027"_s.arg(name), u"%1 3, 2027"_s.arg(name.toUpper())}) {
                const Result<PlannedDate> read =
                    PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), today);
                QVERIFY2(read, qPrintable(typed));
                QCOMPARE(read->date, expected);
            }
        }
    }
}

void TestPlannedDate::refusesInput_data()
{
    QTest::addColumn<QString>("typed");

    const QStringList texts{// Nothing, and what is no date at all.
                            u""_s, u"   "_s, u"~"_s, u"soon"_s, u"TBD"_s, u"12"_s, u"24000"_s,
                            u"2026.5"_s, u"12.08"_s, u"-"_s,
                            // Days and periods that don't exist.
                            u"31 Feb 2026"_s, u"29 Feb 2026"_s, u"Feb 30"_s, u"2026-13"_s,
                            u"2026-02-30"_s, u"13/13/2025"_s, u"32.01.2026"_s, u"Q5 2026"_s,
                            u"Q0 2026"_s, u"H3 2026"_s, u"2025-W53"_s, u"week 0 2026"_s,
                            u"12 Foo 2026"_s, u"Foo 2026"_s, u"Ma 2026"_s,
                            // Years that are rather something else.
                            u"1026"_s, u"4500"_s, u"Q4 1026"_s, u"FY0026"_s,
                            // Day or year?
                            u"Aug-12"_s, u"Dec/26"_s, u"6/21"_s,
                            // Too much.
                            u"Q4 2026~~~"_s, u"Q4 2026 ~ (rough)"_s, u"12 Aug 2026 and more"_s,
                            u"2026-08-12 to 2026-08-14"_s, u"mid 12 Aug"_s, u"mid"_s,
                            u"next"_s, u"week"_s, u"+2"_s, u"+99999y"_s, u"today+"_s, u"today+999999"_s,
                            u"2026-08-12@day"_s, u"Q4 2026@quarter"_s};
    for (const QString &text : texts)
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestPlannedDate::refusesInput()
{
    QFETCH(QString, typed);
    const Result<PlannedDate> read =
        PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), today);
    QVERIFY2(!read, qPrintable(read ? read->text() : QString()));
    QCOMPARE(read.error().code, ErrorCode::Invalid);
}

void TestPlannedDate::errorNamesInputAndForms()
{
    const Result<PlannedDate> read =
        PlannedDate::fromInput(u"next\nspring", DateRole::Start, FiscalCalendar(), today);
    QVERIFY(!read);
    QVERIFY(read.error().text.startsWith(u"\"next spring\""));

    // Every form the sentence offers has to work.
    for (const QString &offered : {u"12 Aug 2026"_s, u"Q4 2026"_s}) {
        QVERIFY2(read.error().text.contains(offered), qPrintable(offered));
        QVERIFY(PlannedDate::fromInput(offered, DateRole::Start, FiscalCalendar(), today));
    }

    const Result<PlannedDate> flood =
        PlannedDate::fromInput(QString(100000, u'x'), DateRole::Start, FiscalCalendar(), today);
    QVERIFY(!flood);
    QVERIFY(flood.error().text.size() < 90);
}

void TestPlannedDate::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("day") << u"2026-08-12"_s << 1 << QDate(2026, 8, 12) << QDate(2026, 8, 12);
    QTest::newRow("week start") << u"2026-12-14@week"_s << 1 << QDate(2026, 12, 14)
                                << QDate(2026, 12, 20);
    QTest::newRow("week end") << u"2026-12-20@week"_s << 1 << QDate(2026, 12, 14)
                              << QDate(2026, 12, 20);
    QTest::newRow("month end") << u"2028-02-29@month"_s << 1 << QDate(2028, 2, 1)
                               << QDate(2028, 2, 29);
    QTest::newRow("quarter start")
        << u"2026-10-01@quarter"_s << 1 << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("quarter end") << u"2026-12-31@quarter"_s << 1 << QDate(2026, 10, 1)
                                 << QDate(2026, 12, 31);
    QTest::newRow("quarter written under another fiscal year")
        << u"2026-12-31@quarter"_s << 2 << QDate(2026, 11, 1) << QDate(2027, 1, 31);
    QTest::newRow("half") << u"2027-03-31@half"_s << 4 << QDate(2026, 10, 1) << QDate(2027, 3, 31);
    QTest::newRow("year") << u"2026-10-01@year"_s << 10 << QDate(2026, 10, 1) << QDate(2027, 9, 30);
}

void TestPlannedDate::periods()
{
    QFETCH(QString, text);
    QFETCH(int, startMonth);
    const Result<PlannedDate> date = PlannedDate::fromText(text);
    QVERIFY(date);
    QTEST(date->firstDay(FiscalCalendar(startMonth)), "first");
    QTEST(date->lastDay(FiscalCalendar(startMonth)), "last");
}

void TestPlannedDate::displays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QString>("display");

    QTest::newRow("day of this year") << u"2026-08-12"_s << 1 << u"12 Aug"_s;
    QTest::newRow("day of another year") << u"2027-02-03"_s << 1 << u"3 Feb 2027"_s;
    QTest::newRow("this year is the calendar's") << u"2026-04-01"_s << 4 << u"1 Apr"_s;
    QTest::newRow("confidence isn't shown") << u"2026-08-12~~"_s << 1 << u"12 Aug"_s;
    QTest::newRow("week") << u"2026-12-20@week"_s << 1 << u"week 51, 2026"_s;
    QTest::newRow("week across the new year") << u"2025-12-29@week"_s << 1 << u"week 1, 2026"_s;
    QTest::newRow("month") << u"2026-12-01@month"_s << 1 << u"Dec 2026"_s;
    QTest::newRow("quarter") << u"2026-12-31@quarter~"_s << 1 << u"Q4 2026"_s;
    QTest::newRow("fiscal quarter") << u"2026-12-31@quarter"_s << 4 << u"Q3 2027"_s;
    QTest::newRow("half") << u"2027-01-01@half"_s << 1 << u"H1 2027"_s;
    QTest::newRow("year") << u"2026-12-31@year"_s << 1 << u"2026"_s;
    QTest::newRow("fiscal year") << u"2026-12-31@year"_s << 4 << u"2027"_s;
}

void TestPlannedDate::displays()
{
    QFETCH(QString, text);
    QFETCH(int, startMonth);
    const Result<PlannedDate> date = PlannedDate::fromText(text);
    QVERIFY(date);
    QTEST(date->display(FiscalCalendar(startMonth), today), "display");
}

void TestPlannedDate::displayReadsBack()
{
    QRandomGenerator random(51);
    for (int i = 0; i < 5000; ++i) {
        const FiscalCalendar calendar(random.bounded(1, 13));
        const DateRole role = random.bounded(2) == 0 ? DateRole::Start : DateRole::End;
        PlannedDate date{QDate(2020, 1, 1).addDays(random.bounded(8000)),
                         static_cast<DatePrecision>(random.bounded(6))};
        date.date = role == DateRole::Start ? date.firstDay(calendar) : date.lastDay(calendar);

        // What stands in an editor has its year always.
        const QString shown = date.display(calendar, QDate());
        const Result<PlannedDate> read = PlannedDate::fromInput(shown, role, calendar, today);
        QVERIFY2(read, qPrintable(shown));
        QCOMPARE(*read, date);
    }
}

LEADLINE_TEST(TestPlannedDate)

} // namespace leadline
#include "tst_planneddate.moc"
