// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"

#include "core/model/customvalue.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// The rules for fields of one's own: how values are read, and what is written.
class TestCustomValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusalsNameTheField();
    void fieldsOfAnEntity();
    void writesOnlyWhatDiffers();
};

void TestCustomValues::reads_data()
{
    QTest::addColumn<CustomType>("type");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("text"); ///< null: refused
    QTest::newRow("text") << CustomType::Text << u"  as it is "_s << u"as it is"_s;
    QTest::newRow("nothing") << CustomType::Number << u"  "_s << u""_s;
    QTest::newRow("number") << CustomType::Number << u"13.0"_s << u"13"_s;
    QTest::newRow("no number") << CustomType::Number << u"many"_s << QString();
    QTest::newRow("day") << CustomType::Date << u"1 Oct 2026"_s << u"2026-10-01"_s;
    QTest::newRow("no day") << CustomType::Date << u"soon"_s << QString();
    QTest::newRow("on") << CustomType::Flag << u"Yes"_s << u"true"_s;
    QTest::newRow("off is not set") << CustomType::Flag << u"no"_s << u""_s;
    QTest::newRow("neither") << CustomType::Flag << u"perhaps"_s << QString();
    QTest::newRow("option") << CustomType::Choice << u"high"_s << u"High"_s;
    QTest::newRow("no option") << CustomType::Choice << u"Highest"_s << QString();
}

void TestCustomValues::reads()
{
    QFETCH(CustomType, type);
    QFETCH(QString, input);
    QFETCH(QString, text);
    CustomField field;
    field.key = u"mine"_s;
    field.type = type;
    field.options = u"High, Low;Medium"_s;
    const Plan plan;
    const Result<QString> read = customValues::fromInput(field, input, {plan, QDate(2026, 8, 12)});
    QCOMPARE(read.hasValue(), !text.isNull());
    if (read)
        QCOMPARE(*read, text);
}

void TestCustomValues::refusalsNameTheField()
{
    CustomField field;
    field.label = u"Audited"_s;
    field.type = CustomType::Flag;
    const Plan plan;
    const Result<QString> read = customValues::fromInput(field, u"perhaps"_s, {plan, QDate(2026, 8, 12)});
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"Audited"_s) && read.error().text.contains(u"perhaps"_s), qPrintable(read.error().text));
}

void TestCustomValues::fieldsOfAnEntity()
{
    TestPlan test;
    const auto add = [&test](const QString &entity, const QString &key, const QString &order) {
        CustomField field;
        field.entity = entity;
        field.key = key;
        field.order = order;
        test.add(std::move(field));
    };
    add(u"feature"_s, u"later"_s, u"b"_s);
    add(u"feature"_s, u"sooner"_s, u"a"_s);
    add(u"feature"_s, u"title"_s, u"c"_s); // hidden by the catalogue's
    add(u"objective"_s, u"other"_s, u"d"_s);
    QStringList keys;
    for (const CustomField *field : customValues::fieldsOf(test.plan, entityInfo<Feature>()))
        keys.append(customValues::labelOf(*field));
    QCOMPARE(keys, (QStringList{u"sooner"_s, u"later"_s}));
}

void TestCustomValues::writesOnlyWhatDiffers()
{
    TestPlan test;
    const Product &product = test.product("CHK");
    const EntityKey first{EntityKind::Feature, test.feature("Saved cards", product).id};
    const EntityKey second{EntityKind::Feature, test.feature("Swish", product).id};
    CustomField field;
    field.entity = u"feature"_s;
    field.key = u"region"_s;
    const CustomField &region = test.add(std::move(field));
    CustomValue value;
    value.onEntity = u"feature"_s;
    value.onId = idText(first.id);
    value.field = idOf(region);
    value.value = u"DACH"_s;
    test.add(std::move(value));

    SequentialIdSource ids;
    customValues::Writer writer(test.plan, ids);
    QCOMPARE(writer.valueOf(region, first.id), u"DACH"_s);
    QCOMPARE(writer.valueOf(region, second.id), QString());
    Change nothing(u"Nothing"_s);
    writer.put(nothing, region, first, u"DACH"_s);
    writer.put(nothing, region, second, QString());
    QVERIFY(nothing.isEmpty());
    Change change(u"Set"_s);
    writer.put(change, region, first, u"Nordics"_s);
    writer.put(change, region, second, u"DACH"_s);
    for (const ChangeRow &row : change.rows)
        QVERIFY(applyRow(test.plan, row));
    QCOMPARE(customValues::valueOf(test.plan, region, first.id), u"Nordics"_s);
    QCOMPARE(customValues::valueOf(test.plan, region, second.id), u"DACH"_s);
    QCOMPARE(test.plan.all<CustomValue>().size(), 2);
}

LEADLINE_TEST(TestCustomValues)

} // namespace leadline
#include "tst_customvalues.moc"
