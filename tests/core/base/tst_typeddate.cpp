// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/planneddate.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// What people type that leans on today: counted days, parts of periods, dates without a year, spans.
class TestTypedDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leansOnToday_data();
    void leansOnToday();
    void findsTheMissingYear_data();
    void findsTheMissingYear();
    void endsLeanOnTheirStart();
    void readsSpans_data();
    void readsSpans();
    void refusesAnEndJustBeforeItsStart();
};

void TestTypedDate::leansOnToday_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto add = [](const QString &typed, const QString &start, const QString &end = {}) {
        QTest::addRow("%s", qUtf8Printable(typed)) << start << (end.isEmpty() ? start : end);
    };

    // Counted from today.
    add(u"+2w"_s, u"2026-08-26"_s);
    add(u"+2W"_s, u"2026-08-26"_s);
    add(u"+10d"_s, u"2026-08-22"_s);
    add(u"+3m"_s, u"2026-11-12"_s);
    add(u"today+2w"_s, u"2026-08-26"_s);
    add(u"in 2 weeks"_s, u"2026-08-26"_s);
    add(u"-1y"_s, u"2025-08-12"_s);
    add(u"next week"_s, u"2026-08-17@week"_s, u"2026-08-23@week"_s);
    add(u"next month"_s, u"2026-09-01@month"_s, u"2026-09-30@month"_s);
    add(u"last month"_s, u"2026-07-01@month"_s, u"2026-07-31@month"_s);
    add(u"this quarter"_s, u"2026-07-01@quarter"_s, u"2026-09-30@quarter"_s);
    add(u"Next quarter"_s, u"2026-10-01@quarter"_s, u"2026-12-31@quarter"_s);
    add(u"next half"_s, u"2027-01-01@half"_s, u"2027-06-30@half"_s);
    add(u"next year"_s, u"2027-01-01@year"_s, u"2027-12-31@year"_s);
    add(u"friday"_s, u"2026-08-14"_s);
    add(u"Wed"_s, u"2026-08-12"_s);
    add(u"Monday"_s, u"2026-08-17"_s);

    add(u"next friday"_s, u"2026-08-21"_s);
    add(u"next Monday"_s, u"2026-08-17"_s);
    add(u"this friday"_s, u"2026-08-14"_s);
    add(u"last friday"_s, u"2026-08-07"_s);
    add(u"last Monday"_s, u"2026-08-10"_s);
    add(u"Friday of next week"_s, u"2026-08-21"_s);
    add(u"Monday last week"_s, u"2026-08-03"_s);

    // Parts of periods.
    add(u"end of next week"_s, u"2026-08-21~"_s);
    add(u"end of the week"_s, u"2026-08-14~"_s);
    add(u"early next week"_s, u"2026-08-17~"_s);
    add(u"mid week 51"_s, u"2026-12-16~"_s);
    add(u"end of month"_s, u"2026-08-21~"_s, u"2026-08-31~"_s);
    for (const QString &typed : {u"month end"_s, u"month-end"_s, u"EOM"_s})
        add(typed, u"2026-08-21~"_s, u"2026-08-31~"_s);
    add(u"next quarter end"_s, u"2026-12-01@month~"_s, u"2026-12-31@month~"_s);
    add(u"year end (firm)"_s, u"2026-09-01@month"_s, u"2026-12-31@month"_s);
    for (const QString &typed : {u"mid November"_s, u"mid-Nov"_s, u"middle of November 2026"_s})
        add(typed, u"2026-11-11~"_s, u"2026-11-20~"_s);
    add(u"beginning of May"_s, u"2027-05-01~"_s, u"2027-05-10~"_s);
    add(u"late March"_s, u"2027-03-21~"_s, u"2027-03-31~"_s);
    add(u"end of January"_s, u"2027-01-21~"_s, u"2027-01-31~"_s);
    add(u"end of the month"_s, u"2026-08-21~"_s, u"2026-08-31~"_s);
    add(u"early Q1"_s, u"2027-01-01@month~"_s, u"2027-01-31@month~"_s);
    add(u"end of next quarter"_s, u"2026-12-01@month~"_s, u"2026-12-31@month~"_s);
    add(u"late H1 2027"_s, u"2027-05-01@month~"_s, u"2027-06-30@month~"_s);
    add(u"mid 2027"_s, u"2027-05-01@month~"_s, u"2027-08-31@month~"_s);
    add(u"mid November (rough)"_s, u"2026-11-11~~"_s, u"2026-11-20~~"_s);
    add(u"end of January firm"_s, u"2027-01-21"_s, u"2027-01-31"_s);
}

void TestTypedDate::leansOnToday()
{
    const QDate today(2026, 8, 12); // a Wednesday
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const Result<PlannedDate> start = PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), today);
    QVERIFY2(start, start ? "" : qPrintable(start.error().text));
    QTEST(start->text(), "start");
    const Result<PlannedDate> end = PlannedDate::fromInput(typed, DateRole::End, FiscalCalendar(), today);
    QVERIFY(end);
    QTEST(end->text(), "end");
}

void TestTypedDate::findsTheMissingYear_data()
{
    QTest::addColumn<QDate>("now");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("nearest");
    const QDate november(2026, 11, 22); // a Sunday
    const auto add = [](const QString &typed, QDate now, const QString &next, const QString &last, const QString &nearest) {
        QTest::addRow("%s", qUtf8Printable(typed)) << now << next << last << nearest;
    };
    add(u"Q4"_s, november, u"2026-10-01@quarter"_s, u"2026-10-01@quarter"_s, u"2026-10-01@quarter"_s);
    add(u"Q1"_s, november, u"2027-01-01@quarter"_s, u"2026-01-01@quarter"_s, u"2027-01-01@quarter"_s);
    add(u"Q3"_s, november, u"2027-07-01@quarter"_s, u"2026-07-01@quarter"_s, u"2026-07-01@quarter"_s);
    add(u"H1"_s, november, u"2027-01-01@half"_s, u"2026-01-01@half"_s, u"2027-01-01@half"_s);
    add(u"Nov"_s, november, u"2026-11-01@month"_s, u"2026-11-01@month"_s, u"2026-11-01@month"_s);
    add(u"jan"_s, november, u"2027-01-01@month"_s, u"2026-01-01@month"_s, u"2027-01-01@month"_s);
    add(u"January 15"_s, november, u"2027-01-15"_s, u"2026-01-15"_s, u"2027-01-15"_s);
    add(u"15. 1."_s, november, u"2027-01-15"_s, u"2026-01-15"_s, u"2027-01-15"_s);
    add(u"20 Nov"_s, november, u"2027-11-20"_s, u"2026-11-20"_s, u"2026-11-20"_s);
    add(u"22 Nov"_s, november, u"2026-11-22"_s, u"2026-11-22"_s, u"2026-11-22"_s);
    add(u"week 47"_s, november, u"2026-11-16@week"_s, u"2026-11-16@week"_s, u"2026-11-16@week"_s);
    add(u"week 42"_s, november, u"2027-10-18@week"_s, u"2026-10-12@week"_s, u"2026-10-12@week"_s);
    add(u"29 Feb"_s, november, u"2028-02-29"_s, u"2024-02-29"_s, u"2028-02-29"_s);
    add(u"fri"_s, november, u"2026-11-27"_s, u"2026-11-20"_s, u"2026-11-20"_s);
    add(u"mid Nov"_s, november, u"2027-11-11~"_s, u"2026-11-11~"_s, u"2026-11-11~"_s);
    add(u"W53"_s, QDate(2027, 1, 1), u"2026-12-28@week"_s, u"2026-12-28@week"_s, u"2026-12-28@week"_s);
}

void TestTypedDate::findsTheMissingYear()
{
    QFETCH(QDate, now);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const auto read = [&](MissingYear missing) {
        return PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), now, missing)->text();
    };
    QTEST(read(MissingYear::Next), "next");
    QTEST(read(MissingYear::Last), "last");
    QTEST(read(MissingYear::Nearest), "nearest");
}

void TestTypedDate::endsLeanOnTheirStart()
{
    const QDate today(2026, 8, 12);
    const auto end = [today](const QString &typed, QDate start) {
        const Result<PlannedDate> read =
            PlannedDate::fromInput(typed, DateRole::End, FiscalCalendar(), today, MissingYear::Next, start);
        return read ? read->text() : read.error().text;
    };
    QCOMPARE(end(u"Dec"_s, QDate(2027, 3, 1)), u"2027-12-31@month"_s);
    QCOMPARE(end(u"Q1"_s, QDate(2027, 3, 1)), u"2027-03-31@quarter"_s);
    QCOMPARE(end(u"14 Feb"_s, QDate(2027, 3, 1)), u"2028-02-14"_s);
    QCOMPARE(end(u"friday"_s, QDate(2027, 3, 1)), u"2027-03-05"_s);
    // Begun in this year already: April is that after the start, not the next one.
    QCOMPARE(end(u"Apr"_s, QDate(2026, 2, 2)), u"2026-04-30@month"_s);
    QCOMPARE(end(u"Dec"_s, QDate(2026, 2, 2)), u"2026-12-31@month"_s);
    // Begun long ago and still under way.
    QCOMPARE(end(u"Dec"_s, QDate(2024, 3, 4)), u"2026-12-31@month"_s);
    // A year that is said stands, and without a start it is the next one.
    QCOMPARE(end(u"Dec 2026"_s, QDate(2027, 3, 1)), u"2026-12-31@month"_s);
    QCOMPARE(end(u"Apr"_s, {}), u"2027-04-30@month"_s);
}

void TestTypedDate::readsSpans_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("read");
    const auto add = [](const QString &start, const QString &end, const QString &read) {
        QTest::addRow("%s to %s", qUtf8Printable(start), qUtf8Printable(end)) << start << end << read;
    };
    add(u"Dec"_s, u"Feb"_s, u"2026-12-01@month 2027-02-28@month"_s);
    add(u"Oct"_s, u"Jan"_s, u"2026-10-01@month 2027-01-31@month"_s);
    add(u"Jan"_s, u"Mar"_s, u"2027-01-01@month 2027-03-31@month"_s);
    add(u"Q1"_s, u"Q4"_s, u"2027-01-01@quarter 2027-12-31@quarter"_s);
    add(u"Q4"_s, u"Q1"_s, u"2026-10-01@quarter 2027-03-31@quarter"_s);
    add(u"28 Sep"_s, u"18 Dec"_s, u"2026-09-28 2026-12-18"_s);
    add(u"28 Sep"_s, u"1 Oct"_s, u"2027-09-28 2027-10-01"_s);
    add(u"Jan"_s, u"Mar 2028"_s, u"2028-01-01@month 2028-03-31@month"_s);
    add(u"Dec"_s, u"Feb 2028"_s, u"2027-12-01@month 2028-02-29@month"_s);
    add(u"Nov 2027"_s, u"Jan"_s, u"2027-11-01@month 2028-01-31@month"_s);
    add(u"today"_s, u"mid Jan"_s, u"2026-11-22 2027-01-20~"_s);
    add(u"mid November"_s, u"mid November"_s, u"2027-11-11~ 2027-11-20~"_s);
    add(u"Q2 2027"_s, u"Q1 2027"_s, u"2027-04-01@quarter 2027-03-31@quarter"_s);
    // The next one is meant: a whole year, the rest of a year, a weekday.
    add(u"Q3 2026"_s, u"Q2"_s, u"2026-07-01@quarter 2027-06-30@quarter"_s);
    add(u"Nov 2026"_s, u"Sep"_s, u"2026-11-01@month 2027-09-30@month"_s);
    add(u"Jan 2027"_s, u"Dec"_s, u"2027-01-01@month 2027-12-31@month"_s);
    add(u"next Friday"_s, u"Wednesday"_s, u"2026-11-27 2026-12-02"_s);
}

void TestTypedDate::refusesAnEndJustBeforeItsStart()
{
    const auto read = [](const QString &start, const QString &end) {
        return PlannedSpan::fromInput(start, end, FiscalCalendar(), QDate(2026, 11, 22));
    };
    const Result<PlannedSpan> span = read(u"next Friday"_s, u"mid November"_s);
    QVERIFY(!span);
    QCOMPARE(span.error().text, u"\"mid November\" lies before \"next Friday\"; add the year if a later one is meant."_s);
    QVERIFY(!read(u"28 Sep 2026"_s, u"18 Sep"_s));
    QCOMPARE(read(u"next Friday"_s, u"mid November 2027"_s)->end.text(), u"2027-11-20~"_s);
}

void TestTypedDate::readsSpans()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Result<PlannedSpan> span = PlannedSpan::fromInput(start, end, FiscalCalendar(), QDate(2026, 11, 22));
    QVERIFY2(span, span ? "" : qPrintable(span.error().text));
    QTEST(QString(span->start.text() + u' ' + span->end.text()), "read");
}

LEADLINE_TEST(TestTypedDate)

} // namespace leadline
#include "tst_typeddate.moc"
