// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedClockStandsButKeepsOrder();
    void systemClockIsUtc();
    void writesInstants();
    void readsInstants_data();
    void readsInstants();
    void refusesOtherForms_data();
    void refusesOtherForms();
};

void TestClock::fixedClockStandsButKeepsOrder()
{
    const FixedClock clock(QDate(2026, 8, 12));
    QCOMPARE(clock.today(), QDate(2026, 8, 12));
    QCOMPARE(Clock::instantText(clock.now()), u"2026-08-12T12:00:00.000Z"_s);
    QCOMPARE(Clock::instantText(clock.now()), u"2026-08-12T12:00:00.001Z"_s);
    QCOMPARE(clock.today(), QDate(2026, 8, 12));
}

void TestClock::systemClockIsUtc()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(clock.now() > QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
}

void TestClock::writesInstants()
{
    const QDateTime instant(QDate(2026, 8, 12), QTime(1, 30, 0, 7), Qt::OffsetFromUTC, 2 * 3600);
    QCOMPARE(Clock::instantText(instant), u"2026-08-11T23:30:00.007Z"_s);
    QVERIFY(Clock::instantText(QDateTime()).isNull());
}

void TestClock::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("canonical") << u"2026-08-12T09:30:00.123Z"_s << u"2026-08-12T09:30:00.123Z"_s;
    QTest::newRow("without milliseconds")
        << u"2026-08-12T09:30:00Z"_s << u"2026-08-12T09:30:00.000Z"_s;
    QTest::newRow("leap day") << u"2028-02-29T23:59:59.999Z"_s << u"2028-02-29T23:59:59.999Z"_s;
}

void TestClock::readsInstants()
{
    QFETCH(QString, text);
    const QDateTime instant = Clock::instantFromText(text);
    QVERIFY(instant.isValid());
    QCOMPARE(instant.timeSpec(), Qt::UTC);
    QTEST(Clock::instantText(instant), "canonical");
}

void TestClock::refusesOtherForms_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("only a day") << u"2026-08-12"_s;
    QTest::newRow("a day and Z") << u"2026-08-12Z"_s;
    QTest::newRow("local time") << u"2026-08-12T09:30:00.000"_s;
    QTest::newRow("offset") << u"2026-08-12T09:30:00.000+02:00"_s;
    QTest::newRow("without seconds") << u"2026-08-12T09:30Z"_s;
    QTest::newRow("two digits of a second") << u"2026-08-12T09:30:00.12Z"_s;
    QTest::newRow("space for T") << u"2026-08-12 09:30:00Z"_s;
    QTest::newRow("space before") << u" 2026-08-12T09:30:00Z"_s;
    QTest::newRow("24 hours") << u"2026-08-12T24:00:00Z"_s;
    QTest::newRow("no such day") << u"2026-02-29T09:30:00Z"_s;
    QTest::newRow("no such minute") << u"2026-08-12T09:60:00Z"_s;
}

void TestClock::refusesOtherForms()
{
    QFETCH(QString, text);
    QVERIFY(!Clock::instantFromText(text).isValid());
}

LEADLINE_TEST(TestClock)

} // namespace leadline
#include "tst_clock.moc"
