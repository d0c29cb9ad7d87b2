// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/dateshift.h"
#include "core/exchange/samples/templates.h"
#include "core/model/contribution.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/snapshot.h"
#include "core/model/team.h"
#include "core/model/view.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QtTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock theClock(QDate(2026, 8, 12));

Result<PlanJson> make(const QString &name, QDate today = QDate(2026, 8, 12), quint64 seed = 1)
{
    SequentialIdSource ids(seed);
    return makeTemplate(name, today, u"Noor van Dijk"_s, ids, theClock);
}

const Feature &feature(const PlanJson &sample, const QString &title)
{
    for (const Feature &row : sample.plan.all<Feature>()) {
        if (row.title == title)
            return row;
    }
    qFatal("no feature %s", qPrintable(title));
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatItMakes();
    void refusesWhatItCannotMake_data();
    void refusesWhatItCannotMake();
    void emptyHoldsTheLead();
    void emptyIsNamedAfterItsFile();
    void exampleStandsStillInItsOwnQuarter();
    void exampleIsANewDocument();
    void shiftsDays_data();
    void shiftsDays();
    void shiftsQuarterNames();
    void exampleFollowsToday_data();
    void exampleFollowsToday();
    void generatedIsComplete();
    void generatedIsTheSameEachTime();
    void generatedSplitsLargeImports();
};

void TestTemplates::listsWhatItMakes()
{
    const std::vector<PlanTemplate> all = planTemplates();
    QCOMPARE(all.size(), size_t(3));
    for (const PlanTemplate &one : all) {
        QVERIFY(!one.label.isEmpty());
        QVERIFY(one.description.endsWith(u'.'));
        QString name = one.name;
        QVERIFY(make(name.replace(u":N"_s, u":5"_s)));
    }
}

void TestTemplates::refusesWhatItCannotMake_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"", u"Example", u"generated", u"generated:", u"generated:0", u"generated:-3", u"generated:1000001", u"generated:ten"})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(name))) << QString::fromUtf16(name);
}

void TestTemplates::refusesWhatItCannotMake()
{
    QFETCH(QString, name);
    const Result<PlanJson> made = make(name);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Usage);
    const Result<PlanJson> never = make(u"example"_s, QDate());
    QVERIFY(!never);
}

void TestTemplates::emptyHoldsTheLead()
{
    const Result<PlanJson> made = make(u"empty"_s);
    QVERIFY(made);
    const Portfolio &portfolio = made->plan.portfolio();
    QCOMPARE(portfolio.currency, u"EUR"_s);
    QCOMPARE(portfolio.fiscalStartMonth, std::optional<int>(1));
    QCOMPARE(portfolio.workingDays, u"12345"_s);
    QVERIFY(!portfolio.mixInnovate);
    const PlanRecord &plan = made->plan.all<PlanRecord>().at(0);
    QCOMPARE(plan.name, u"Noor van Dijk's plan"_s);
    QCOMPARE(made->plan.find(plan.lead)->initials, u"ND"_s);
    QCOMPARE(made->history.size(), size_t(1));
    QCOMPARE(made->history[0].author, u"Noor van Dijk"_s);
    QVERIFY(planFromJson(planToJson(made->plan, made->history, made->document)));
}

void TestTemplates::emptyIsNamedAfterItsFile()
{
    QCOMPARE(planNameFrom(u"/plans/my_tracker.v2.csv"_s), u"my tracker.v2"_s);
    QCOMPARE(planNameFrom({}), QString());
    SequentialIdSource ids;
    const Result<PlanJson> made = makeTemplate(u"empty"_s, theClock.today(), u"Noor"_s, ids, theClock, u"my tracker"_s);
    QVERIFY(made);
    QCOMPARE(made->plan.portfolio().name, u"my tracker"_s);
}

void TestTemplates::exampleStandsStillInItsOwnQuarter()
{
    const Result<PlanJson> august = make(u"example"_s);
    QVERIFY2(august, qPrintable(august ? QString() : august.error().text + august.error().detail));
    QCOMPARE(feature(*august, u"Saved cards for regulars"_s).end.text(), u"2026-12-18~"_s);
    const Result<PlanJson> july = make(u"example"_s, QDate(2026, 7, 1));
    const Result<PlanJson> september = make(u"example"_s, QDate(2026, 9, 30));
    QVERIFY(july && september);
    QVERIFY(july->plan.equals(august->plan));
    QVERIFY(september->plan.equals(august->plan));
    QCOMPARE(august->history.back().at.date(), QDate(2026, 8, 12));
}

void TestTemplates::exampleIsANewDocument()
{
    const Result<PlanJson> one = make(u"example"_s, QDate(2026, 8, 12), 1);
    const Result<PlanJson> other = make(u"example"_s, QDate(2026, 8, 12), 2);
    QVERIFY(one && other);
    QVERIFY(!one->document.isNull());
    QVERIFY(one->document != other->document);
}

void TestTemplates::shiftsDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("quarters");
    QTest::addColumn<QDate>("to");

    QTest::newRow("plain") << QDate(2026, 8, 12) << 1 << QDate(2026, 11, 12);
    QTest::newRow("back over a year") << QDate(2026, 2, 3) << -1 << QDate(2025, 11, 3);
    QTest::newRow("first of a quarter") << QDate(2026, 10, 1) << 5 << QDate(2028, 1, 1);
    QTest::newRow("31 to 30") << QDate(2026, 12, 31) << -1 << QDate(2026, 9, 30);
    QTest::newRow("30 to 31") << QDate(2026, 9, 30) << 1 << QDate(2026, 12, 31);
    QTest::newRow("end of November to February") << QDate(2026, 11, 30) << 1 << QDate(2027, 2, 28);
    QTest::newRow("into a leap year") << QDate(2027, 2, 28) << 4 << QDate(2028, 2, 29);
    QTest::newRow("out of a leap year") << QDate(2028, 2, 29) << -4 << QDate(2027, 2, 28);
    QTest::newRow("28 February of a leap year") << QDate(2028, 2, 28) << 4 << QDate(2029, 2, 28);
    QTest::newRow("a day the month hasn't") << QDate(2026, 11, 29) << 1 << QDate(2027, 2, 28);
    QTest::newRow("stays") << QDate(2026, 5, 31) << 0 << QDate(2026, 5, 31);
}

void TestTemplates::shiftsDays()
{
    QFETCH(QDate, from);
    QFETCH(int, quarters);
    QFETCH(QDate, to);
    QCOMPARE(DateShift(quarters).day(from), to);
}

void TestTemplates::shiftsQuarterNames()
{
    QCOMPARE(DateShift(1).words(u"Commit to Q4 2026, then Q1 2027"_s), u"Commit to Q1 2027, then Q2 2027"_s);
    QCOMPARE(DateShift(-3).words(u"Q3 kick-off"_s), u"Q4 kick-off"_s);
    QCOMPARE(DateShift(-3).words(u"Q1 2026"_s), u"Q2 2025"_s);
    QCOMPARE(DateShift(2).words(u"FAQ4, Q5 and Q12"_s), u"FAQ4, Q5 and Q12"_s);
}

void TestTemplates::exampleFollowsToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("savedCardsEnd");
    QTest::addColumn<QString>("payByLinkEnd");
    QTest::addColumn<QString>("committed");
    QTest::addColumn<QDate>("cycleEnd");
    QTest::addColumn<QDate>("kickOff");
    QTest::addColumn<QString>("view");

    QTest::newRow("next quarter") << QDate(2026, 10, 1) << u"2027-03-18~"_s << u"2027-06-30@month~~"_s << u"2027-01-01@quarter"_s
                                  << QDate(2027, 3, 31) << QDate(2026, 9, 15) << u"Q1 commitments"_s;
    QTest::newRow("quarter before") << QDate(2026, 6, 30) << u"2026-09-18~"_s << u"2026-12-31@month~~"_s << u"2026-07-01@quarter"_s
                                    << QDate(2026, 9, 30) << QDate(2026, 3, 15) << u"Q3 commitments"_s;
    QTest::newRow("a leap year") << QDate(2027, 7, 4) << u"2027-12-18~"_s << u"2028-03-31@month~~"_s << u"2027-10-01@quarter"_s
                                 << QDate(2027, 12, 31) << QDate(2027, 6, 15) << u"Q4 commitments"_s;
    QTest::newRow("far away") << QDate(2040, 2, 29) << u"2040-06-18~"_s << u"2040-09-30@month~~"_s << u"2040-04-01@quarter"_s
                              << QDate(2040, 6, 30) << QDate(2039, 12, 15) << u"Q2 commitments"_s;
}

void TestTemplates::exampleFollowsToday()
{
    QFETCH(QDate, today);
    QFETCH(QString, savedCardsEnd);
    QFETCH(QString, payByLinkEnd);
    QFETCH(QString, committed);
    QFETCH(QDate, cycleEnd);
    QFETCH(QDate, kickOff);
    QFETCH(QString, view);
    const Result<PlanJson> made = make(u"example"_s, today);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text + made.error().detail));
    QCOMPARE(feature(*made, u"Saved cards for regulars"_s).end.text(), savedCardsEnd);
    QCOMPARE(feature(*made, u"Pay-by-link for social sellers"_s).end.text(), payByLinkEnd);
    QCOMPARE(feature(*made, u"Saved cards for regulars"_s).committed.text(), committed);
    QCOMPARE(made->plan.all<Objective>().at(0).cycleEnd, cycleEnd);
    QCOMPARE(made->plan.all<Snapshot>().at(0).takenAt.date(), kickOff);
    QCOMPARE(made->plan.all<View>().at(0).name, view);
    // What was moved is still a plan that can be stored: periods are whole, and history and rows agree.
    for (const Feature &row : made->plan.all<Feature>()) {
        if (row.start.precision == DatePrecision::Month)
            QCOMPARE(row.start.date.day(), 1);
        if (row.end.precision == DatePrecision::Month)
            QCOMPARE(row.end.date.day(), row.end.date.daysInMonth());
        if (row.committed.isValid())
            QCOMPARE(FiscalCalendar().quarterStartOf(row.committed.date), row.committed.date);
        QVERIFY(row.createdAt <= made->history.back().at);
    }
    QCOMPARE(DateShift::quartersBetween(made->history.back().at.date(), today), 0);
    const Result<PlanJson> again = planFromJson(planToJson(made->plan, made->history, made->document));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text + again.error().detail));
    QVERIFY(again->plan.equals(made->plan));
}

void TestTemplates::generatedIsComplete()
{
    const Result<PlanJson> made = make(u"generated:500"_s);
    QVERIFY(made);
    const Plan &plan = made->plan;
    QCOMPARE(plan.all<Feature>().size(), 500);
    QCOMPARE(plan.all<Product>().size(), 8);
    QCOMPARE(plan.all<Objective>().size(), 12);
    QCOMPARE(plan.all<Team>().size(), 10);
    QVERIFY(plan.all<Contribution>().size() > 200);
    QVERIFY(plan.all<Dependency>().size() > 40);
    QSet<QString> refs;
    QSet<QString> titles;
    for (const Feature &row : plan.all<Feature>()) {
        refs.insert(row.ref);
        titles.insert(row.title);
        QVERIFY2(row.title.size() >= 12 && row.title.size() <= 60, qPrintable(row.title));
        QVERIFY(!row.start.isValid() || row.start.date < QDate(2028, 2, 1));
    }
    QCOMPARE(refs.size(), 500);
    QVERIFY(titles.size() > 350);
    const Result<PlanJson> again = planFromJson(planToJson(plan, made->history, made->document));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text + again.error().detail));
}

void TestTemplates::generatedIsTheSameEachTime()
{
    const FixedClock clock(QDate(2026, 8, 12));
    const FixedClock sameClock(QDate(2026, 8, 12));
    SequentialIdSource ids(7);
    SequentialIdSource sameIds(7);
    const Result<PlanJson> one = makeTemplate(u"generated:80"_s, QDate(2026, 8, 12), u"A"_s, ids, clock);
    const Result<PlanJson> other = makeTemplate(u"generated:80"_s, QDate(2026, 8, 12), u"A"_s, sameIds, sameClock);
    QVERIFY(one && other);
    QCOMPARE(planToJson(one->plan, one->history, one->document), planToJson(other->plan, other->history, other->document));
}

void TestTemplates::generatedSplitsLargeImports()
{
    const Result<PlanJson> made = make(u"generated:60000"_s);
    QVERIFY(made);
    QCOMPARE(made->plan.all<Feature>().size(), 60000);
    QCOMPARE(made->history.size(), size_t(3));
    for (const Transaction &transaction : made->history)
        QVERIFY(transaction.rows.size() <= 100000);
    QCOMPARE(made->history[1].kind, ChangeKind::Import);
}

LEADLINE_TEST(TestTemplates)
#include "tst_templates.moc"
