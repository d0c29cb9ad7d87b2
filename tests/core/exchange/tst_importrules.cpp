// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// The rules of importCsv(), each on the smallest file that shows it.
class TestImportRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productFromOption();
    void productFromKeys();
    void productFromFileName();
    void numbersBecomeReferences();
    void refusesRowsWithoutTitle();
    void strictWritesNothing();
    void localisedJira_data();
    void localisedJira();
    void repeatedColumns();
    void epicLink();
    void releasesAndResolved();
    void quarterColumns();
    void datesInOneColumn();
    void roadmunkBuckets();
    void datesInHumanForms();
    void monthFirstDates();
    void parentsInAnyOrderAndCircles();
    void dependencies();
    void repeatedKeys();
    void namesMakeRows();
    void raggedAndUnreadable();
    void unknownStatus();
    void doubleEncoded();
    void windowsEncoding();
    void refusesWhatIsNoTable();
    void reportAsJson();
};

void TestImportRules::productFromOption()
{
    ImportBench bench;
    bench.import("Key,Title\nSSP-1,A\nABC-2,B\n", u"x.csv"_s, u"pay"_s);
    QCOMPARE(bench.count<Product>(), 1);
    QCOMPARE(bench.state().all<Product>().at(0).key, u"PAY"_s);
    QCOMPARE(bench.import("Key,Title\nSSP-1,A\nABC-2,B\n", u"y.csv"_s, u"PAY"_s).unchanged, 2);
    const Result<ImportOutcome> bad = bench.plan("Title\nA\n", u"x.csv"_s, u"P-1"_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Usage);
}

void TestImportRules::productFromKeys()
{
    ImportBench bench;
    bench.import("Issue key,Summary,Project key,Project name\nSSP-1,A,SSP,Shop\nABC-2,B,,\n,C,MY_SHOP,Mine\n", u"x.csv"_s);
    QStringList products;
    for (const Product &product : bench.state().all<Product>())
        products.append(product.key + u'=' + product.name);
    products.sort();
    QCOMPARE(products, (QStringList{u"ABC=ABC"_s, u"MYSHOP=Mine"_s, u"SSP=Shop"_s}));
}

void TestImportRules::productFromFileName()
{
    ImportBench bench;
    bench.import("Title\nA\n", u"Größe 2026.q3.csv"_s);
    QCOMPARE(bench.state().all<Product>().at(0).name, u"Größe 2026.q3"_s);
    QCOMPARE(bench.state().all<Product>().at(0).key, u"GROSSE2026"_s);
    // Another name with the same beginning gets a key of its own; the same name gets the same product.
    bench.import("Title\nB\n", u"Größe 2026 again.csv"_s);
    QCOMPARE(bench.state().all<Product>().at(1).key, u"GROSSE2022"_s);
    bench.import("Title\nC\n", u"Größe 2026 again.csv"_s);
    QCOMPARE(bench.count<Product>(), 2);
    bench.import("Title\nD\n", u"2026.csv"_s);
    QCOMPARE(bench.state().all<Product>().at(2).key, u"PRODUCT"_s);
}

void TestImportRules::numbersBecomeReferences()
{
    ImportBench bench;
    bench.import("Key,Title,Type\nPAY-7,A,Story\nPAY-9,B,Epic\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->ref, u"PAY-7"_s);
    QCOMPARE(bench.titled<Initiative>(u"B"_s)->ref, u"INI-1"_s);
    // The number is taken: the store allots another; so it does in a product of another key.
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"A"_s)->id, u"external_key"_s, u"OLD-1"_s);
    bench.import("Key,Title\nPAY-7,C\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"C"_s)->ref, u"PAY-8"_s);
    bench.import("Key,Title\nPAY-70,D\n", u"x.csv"_s, u"WEB"_s);
    QCOMPARE(bench.titled<Feature>(u"D"_s)->ref, u"WEB-1"_s);
}

void TestImportRules::refusesRowsWithoutTitle()
{
    ImportBench bench;
    const ImportReport report =
        bench.import("Title,Status\n,Done\n\n,\nA,Done\n" + QByteArray(501, 'x') + ",Done\n\"x\0y\",Done\n"_ba, u"x.csv"_s);
    QCOMPARE(report.rows, 4); // the line of empty fields is none
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused.size(), 3u);
    QCOMPARE(report.refused[0].line, 2);
    QCOMPARE(report.refused[1].line, 6);
    QCOMPARE(report.refused[2].line, 7);
    for (const ImportReport::Refused &row : report.refused)
        QVERIFY(!row.reason.isEmpty());
}

void TestImportRules::strictWritesNothing()
{
    ImportBench bench;
    bench.strict = true;
    const ImportReport report = bench.import("Title,Status\n,Done\nA,Done\n", u"x.csv"_s);
    QCOMPARE(report.refused.size(), 1u);
    QCOMPARE(bench.count<Feature>(), 0);
    QCOMPARE(bench.count<Product>(), 0);
}

void TestImportRules::localisedJira_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("German") << QByteArray(
        "Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Projektschlüssel,Zugewiesene Person,Erledigt,"
        "Fälligkeitsdatum,Lösungsversionen,Stichwörter,Beschreibung,Ursprüngliche Schätzung,Übergeordnet,Statuskategorie\n"
        "Karten,PAY-1,10,Story,Fertig,PAY,Ana,12/Mär/24 9:41 AM,,V1,web,Text,28800,11,Fertig\n"
        "Bezahlen,PAY-2,11,Epic,Offen,PAY,,,,,,,,,Zu erledigen\n");
    QTest::newRow("Spanish") << QByteArray(
        "Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,Clave del proyecto,Persona asignada,"
        "Resuelta,Fecha de vencimiento,Versiones de corrección,Etiquetas,Descripción,Estimación original,Principal,"
        "Categoría de estado\n"
        "Karten,PAY-1,10,Historia,Finalizada,PAY,Ana,12/mar/24 9:41 AM,,V1,web,Text,28800,11,Listo\n"
        "Bezahlen,PAY-2,11,Epic,Abierto,PAY,,,,,,,,,Tareas por hacer\n");
    QTest::newRow("French") << QByteArray(
        "Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Clé de projet,Personne assignée,Résolu,Date d'échéance,"
        "Versions corrigées,Étiquettes,Description,Estimation originale,Parent,Catégorie d'état\n"
        "Karten,PAY-1,10,Récit,Terminé,PAY,Ana,12/mars/24 9:41 AM,,V1,web,Text,28800,11,Terminé\n"
        "Bezahlen,PAY-2,11,Epic,Ouvert,PAY,,,,,,,,,À faire\n");
    QTest::newRow("Server") << QByteArray(
        "Summary,Issue key,Issue id,Issue Type,Status,Project key,Assignee,Resolved,Due Date,Fix Version/s,Labels,"
        "Description,Original Estimate,Custom field (Epic Link)\n"
        "Karten,PAY-1,10,Story,Closed,PAY,Ana,12/Mar/24 9:41 AM,,V1,web,Text,28800,PAY-2\n"
        "Bezahlen,PAY-2,11,Epic,Open,PAY,,,,,,,,\n");
}

void TestImportRules::localisedJira()
{
    QFETCH(QByteArray, file);
    ImportBench bench;
    const ImportReport report = bench.import(file, u"x.csv"_s);
    QCOMPARE(report.created, 2);
    QVERIFY2(report.notes.isEmpty(), qPrintable(report.notes.join(u'\n')));
    const Feature *feature = bench.titled<Feature>(u"Karten"_s);
    const Initiative *epic = bench.titled<Initiative>(u"Bezahlen"_s);
    QVERIFY(feature && epic);
    QCOMPARE(feature->ref, u"PAY-1"_s);
    QCOMPARE(feature->initiative.untyped(), epic->id);
    QCOMPARE(feature->status, WorkStatus::Released);
    QCOMPARE(feature->releasedOn, QDate(2024, 3, 12));
    QCOMPARE(feature->end.text(), u"2024-03-12"_s);
    QCOMPARE(feature->effortLikely, std::optional(1.0));
    QCOMPARE(feature->tags, QStringList{u"web"_s});
    QCOMPARE(feature->description, u"Text"_s);
    QCOMPARE(bench.state().find(feature->owner)->name, u"Ana"_s);
    QCOMPARE(bench.state().find(feature->release)->name, u"V1"_s);
    QCOMPARE(epic->status, WorkStatus::Idea);
}

void TestImportRules::repeatedColumns()
{
    ImportBench bench;
    const ImportReport report =
        bench.import("Summary,Issue key,Labels,Labels,Labels,Sprint,Sprint,Fix versions,Fix versions\n"
                     "A,PAY-1,web,,\"ui,web\",\"Sprint 1, late\",Sprint 2,V1,V2\n", u"x.csv"_s);
    const Feature *feature = bench.titled<Feature>(u"A"_s);
    QCOMPARE(feature->tags, (QStringList{u"Sprint 1 late"_s, u"Sprint 2"_s, u"ui"_s, u"web"_s}));
    QCOMPARE(bench.state().find(feature->release)->name, u"V1"_s);
    QCOMPARE(report.alsoCreated.value(u"milestone"_s), 1);
    QVERIFY(report.notes.join(u' ').contains(u"several releases"_s));
}

void TestImportRules::epicLink()
{
    // The epic came with an earlier file; a parent that is nowhere is said and left out.
    ImportBench bench;
    bench.import("Summary,Issue key,Issue Type\nCheckout,PAY-1,Epic\n", u"x.csv"_s);
    const ImportReport report =
        bench.import("Summary,Issue key,Issue Type,Custom field (Epic Link)\nA,PAY-2,Story,PAY-1\nB,PAY-3,Story,PAY-99\n",
                     u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->initiative.untyped(), bench.titled<Initiative>(u"Checkout"_s)->id);
    QVERIFY(bench.titled<Feature>(u"B"_s)->initiative.isNull());
    QVERIFY(report.notes.join(u' ').contains(u"PAY-99"_s));
}

void TestImportRules::releasesAndResolved()
{
    ImportBench bench;
    bench.import("Summary,Issue key,Status,Resolution,Resolved,Due date\n"
                 "Due,PAY-1,Done,Done,05/Mar/26 1:00 PM,01/Mar/26 12:00 AM\n"
                 "Free,PAY-2,Done,Done,05/Mar/26 1:00 PM,\n"
                 "Dropped,PAY-3,Done,Won't Do,05/Mar/26 1:00 PM,\n",
                 u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"Due"_s)->end.text(), u"2026-03-01"_s);
    QCOMPARE(bench.titled<Feature>(u"Due"_s)->releasedOn, QDate(2026, 3, 5));
    QCOMPARE(bench.titled<Feature>(u"Free"_s)->end.text(), u"2026-03-05"_s);
    const Feature *dropped = bench.titled<Feature>(u"Dropped"_s);
    QCOMPARE(dropped->status, WorkStatus::WontDo);
    QVERIFY(!dropped->releasedOn.isValid() && !dropped->end.isValid());
}

void TestImportRules::quarterColumns()
{
    ImportBench bench;
    bench.import("Feature,Owner,Q3 2026,Q4 2026,Q1 2027\nA,Ana,x,x,\nB,Ben,,,yes\nC,Ana,-,no,\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->start.text(), u"2026-07-01@quarter"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2026-12-31@quarter"_s);
    QCOMPARE(bench.titled<Feature>(u"B"_s)->end.text(), u"2027-03-31@quarter"_s);
    QVERIFY(!bench.titled<Feature>(u"C"_s)->start.isValid());

    bench.import("Title,Quarter\nD,2026-Q4\nE,someday\n", u"y.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"D"_s)->start.text(), u"2026-10-01@quarter"_s);
    QCOMPARE(bench.titled<Feature>(u"D"_s)->end.text(), u"2026-12-31@quarter"_s);
    QVERIFY(!bench.titled<Feature>(u"E"_s)->start.isValid());
}

/// As tables of features show and copy them.
void TestImportRules::datesInOneColumn()
{
    for (const char *header : {"Feature\tDates\n", "Feature\tTermine\n"}) {
        ImportBench bench;
        const ImportReport report = bench.import(QByteArray(header)
                                                     + "Words\t1 Oct 2026 to 3 Nov 2026\nLent\t1 Oct to 3 Nov 2026\nQuarter\tQ4 2026\n"
                                                       "Copied\t2026-09-07~ to Q4 2026~~\nBegun\tfrom 7 Sep 2026\n"
                                                       "Numbers\t07.09.2026 - 30.09.2026\nDue\tuntil 3 Nov 2026\nNone\t\nBad\tsoon to be\n",
                                                 u"pasted.csv"_s, u"PAY"_s);
        const auto dates = [&bench](const QString &title) {
            const Feature *feature = bench.titled<Feature>(title);
            return feature ? QString(feature->start.text() + u'/' + feature->end.text()) : u"?"_s;
        };
        QCOMPARE(dates(u"Words"_s), u"2026-10-01/2026-11-03"_s);
        QCOMPARE(dates(u"Lent"_s), u"2026-10-01/2026-11-03"_s);
        QCOMPARE(dates(u"Quarter"_s), u"2026-10-01@quarter/2026-12-31@quarter"_s);
        QCOMPARE(dates(u"Copied"_s), u"2026-09-07~/2026-12-31@quarter~~"_s);
        QCOMPARE(dates(u"Begun"_s), u"2026-09-07/"_s);
        QCOMPARE(dates(u"Numbers"_s), u"2026-09-07/2026-09-30"_s);
        QCOMPARE(dates(u"Due"_s), u"/2026-11-03"_s);
        QCOMPARE(dates(u"None"_s), u"/"_s);
        QCOMPARE(dates(u"Bad"_s), u"/"_s);
        QCOMPARE(report.notes.size(), 1);
        QVERIFY2(report.notes.first().contains(u"1 value"_s), qPrintable(report.notes.first()));
    }
}

void TestImportRules::roadmunkBuckets()
{
    ImportBench bench;
    bench.import("Items,Description,Start Date,End Date,Bucket\n"
                 "A,Text,2026-10-01,2026-11-15,\nB,,,,Later\nC,,,,Q4 2026\nD,,,,Moonshots\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2026-11-15"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->description, u"Text"_s);
    QCOMPARE(bench.titled<Feature>(u"B"_s)->horizon, std::optional(Horizon::Later));
    QCOMPARE(bench.titled<Feature>(u"C"_s)->end.text(), u"2026-12-31@quarter"_s);
    QCOMPARE(bench.titled<Feature>(u"D"_s)->tags, QStringList{u"Moonshots"_s});
}

void TestImportRules::datesInHumanForms()
{
    ImportBench bench;
    bench.import("Title,Start,End\nA,Oct 2026,Q4 2026~~\nB,12 Aug 2026,\"Aug 20, 2026\"\nC,,2027\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->start.text(), u"2026-10-01@month"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2026-12-31@quarter~~"_s);
    QCOMPARE(bench.titled<Feature>(u"B"_s)->end.text(), u"2026-08-20"_s);
    QCOMPARE(bench.titled<Feature>(u"C"_s)->end.text(), u"2027-12-31@year"_s);
}

void TestImportRules::monthFirstDates()
{
    ImportBench bench;
    const ImportReport sure =
        bench.import("Summary,Issue key,Due date\nA,PAY-1,6/7/2025 16:14\nB,PAY-2,6/21/2025 16:14\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2025-06-07"_s);
    QVERIFY(sure.notes.isEmpty());
    const ImportReport unsure = bench.import("Title,Due\nC,06/07/2025\n", u"y.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"C"_s)->end.text(), u"2025-07-06"_s);
    QCOMPARE(unsure.notes.size(), 1);
}

void TestImportRules::parentsInAnyOrderAndCircles()
{
    ImportBench bench;
    const ImportReport report = bench.import("Id,Title,ParentId\n3,Leaf,2\n2,Branch,1\n1,Trunk,\n"
                                             "7,Seven,8\n8,Eight,9\n9,Nine,7\n5,Own,5\n", u"x.csv"_s);
    QCOMPARE(report.created, 7);
    QCOMPARE(bench.titled<Feature>(u"Leaf"_s)->parent.untyped(), bench.titled<Feature>(u"Branch"_s)->id);
    QCOMPARE(bench.titled<Feature>(u"Branch"_s)->parent.untyped(), bench.titled<Feature>(u"Trunk"_s)->id);
    QVERIFY(bench.titled<Feature>(u"Own"_s)->parent.isNull());
    int inCircle = 0;
    for (const QString &title : {u"Seven"_s, u"Eight"_s, u"Nine"_s})
        inCircle += bench.titled<Feature>(title)->parent.isNull() ? 0 : 1;
    QCOMPARE(inCircle, 2);
    QVERIFY(report.notes.join(u' ').contains(u"own parent"_s));
}

void TestImportRules::dependencies()
{
    ImportBench bench;
    const QByteArray file = "Key,Title,DependsOn,Blocks\nA1,First,,\nA2,Second,A1,\nA3,Third,\"A1, A2\",A4\nA4,Fourth,A99,\n";
    const ImportReport report = bench.import(file, u"x.csv"_s);
    QCOMPARE(report.alsoCreated.value(u"dependency"_s), 4);
    QStringList edges;
    for (const Dependency &dependency : bench.state().all<Dependency>())
        edges.append(bench.state().find(dependency.from)->title + u'>' + bench.state().find(dependency.to)->title);
    edges.sort();
    QCOMPARE(edges, (QStringList{u"First>Second"_s, u"First>Third"_s, u"Second>Third"_s, u"Third>Fourth"_s}));
    QVERIFY(report.notes.join(u' ').contains(u"A99"_s));
    QCOMPARE(bench.import(file, u"x.csv"_s).alsoCreated.size(), 0);
    // A new dependency between known rows is an update of the row that names it.
    QByteArray more = file;
    more.replace("A2,Second,A1,", "A2,Second,A1,A4");
    const ImportReport again = bench.import(more, u"x.csv"_s);
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.alsoCreated.value(u"dependency"_s), 1);
}

void TestImportRules::repeatedKeys()
{
    ImportBench bench;
    const QByteArray file = "Key,Title\nUI,One\nUI,Two\nPAY,Three\n";
    const ImportReport report = bench.import(file, u"x.csv"_s);
    QCOMPARE(report.created, 3);
    QVERIFY(report.notes.first().contains(u"UI"_s));
    QCOMPARE(bench.import(file, u"x.csv"_s).unchanged, 3);
}

void TestImportRules::namesMakeRows()
{
    ImportBench bench;
    const ImportReport report = bench.import("Title,Epic,Objective,Team,Owner,Release\n"
                                             "A,Checkout,Faster payments,Blue,ana@example.org,R1\n"
                                             "B,checkout,Faster payments,Blue,ana@example.org,R1\n", u"x.csv"_s);
    const QMap<QString, int> made = {{u"initiative"_s, 1}, {u"objective"_s, 1}, {u"team"_s, 1},
                                     {u"person"_s, 1},     {u"milestone"_s, 1}, {u"product"_s, 1}};
    QCOMPARE(report.alsoCreated, made);
    const Feature *feature = bench.titled<Feature>(u"B"_s);
    QCOMPARE(bench.state().find(feature->objective)->title, u"Faster payments"_s);
    QCOMPARE(bench.state().find(feature->team)->name, u"Blue"_s);
    QCOMPARE(bench.state().find(feature->owner)->email, u"ana@example.org"_s);
}

void TestImportRules::raggedAndUnreadable()
{
    ImportBench bench;
    const ImportReport report =
        bench.import("Title,Due,Effort\nA,soonish,2d\nB\nC,2026-10-01,3,more\nD,2026-10-01,,\n", u"x.csv"_s);
    QCOMPARE(report.created, 4);
    QVERIFY(!bench.titled<Feature>(u"A"_s)->end.isValid());
    QCOMPARE(bench.titled<Feature>(u"A"_s)->effortLikely, std::optional(2.0));
    QCOMPARE(report.notes.size(), 3);
    QVERIFY(report.notes.join(u'\n').contains(u"“Due”"_s));

    // What couldn't be read doesn't clear what an earlier file said.
    bench.import("Title,Due,Effort\nA,2026-09-01,2d\n", u"x.csv"_s);
    QCOMPARE(bench.import("Title,Due,Effort\nA,soonish,2d\n", u"x.csv"_s).unchanged, 1);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2026-09-01"_s);
}

void TestImportRules::unknownStatus()
{
    ImportBench bench;
    const ImportReport report = bench.import("Title,Status\nA,Waiting for Godot\n", u"x.csv"_s);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->status, std::optional(WorkStatus::Idea));
    QVERIFY(report.notes.first().contains(u"Waiting for Godot"_s));
}

void TestImportRules::doubleEncoded()
{
    ImportBench bench;
    const ImportReport report = bench.import("\"Title,Due,Owner\"\n\"A,2026-10-01,\"\"Ana, Ben\"\"\"\n", u"x.csv"_s);
    QCOMPARE(report.created, 1);
    QCOMPARE(bench.titled<Feature>(u"A"_s)->end.text(), u"2026-10-01"_s);
    QVERIFY(report.notes.first().contains(u"quoted"_s));
}

void TestImportRules::windowsEncoding()
{
    ImportBench bench;
    const ImportReport report = bench.import("Title;Owner\nGr\xf6\xdf" "e;Jos\xe9\n", u"x.csv"_s);
    QVERIFY(bench.titled<Feature>(u"Größe"_s));
    QVERIFY(report.notes.first().contains(u"Windows-1252"_s));
}

void TestImportRules::refusesWhatIsNoTable()
{
    ImportBench bench;
    const Result<ImportOutcome> open = bench.plan("Title,Due\nA,\"2026\n", u"x.csv"_s);
    QVERIFY(!open);
    QVERIFY(open.error().text.contains(u"line 2"_s));
    QCOMPARE(bench.plan("", u"x.csv"_s).error().code, ErrorCode::Refused);
    const ImportReport headerOnly = bench.import("Title,Due\n", u"x.csv"_s);
    QCOMPARE(headerOnly.rows, 0);
}

void TestImportRules::reportAsJson()
{
    ImportBench bench;
    bench.import("Key,Title,Due\nPAY-1,A,2026-10-01\n", u"x.csv"_s);
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"A"_s)->id, u"end"_s, QString());
    const ImportReport report = bench.import("Key,Title,Due,Votes\nPAY-1,A,2026-10-02,3\n,,2026-10-03,\nPAY-2,B,,\n", u"x.csv"_s);
    const QJsonObject json = report.toJson();
    QCOMPARE(json.keys(), (QStringList{u"also_created"_s, u"created"_s, u"kept"_s, u"notes"_s, u"refused"_s, u"rows"_s,
                                       u"unchanged"_s, u"updated"_s}));
    QCOMPARE(json[u"rows"_s].toInt(), 3);
    QCOMPARE(json[u"created"_s].toInt(), 1);
    QCOMPARE(json[u"unchanged"_s].toInt(), 1);
    const QJsonObject kept = json[u"kept"_s].toArray().first().toObject();
    QCOMPARE(kept[u"line"_s].toInt(), 2);
    QCOMPARE(kept[u"ref"_s].toString(), u"PAY-1"_s);
    QCOMPARE(kept[u"field"_s].toString(), u"end"_s);
    QVERIFY(kept[u"ours"_s].isNull());
    QCOMPARE(kept[u"theirs"_s].toString(), u"2026-10-02"_s);
    const QJsonObject refused = json[u"refused"_s].toArray().first().toObject();
    QCOMPARE(refused[u"line"_s].toInt(), 3);
    QVERIFY(!refused[u"reason"_s].toString().isEmpty());
    QVERIFY(json[u"notes"_s].toArray().first().toString().contains(u"Votes"_s));
    const QString text = report.toText();
    QVERIFY(text.contains(u"PAY-1"_s) && text.contains(u"2026-10-02"_s));
    QVERIFY2(text.contains(u"created: 1 feature\n"_s), qPrintable(text));
}

LEADLINE_TEST(TestImportRules)
#include "tst_importrules.moc"
