// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importformat.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestImportFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void namesForeignBytes_data();
    void namesForeignBytes();
    void namesForeignFiles_data();
    void namesForeignFiles();
    void takesEveryTable();
    void filter();
};

void TestImportFormat::chooses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << QByteArray("Title,Due\nA,\n") << u"x.csv"_s << QString() << u"csv"_s;
    QTest::newRow("tsv") << QByteArray("Title\tDue\nA\t\n") << u"x.tsv"_s << QString() << u"csv"_s;
    QTest::newRow("UTF-16") << QByteArray("T\0i\0t\0l\0e\0\n\0", 12) << u"x.csv"_s << QString() << u"csv"_s;
    QTest::newRow("plan") << QByteArray(R"({"format": "leadline-plan", "version": 1, "portfolio": {}})") << u"x.json"_s
                          << QString() << u"json"_s;
    QTest::newRow("told") << QByteArray("{Title},Due\n") << u"x.csv"_s << u"csv"_s << u"csv"_s;
    QTest::newRow("unknown") << QByteArray("Title") << u"x.csv"_s << u"xlsx"_s << QString();
    QTest::newRow("empty") << QByteArray() << u"x.csv"_s << QString() << QString();
    QTest::newRow("blank") << QByteArray(" \n ") << u"x.csv"_s << QString() << QString();
}

void TestImportFormat::chooses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, file);
    QFETCH(QString, wanted);
    QFETCH(QString, format);
    const Result<const ImportFormat *> chosen = chooseImportFormat(bytes, file, wanted);
    QCOMPARE(chosen.hasValue(), !format.isEmpty());
    if (chosen)
        QCOMPARE((*chosen)->keyText(), format);
    else
        QCOMPARE(chosen.error().code, wanted.isEmpty() ? ErrorCode::Refused : ErrorCode::Usage);
}

void TestImportFormat::namesForeignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("database") << QByteArray("SQLite format 3\0rest", 20) << u"SQLite database"_s;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04....xl/workbook.xml") << u"Excel workbook"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04....") << u"ZIP archive"_s;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><table>") << u"HTML"_s;
    QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><rss/>") << u"XML"_s;
    QTest::newRow("broken XML") << QByteArray("<?xml version='1.0'?><<<") << u"XML"_s;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>") << u"XML"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << u"JSON"_s;
    QTest::newRow("binary") << QByteArray("a\0\0\0\0b\0c", 8) << u"unknown binary file"_s;
}

void TestImportFormat::namesForeignBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const Result<const ImportFormat *> chosen = chooseImportFormat(bytes, u"x"_s);
    QVERIFY(!chosen);
    QVERIFY2(chosen.error().text.contains(u'“' + kind + u'”'), qPrintable(chosen.error().text));
}

void TestImportFormat::namesForeignFiles_data()
{
    if (tests::sharedData(u"project"_s).isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const auto add = [](const QString &file, const QString &kind) { QTest::newRow(qPrintable(file)) << file << kind; };
    add(u"trello-json/TrelloToMarkdown__trello.json"_s, u"Trello card"_s);
    add(u"trello-json/deck__data-trelloJson.json"_s, u"Trello board"_s);
    add(u"trello-json/tellybox_random_cards__trello.json"_s, u"Trello board"_s);
    add(u"project/calligraplan__Project_1.plan"_s, u"Calligra Plan"_s);
    add(u"project/TaskJuggler__tutorial.tjp"_s, u"TaskJuggler"_s);
    for (const QString &name : {u"ganttproject__issue2659.xml"_s, u"ganttproject__weekends.xml"_s,
                                u"mpxj__mspdiduration.xml"_s, u"mpxj__mspdipriority.xml"_s, u"mpxj__sample.xml"_s,
                                u"mpxj__sample1.xml"_s, u"mpxj__task-dates-project2016-mspdi.xml"_s,
                                u"mpxj__task-links-project2019-mspdi.xml"_s}) {
        add(u"project/"_s + name, u"Microsoft Project XML"_s);
    }
    add(u"project/mpxj__planner-sample.planner"_s, u"GNOME Planner"_s);
    add(u"project/mpxj__project1.planner"_s, u"GNOME Planner"_s);
    add(u"project/ganttproject__HouseBuildingSample.gan"_s, u"GanttProject"_s);
    add(u"project/robot-software__planning.gan"_s, u"GanttProject"_s);
    for (const QString &name : QDir(tests::sharedData(u"ics"_s)).entryList({u"*.ics"_s}))
        add(u"ics/"_s + name, u"iCalendar"_s);
}

void TestImportFormat::namesForeignFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFile input(tests::sharedData(file));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const Result<const ImportFormat *> chosen = chooseImportFormat(input.readAll(), file);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, ErrorCode::Refused);
    QVERIFY2(chosen.error().text.contains(u'“' + kind + u'”'), qPrintable(chosen.error().text));
}

void TestImportFormat::takesEveryTable()
{
    if (tests::sharedData(u"jira-csv"_s).isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    for (const QString &folder : {u"jira-csv"_s, u"roadmap-csv"_s, u"tracker-csv"_s, u"csv-torture"_s, u"okr-csv"_s}) {
        const QDir directory(tests::sharedData(folder));
        for (const QString &name : directory.entryList({u"*.csv"_s})) {
            QFile input(directory.filePath(name));
            QVERIFY(input.open(QIODevice::ReadOnly));
            const Result<const ImportFormat *> chosen = chooseImportFormat(input.readAll(), name);
            QVERIFY2(chosen && (*chosen)->keyText() == u"csv", qPrintable(name));
        }
    }
}

void TestImportFormat::filter()
{
    const QStringList filters = importFileFilter().split(u";;"_s);
    QCOMPARE(filters.size(), qsizetype(importFormats().size()) + 1);
    QVERIFY(filters.first().contains(u"*.csv"_s) && filters.first().contains(u"*.json"_s));
}

LEADLINE_TEST(TestImportFormat)
#include "tst_importformat.moc"
