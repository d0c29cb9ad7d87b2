// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/knownheaders.h"
#include "core/exchange/csv/mappingstore.h"
#include "core/model/catalogue.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestCsvMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHeadersLeadSomewhere();
    void proposes_data();
    void proposes();
    void writesAndReadsJson();
    void refusesUnknownWords_data();
    void refusesUnknownWords();
    void fingerprints();
    void isRemembered();
};

void TestCsvMapping::knownHeadersLeadSomewhere()
{
    const EntityInfo &feature = Catalogue::standard().info(EntityKind::Feature);
    QSet<QString> seen;
    for (const KnownHeader &known : knownHeaders()) {
        const QString to = QString::fromLatin1(known.to);
        const QString as = QString::fromLatin1(known.as);
        const QString name = QString::fromUtf16(known.name);
        QVERIFY2(feature.field(to) || CsvMapping::specialTargets().contains(to), qPrintable(to));
        QVERIFY2(as.isEmpty() || CsvMapping::forms().contains(as), qPrintable(as));
        QCOMPARE(headerKey(name), name);
        const QString place = QString::number(int(known.source)) + name;
        QVERIFY2(!seen.contains(place), qPrintable(name));
        seen.insert(place);
    }
}

void TestCsvMapping::proposes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("targets"); ///< in the order of the header
    QTest::newRow("Jira") << u"Summary,Issue key,Fix Version/s,Custom field (Start date),Votes"_s << u"Jira"_s
                          << u"title,external_key,release,start,"_s;
    QTest::newRow("German custom field") << u"Zusammenfassung,Vorgangsschlüssel,Benutzerdefiniertes Feld (Story Points)"_s
                                         << u"Jira"_s << u"title,external_key,job_size"_s;
    QTest::newRow("Linear") << u"ID,Team,Title,Description,Status,Estimate,Project ID,Project,Labels,Cycle Name,Due Date"_s
                            << u"Linear"_s
                            << u"external_key,team,title,description,status,job_size,,initiative,tags,tags,end"_s;
    QTest::newRow("Plane") << u"ID,Project,Name,State,Target Date,Module Name"_s << u"Plane"_s
                           << u"external_key,project_name,title,status,end,initiative"_s;
    QTest::newRow("Roadmunk") << u"Items,Start Date,End Date,Bucket"_s << u"Roadmunk"_s << u"title,start,end,bucket"_s;
    QTest::newRow("sheet") << u"Feature,DependsOn,Q1 2027,Squad"_s << u"Sheet"_s << u"title,depends_on,period_mark,team"_s;
    QTest::newRow("sheet's id is its key") << u"Id,Title,ParentId"_s << u"Sheet"_s << u"external_key,title,parent"_s;
    QTest::newRow("labels of fields") << u"Title,Cost of delay,Business value,Reach"_s << u"Sheet"_s
                                      << u"title,cost_of_delay,business_value,reach"_s;
    QTest::newRow("placeholder") << u"Summary,Issue key,Custom field (${field_Story_Points})"_s << u"Jira"_s
                                 << u"title,external_key,"_s;
    QTest::newRow("own export") << u"ref,title,status,rice"_s << u"Leadline"_s << u"ref,title,status,"_s;
    QTest::newRow("keys alone are no export of ours") << u"title,status,start"_s << u"Sheet"_s << u"title,status,start"_s;
}

void TestCsvMapping::proposes()
{
    QFETCH(QString, header);
    QFETCH(QString, targets);
    const QStringList names = header.split(u',');
    const CsvMapping mapping = proposeMapping(names, Plan());
    QTEST(mapping.name, "name");
    QStringList found;
    for (const QString &name : names) {
        for (const CsvMapping::Column &column : mapping.columns) {
            if (column.header == name)
                found.append(column.to);
        }
    }
    QCOMPARE(found, targets.split(u','));
}

void TestCsvMapping::writesAndReadsJson()
{
    CsvMapping mapping = proposeMapping(u"Summary,Issue key,Original estimate,Labels,Votes"_s.split(u','), Plan());
    mapping.dayOrder = DayOrder::MonthFirst;
    const Result<CsvMapping> read = CsvMapping::fromJson(mapping.toJson());
    QVERIFY2(read, qPrintable(read.error().text));
    QCOMPARE(read->name, mapping.name);
    QCOMPARE(read->entity, mapping.entity);
    QCOMPARE(read->dayOrder, mapping.dayOrder);
    QVERIFY(read->columns == mapping.columns);

    mapping.columns.push_back({u"Priority"_s, u"custom:priority"_s, u"choice"_s});
    QVERIFY(CsvMapping::fromJson(mapping.toJson())->columns == mapping.columns);
    QCOMPARE(CsvMapping::customKey(mapping.columns.back().to), u"priority"_s);
    QCOMPARE(CsvMapping::customKey(u"title"_s), QString());

    const CsvMapping own = proposeMapping(u"ref,title,health"_s.split(u','), Plan());
    QVERIFY(CsvMapping::fromJson(own.toJson())->ownExport);
}

void TestCsvMapping::refusesUnknownWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("format") << QByteArray(R"({"format": "x", "version": 1})") << u"version"_s;
    QTest::newRow("version") << QByteArray(R"({"format": "leadline-mapping", "version": 2})") << u"version"_s;
    QTest::newRow("field")
        << QByteArray(R"({"format": "leadline-mapping", "version": 1, "columns": [{"header": "A", "to": "tittle"}]})")
        << u"tittle"_s;
    QTest::newRow("form") << QByteArray(R"({"format": "leadline-mapping", "version": 1,
                                            "columns": [{"header": "A", "to": "effort_likely", "as": "lightyears"}]})")
                          << u"lightyears"_s;
    QTest::newRow("field without key")
        << QByteArray(R"({"format": "leadline-mapping", "version": 1, "columns": [{"header": "A", "to": "custom:"}]})")
        << u"custom:"_s;
    QTest::newRow("field of one's own called like one of the catalogue")
        << QByteArray(R"({"format": "leadline-mapping", "version": 1, "columns": [{"header": "A", "to": "custom:status"}]})")
        << u"custom:status"_s;
    QTest::newRow("type") << QByteArray(R"({"format": "leadline-mapping", "version": 1,
                                            "columns": [{"header": "A", "to": "custom:a", "as": "hours"}]})")
                          << u"hours"_s;
    QTest::newRow("type of a field of the catalogue")
        << QByteArray(R"({"format": "leadline-mapping", "version": 1,
                          "columns": [{"header": "A", "to": "title", "as": "new"}]})")
        << u"new"_s;
    QTest::newRow("entity") << QByteArray(R"({"format": "leadline-mapping", "version": 1, "entity": "fiture"})")
                            << u"fiture"_s;
    QTest::newRow("day order") << QByteArray(R"({"format": "leadline-mapping", "version": 1, "day_order": "dmy"})")
                               << u"day_order"_s;
}

void TestCsvMapping::refusesUnknownWords()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const Result<CsvMapping> mapping = CsvMapping::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::Usage);
    QVERIFY2(mapping.error().text.contains(word), qPrintable(mapping.error().text));
}

void TestCsvMapping::fingerprints()
{
    const QString one = CsvMapping::fingerprint({u"Due date"_s, u"Title"_s});
    QCOMPARE(CsvMapping::fingerprint({u"due DATE "_s, u"title"_s}), one);
    QVERIFY(CsvMapping::fingerprint({u"Title"_s, u"Due date"_s}) != one);
    QVERIFY(CsvMapping::fingerprint({u"Due"_s, u"date Title"_s}) != one);
}

void TestCsvMapping::isRemembered()
{
    QTemporaryDir folder;
    FolderMappingStore store(folder.filePath(u"mappings"_s));
    QVERIFY(!store.find(u"abc"_s));
    CsvMapping mapping;
    mapping.name = u"Ours"_s;
    mapping.columns = {{u"What"_s, u"title"_s}};
    QVERIFY(store.remember(u"abc"_s, mapping));
    QCOMPARE(store.find(u"abc"_s)->name, u"Ours"_s);
    QVERIFY(!store.find(u"def"_s));
    QVERIFY(!readMappingFile(folder.filePath(u"none.json"_s)));
    QCOMPARE(writeMappingFile(folder.filePath(u"no/such/folder.json"_s), mapping).error().code, ErrorCode::WriteFailed);
}

LEADLINE_TEST(TestCsvMapping)
#include "tst_csvmapping.moc"
