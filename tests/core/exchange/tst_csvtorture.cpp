// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray recordFields(const CsvTable &table, qsizetype record)
{
    QJsonArray fields;
    for (qsizetype column = 0; column < table.width(record); ++column)
        fields.append(table.field(record, column).toString());
    return fields;
}

// The published tables of csv-spectrum are arrays of objects keyed by header name.
QJsonArray objects(const CsvTable &table)
{
    const QStringList header = table.header();
    QJsonArray rows;
    for (qsizetype record = table.headerRecord() + 1; record < table.recordCount(); ++record) {
        QJsonObject row;
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header[column], table.field(record, column).toString());
        rows.append(row);
    }
    return rows;
}

QString digest(const CsvTable &table)
{
    QStringList rows;
    for (qsizetype record = 0; record < table.recordCount(); ++record) {
        QStringList fields;
        for (const QJsonValue &field : recordFields(table, record))
            fields.append(field.toString());
        rows.append(fields.join(QChar(0x1f)));
    }
    const QByteArray all = rows.join(QChar(0x1e)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Files that others collected because they break CSV readers.
class TestCsvTorture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrum_data();
    void spectrum();
    void expectedTables_data();
    void expectedTables();
    void doubleEncoded();
};

void TestCsvTorture::spectrum_data()
{
    const QString folder = tests::sharedData(u"csv-torture"_s);
    if (folder.isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    QTest::addColumn<QString>("stem");
    const QStringList files = QDir(folder).entryList({u"csv-spectrum__*.csv"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 11);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder + u'/' + file.chopped(4);
}

void TestCsvTorture::spectrum()
{
    QFETCH(QString, stem);
    QByteArray bytes = readAll(stem + u".csv");
    // The copies at hand have LF line ends everywhere; the published results are of CRLF ones.
    if (stem.endsWith(u"_crlf"))
        bytes.replace("\n", "\r\n");
    const Result<CsvTable> table = CsvReader::read(bytes);
    QVERIFY2(table, qPrintable(table.error().text));
    QCOMPARE(objects(*table), QJsonDocument::fromJson(readAll(stem + u".json")).array());
}

void TestCsvTorture::expectedTables_data()
{
    if (tests::sharedData(u"csv-torture"_s).isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    QTest::addColumn<QJsonObject>("expected");
    const QDir folder(tests::testData(u"csv-torture"_s));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QJsonDocument::fromJson(readAll(folder.filePath(file))).object();
}

void TestCsvTorture::expectedTables()
{
    QFETCH(QJsonObject, expected);
    const QByteArray bytes = readAll(tests::sharedData(expected[u"file"_s].toString()));
    QVERIFY(!bytes.isEmpty());
    const Result<CsvTable> table = CsvReader::read(bytes);
    QVERIFY2(table, qPrintable(table.error().text));

    QCOMPARE(encodingName(table->encoding()), expected[u"encoding"_s].toString());
    QCOMPARE(QString(table->separator()), expected[u"separator"_s].toString());
    QCOMPARE(table->headerRecord(), expected[u"header"_s].toInteger());
    QJsonArray lines;
    QJsonArray widths;
    QJsonArray rows;
    for (qsizetype record = 0; record < table->recordCount(); ++record) {
        lines.append(table->line(record));
        widths.append(table->width(record));
        rows.append(recordFields(*table, record));
    }
    QCOMPARE(lines, expected[u"lines"_s].toArray());
    QCOMPARE(widths, expected[u"widths"_s].toArray());
    if (expected.contains(u"records"_s))
        QCOMPARE(rows, expected[u"records"_s].toArray());
    else
        QCOMPARE(digest(*table), expected[u"sha256"_s].toString());
}

void TestCsvTorture::doubleEncoded()
{
    const QString path = tests::sharedData(u"okr-csv/OKR-HealthScan__okrs.csv"_s);
    if (path.isEmpty())
        QSKIP("The shared input files aren't beside the project.");
    const Result<CsvTable> table = CsvReader::read(readAll(path));
    QVERIFY2(table, qPrintable(table.error().text));
    QVERIFY(table->wasDoubleEncoded());
    QCOMPARE(table->header(), u"OKR_ID,Objective,Owner,Status,Last_Updated,Comments"_s.split(u','));
    QCOMPARE(table->recordCount(), 3);
    QVERIFY(table->raggedRecords().empty());
    QCOMPARE(table->field(1, 5), u"Feature 2 at risk");
    QCOMPARE(table->line(2), 3);
}

LEADLINE_TEST(TestCsvTorture)
#include "tst_csvtorture.moc"
