// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/columnset.h"
#include "core/analysis/derived/customvalues.h"
#include "core/exchange/csv/csvexport.h"
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/knownheaders.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray sample = "Key,Title,Status,Due,Effort,Labels,Owner,DependsOn,Description,Confidence\n"
                          "PAY-1,=SUM(A1),To Do,Q4 2026~~,2.5,\"web,ui\",Ana,,\"line 1\nline \"\"2\"\"\",80\n"
                          "PAY-2,'-5 degrees,In Progress,2026-10-01,1d 4h,,Ben,PAY-1,+1,\n"
                          "PAY-3,@home,,,,\"-minus\",,,,\n";

// As the verbs do it: all columns, or those named; rows as they lie in the plan.
QByteArray exported(const Plan &plan, EntityKind kind = EntityKind::Feature, const QStringList &keys = {},
                    bool withByteOrderMark = true)
{
    const ColumnSet columns = columnsOf(kind, {.plan = plan, .today = QDate(2026, 8, 12)});
    std::vector<const Column *> shown;
    for (const QString &key : keys)
        shown.push_back(columns.find(key));
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        if (keys.isEmpty())
            shown.push_back(column.get());
    }
    const std::vector<EntityBase *> &live = plan.table(kind).live();
    const std::vector<const EntityBase *> rows(live.begin(), live.end());
    return exportCsv(columns, shown, rows, withByteOrderMark);
}

/// A field of each type, with a value on the first feature that a spreadsheet or a hasty reader could spoil.
void addOwnFields(ImportBench *bench)
{
    const EntityId row = bench->titled<Feature>(u"=SUM(A1)"_s)->id;
    const std::vector<std::tuple<QString, QString, CustomType, QString>> fields = {
        {u"load"_s, u"Load, expected"_s, CustomType::Number, u"-2.5"_s}, // a key that teams work out
        {u"audit"_s, u"=Audited on"_s, CustomType::Date, u"2026-10-01"_s},
        {u"region"_s, u"Region"_s, CustomType::Choice, u"-none"_s},
        {u"public"_s, u""_s, CustomType::Flag, u"true"_s},
        {u"own_status"_s, u"Status"_s, CustomType::Text, u"=1+1, \"so\""_s},
    };
    Change change(u"Add"_s);
    std::vector<CustomField> made;
    for (const auto &[key, label, type, value] : fields) {
        CustomField field;
        field.id = QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(1 + made.size()));
        field.entity = u"feature"_s;
        field.key = key;
        field.label = label;
        field.type = type;
        field.options = type == CustomType::Choice ? u"DACH, -none"_s : QString();
        made.push_back(field);
        change.insert(std::move(field));
    }
    SequentialIdSource ids(7);
    customValues::Writer writer(bench->state(), ids);
    for (size_t i = 0; i < made.size(); ++i)
        writer.put(change, made[i], {EntityKind::Feature, row}, std::get<3>(fields[i]));
    bench->apply(std::move(change));
}

QStringList ownValues(const ImportBench &bench)
{
    QStringList values;
    for (const CustomField *field : customValues::fieldsOf(bench.state(), entityInfo<Feature>()))
        values.append(customValues::valueOf(bench.state(), *field, bench.titled<Feature>(u"=SUM(A1)"_s)->id));
    return values;
}

} // namespace

class TestCsvExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesKeysRefsAndGuards();
    void writesChosenColumns();
    void isKnownByItsHeader();
    void comesBackUnchanged();
    void comesBackIntoAnotherFile();
    void bringsEditsBack();
    void otherEntities();
    void fieldsOfOnesOwnComeBack();
    void fieldsOfOnesOwnGoElsewhere();
    void headersOfFieldsOfOnesOwn();
};

void TestCsvExport::writesKeysRefsAndGuards()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const QByteArray csv = exported(bench.state());
    QVERIFY(csv.startsWith("\xef\xbb\xbfid,ref,product,"));
    const Result<CsvTable> table = CsvReader::read(csv);
    QVERIFY(table);
    QVERIFY(table->raggedRecords().empty());
    const QStringList header = table->header();
    for (const FieldInfo &field : bench.state().catalogue().info(EntityKind::Feature).fields())
        QVERIFY2(header.contains(field.keyText()), field.key);
    QCOMPARE(table->field(1, header.indexOf(u"ref"_s)), u"PAY-1");
    QCOMPARE(table->field(1, header.indexOf(u"product"_s)), u"PAY");
    QCOMPARE(table->field(1, header.indexOf(u"title"_s)), u"'=SUM(A1)");
    QCOMPARE(table->field(2, header.indexOf(u"title"_s)), u"''-5 degrees");
    QCOMPARE(table->field(1, header.indexOf(u"end"_s)), u"2026-12-31@quarter~~");
    QCOMPARE(table->field(1, header.indexOf(u"owner"_s)), u"PER-1");
    QCOMPARE(table->field(1, header.indexOf(u"effort_likely"_s)), u"2.5");
}

void TestCsvExport::writesChosenColumns()
{
    ImportBench bench;
    bench.import("Key,Title,Labels\nPAY-1,Cards,-minus\n", u"x.csv"_s);
    const Feature *feature = bench.titled<Feature>(u"Cards"_s);
    const QByteArray csv = exported(bench.state(), EntityKind::Feature, {u"id"_s, u"tags"_s, u"ref"_s}, false);
    QCOMPARE(csv, QByteArray("id,tags,ref\r\n" + idText(feature->id).toUtf8() + ",'-minus,PAY-1\r\n"));
}

void TestCsvExport::isKnownByItsHeader()
{
    const Plan plan;
    for (const EntityInfo *info : plan.catalogue().entities()) {
        if (!info->titleField())
            continue;
        const QString header = QString::fromUtf8(exported(plan, info->kind(), {}, false)).trimmed();
        const CsvMapping mapping = proposeMapping(header.split(u','), plan);
        QVERIFY2(mapping.ownExport, info->key());
        QVERIFY2(mapping.entity == info->kind(), info->key());
        // A field that people added says nothing here, and takes nothing away.
        QVERIFY2(proposeMapping(QString(header + u",colour_of_the_sky").split(u','), plan).ownExport, info->key());
    }
}

void TestCsvExport::comesBackUnchanged()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const Plan before = bench.state().clone();
    const QByteArray csv = exported(bench.state());
    const ImportReport report = bench.import(csv, u"features.csv"_s);
    QCOMPARE(report.unchanged, 3);
    QVERIFY2(report.kept.empty() && report.notes.isEmpty(), qPrintable(report.toText()));
    QString difference;
    QVERIFY2(bench.state().equals(before, &difference), qPrintable(difference));
}

void TestCsvExport::comesBackIntoAnotherFile()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const QByteArray csv = exported(bench.state());
    ImportBench other;
    QCOMPARE(other.import(csv, u"features.csv"_s).created, 3);
    const Feature *feature = other.titled<Feature>(u"=SUM(A1)"_s);
    QVERIFY(feature);
    QCOMPARE(feature->ref, u"PAY-1"_s);
    QCOMPARE(feature->description, u"line 1\nline \"2\""_s);
    QCOMPARE(feature->tags, (QStringList{u"ui"_s, u"web"_s}));
    QCOMPARE(feature->confidence, std::optional(80.0));
    QCOMPARE(other.state().find(feature->product)->key, u"PAY"_s);
    QVERIFY(feature->owner.isNull()); // PER-1 is somebody else there
    QCOMPARE(other.titled<Feature>(u"@home"_s)->tags, QStringList{u"-minus"_s});
}

void TestCsvExport::bringsEditsBack()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    QByteArray edited = exported(bench.state(), EntityKind::Feature, {u"ref"_s, u"title"_s, u"effort_likely"_s});
    edited.replace("PAY-1,'=SUM(A1),2.5", "PAY-1,'=SUM(A2),4");
    const ImportReport report = bench.import(edited, u"features.csv"_s);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 2);
    QCOMPARE(bench.titled<Feature>(u"=SUM(A2)"_s)->effortLikely, std::optional(4.0));
    QVERIFY(bench.titled<Feature>(u"=SUM(A2)"_s)->end.isValid()); // not a column: untouched
}

void TestCsvExport::otherEntities()
{
    ImportBench bench;
    bench.import("Title,Objective,Owner\nA,Faster,Ana\nB,Safer,Ben\n", u"x.csv"_s);
    const QByteArray csv = exported(bench.state(), EntityKind::Objective);
    QCOMPARE(bench.import(csv, u"objectives.csv"_s).unchanged, 2);
    ImportBench other;
    QCOMPARE(other.import(csv, u"objectives.csv"_s).created, 2);
    QVERIFY(other.titled<Objective>(u"Safer"_s));

    // A key result can't be without its objective.
    const ImportReport report = bench.import("ref,objective,title,target\nKR-9,OBJ-1,Faster checkout,5\nKR-10,,Lost,7\n",
                                             u"krs.csv"_s);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused.size(), 1u);
    QCOMPARE(report.refused[0].line, 3);
}

void TestCsvExport::fieldsOfOnesOwnComeBack()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    addOwnFields(&bench);
    const Plan before = bench.state().clone();
    const QByteArray csv = exported(bench.state());
    const ImportReport report = bench.import(csv, u"features.csv"_s);
    QCOMPARE(report.unchanged, 3);
    QVERIFY2(report.kept.empty() && report.notes.isEmpty(), qPrintable(report.toText()));
    QString difference;
    QVERIFY2(bench.state().equals(before, &difference), qPrintable(difference));

    QByteArray edited = exported(bench.state(), EntityKind::Feature, {u"ref"_s, u"title"_s, u"region"_s, u"load"_s});
    edited.replace("''-none", "DACH").replace("'-none", "DACH");
    QVERIFY2(edited.contains("DACH"), edited.constData());
    // It was written here, not by an import: ours stays, and the report tells.
    const ImportReport kept = bench.import(edited, u"features.csv"_s);
    QCOMPARE(kept.kept.size(), 1u);
    QCOMPARE(kept.kept[0].field, u"region"_s);
    QCOMPARE(kept.kept[0].theirs, u"DACH"_s);
}

void TestCsvExport::fieldsOfOnesOwnGoElsewhere()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    addOwnFields(&bench);
    const QByteArray csv = exported(bench.state());

    // A plan that has the same fields takes the values over.
    ImportBench other;
    other.import(sample, u"x.csv"_s);
    addOwnFields(&other);
    Change clear(u"Clear"_s);
    for (const EntityBase *value : other.state().table(EntityKind::CustomValue).live())
        clear.remove(EntityKind::CustomValue, value->id);
    other.apply(std::move(clear));
    QCOMPARE(ownValues(other).join(QString()), QString());
    QCOMPARE(other.import(csv, u"features.csv"_s).updated, 1);
    QCOMPARE(ownValues(other), ownValues(bench));

    // Elsewhere they are left out unless somebody keeps them.
    ImportBench bare;
    const ImportReport report = bare.import(csv, u"features.csv"_s);
    QCOMPARE(bare.count<CustomField>(), 0);
    QVERIFY2(report.notes.join(u' ').contains(u"Load, expected"_s), qPrintable(report.toText()));
    bare.keep = {u"Region"_s, u"Load, expected"_s};
    QCOMPARE(bare.import(csv, u"features.csv"_s).updated, 1);
    QCOMPARE(bare.count<CustomField>(), 2);
}

void TestCsvExport::headersOfFieldsOfOnesOwn()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    addOwnFields(&bench);
    const Result<CsvTable> table = CsvReader::read(exported(bench.state()));
    QVERIFY(table);
    const auto ownField = [&bench](QStringView key) {
        for (const CustomField &field : bench.state().all<CustomField>()) {
            if (field.key == key)
                return field.id;
        }
        return EntityId();
    };
    const QStringList header = table->header();
    QCOMPARE(header.last(5), (QStringList{u"Load, expected"_s, u"'=Audited on"_s, u"Region"_s, u"public"_s, u"own_status"_s}));
    const qsizetype first = header.size() - 5;
    QCOMPARE(table->field(1, first), u"-2.5");
    QCOMPARE(table->field(1, first + 2), u"'-none");
    QCOMPARE(table->field(1, first + 4), u"'=1+1, \"so\"");

    // A number that was a text before is no number.
    bench.edit(EntityKind::CustomField, ownField(u"own_status"), u"type"_s, u"Number"_s);
    const Result<CsvTable> changed = CsvReader::read(exported(bench.state()));
    QCOMPARE(changed->field(1, first + 4), u"'=1+1, \"so\"");

    // Labels that read alike tell nobody apart.
    bench.edit(EntityKind::CustomField, ownField(u"public"), u"label"_s, u"REGION"_s);
    const Result<CsvTable> alike = CsvReader::read(exported(bench.state()));
    QCOMPARE(alike->header().last(3), (QStringList{u"region"_s, u"public"_s, u"own_status"_s}));
}

LEADLINE_TEST(TestCsvExport)
#include "tst_csvexport.moc"
