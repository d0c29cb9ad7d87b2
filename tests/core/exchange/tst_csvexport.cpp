// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvexport.h"
#include "core/exchange/csv/csvreader.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "tests/core/exchange/importbench.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray sample = "Key,Title,Status,Due,Effort,Labels,Owner,DependsOn,Description,Confidence\n"
                          "PAY-1,=SUM(A1),To Do,Q4 2026~~,2.5,\"web,ui\",Ana,,\"line 1\nline \"\"2\"\"\",80\n"
                          "PAY-2,'-5 degrees,In Progress,2026-10-01,1d 4h,,Ben,PAY-1,+1,\n"
                          "PAY-3,@home,,,,\"-minus\",,,,\n";

class TitleLength final : public DerivedColumns
{
public:
    QStringList keys(EntityKind kind) const override
    {
        return kind == EntityKind::Feature ? QStringList{u"rank"_s, u"lane"_s} : QStringList();
    }
    Value value(EntityKind, const EntityBase &row, const QString &key) const override
    {
        const qsizetype length = static_cast<const Feature &>(row).title.size();
        return key == u"rank" ? Value{QString::number(-length), true} : Value{u"-lane"_s, false};
    }
};

} // namespace

class TestCsvExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesKeysRefsAndGuards();
    void writesChosenColumns();
    void writesDerivedColumns();
    void refusesUnknownColumns();
    void comesBackUnchanged();
    void comesBackIntoAnotherFile();
    void bringsEditsBack();
    void otherEntities();
};

void TestCsvExport::writesKeysRefsAndGuards()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const Result<QByteArray> csv = exportCsv(bench.state(), {});
    QVERIFY(csv);
    QVERIFY(csv->startsWith("\xef\xbb\xbfref,product,"));
    const Result<CsvTable> table = CsvReader::read(*csv);
    QVERIFY(table);
    QVERIFY(table->raggedRecords().empty());
    const QStringList header = table->header();
    const EntityInfo &info = bench.state().catalogue().info(EntityKind::Feature);
    for (const QString &name : header)
        QVERIFY2(info.field(name), qPrintable(name));
    QCOMPARE(header.size(), qsizetype(info.fields().size()) - 2); // without the two orders
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
    bench.import(sample, u"x.csv"_s);
    const Feature *second = bench.titled<Feature>(u"'-5 degrees"_s);
    const CsvExport options{.columns = {u"id"_s, u"ref"_s, u"tags"_s},
                            .rows = std::vector<const EntityBase *>{second},
                            .withByteOrderMark = false};
    const Result<QByteArray> csv = exportCsv(bench.state(), options);
    QVERIFY(csv);
    QCOMPARE(*csv, QByteArray("id,ref,tags\r\n" + idText(second->id).toUtf8() + ",PAY-2,\r\n"));
}

void TestCsvExport::writesDerivedColumns()
{
    ImportBench bench;
    bench.import("Key,Title\nPAY-1,Cards\n", u"x.csv"_s);
    const TitleLength derived;
    const Result<QByteArray> some = exportCsv(
        bench.state(), {.columns = {u"ref"_s, u"rank"_s, u"lane"_s}, .derived = &derived, .withByteOrderMark = false});
    QVERIFY(some);
    QCOMPARE(*some, QByteArray("ref,rank,lane\r\nPAY-1,-5,'-lane\r\n"));
    const Result<QByteArray> all = exportCsv(bench.state(), {.derived = &derived});
    QVERIFY(all);
    QVERIFY(all->contains(",created_by,rank,lane\r\n"));
    // Derived columns come back as nothing.
    QCOMPARE(bench.import(*all, u"x.csv"_s).unchanged, 1);
}

void TestCsvExport::refusesUnknownColumns()
{
    ImportBench bench;
    const Result<QByteArray> csv = exportCsv(bench.state(), {.columns = {u"ref"_s, u"ryce"_s}});
    QVERIFY(!csv);
    QCOMPARE(csv.error().code, ErrorCode::Usage);
    QVERIFY(csv.error().text.contains(u"ryce"_s));
}

void TestCsvExport::comesBackUnchanged()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const Plan before = bench.state().clone();
    const Result<QByteArray> csv = exportCsv(bench.state(), {});
    QVERIFY(csv);
    const ImportReport report = bench.import(*csv, u"features.csv"_s);
    QCOMPARE(report.unchanged, 3);
    QVERIFY2(report.kept.empty() && report.notes.isEmpty(), qPrintable(report.toText()));
    QString difference;
    QVERIFY2(bench.state().equals(before, &difference), qPrintable(difference));
}

void TestCsvExport::comesBackIntoAnotherFile()
{
    ImportBench bench;
    bench.import(sample, u"x.csv"_s);
    const Result<QByteArray> csv = exportCsv(bench.state(), {});
    QVERIFY(csv);
    ImportBench other;
    QCOMPARE(other.import(*csv, u"features.csv"_s).created, 3);
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
    const Result<QByteArray> csv = exportCsv(bench.state(), {.columns = {u"ref"_s, u"title"_s, u"effort_likely"_s}});
    QVERIFY(csv);
    QByteArray edited = *csv;
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
    const Result<QByteArray> csv = exportCsv(bench.state(), {.entity = EntityKind::Objective});
    QVERIFY(csv);
    QCOMPARE(bench.import(*csv, u"objectives.csv"_s).unchanged, 2);
    ImportBench other;
    QCOMPARE(other.import(*csv, u"objectives.csv"_s).created, 2);
    QVERIFY(other.titled<Objective>(u"Safer"_s));

    // A key result can't be without its objective.
    const ImportReport report = bench.import("ref,objective,title,target\nKR-9,OBJ-1,Faster checkout,5\nKR-10,,Lost,7\n",
                                             u"krs.csv"_s);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused.size(), 1u);
    QCOMPARE(report.refused[0].line, 3);
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
