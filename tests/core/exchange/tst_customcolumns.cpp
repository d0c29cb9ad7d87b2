// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"
#include "core/exchange/csv/customtargets.h"
#include "core/model/customvalue.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray keyedWithRegion = "Key,Title,Type,Priority,Region\n"
                         "PAY-1,Saved cards,Story,High,DACH\n"
                         "PAY-2,Refunds,Story,Low,\n"
                         "PAY-3,Invoices,Story,high,Nordics\n"
                         "PAY-4,Checkout,Epic,Low,DACH\n";

const CustomField *fieldOf(const ImportBench &bench, const QString &entity, const QString &key)
{
    for (const CustomField &field : bench.state().all<CustomField>()) {
        if (field.entity == entity && field.key == key)
            return &field;
    }
    return nullptr;
}

QString valueOf(const ImportBench &bench, const QString &title, const QString &key)
{
    const Feature *feature = bench.titled<Feature>(title);
    const CustomField *field = fieldOf(bench, u"feature"_s, key);
    return feature && field ? customValues::valueOf(bench.state(), *field, feature->id) : u"no such cell"_s;
}

EntityId valueId(const ImportBench &bench, const QString &title)
{
    const QString row = idText(bench.titled<Feature>(title)->id);
    for (const CustomValue &value : bench.state().all<CustomValue>()) {
        if (value.onId == row)
            return value.id;
    }
    return {};
}

void addField(ImportBench *bench, const QString &key, const QString &label, CustomType type, const QString &options = {})
{
    CustomField field;
    field.id = QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(1 + bench->count<CustomField>()));
    field.entity = u"feature"_s;
    field.key = key;
    field.label = label;
    field.type = type;
    field.options = options;
    Change change(u"Add"_s);
    change.insert(std::move(field));
    bench->apply(std::move(change));
}

QString notes(const ImportReport &report)
{
    return report.notes.join(u'\n');
}

} // namespace

/// Columns that go to fields of one's own.
class TestCustomColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNothingUnasked();
    void makesFieldsAndValues();
    void suitsTheValues_data();
    void suitsTheValues();
    void emptyColumnsMakeNothing();
    void mappingSaysTheType();
    void undoTakesAllAway();
    void importedAgain();
    void newOptions();
    void keepsWhatChangedHere();
    void fieldRenamedOrRemovedHere();
    void adoptsFieldsByName_data();
    void adoptsFieldsByName();
    void cataloguePrevails();
    void existingFieldsKeepTheirRules();
    void keysOfNewFields();
    void unknownColumnIsRefused();
    void jiraPriority();
    void everyColumnOfRealFiles_data();
    void everyColumnOfRealFiles();
};

void TestCustomColumns::makesNothingUnasked()
{
    ImportBench bench;
    const ImportReport report = bench.import(keyedWithRegion, u"pay.csv"_s);
    QCOMPARE(bench.count<CustomField>(), 0);
    QCOMPARE(bench.count<CustomValue>(), 0);
    QVERIFY2(notes(report).contains(u"Priority, Region"_s) && notes(report).contains(u"can be kept"_s), qPrintable(notes(report)));
}

void TestCustomColumns::makesFieldsAndValues()
{
    ImportBench bench;
    bench.keep = {u"priority"_s, u"Region"_s};
    const ImportReport report = bench.import(keyedWithRegion, u"pay.csv"_s);
    const CustomField *priority = fieldOf(bench, u"feature"_s, u"priority"_s);
    QVERIFY(priority);
    QCOMPARE(priority->label, u"Priority"_s);
    QCOMPARE(priority->type, CustomType::Choice);
    QCOMPARE(priority->options, u"High, Low"_s);
    QCOMPARE(valueOf(bench, u"Saved cards"_s, u"priority"_s), u"High"_s);
    QCOMPARE(valueOf(bench, u"Invoices"_s, u"priority"_s), u"High"_s);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"region"_s), QString());
    // The epic is an initiative, which keeps its priority in a field of the same name.
    const CustomField *ofEpics = fieldOf(bench, u"initiative"_s, u"priority"_s);
    QVERIFY(ofEpics);
    QCOMPARE(customValues::valueOf(bench.state(), *ofEpics, bench.titled<Initiative>(u"Checkout"_s)->id), u"Low"_s);
    QVERIFY(!fieldOf(bench, u"milestone"_s, u"priority"_s));
    QCOMPARE(report.alsoCreated.value(u"custom_field"_s), 4);
    QVERIFY2(report.toText().contains(u"Made for these rows: 2 custom fields for features, 2 custom fields for initiatives and 1 product."_s),
             qPrintable(report.toText()));
    QVERIFY2(notes(report).contains(u"“Priority” becomes new fields of your own, one each for features and initiatives: a choice of High, Low"_s),
             qPrintable(notes(report)));
    QVERIFY(!notes(report).contains(u"left out"_s));
}

void TestCustomColumns::suitsTheValues_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<CustomType>("type");
    QTest::addColumn<QString>("first"); ///< what the first row holds then
    QTest::newRow("numbers") << QStringList{u"13.0"_s, u"-2"_s, u""_s} << CustomType::Number << u"13"_s;
    QTest::newRow("leading zeros") << QStringList{u"007"_s, u"012"_s} << CustomType::Text << u"007"_s;
    QTest::newRow("long numbers") << QStringList{u"12345678901234567"_s, u"2"_s} << CustomType::Text << u"12345678901234567"_s;
    QTest::newRow("percentages") << QStringList{u"15 %"_s, u"20 %"_s, u"30 %"_s} << CustomType::Text << u"15 %"_s;
    QTest::newRow("days") << QStringList{u"04/Mar/26 1:47 PM"_s, u"13/Mar/26 9:24 AM"_s} << CustomType::Date << u"2026-03-04"_s;
    QTest::newRow("month first") << QStringList{u"3/4/2026"_s, u"3/14/2026"_s} << CustomType::Date << u"2026-03-04"_s;
    QTest::newRow("day first") << QStringList{u"3/4/2026"_s, u"14/3/2026"_s} << CustomType::Date << u"2026-04-03"_s;
    QTest::newRow("quarters") << QStringList{u"Q1 2027"_s, u"Q2 2027"_s, u"Q1 2027"_s, u"Q2 2027"_s} << CustomType::Choice << u"Q1 2027"_s;
    QTest::newRow("yes or no") << QStringList{u"Yes"_s, u"no"_s, u"Yes"_s} << CustomType::Flag << u"true"_s;
    QTest::newRow("choice") << QStringList{u"Blue"_s, u"Red"_s, u"blue"_s, u"Red"_s} << CustomType::Choice << u"Blue"_s;
    QTest::newRow("too many") << QStringList{u"Blue"_s, u"Red"_s, u"Green"_s} << CustomType::Text << u"Blue"_s;
    QTest::newRow("lists") << QStringList{u"a, b"_s, u"a, b"_s, u"a, b"_s} << CustomType::Text << u"a, b"_s;
    QTest::newRow("several lines") << QStringList{u"a\nb"_s} << CustomType::Text << u"a b"_s;
}

void TestCustomColumns::suitsTheValues()
{
    QFETCH(QStringList, cells);
    QFETCH(CustomType, type);
    QFETCH(QString, first);
    QString csv = u"Title,Mine\n"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        csv += u"Row %1,\"%2\"\n"_s.arg(i).arg(cells[i]);
    ImportBench bench;
    bench.keep = {u"Mine"_s};
    bench.import(csv.toUtf8(), u"x.csv"_s);
    const CustomField *field = fieldOf(bench, u"feature"_s, u"mine"_s);
    QVERIFY(field);
    QCOMPARE(field->type, type);
    QCOMPARE(valueOf(bench, u"Row 0"_s, u"mine"_s), first);
    const ImportReport again = bench.import(csv.toUtf8(), u"x.csv"_s);
    QCOMPARE(again.unchanged, int(cells.size()));
    QVERIFY2(again.kept.empty(), qPrintable(again.toText()));
}

void TestCustomColumns::emptyColumnsMakeNothing()
{
    ImportBench bench;
    bench.keep = {u"Mine"_s};
    bench.import("Title,Mine\nA,\nB,\n", u"x.csv"_s);
    QCOMPARE(bench.count<Feature>(), 2);
    QCOMPARE(bench.count<CustomField>(), 0);
}

void TestCustomColumns::mappingSaysTheType()
{
    ImportBench bench;
    CsvMapping mapping;
    mapping.columns = {{u"Title"_s, u"title"_s}, {u"Size"_s, u"custom:size"_s, u"text"_s}, {u"Area"_s, u"custom:area"_s}};
    bench.mapping = &mapping;
    const ImportReport report = bench.import("Title,Size,Area\nA,1,x\nB,2,y\n", u"x.csv"_s);
    QCOMPARE(fieldOf(bench, u"feature"_s, u"size"_s)->type, CustomType::Text);
    QCOMPARE(valueOf(bench, u"B"_s, u"size"_s), u"2"_s);
    // Nothing says that the field may be made.
    QVERIFY(!fieldOf(bench, u"feature"_s, u"area"_s));
    QVERIFY2(notes(report).contains(u"“Area” goes to a field of your own that this plan doesn't have"_s), qPrintable(notes(report)));
}

void TestCustomColumns::undoTakesAllAway()
{
    ImportBench bench;
    bench.keep = {u"Priority"_s};
    Result<ImportOutcome> outcome = bench.plan(keyedWithRegion, u"pay.csv"_s);
    QVERIFY(outcome);
    const EntityId import = bench.apply(std::move(outcome->change));
    QCOMPARE(bench.count<CustomValue>(), 4);
    bench.undo(import);
    QCOMPARE(bench.count<Feature>(), 0);
    QCOMPARE(bench.count<CustomField>(), 0);
    QCOMPARE(bench.count<CustomValue>(), 0);
    QCOMPARE(bench.import(keyedWithRegion, u"pay.csv"_s).created, 4);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"priority"_s), u"Low"_s);
}

void TestCustomColumns::importedAgain()
{
    ImportBench bench;
    bench.keep = {u"Priority"_s, u"Region"_s};
    bench.import(keyedWithRegion, u"pay.csv"_s);
    // By the name of the field alone, as when nothing is remembered.
    for (const QStringList &keep : {bench.keep, QStringList()}) {
        bench.keep = keep;
        const Result<ImportOutcome> again = bench.plan(keyedWithRegion, u"pay.csv"_s);
        QVERIFY(again);
        QCOMPARE(again->report.unchanged, 4);
        QVERIFY2(again->change.isEmpty() && again->report.kept.empty(), qPrintable(again->report.toText()));
    }
    QByteArray edited = keyedWithRegion;
    edited.replace("Refunds,Story,Low,", "Refunds,Story,High,DACH").replace("Invoices,Story,high,Nordics", "Invoices,Story,,Nordics");
    const Result<ImportOutcome> outcome = bench.plan(edited, u"pay.csv"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->report.updated, 2);
    QCOMPARE(outcome->report.unchanged, 2);
    QCOMPARE(outcome->change.rows.size(), 3u); // one edited, one new, one taken away
    bench.import(edited, u"pay.csv"_s);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"priority"_s), u"High"_s);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"region"_s), u"DACH"_s);
    QCOMPARE(valueOf(bench, u"Invoices"_s, u"priority"_s), QString());
    // And back: what an import took away, an import may bring again.
    QCOMPARE(bench.import(keyedWithRegion, u"pay.csv"_s).updated, 2);
    QCOMPARE(valueOf(bench, u"Invoices"_s, u"priority"_s), u"High"_s);
}

void TestCustomColumns::newOptions()
{
    ImportBench bench;
    bench.keep = {u"Priority"_s};
    bench.import(keyedWithRegion, u"pay.csv"_s);
    QByteArray edited = keyedWithRegion;
    edited.replace("Refunds,Story,Low", "Refunds,Story,Urgent");
    const ImportReport report = bench.import(edited, u"pay.csv"_s);
    QCOMPARE(fieldOf(bench, u"feature"_s, u"priority"_s)->options, u"High, Low, Urgent"_s);
    QCOMPARE(fieldOf(bench, u"initiative"_s, u"priority"_s)->options, u"High, Low"_s); // no epic needs it
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"priority"_s), u"Urgent"_s);
    QVERIFY2(notes(report).contains(u"new options: Urgent"_s), qPrintable(notes(report)));

    // Whoever edits the options here decides on them from then on.
    bench.edit(EntityKind::CustomField, fieldOf(bench, u"feature"_s, u"priority"_s)->id, u"options"_s, u"High, Low"_s);
    edited.replace("Urgent", "Whenever");
    const ImportReport refused = bench.import(edited, u"pay.csv"_s);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"priority"_s), u"Urgent"_s);
    QCOMPARE(refused.updated, 0);
    QVERIFY2(notes(refused).contains(u"“Whenever” is none of the options"_s), qPrintable(notes(refused)));
}

void TestCustomColumns::keepsWhatChangedHere()
{
    ImportBench bench;
    bench.keep = {u"Priority"_s};
    bench.import(keyedWithRegion, u"pay.csv"_s);
    bench.edit(EntityKind::CustomValue, valueId(bench, u"Saved cards"_s), u"value"_s, u"Low"_s);
    bench.remove(EntityKind::CustomValue, valueId(bench, u"Refunds"_s));
    QByteArray edited = keyedWithRegion;
    edited.replace("Refunds,Story,Low", "Refunds,Story,High");
    for (const QByteArray &file : {keyedWithRegion, edited}) {
        const ImportReport report = bench.import(file, u"pay.csv"_s);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.kept.size(), 2u);
        QCOMPARE(report.kept[0].ref, u"PAY-1"_s);
        QCOMPARE(report.kept[0].field, u"priority"_s);
        QCOMPARE(report.kept[0].ours, u"Low"_s);
        QCOMPARE(report.kept[0].theirs, u"High"_s);
        QVERIFY(report.kept[1].ours.isNull());
        QCOMPARE(report.kept[1].theirs, file == keyedWithRegion ? u"Low"_s : u"High"_s);
    }
    QCOMPARE(valueOf(bench, u"Saved cards"_s, u"priority"_s), u"Low"_s);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"priority"_s), QString());
}

void TestCustomColumns::fieldRenamedOrRemovedHere()
{
    ImportBench bench;
    bench.keep = {u"Priority"_s};
    const CsvMapping mapping = *bench.plan(keyedWithRegion, u"pay.csv"_s)->mapping;
    bench.import(keyedWithRegion, u"pay.csv"_s);
    bench.mapping = &mapping;
    bench.keep.clear();
    const EntityId priority = fieldOf(bench, u"feature"_s, u"priority"_s)->id;
    bench.edit(EntityKind::CustomField, priority, u"label"_s, u"Urgency there"_s);
    bench.edit(EntityKind::CustomField, priority, u"key"_s, u"urgency_there"_s);
    QByteArray edited = keyedWithRegion;
    edited.replace("Refunds,Story,Low", "Refunds,Story,High");
    QCOMPARE(bench.import(edited, u"pay.csv"_s).updated, 1);
    QCOMPARE(valueOf(bench, u"Refunds"_s, u"urgency_there"_s), u"High"_s);
    QCOMPARE(bench.count<CustomField>(), 2);

    bench.edit(EntityKind::CustomField, priority, u"key"_s, u"priority"_s);
    bench.remove(EntityKind::CustomField, priority);
    const ImportReport report = bench.import(keyedWithRegion, u"pay.csv"_s);
    QCOMPARE(bench.count<CustomField>(), 1);
    QCOMPARE(report.unchanged, 4);
    QVERIFY2(notes(report).contains(u"recycle bin"_s), qPrintable(notes(report)));
}

void TestCustomColumns::adoptsFieldsByName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("label") << QByteArray("Market region");
    QTest::newRow("label, folded") << QByteArray("MARKET-REGION");
    QTest::newRow("key") << QByteArray("region");
    QTest::newRow("Jira") << QByteArray("Custom field (Market region)");
    QTest::newRow("German Jira") << QByteArray("Benutzerdefiniertes Feld (Region)");
}

void TestCustomColumns::adoptsFieldsByName()
{
    QFETCH(QByteArray, header);
    ImportBench bench;
    addField(&bench, u"region"_s, u"Market region"_s, CustomType::Choice, u"DACH, Nordics"_s);
    const ImportReport report = bench.import("Summary,Issue key," + header + "\nA,PAY-1,dach\nB,PAY-2,Mars\n", u"x.csv"_s);
    QCOMPARE(valueOf(bench, u"A"_s, u"region"_s), u"DACH"_s);
    QCOMPARE(valueOf(bench, u"B"_s, u"region"_s), QString());
    QCOMPARE(fieldOf(bench, u"feature"_s, u"region"_s)->options, u"DACH, Nordics"_s);
    QVERIFY2(notes(report).contains(u"“Mars” is none of the options"_s) && notes(report).contains(u"line 3"_s), qPrintable(notes(report)));
    QCOMPARE(bench.count<CustomField>(), 1);
}

void TestCustomColumns::cataloguePrevails()
{
    ImportBench bench;
    addField(&bench, u"own_status"_s, u"Status"_s, CustomType::Text);
    addField(&bench, u"heading"_s, u"Summary"_s, CustomType::Text);
    addField(&bench, u"points"_s, u"Story points"_s, CustomType::Number);
    bench.import("Summary,Issue key,Status,Custom field (Story Points)\nA,PAY-1,Done,8\n", u"x.csv"_s);
    const Feature *feature = bench.titled<Feature>(u"A"_s);
    QVERIFY(feature);
    QCOMPARE(feature->status, WorkStatus::Released);
    // Known from Jira, but not a name of the catalogue's: who has a field of this name wants it there.
    QVERIFY(!feature->jobSize);
    QCOMPARE(valueOf(bench, u"A"_s, u"points"_s), u"8"_s);
    QCOMPARE(bench.count<CustomValue>(), 1);
}

void TestCustomColumns::existingFieldsKeepTheirRules()
{
    ImportBench bench;
    addField(&bench, u"points"_s, u"Story points"_s, CustomType::Number);
    addField(&bench, u"audit"_s, u"Audited on"_s, CustomType::Date);
    bench.keep = {u"Story points"_s}; // it is there: nothing is made
    const ImportReport report = bench.import("Title,Type,Story points,Audited on\nA,Story,many,13/Mar/26\nB,Epic,5,\n", u"x.csv"_s);
    QCOMPARE(valueOf(bench, u"A"_s, u"points"_s), QString());
    QCOMPARE(valueOf(bench, u"A"_s, u"audit"_s), u"2026-03-13"_s);
    QCOMPARE(bench.count<CustomField>(), 2);
    QVERIFY2(notes(report).contains(u"“Story points” could not be read"_s), qPrintable(notes(report)));
    QVERIFY2(notes(report).contains(u"“Story points” were left out, because initiatives"_s), qPrintable(notes(report)));
}

void TestCustomColumns::keysOfNewFields()
{
    const Plan plan;
    const auto key = [&plan](const QString &header) {
        return CsvMapping::customKey(customColumn(header, EntityKind::Feature, plan).to);
    };
    QCOMPARE(key(u"Story point estimate"_s), u"story_point_estimate"_s);
    QCOMPARE(key(u"Custom field (Región)"_s), u"region"_s);
    QCOMPARE(key(u"Status"_s), u"own_status"_s);
    QCOMPARE(key(u"RICE"_s), u"own_rice"_s);
    QCOMPARE(key(u"2027"_s), u"field_2027"_s);
    QCOMPARE(key(u"#"_s), u"field"_s);
    QCOMPARE(customColumn(u"Votes"_s, EntityKind::Feature, plan).as, u"new"_s);
}

void TestCustomColumns::unknownColumnIsRefused()
{
    ImportBench bench;
    bench.keep = {u"Prioroty"_s};
    const Result<ImportOutcome> outcome = bench.plan(keyedWithRegion, u"pay.csv"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Usage);
    QVERIFY2(outcome.error().text.contains(u"Prioroty"_s) && outcome.error().text.contains(u"Priority"_s), qPrintable(outcome.error().text));
}

void TestCustomColumns::jiraPriority()
{
    if (readShared(u"jira-csv/pdp_app__Jira.csv"_s).isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    ImportBench bench;
    bench.keep = {u"Priority"_s, u"Story point estimate"_s, u"Created"_s, u"Custom field (Development)"_s};
    const ImportReport report = bench.importShared(u"jira-csv/pdp_app__Jira.csv"_s);
    QCOMPARE(report.created, 71);
    const CustomField *priority = fieldOf(bench, u"feature"_s, u"priority"_s);
    QCOMPARE(priority->type, CustomType::Choice);
    QStringList options = customValues::optionsOf(*priority);
    options.sort();
    QCOMPARE(options, (QStringList{u"High"_s, u"Highest"_s, u"Medium"_s}));
    QCOMPARE(fieldOf(bench, u"feature"_s, u"story_point_estimate"_s)->type, CustomType::Number);
    QCOMPARE(fieldOf(bench, u"feature"_s, u"created"_s)->type, CustomType::Date);
    QCOMPARE(fieldOf(bench, u"feature"_s, u"development"_s)->type, CustomType::Text);
    // As many values as cells that say something: 71 priorities, 71 days, 36 estimates, 71 of the development field.
    QCOMPARE(bench.count<CustomValue>(), 71 + 71 + 36 + 71);
    for (const Feature &feature : bench.state().all<Feature>())
        QVERIFY(!feature.jobSize);
    const Result<ImportOutcome> again = bench.plan(readShared(u"jira-csv/pdp_app__Jira.csv"_s), u"pdp_app__Jira.csv"_s);
    QVERIFY(again);
    QVERIFY2(again->change.isEmpty() && again->report.kept.empty(), qPrintable(again->report.toText()));
}

void TestCustomColumns::everyColumnOfRealFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"jira-csv/Dash__Jira.csv"_s, u"jira-csv/nanoclaw_pmo__Jira.csv"_s, u"jira-csv/pdp_app__Jira.csv"_s,
                                u"jira-csv/planeso-jira-migration__Jira.csv"_s, u"jira-csv/social-desking-frontend__Jira.csv"_s,
                                u"roadmap-csv/traceyield__roadmap.csv"_s, u"tracker-csv/openproject-sync__template.csv"_s,
                                u"tracker-csv/plane-to-linear__linear.csv"_s, u"tracker-csv/vikunja__testdata_ticktick_export.csv"_s}) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

/// All that no field takes, kept: whatever stands there can be stored, and comes to the same a second time.
void TestCustomColumns::everyColumnOfRealFiles()
{
    QFETCH(QString, file);
    const QByteArray bytes = readShared(file);
    if (bytes.isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    ImportBench bench;
    const Result<ImportOutcome> proposed = bench.plan(bytes, u"x.csv"_s);
    QVERIFY(proposed);
    for (const CsvMapping::Column &column : proposed->mapping->columns) {
        if (column.to.isEmpty())
            bench.keep.append(column.header);
    }
    QVERIFY(!bench.keep.isEmpty());
    const ImportReport report = bench.import(bytes, u"x.csv"_s);
    QVERIFY2(!notes(report).contains(u"could not be read"_s) && !notes(report).contains(u"none of the options"_s), qPrintable(notes(report)));
    QVERIFY2(!notes(report).contains(u"can be kept"_s), qPrintable(notes(report)));
    QVERIFY(bench.count<CustomValue>() > 0);
    for (const EntityKind kind : {EntityKind::CustomField, EntityKind::CustomValue}) {
        for (const EntityBase *row : bench.state().table(kind).live()) {
            for (const FieldInfo &field : bench.state().catalogue().info(kind).fields())
                QVERIFY2(field.check(*row), field.key);
        }
    }
    const Result<ImportOutcome> again = bench.plan(bytes, u"x.csv"_s);
    QVERIFY(again);
    QVERIFY2(again->change.isEmpty() && again->report.kept.empty(), qPrintable(again->report.toText()));
}

LEADLINE_TEST(TestCustomColumns)
#include "tst_customcolumns.moc"
