// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/csvwriter.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void quotes_data();
    void quotes();
    void leavesNumbersAlone();
    void writesMark();
    void readsBackWhatItWrote();
};

void TestCsvWriter::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\uff1d"_s, u"\uff0b"_s,
                                 u"\uff0d"_s, u"\uff20"_s, QString(QChar(0))}) {
        QTest::addRow("U+%04x", start[0].unicode()) << start + u"cmd" << u'\'' + start + u"cmd";
    }
    QTest::newRow("word") << u"Pay = later"_s << u"Pay = later"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("apostrophe of its own") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophes only") << u"''"_s << u"''"_s;
}

void TestCsvWriter::guards()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(FormulaGuard::guarded(text), guarded);
    QCOMPARE(FormulaGuard::unguarded(guarded), text);
}

void TestCsvWriter::quotes_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << u"a,b c\r\n"_s;
    QTest::newRow("comma") << QStringList{u"a,b"_s, u"c"_s} << u"\"a,b\",c\r\n"_s;
    QTest::newRow("quote") << QStringList{u"a\"b"_s} << u"\"a\"\"b\"\r\n"_s;
    QTest::newRow("newline") << QStringList{u"a\nb"_s} << u"\"a\nb\"\r\n"_s;
    QTest::newRow("outer spaces") << QStringList{u" a "_s} << u"\" a \"\r\n"_s;
    QTest::newRow("one empty field") << QStringList{QString()} << u"\"\"\r\n"_s;
    QTest::newRow("two empty fields") << QStringList{QString(), QString()} << u",\r\n"_s;
}

void TestCsvWriter::quotes()
{
    QFETCH(QStringList, fields);
    CsvWriter writer;
    writer.addRecord(fields);
    QTEST(writer.text(), "line");
}

void TestCsvWriter::leavesNumbersAlone()
{
    CsvWriter writer;
    writer.addNumber(u"-5");
    writer.addText(u"-5");
    writer.addNumber({});
    writer.endRecord();
    QCOMPARE(writer.text(), u"-5,'-5,\r\n"_s);
}

void TestCsvWriter::writesMark()
{
    CsvWriter writer;
    writer.addRecord({u"é"_s});
    QCOMPARE(writer.toUtf8(true), QByteArray("\xef\xbb\xbf\xc3\xa9\r\n"));
    QCOMPARE(writer.toUtf8(false), QByteArray("\xc3\xa9\r\n"));
}

void TestCsvWriter::readsBackWhatItWrote()
{
    const QString alphabet = u"ab,;\"'=+-@\t\r\n |é€"_s;
    QRandomGenerator random(20260812);
    for (int round = 0; round < 500; ++round) {
        const int columns = random.bounded(2, 6);
        CsvWriter writer;
        QList<QStringList> expected{QStringList()};
        for (int column = 0; column < columns; ++column)
            expected.first().append(u"column%1"_s.arg(column));
        writer.addRecord(expected.first());
        for (int record = random.bounded(1, 6); record > 0; --record) {
            QStringList fields;
            for (int column = 0; column < columns; ++column) {
                QString text;
                for (int length = random.bounded(0, 8); length > 0; --length)
                    text += alphabet[random.bounded(int(alphabet.size()))];
                fields.append(text);
            }
            writer.addRecord(fields);
            expected.append(fields);
        }
        const Result<CsvTable> table = CsvReader::parse(u"sep=,\n"_s + writer.text());
        QVERIFY2(table, qPrintable(table.error().text));
        QCOMPARE(table->recordCount(), expected.size());
        for (qsizetype record = 0; record < table->recordCount(); ++record) {
            QCOMPARE(table->width(record), columns);
            for (int column = 0; column < columns; ++column)
                QCOMPARE(FormulaGuard::unguarded(table->field(record, column)), expected[record][column]);
        }
    }
}

LEADLINE_TEST(TestCsvWriter)
#include "tst_csvwriter.moc"
