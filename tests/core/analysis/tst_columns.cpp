// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/columnset.h"

#include "core/analysis/viewdescription.h"
#include "core/model/customfield.h"
#include "core/model/customvalue.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldIsAColumn();
    void storedValues_data();
    void storedValues();
    void derivedKeysOfFeatures_data();
    void derivedKeysOfFeatures();
    void derivedKeysOfOutcomes();
    void derivedKeysOfTeams();
    void unsetIsNull();
    void groupingByObjectiveMeansLane();
    void customFieldsAreColumns();
    void unknownKeysNameTheNearest_data();
    void unknownKeysNameTheNearest();
    void sorts_data();
    void sorts();

private:
    AnalysisContext context() const { return {m_test->plan, QDate(2026, 8, 12), QDate(2026, 10, 1)}; }

    std::unique_ptr<TestPlan> m_test;
    Feature *m_feature = nullptr;
    KeyResult *m_keyResult = nullptr;
    Objective *m_objective = nullptr;
    Team *m_team = nullptr;
};

void TestColumns::init()
{
    m_test = std::make_unique<TestPlan>();
    Person maya;
    maya.name = u"Maya Lindqvist"_s;
    maya.ref = u"PER-1"_s;
    PlanRecord record;
    record.ref = u"PLAN-1"_s;
    record.lead = idOf(m_test->add(std::move(maya)));
    const Id<PlanRecord> plan = idOf(m_test->add(std::move(record)));
    m_objective = &m_test->objective("More good payments are approved");
    m_objective->cycleStart = QDate(2026, 1, 1);
    m_objective->cycleEnd = QDate(2026, 12, 31);
    m_keyResult = &m_test->keyResult("Completion", *m_objective);
    m_keyResult->baseline = 61;
    m_keyResult->target = 70;
    Measurement measurement;
    measurement.keyResult = idOf(*m_keyResult);
    measurement.day = QDate(2026, 8, 3);
    measurement.value = 66.1;
    m_test->add(std::move(measurement));
    Initiative initiative;
    initiative.objective = idOf(*m_objective);
    m_team = &m_test->team("Payments Core", plan);
    Member member;
    member.team = idOf(*m_team);
    m_test->add(std::move(member));

    m_feature = &m_test->feature("Retry a failed payment inline", m_test->product("PAY", plan));
    m_feature->initiative = idOf(m_test->add(std::move(initiative)));
    m_feature->team = idOf(*m_team);
    m_feature->status = WorkStatus::InProgress;
    m_feature->reach = 5400;
    m_feature->impact = Impact::High;
    m_feature->confidence = 80;
    m_feature->effortLikely = 22;
    m_feature->costOfDelay = 19'000'50;
    m_feature->start = firmDay(2026, 10, 19);
    m_feature->end = {QDate(2026, 12, 31), DatePrecision::Month, DateConfidence::Likely};
    m_feature->committed = {QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    m_feature->tags = {u"mobile"_s, u"q4"_s};
}

void TestColumns::everyFieldIsAColumn()
{
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        const ColumnSet columns = columnsOf(info->kind(), context());
        QSet<QString> keys;
        for (const std::unique_ptr<Column> &column : columns.columns()) {
            QVERIFY2(!keys.contains(column->key()), qPrintable(column->key()));
            keys.insert(column->key());
            QVERIFY(!column->label().isEmpty());
        }
        for (const FieldInfo &field : info->fields()) {
            QVERIFY(columns.find(field.keyText()));
            QCOMPARE(columns.find(field.keyText())->field(), &field);
        }
        for (const EntityBase *row : m_test->plan.table(info->kind()).live()) {
            for (const std::unique_ptr<Column> &column : columns.columns()) {
                QVERIFY(!column->isUnset(*row) || column->text(*row).isEmpty());
                QCOMPARE(column->compare(*row, *row), 0);
            }
        }
    }
}

void TestColumns::storedValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QJsonValue>("json");

    const auto row = [](const char *key, const QString &text, const QString &shown, const QJsonValue &json) {
        QTest::newRow(key) << QString::fromLatin1(key) << text << shown << json;
    };
    row("ref", u"PAY-1"_s, u"PAY-1"_s, u"PAY-1"_s);
    row("title", u"Retry a failed payment inline"_s, u"Retry a failed payment inline"_s, u"Retry a failed payment inline"_s);
    row("product", u"PAY"_s, u"PAY"_s, u"PAY"_s);
    row("team", u"TEAM-1"_s, u"Payments Core"_s, u"TEAM-1"_s);
    row("status", u"In progress"_s, u"In progress"_s, u"In progress"_s);
    row("impact", u"2"_s, u"High"_s, 2);
    row("reach", u"5400"_s, u"5400"_s, 5400);
    row("cost_of_delay", u"19000.50"_s, u"19000.50"_s, 19000.5);
    row("parked", u"false"_s, u"No"_s, false);
    row("start", u"2026-10-19"_s, u"2026-10-19"_s, u"2026-10-19"_s);
    row("end", u"2026-12-31@month~"_s, u"2026-12-31@month~"_s, u"2026-12-31@month~"_s);
    row("tags", u"mobile, q4"_s, u"mobile, q4"_s, QJsonArray{u"mobile"_s, u"q4"_s});
    row("objective", QString(), QString(), QJsonValue::Null);
    row("ease", QString(), QString(), QJsonValue::Null);
    row("notes", QString(), QString(), u""_s);
}

void TestColumns::storedValues()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QJsonValue, json);
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Column *column = columns.find(key);
    QVERIFY(column);
    QCOMPARE(column->text(*m_feature), text);
    QTEST(column->displayText(*m_feature), "shown");
    QCOMPARE(column->json(*m_feature), json);
    QCOMPARE(column->isUnset(*m_feature), text.isEmpty());
}

void TestColumns::derivedKeysOfFeatures_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("json");

    QTest::newRow("lane") << u"lane"_s << u"OBJ-1"_s << QJsonValue(u"OBJ-1"_s);
    QTest::newRow("plan") << u"plan"_s << u"PLAN-1"_s << QJsonValue(u"PLAN-1"_s);
    QTest::newRow("lead") << u"lead"_s << u"PER-1"_s << QJsonValue(u"PER-1"_s);
    QTest::newRow("rice") << u"rice"_s << u"392.7"_s << QJsonValue(5400 * 2 * 0.8 / 22);
    QTest::newRow("ice") << u"ice"_s << QString() << QJsonValue(QJsonValue::Null);
    QTest::newRow("cd3") << u"cd3"_s << u"4318"_s << QJsonValue(19000.5 / (22 / 5.0));
    QTest::newRow("value_effort") << u"value_effort"_s << u"392.7"_s << QJsonValue(5400 * 2 * 0.8 / 22);
    QTest::newRow("rank") << u"rank"_s << u"1"_s << QJsonValue(1);
    QTest::newRow("date_confidence") << u"date_confidence"_s << u"Likely"_s << QJsonValue(u"Likely"_s);
    QTest::newRow("horizon_now") << u"horizon_now"_s << u"Next"_s << QJsonValue(u"Next"_s);
    QTest::newRow("undated") << u"undated"_s << u"false"_s << QJsonValue(false);
}

void TestColumns::derivedKeysOfFeatures()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, json);
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Column *column = columns.find(key);
    QVERIFY(column);
    QVERIFY(!column->field());
    QVERIFY(!column->meaning().isEmpty());
    QTEST(column->text(*m_feature), "text");
    if (json.isDouble())
        QCOMPARE(column->json(*m_feature).toDouble(), json.toDouble());
    else
        QCOMPARE(column->json(*m_feature), json);
}

void TestColumns::derivedKeysOfOutcomes()
{
    const ColumnSet keyResults = columnsOf(EntityKind::KeyResult, context());
    QCOMPARE(keyResults.find(u"current")->text(*m_keyResult), u"66.1"_s);
    QCOMPARE(keyResults.find(u"progress")->text(*m_keyResult), u"56.67"_s);
    QCOMPARE(keyResults.find(u"expected")->text(*m_keyResult), u"66.51"_s);
    QCOMPARE(keyResults.find(u"grade")->json(*m_keyResult), QJsonValue(0.6));
    QCOMPARE(keyResults.find(u"state")->text(*m_keyResult), u"On track"_s);
    const ColumnSet objectives = columnsOf(EntityKind::Objective, context());
    QCOMPARE(objectives.find(u"progress")->text(*m_objective), u"56.67"_s);
    QCOMPARE(objectives.find(u"expected")->text(*m_objective), u"61.26"_s);
    QCOMPARE(objectives.find(u"grade")->text(*m_objective), u"0.6"_s);
}

void TestColumns::derivedKeysOfTeams()
{
    const ColumnSet teams = columnsOf(EntityKind::Team, context());
    QCOMPARE(teams.find(u"commitment")->text(*m_team), u"22"_s);
    QCOMPARE(teams.find(u"capacity")->text(*m_team), u"66"_s);
    QCOMPARE(*teams.find(u"load")->number(*m_team), 22.0);
    const AnalysisContext now{m_test->plan, QDate(2026, 8, 12)};
    QCOMPARE(columnsOf(EntityKind::Team, now).find(u"commitment")->text(*m_team), u"0"_s);
}

void TestColumns::unsetIsNull()
{
    const Feature &bare = m_test->feature("Bare", m_test->product("CHK"));
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    for (const char *key : {"lane", "plan", "lead", "rice", "wsjf", "rank", "date_confidence", "horizon_now"}) {
        const Column *column = columns.find(QString::fromLatin1(key));
        QVERIFY2(column->isUnset(bare), key);
        QVERIFY2(column->json(bare).isNull(), key);
        QVERIFY2(column->text(bare).isEmpty(), key);
    }
    QCOMPARE(columns.find(u"undated")->json(bare), QJsonValue(true));
    QCOMPARE(columns.find(u"undated")->displayText(bare), u"Yes"_s);
}

void TestColumns::groupingByObjectiveMeansLane()
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    QCOMPARE(columns.grouping(u"objective")->key(), u"lane"_s);
    QCOMPARE(columns.grouping(u"objective")->displayText(*m_feature), u"More good payments are approved"_s);
    QCOMPARE(columns.grouping(u"team")->key(), u"team"_s);
    QCOMPARE(columnsOf(EntityKind::KeyResult, context()).grouping(u"objective")->key(), u"objective"_s);
}

void TestColumns::customFieldsAreColumns()
{
    CustomField field;
    field.entity = u"feature"_s;
    field.key = u"floors"_s;
    field.type = CustomType::Number;
    const CustomField &added = m_test->add(std::move(field));
    CustomField other;
    other.entity = u"objective"_s;
    other.key = u"colour"_s;
    m_test->add(std::move(other));
    CustomValue value;
    value.field = idOf(added);
    value.onEntity = u"feature"_s;
    value.onId = idText(m_feature->id);
    value.value = u"12.5"_s;
    m_test->add(std::move(value));

    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    const Column *column = columns.find(u"floors");
    QVERIFY(column);
    QCOMPARE(column->json(*m_feature), QJsonValue(12.5));
    QVERIFY(column->isUnset(m_test->feature("Bare", m_test->product("CHK"))));
    QVERIFY(!columns.find(u"colour"));
}

void TestColumns::unknownKeysNameTheNearest_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("nearest");

    QTest::newRow("swapped letters") << u"staus"_s << u"status"_s;
    QTest::newRow("hyphen") << u"effort-likely"_s << u"effort_likely"_s;
    QTest::newRow("the beginning") << u"business"_s << u"business_value"_s;
    QTest::newRow("nothing near") << u"https"_s << QString();
    QTest::newRow("hostile") << QString(5000, u'x') << QString();
}

void TestColumns::unknownKeysNameTheNearest()
{
    QFETCH(QString, key);
    QFETCH(QString, nearest);
    const ColumnSet columns = columnsOf(EntityKind::Feature, context());
    QCOMPARE(columns.nearestKey(key), nearest);
    const Result<const Column *> column = columns.column(key);
    QVERIFY(!column);
    QCOMPARE(column.error().code, ErrorCode::Usage);
    QVERIFY(column.error().text.contains(nearest));
    QVERIFY(column.error().text.size() < 200);
}

void TestColumns::sorts_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("order");

    QTest::newRow("list") << QString() << u"1 2 3 10"_s;
    QTest::newRow("numbers, unset last") << u"reach"_s << u"2 10 1 3"_s;
    QTest::newRow("falling, unset last") << u"-reach"_s << u"1 2 10 3"_s;
    QTest::newRow("texts without case and accents") << u"title"_s << u"3 10 1 2"_s;
    QTest::newRow("references naturally") << u"-ref"_s << u"10 3 2 1"_s;
    QTest::newRow("two keys") << u"reach,-title"_s << u"2 10 1 3"_s;
    QTest::newRow("enumeration in its order") << u"status"_s << u"3 2 1 10"_s;
    QTest::newRow("impact by its number") << u"impact"_s << u"2 1 3 10"_s;
    QTest::newRow("dates") << u"end"_s << u"3 1 2 10"_s;
}

void TestColumns::sorts()
{
    QFETCH(QString, keys);
    TestPlan test;
    const Product &pay = test.product("PAY");
    const auto add = [&](const char *ref, const char *title, double reach, WorkStatus status) -> Feature & {
        Feature &feature = test.feature(title, pay);
        feature.ref = u"PAY-"_s + QString::fromLatin1(ref);
        if (reach > 0)
            feature.reach = reach;
        feature.status = status;
        return feature;
    };
    Feature &first = add("1", "Ökonomie", 20, WorkStatus::Released);
    Feature &second = add("2", "zebra", 10, WorkStatus::InProgress);
    Feature &third = add("3", "apple", -1, WorkStatus::Idea);
    add("10", "Mango", 10, WorkStatus::WontDo);
    first.impact = Impact::High;
    second.impact = Impact::Minimal;
    third.impact = Impact::Massive;
    first.end = firmDay(2026, 12, 31);
    second.end = firmDay(2027, 1, 1);
    third.end = firmDay(2026, 2, 1);

    std::vector<const EntityBase *> rows(test.plan.table(EntityKind::Feature).live().begin(),
                                         test.plan.table(EntityKind::Feature).live().end());
    std::reverse(rows.begin(), rows.end());
    const ColumnSet columns = columnsOf(EntityKind::Feature, {test.plan, QDate(2026, 8, 12)});
    QVERIFY(sortRows(rows, SortKey::listFromText(keys), columns));
    QStringList order;
    for (const EntityBase *row : rows)
        order.append(row->ref.mid(4));
    QTEST(order.join(u' '), "order");
    QVERIFY(!sortRows(rows, {{u"raech"_s, false}}, columns));
}

LEADLINE_TEST(TestColumns)

} // namespace leadline
#include "tst_columns.moc"
