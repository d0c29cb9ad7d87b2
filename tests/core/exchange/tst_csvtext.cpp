// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtext.h"
#include "core/exchange/namedencoding.h"
#include "tests/support/testprogram.h"

#include <QStringDecoder>
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
    void namedEncodings_data();
    void namedEncodings();
    void namesTheLineThatIsNoText_data();
    void namesTheLineThatIsNoText();
    void refusesUnknownEncodings_data();
    void refusesUnknownEncodings();
};

void TestCsvText::namedEncodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("CP1251") << u"CP1251"_s << "\xcf\xeb\xe0\xed\n"_ba << u"План\n"_s;
    QTest::newRow("Windows-1251") << u" windows-1251 "_s << "\xcf\xeb\xe0\xed\n"_ba << u"План\n"_s;
    QTest::newRow("Shift_JIS") << u"Shift_JIS"_s << "\x8c\x76\x89\xe6,\x83\x5c\n"_ba << u"計画,ソ\n"_s;
    QTest::newRow("Windows-1252") << u"Windows-1252"_s << "Gr\xf6\xdf" "e,\x80\n"_ba << u"Größe,€\n"_s;
    QTest::newRow("UTF-8") << u"utf-8"_s << "\xef\xbb\xbfGr\xc3\xb6\xc3\x9f" "e\n"_ba << u"Größe\n"_s;
    QTest::newRow("UTF-16 with a mark") << u"UTF-16"_s << QByteArray("\xfe\xff\x00\x61\x04\x1f", 6) << u"aП"_s;
    QTest::newRow("UTF-16LE") << u"UTF-16LE"_s << QByteArray("\x1f\x04\x3b\x04\x0a\x00", 6) << u"Пл\n"_s;
    QTest::newRow("UTF-16LE with a mark") << u"UTF-16LE"_s << QByteArray("\xff\xfe\x1f\x04", 4) << u"П"_s;
    QTest::newRow("a pair") << u"UTF-16LE"_s << QByteArray("\x3d\xd8\x80\xde", 4) << u"🚀"_s;
    QTest::newRow("nothing") << u"Shift_JIS"_s << QByteArray() << QString();
}

void TestCsvText::namedEncodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (!QStringDecoder(name.trimmed().toLatin1().constData()).isValid())
        QSKIP("This build of Qt doesn't know the encoding.");
    const Result<QByteArray> utf8 = NamedEncoding::toUtf8(bytes, name);
    QVERIFY2(utf8, utf8 ? "" : qPrintable(utf8.error().text));
    QTEST(QString::fromUtf8(*utf8), "text");
}

void TestCsvText::namesTheLineThatIsNoText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("a byte of no character") << u"Shift_JIS"_s << "a\n\x8c\x76\nb\x80\x81\xff\n"_ba << 3;
    QTest::newRow("the end cuts one off") << u"Shift_JIS"_s << "a\n\x8c\x76\n\x8c"_ba << 3;
    QTest::newRow("far in") << u"UTF-8"_s << QByteArray(QByteArray("0123456789ab,\xc3\x9f\n").repeated(10000) + "\xff\n") << 10001;
    QTest::newRow("old line ends") << u"UTF-8"_s << "a\rb\rc\xff\r"_ba << 3;
    QTest::newRow("undefined in Windows-1252") << u"Windows-1252"_s << "a\r\nb\x81\r\n"_ba << 2;
    QTest::newRow("undefined in Windows-1251") << u"Windows-1251"_s << "a\n\nb\x98\n"_ba << 3;
    QTest::newRow("half a pair") << u"UTF-16LE"_s << QByteArray("a\0\n\0\x3d\xd8" "b\0", 8) << 2;
    QTest::newRow("half a unit") << u"UTF-16LE"_s << QByteArray("a\0\n\0b", 5) << 2;
}

void TestCsvText::namesTheLineThatIsNoText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    if (!QStringDecoder(name.toLatin1().constData()).isValid())
        QSKIP("This build of Qt doesn't know the encoding.");
    const Result<QByteArray> utf8 = NamedEncoding::toUtf8(bytes, name);
    QVERIFY(!utf8);
    QCOMPARE(utf8.error().code, ErrorCode::Refused);
    QVERIFY2(utf8.error().text.startsWith(u"Line %1 "_s.arg(line)), qPrintable(utf8.error().text));
    QVERIFY(utf8.error().text.contains(name));
}

void TestCsvText::refusesUnknownEncodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nonsense") << u"klingon-8"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("other letters") << u"кои-8"_s;
}

void TestCsvText::refusesUnknownEncodings()
{
    QFETCH(QString, name);
    const Result<QByteArray> utf8 = NamedEncoding::toUtf8("a,b\n", name);
    QVERIFY(!utf8);
    QCOMPARE(utf8.error().code, ErrorCode::Usage);
    QVERIFY2(utf8.error().text.contains(u"UTF-16"_s), qPrintable(utf8.error().text));
}

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

LEADLINE_TEST(TestCsvText)
#include "tst_csvtext.moc"
