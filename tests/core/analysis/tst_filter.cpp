// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/filter.h"

#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// Four features: A "Saved cards" (everything set), B "Swish and MobilePay", C "Café délices", D bare and parked.
class TestFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void prints_data();
    void prints();
    void limits();
    void textsAreCachedUntilForgotten();
    void otherEntities();
    void randomExpressionsNeverCrash();
    void generatedExpressionsPrintStably();

private:
    AnalysisContext context() const { return {m_test->plan, QDate(2026, 8, 12)}; }
    QString matching(const QString &text) const;

    std::unique_ptr<TestPlan> m_test;
};

void TestFilter::init()
{
    m_test = std::make_unique<TestPlan>();
    const Product &pay = m_test->product("PAY");
    const Product &chk = m_test->product("CHK");
    Objective &objective = m_test->objective("More good payments");
    Person person;
    person.name = u"Hanna Sørensen"_s;
    person.email = u"hanna@example.com"_s;
    person.initials = u"HS"_s;
    const Id<Person> hanna = idOf(m_test->add(std::move(person)));

    Feature &a = m_test->feature("Saved cards", pay);
    a.objective = idOf(objective);
    a.status = WorkStatus::InProgress;
    a.impact = Impact::High;
    a.reach = 5400;
    a.confidence = 80;
    a.effortLikely = 22;
    a.costOfDelay = 24'000'00;
    a.owner = hanna;
    a.start = firmDay(2026, 9, 28);
    a.end = {QDate(2026, 12, 31), DatePrecision::Quarter, DateConfidence::Rough};
    a.committed = {QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    a.tags = {u"Mobile"_s, u"nordics"_s};
    a.notes = u"Tokens by *Visa*"_s;
    Feature &b = m_test->feature("Swish and MobilePay", pay);
    b.status = WorkStatus::Ready;
    b.impact = Impact::Massive;
    b.effortLikely = 24;
    b.start = firmDay(2026, 8, 12);
    b.dueBy = QDate(2026, 11, 9);
    b.externalUrl = u"https://tracker.example.com/browse/PAY-7"_s;
    Feature &c = m_test->feature("Café délices", chk);
    c.status = WorkStatus::Released;
    c.effortLikely = 5;
    c.parent = idOf(a);
    Feature &d = m_test->feature("none", chk);
    d.parked = true;
}

/// The letters of the features that match, or "error".
QString TestFilter::matching(const QString &text) const
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Result<Filter> filter = Filter::parse(text, columns, context());
    if (!filter)
        return u"error: "_s + filter.error().text;
    // With texts that are kept for the next filter it means the same.
    const Result<Filter> kept =
        Filter::parse(text, columns, context(), std::make_shared<FoldedTexts>(entityInfo<Feature>()));
    QString letters;
    for (const Feature &feature : m_test->plan.all<Feature>()) {
        if (kept->matches(feature) != filter->matches(feature))
            return u"not the same: "_s + feature.title;
        if (filter->matches(feature))
            letters += QChar(u'A' + feature.ref.right(1).toInt() - 1);
    }
    return letters;
}

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("found");

    const auto row = [](const char *expression, const char *found) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromLatin1(found);
    };
    row("", "ABCD");
    row("   ", "ABCD");
    row("swish", "B");
    row("SWISH mobilepay", "B");
    row("cafe delices", "C");
    row("\"mobilepay and\"", "");
    row("visa", "A");
    row("pay-2", "B");
    row("swish OR cards", "AB");
    row("or", "");
    row("swish or cards", "");
    row("status:Ready or status:Released", "BC");
    row("status:Ready or \"saved cards\"", "AB");
    row("cards or not status!=Released", "AC");
    row("product:PAY and not status:Ready", "A");
    row("not status:\"In progress\" product:PAY", "B");
    row("-status:Ready product:PAY", "A");
    row("(swish) or cards", "AB");
    row("title:or", "");
    row("-visa", "");
    row("NOT swish", "ACD");
    row("NOT NOT swish", "B");
    row("status:\"In progress\"", "A");
    row("status:\"in PROGRESS\"", "A");
    row("status!=Released", "ABD");
    row("status>=Ready", "ABC");
    row("status<Ready", "D");
    row("impact:2", "A");
    row("impact:High", "A");
    row("impact>=2", "AB");
    row("impact>1.5", "AB");
    row("impact!=Massive", "ACD");
    row("product:PAY", "AB");
    row("product=chk", "CD");
    row("product!=PAY", "CD");
    row("objective:none", "BCD");
    row("objective!=none", "A");
    row("NOT objective:none", "A");
    row("objective:OBJ-1", "A");
    row("objective:\"more good payments\"", "A");
    row("lane:OBJ-1", "A");
    row("owner:\"Hanna Sorensen\"", "A");
    row("owner:HS", "A");
    row("owner:hanna@example.com", "A");
    row("parent:PAY-1", "C");
    row("effort_likely>20", "AB");
    row("effort_likely > 20", "AB");
    row("effort_likely<=22", "AC");
    row("effort_likely=22", "A");
    row("effort_likely!=22", "BCD");
    row("effort_likely:none", "D");
    row("NOT effort_likely>20", "CD");
    row("reach:5,400", "A");
    row("reach:5.4k", "A");
    row("confidence:80%", "A");
    row("cost_of_delay>=24000", "A");
    row("rice>300", "A");
    row("rank:1", "A");
    row("rice:none", "BCD");
    row("parked:yes", "D");
    row("parked:no", "ABC");
    row("undated:true", "CD");
    row("title:cards", "A");
    row("title=cards", "");
    row("title=\"SAVED CARDS\"", "A");
    row("title!=\"saved cards\"", "BCD");
    row("title:none", "");
    row("title:\"none\"", "D");
    row("notes:none", "BCD");
    row("ref:PAY-1", "A");
    row("ref:PAY", "");
    row("external_url:https://tracker.example.com", "B");
    row("tag:mobile", "A");
    row("tags:NORDICS", "A");
    row("tag:mob", "");
    row("tag!=mobile", "BCD");
    row("tag:none", "BCD");
    row("start:today", "B");
    row("start>today", "A");
    row("start>=today", "AB");
    row("start<today+30", "B");
    row("start:none", "CD");
    row("start:2026-09-28", "A");
    row("start:\"Sep 2026\"", "A");
    row("start:\"Q3 2026\"", "AB");
    row("start:2026", "AB");
    row("end:\"Q4 2026\"", "A");
    row("end:\"Dec 2026\"", "");
    row("end:2026-12-31", "A");
    row("end<=\"Q4 2026\"", "A");
    row("end>\"Q4 2026\"", "");
    row("end!=\"Q4 2026\"", "BCD");
    row("committed:\"Q4 2026\"", "A");
    row("committed:\"Oct 2026\"", "");
    row("due_by<\"Dec 2026\"", "B");
    row("date_confidence:Rough", "A");
    row("horizon_now:Now", "AB");
    row("created_at:none", "ABCD");
    row("status:Ready OR status:Released product:CHK", "BC");
    row("(status:Ready OR status:Released) product:CHK", "C");
    row("product:PAY AND NOT (swish OR visa)", "");
    row("status:\"In progress\" product:PAY effort_likely>20 NOT objective:none cards", "A");
}

void TestFilter::matches()
{
    QFETCH(QString, expression);
    QTEST(matching(expression), "found");
}

void TestFilter::refuses_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *expression, int column, const char *says) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << column << QString::fromLatin1(says);
    };
    row("swish staus:Ready", 7, "did you mean \"status\"");
    row("status:Redy", 8, "Ready");
    row("effort_likely>much", 15, "number");
    row("start:soon", 7, "soon");
    row("team:Checkout", 6, "Checkout");
    row("parked:maybe", 8, "yes or no");
    row("parked>yes", 8, "greater");
    row("product<PAY", 9, "greater");
    row("effort_likely>none", 15, "greater");
    row("status:", 7, "value");
    row("status: OR x", 9, "Idea");
    row(":Ready", 1, "key");
    row("a (b", 3, "bracket");
    row("a) b", 2, "bracket");
    row("()", 2, "condition");
    row("a OR", 5, "condition");
    row("OR a", 1, "condition");
    row("a AND OR b", 7, "condition");
    row("NOT", 4, "condition");
    row("a \"b", 3, "quotation");
    row("\"status\":Ready", 1, "quotes");
    row("https://example.com", 1, "https");
    row("a AND status:Ready b:c", 20, "\"b\"");
}

void TestFilter::refuses()
{
    QFETCH(QString, expression);
    QFETCH(int, column);
    QFETCH(QString, says);
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    FilterIssue issue;
    const Result<Filter> filter = Filter::parse(expression, columns, context(), {}, &issue);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::Usage);
    const QString text = filter.error().text;
    QVERIFY2(text.contains(u"column %1:"_s.arg(column)), qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(issue.position + 1, column);
    QVERIFY(issue.position + issue.length <= expression.size());
}

void TestFilter::prints_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("printed");

    const auto row = [](const char *expression, const char *printed) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(printed);
    };
    row("  ", "");
    row(" Swish   AND  cards ", "Swish cards");
    row("(a)", "a");
    row("(a b) OR c", "a b OR c");
    row("(a OR b) c", "(a OR b) c");
    row("NOT (a b)", "NOT (a b)");
    row("NOT (a)", "NOT a");
    row("STATUS : \"Ready\"", "status:Ready");
    row("status:\"in progress\"", "status:\"in progress\"");
    row("tag:x", "tags:x");
    row("title:\"none\"", "title:\"none\"");
    row("title:a=b", "title:\"a=b\"");
    row("\"say \\\"hi\\\" \\\\\"", "\"say \\\"hi\\\" \\\\\"");
    row("\"OR\"", "\"OR\"");
    row("status:Ready \"or\" cards", "status:Ready \"or\" cards");
    row("-status:Ready or parked:yes", "NOT status:Ready OR parked:yes");
    row("-visa", "-visa");
    row("start<today+30", "start<today+30");
    row("\"\"", "\"\"");
}

void TestFilter::prints()
{
    QFETCH(QString, expression);
    QFETCH(QString, printed);
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Result<Filter> filter = Filter::parse(expression, columns, context());
    QVERIFY(filter);
    QCOMPARE(filter->text(), printed);
    QCOMPARE(filter->isEmpty(), printed.isEmpty());
    const Result<Filter> again = Filter::parse(printed, columns, context());
    QVERIFY(again);
    QCOMPARE(again->text(), printed);
}

void TestFilter::limits()
{
    QCOMPARE(matching(QString(64, u'(') + u"swish"_s + QString(64, u')')), u"B"_s);
    QVERIFY(matching(QString(65, u'(') + u"swish"_s + QString(65, u')')).contains(u"column 65"));
    QVERIFY(matching(QString(9'999, u'(')).startsWith(u"error"));
    QVERIFY(matching(QStringList(2'000, u"NOT"_s).join(u' ') + u" x"_s).startsWith(u"error"));
    QCOMPARE(matching(QStringList(1'500, u"swish"_s).join(u" OR "_s).left(9'990) + u" x"_s).left(5), u"B"_s);
    QVERIFY(matching(QString(10'001, u'a')).contains(u"column 10001"));
}

void TestFilter::textsAreCachedUntilForgotten()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const std::shared_ptr<FoldedTexts> texts = std::make_shared<FoldedTexts>(entityInfo<Feature>());
    const Result<Filter> filter = Filter::parse(u"klarna", columns, context(), texts);
    QVERIFY(filter);
    Feature &feature = static_cast<Feature &>(*m_test->plan.table(EntityKind::Feature).live().front());
    QVERIFY(!filter->matches(feature));
    feature.hypothesis = u"KLARNA converts better"_s;
    QVERIFY(!filter->matches(feature));
    texts->forget(feature.id);
    QVERIFY(filter->matches(feature));

    // A field has a line of its own, also where others are empty or hold lines.
    feature.title = u"Two\nLINES"_s;
    texts->forget(feature.id);
    for (const auto &[expression, isWanted] :
         {std::pair(u"title:lines"_s, true), {u"title:klarna"_s, false}, {u"hypothesis:klarna"_s, true},
          {u"notes:lines"_s, false}, {u"external_key:lines"_s, false}, {u"external_url:lines"_s, false}}) {
        const Result<Filter> one = Filter::parse(expression, columns, context(), texts);
        QVERIFY2(one, qPrintable(expression));
        QVERIFY2(one->matches(feature) == isWanted, qPrintable(expression));
    }
}

void TestFilter::otherEntities()
{
    const ColumnSet columns = columnsOf(EntityKind::Person, context());
    const Result<Filter> filter = Filter::parse(u"name:sorensen email!=none", columns, context());
    QVERIFY(filter);
    QVERIFY(filter->matches(m_test->plan.all<Person>().at(0)));
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        const ColumnSet all = columnsOf(info->kind(), context());
        for (const std::unique_ptr<Column> &column : all.columns()) {
            const Result<Filter> unset = Filter::parse(QString(column->key() + u":none"_s), all, context());
            QVERIFY2(unset, qPrintable(column->key()));
            for (const EntityBase *row : m_test->plan.table(info->kind()).live())
                QCOMPARE(unset->matches(*row), column->isUnset(*row));
        }
    }
}

void TestFilter::randomExpressionsNeverCrash()
{
    static const QStringList pieces{u"status"_s, u":"_s,      u"="_s,        u"!="_s,    u"<"_s,      u">="_s,    u"("_s,
                                    u")"_s,      u"\""_s,     u"\\"_s,       u" "_s,     u" OR "_s,   u" AND "_s, u"NOT "_s,
                                    u"none"_s,   u"today"_s,  u"+30"_s,      u"Ready"_s, u"tag"_s,    u"Q4"_s,    u"2026"_s,
                                    u"é"_s,      u"effort_likely"_s, u"9e999"_s,  u"-"_s,     u"product"_s, u"PAY"_s,  QString(QChar(0xd800)),
                                    QString(QChar(0)), u"!"_s, u"end"_s, u"impact"_s};
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    QRandomGenerator random(20260812);
    int read = 0;
    for (int i = 0; i < 8'000; ++i) {
        QString expression;
        for (int n = random.bounded(14); n >= 0; --n)
            expression += pieces[random.bounded(static_cast<int>(pieces.size()))];
        FilterIssue issue;
        const Result<Filter> filter = Filter::parse(expression, columns, context(), {}, &issue);
        if (!filter) {
            QVERIFY(!filter.error().text.isEmpty());
            QVERIFY(issue.position >= 0 && issue.position + issue.length <= expression.size());
            continue;
        }
        ++read;
        for (const Feature &feature : m_test->plan.all<Feature>())
            filter->matches(feature);
        const QString printed = filter->text();
        const Result<Filter> again = Filter::parse(printed, columns, context());
        QVERIFY2(again, qPrintable(expression));
        QCOMPARE(again->text(), printed);
        for (const Feature &feature : m_test->plan.all<Feature>())
            QCOMPARE(again->matches(feature), filter->matches(feature));
    }
    QVERIFY(read > 200);
}

void TestFilter::generatedExpressionsPrintStably()
{
    static const QStringList terms{u"swish"_s, u"status:Ready"_s, u"effort_likely>20"_s, u"tag:mobile"_s, u"\"a b\""_s,
                                   u"start>=today-10"_s, u"product!=CHK"_s, u"notes:none"_s, u"end:\"Q4 2026\""_s};
    QRandomGenerator random(42);
    const std::function<QString(int)> make = [&](int depth) -> QString {
        const int choice = depth > 5 ? 0 : random.bounded(5);
        if (choice < 2)
            return terms[random.bounded(static_cast<int>(terms.size()))];
        if (choice == 2)
            return u"NOT ("_s + make(depth + 1) + u')';
        const QString joint = choice == 3 ? u" "_s : u" OR "_s;
        return u'(' + make(depth + 1) + joint + make(depth + 1) + u')';
    };
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    for (int i = 0; i < 1'000; ++i) {
        const QString expression = make(0);
        const Result<Filter> filter = Filter::parse(expression, columns, context());
        QVERIFY2(filter, qPrintable(expression));
        const Result<Filter> again = Filter::parse(filter->text(), columns, context());
        QVERIFY2(again, qPrintable(filter->text()));
        QCOMPARE(again->text(), filter->text());
        for (const Feature &feature : m_test->plan.all<Feature>())
            QVERIFY2(again->matches(feature) == filter->matches(feature), qPrintable(expression));
    }
}

LEADLINE_TEST(TestFilter)

} // namespace leadline
#include "tst_filter.moc"
