// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtext.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestCsvText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void marksDamage();
    void ownTableEqualsThePlatforms();
};

void TestCsvText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("mark");

    const QString sample = u"Größe,€\n"_s;
    QTest::newRow("empty") << QByteArray() << QString() << TextEncoding::Utf8 << false;
    QTest::newRow("ASCII") << QByteArray("a,b\n") << u"a,b\n"_s << TextEncoding::Utf8 << false;
    QTest::newRow("UTF-8") << sample.toUtf8() << sample << TextEncoding::Utf8 << false;
    QTest::newRow("UTF-8 mark") << "\xef\xbb\xbf" + sample.toUtf8() << sample << TextEncoding::Utf8 << true;
    QTest::newRow("UTF-16LE mark") << QByteArray("\xff\xfe\x61\x00\x2c\x00\xac\x20", 8) << u"a,€"_s
                                   << TextEncoding::Utf16LittleEndian << true;
    QTest::newRow("UTF-16BE mark") << QByteArray("\xfe\xff\x00\x61\x00\x2c\x20\xac", 8) << u"a,€"_s
                                   << TextEncoding::Utf16BigEndian << true;
    QTest::newRow("UTF-16LE") << QByteArray("\x61\x00\x2c\x00\x62\x00\x0a\x00", 8) << u"a,b\n"_s
                              << TextEncoding::Utf16LittleEndian << false;
    QTest::newRow("UTF-16BE") << QByteArray("\x00\x61\x00\x2c\x00\x62\x00\x0a", 8) << u"a,b\n"_s
                              << TextEncoding::Utf16BigEndian << false;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xf6\xdf" "e,\x80\n") << sample << TextEncoding::Windows1252 << false;
    QTest::newRow("cut UTF-8 is Windows-1252")
        << QByteArray("a\xc3") << u"a\u00c3"_s << TextEncoding::Windows1252 << false;
    QTest::newRow("one NUL is no UTF-16")
        << QByteArray("abcdefgh\0i", 10) << QString(u"abcdefgh"_s + QChar(0) + u'i') << TextEncoding::Utf8 << false;
}

void TestCsvText::decodes()
{
    QFETCH(QByteArray, bytes);
    const CsvText decoded = CsvText::decode(bytes);
    QTEST(decoded.text, "text");
    QTEST(decoded.encoding, "encoding");
    QTEST(decoded.hadByteOrderMark, "mark");
    QVERIFY(!decoded.damaged);
}

void TestCsvText::marksDamage()
{
    const CsvText decoded = CsvText::decode(QByteArray("\xef\xbb\xbf" "a\xff" "b"));
    QVERIFY(decoded.damaged);
    QCOMPARE(decoded.encoding, TextEncoding::Utf8);
    QCOMPARE(decoded.text, u"a\ufffdb"_s);
}

void TestCsvText::ownTableEqualsThePlatforms()
{
    QByteArray bytes("\xff"); // never valid UTF-8, so that the platform's Windows-1252 is asked
    for (int code = 1; code < 256; ++code)
        bytes.append(char(code));
    const CsvText decoded = CsvText::decode(bytes);
    QCOMPARE(decoded.encoding, TextEncoding::Windows1252);
    QCOMPARE(fromWindows1252(bytes), decoded.text);
    QCOMPARE(fromWindows1252(QByteArray("\x80\x9f")), u"€Ÿ"_s);
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
