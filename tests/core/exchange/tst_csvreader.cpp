// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

using Records = QList<QStringList>;

Records records(const CsvTable &table)
{
    Records all;
    for (qsizetype record = 0; record < table.recordCount(); ++record) {
        QStringList fields;
        for (qsizetype column = 0; column < table.width(record); ++column)
            fields.append(table.field(record, column).toString());
        all.append(fields);
    }
    return all;
}

QList<qint64> lines(const CsvTable &table)
{
    QList<qint64> all;
    for (qsizetype record = 0; record < table.recordCount(); ++record)
        all.append(table.line(record));
    return all;
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void numbersLines_data();
    void numbersLines();
    void detectsSeparator_data();
    void detectsSeparator();
    void findsHeader_data();
    void findsHeader();
    void listsRaggedRecords();
    void refusesUnterminatedQuote_data();
    void refusesUnterminatedQuote();
    void holdsItsLimits();
    void viewsSurviveAMove();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Records>("expected");

    QTest::newRow("empty") << QString() << Records{};
    QTest::newRow("no line end") << u"a,b"_s << Records{{u"a"_s, u"b"_s}};
    QTest::newRow("empty last field") << u"a,b\n1,"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}};
    QTest::newRow("CRLF, LF, CR") << u"a,b\r\n1,2\n3,4\r5,6"_s
                                  << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
    QTest::newRow("quoted line ends") << u"a,b\n\"x\r\ny\",\"\n\"\n"_s
                                      << Records{{u"a"_s, u"b"_s}, {u"x\r\ny"_s, u"\n"_s}};
    QTest::newRow("doubled quotes") << u"a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n"_s
                                    << Records{{u"a"_s, u"b"_s}, {u"say \"hi\""_s, u"\""_s}};
    QTest::newRow("separator in quotes") << u"a,b\n\"1,2\",3"_s << Records{{u"a"_s, u"b"_s}, {u"1,2"_s, u"3"_s}};
    QTest::newRow("text after the closing quote")
        << u"a,b\n\"x\"\"y\"z\"w,2"_s << Records{{u"a"_s, u"b"_s}, {u"x\"yz\"w"_s, u"2"_s}};
    QTest::newRow("quote inside a field") << u"a,b\n3\" pipe,2"_s << Records{{u"a"_s, u"b"_s}, {u"3\" pipe"_s, u"2"_s}};
    QTest::newRow("blank lines are no records")
        << u"\n\na,b\n\n1,2\r\n\r\n"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("one quoted empty field is a record") << u"a\n\"\"\nb"_s << Records{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("sep=; with CRLF") << u"sep=;\r\na;b\r\n1,5;2\r\n"_s << Records{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("sep=TAB with LF") << u"SEP=\t\na\tb,c\n"_s << Records{{u"a"_s, u"b,c"_s}};
    QTest::newRow("sep=| alone") << u"sep=|"_s << Records{};
    QTest::newRow("not a declaration") << u"sep=;x\na;b"_s << Records{{u"sep="_s, u"x"_s}, {u"a"_s, u"b"_s}};
    QTest::newRow("ragged") << u"a,b,c\n1\n1,2,3,4\n"_s
                            << Records{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}};
    QTest::newRow("written twice")
        << u"\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n"_s << Records{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"x, y"_s, u"3"_s}};
    QTest::newRow("one quoted column isn't written twice")
        << u"\"Title\"\n\"Pay, later\"\n"_s << Records{{u"Title"_s}, {u"Pay, later"_s}};
}

void TestCsvReader::reads()
{
    QFETCH(QString, text);
    QFETCH(Records, expected);
    const Result<CsvTable> table = CsvReader::parse(text);
    QVERIFY2(table, qPrintable(table.error().text));
    QCOMPARE(records(*table), expected);
}

void TestCsvReader::numbersLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("blank lines") << u"\na,b\n\n1,2\n"_s << QList<qint64>{2, 4};
    QTest::newRow("quoted LF") << u"a,b\n\"1\n\n1\",2\n3,4"_s << QList<qint64>{1, 2, 5};
    QTest::newRow("quoted CRLF") << u"a,b\r\n\"1\r\n1\",2\r\n3,4"_s << QList<qint64>{1, 2, 4};
    QTest::newRow("CR only") << u"a,b\r\"1\r1\",2\r3,4"_s << QList<qint64>{1, 2, 4};
    QTest::newRow("stray quoted CR in a file of LFs") << u"a,b\n\"1\r\",2\n3,4"_s << QList<qint64>{1, 2, 3};
    QTest::newRow("after sep=") << u"sep=,\na,b\n1,2"_s << QList<qint64>{2, 3};
    QTest::newRow("written twice") << u"\"a,b,c\"\n\n\"1,\"\"x\ny\"\",3\"\n\"4,5,6\"\n"_s << QList<qint64>{1, 3, 5};
}

void TestCsvReader::numbersLines()
{
    QFETCH(QString, text);
    const Result<CsvTable> table = CsvReader::parse(text);
    QVERIFY2(table, qPrintable(table.error().text));
    QTEST(lines(*table), "expected");
}

void TestCsvReader::detectsSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("expected");
    QTest::newRow("comma") << u"a,b\n1,2"_s << QChar(u',');
    QTest::newRow("semicolon with decimal commas") << u"a;b;c\n1,5;2,5;x\n3,5;1,0;y"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\nx, y\tz\n"_s << QChar(u'\t');
    QTest::newRow("pipe") << u"a|b\nx, y|z; w\n"_s << QChar(u'|');
    QTest::newRow("commas inside quotes") << u"a;b\n\"1,2,3\";4\n\"5,6,7\";8"_s << QChar(u';');
    QTest::newRow("a list of sentences") << u"Title\nPay; later\nSend\nShip\n"_s << QChar(u',');
    QTest::newRow("nothing") << QString() << QChar(u',');
    QTest::newRow("notes before the table") << u"Exported, for you\nby, us\na;b;c\n1;2;3\n4;5;6\n7;8;9"_s << QChar(u';');
    QTest::newRow("a long sample that is cut") << u"a;b\n"_s + u"x;y\n"_s.repeated(200'000) << QChar(u';');
}

void TestCsvReader::detectsSeparator()
{
    QFETCH(QString, text);
    QTEST(CsvReader::detectSeparator(text), "expected");
}

void TestCsvReader::findsHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("empty") << QString() << qsizetype(-1);
    QTest::newRow("first") << u"a,b\n1,2"_s << qsizetype(0);
    QTest::newRow("header only") << u"a,b\n"_s << qsizetype(0);
    QTest::newRow("title above") << u"My roadmap,,\n,,\na,b,c\n1,2,3\n4,5,6"_s << qsizetype(2);
    QTest::newRow("narrow title above") << u"My roadmap\n\na,b,c\n1,2,3\n4,5,6"_s << qsizetype(1);
    QTest::newRow("sparse rows") << u"a,b,c,d\n1,,,\n2,,,\n"_s << qsizetype(0);
}

void TestCsvReader::findsHeader()
{
    QFETCH(QString, text);
    const Result<CsvTable> table = CsvReader::parse(text);
    QVERIFY(table);
    QTEST(table->headerRecord(), "expected");
}

void TestCsvReader::listsRaggedRecords()
{
    const Result<CsvTable> table = CsvReader::parse(u"a,b,c\n1\n1,2,3\n1,2,3,4\n"_s);
    QVERIFY(table);
    QCOMPARE(table->raggedRecords(), (std::vector<qsizetype>{1, 3}));
    QCOMPARE(table->field(1, 2), QStringView());
    QCOMPARE(table->field(3, 3), u"4");
}

void TestCsvReader::refusesUnterminatedQuote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("alone") << u"\""_s << u"line 1 "_s;
    QTest::newRow("third line") << u"a,b\n1,2\n3,\"x\ny\nz"_s << u"line 3 "_s;
    QTest::newRow("doubled at the end") << u"a,b\n1,\"x\"\""_s << u"line 2 "_s;
    QTest::newRow("after sep=") << u"sep=,\na,b\n1,\"x"_s << u"line 3 "_s;
}

void TestCsvReader::refusesUnterminatedQuote()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const Result<CsvTable> table = CsvReader::parse(text);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Refused);
    QVERIFY2(table.error().text.contains(line), qPrintable(table.error().text));
}

void TestCsvReader::holdsItsLimits()
{
    const QString text = u"a,b\n1,22\n3,4\n"_s;
    QVERIFY(CsvReader::read(text.toUtf8(), {.fileBytes = 13, .fieldCharacters = 2, .records = 3, .fields = 6}));
    QCOMPARE(CsvReader::read(text.toUtf8(), {.fileBytes = 12}).error().code, ErrorCode::Refused);
    QCOMPARE(CsvReader::parse(text, {.fieldCharacters = 1}).error().code, ErrorCode::Refused);
    QCOMPARE(CsvReader::parse(text, {.records = 2}).error().code, ErrorCode::Refused);
    QCOMPARE(CsvReader::parse(text, {.fields = 5}).error().code, ErrorCode::Refused);
}

void TestCsvReader::viewsSurviveAMove()
{
    Result<CsvTable> table = CsvReader::parse(u"a\nx"_s);
    QVERIFY(table);
    const CsvTable moved = std::move(*table);
    QCOMPARE(records(moved), (Records{{u"a"_s}, {u"x"_s}}));
    QCOMPARE(moved.header(), QStringList{u"a"_s});
}

LEADLINE_TEST(TestCsvReader)
#include "tst_csvreader.moc"
