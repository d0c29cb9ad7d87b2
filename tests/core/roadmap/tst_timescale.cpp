// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/timescale.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

QString listed(const std::vector<TimeSegment> &segments)
{
    QStringList words;
    for (const TimeSegment &segment : segments) {
        words.append(segment.label + u' ' + segment.first.toString(u"MMdd") + u'-' + segment.last.toString(u"MMdd")
                     + (segment.partial ? u"*"_s : QString()));
    }
    return words.join(u"; "_s);
}

} // namespace

class TestTimeScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segments_data();
    void segments();
    void daysAndPlaces();
    void segmentsCoverTheRange();
};

void TestTimeScale::segments_data()
{
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected");
    const QDate july(2026, 7, 1);
    const QDate april(2027, 4, 30);
    const int quarter = static_cast<int>(TimeUnit::Quarter);
    const int month = static_cast<int>(TimeUnit::Month);
    const int year = static_cast<int>(TimeUnit::Year);
    const int week = static_cast<int>(TimeUnit::Week);
    QTest::newRow("the reference page")
        << 1 << july << april << quarter
        << u"Q3 2026 0701-0930; Q4 2026 1001-1231; Q1 2027 0101-0331; Q2 2027 0401-0430*"_s;
    QTest::newRow("fiscal year from April")
        << 4 << july << QDate(2027, 3, 31) << quarter << u"Q2 2027 0701-0930; Q3 2027 1001-1231; Q4 2027 0101-0331"_s;
    QTest::newRow("fiscal year from July")
        << 7 << july << QDate(2026, 12, 15) << quarter << u"Q1 2027 0701-0930; Q2 2027 1001-1215*"_s;
    QTest::newRow("fiscal year from October")
        << 10 << QDate(2026, 9, 15) << QDate(2026, 12, 31) << quarter << u"Q4 2026 0915-0930*; Q1 2027 1001-1231"_s;
    QTest::newRow("years") << 1 << QDate(2026, 12, 31) << QDate(2028, 1, 1) << year
                           << u"2026 1231-1231*; 2027 0101-1231; 2028 0101-0101*"_s;
    QTest::newRow("fiscal years") << 10 << QDate(2026, 10, 1) << QDate(2027, 10, 1) << year
                                  << u"FY 2027 1001-0930; FY 2028 1001-1001*"_s;
    QTest::newRow("a leap February") << 1 << QDate(2028, 2, 1) << QDate(2028, 3, 1) << month
                                     << u"Feb 0201-0229; Mar 0301-0301*"_s;
    QTest::newRow("weeks over a new year")
        << 1 << QDate(2026, 12, 28) << QDate(2027, 1, 5) << week << u"W53 1228-0103; W1 0104-0105*"_s;
    QTest::newRow("one day") << 1 << july << july << month << u"Jul 0701-0701*"_s;
}

void TestTimeScale::segments()
{
    QFETCH(int, startMonth);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, unit);
    const TimeScale scale(first, last, 0, 1000, FiscalCalendar(startMonth));
    QTEST(listed(scale.segments(static_cast<TimeUnit>(unit))), "expected");
}

void TestTimeScale::daysAndPlaces()
{
    const TimeScale scale(QDate(2028, 2, 28), QDate(2028, 3, 2), 100, 140, FiscalCalendar(1));
    QCOMPARE(scale.dayWidth(), 10.0);
    QCOMPARE(scale.startOf(QDate(2028, 2, 29)), 110.0);
    QCOMPARE(scale.endOf(QDate(2028, 2, 29)), 120.0);
    QCOMPARE(scale.middleOf(QDate(2028, 3, 1)), 125.0);
    QCOMPARE(scale.startOf(QDate(2028, 2, 27)), 90.0);
    QCOMPARE(scale.dayAt(119.9), QDate(2028, 2, 29));
    QCOMPARE(scale.dayAt(99.9), QDate(2028, 2, 27));
    QVERIFY(scale.contains(QDate(2028, 3, 2)));
    QVERIFY(!scale.contains(QDate(2028, 3, 3)));
}

void TestTimeScale::segmentsCoverTheRange()
{
    for (const int startMonth : {1, 4, 7, 10}) {
        for (const TimeUnit unit : {TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year}) {
            for (int days = 1; days < 900; days += 37) {
                const QDate first = QDate(2027, 1, 1).addDays(days);
                const TimeScale scale(first, first.addDays(days), 50, 950, FiscalCalendar(startMonth));
                QDate expected = first;
                for (const TimeSegment &segment : scale.segments(unit)) {
                    QCOMPARE(segment.first, expected);
                    QVERIFY(segment.last >= segment.first);
                    expected = segment.last.addDays(1);
                }
                QCOMPARE(expected, scale.last().addDays(1));
            }
        }
    }
}

LEADLINE_TEST(TestTimeScale)

#include "tst_timescale.moc"
