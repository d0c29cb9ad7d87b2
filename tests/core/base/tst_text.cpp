// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storable_data();
    void storable();
    void folds_data();
    void folds();
    void excerpts_data();
    void excerpts();

    void writesNumbers_data();
    void writesNumbers();
    void readsNumbers_data();
    void readsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void randomNumbersMakeTheRoundTrip();
};

void TestText::storable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("storable");

    const QChar high(0xd83d);
    const QChar low(0xde80);
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("plain") << u"Saved cards"_s << true;
    QTest::newRow("lines and tabs") << u"one\ntwo\tthree"_s << true;
    QTest::newRow("surrogate pair") << u"go "_s + high + low << true;
    QTest::newRow("two pairs") << QString() + high + low + high + low << true;
    QTest::newRow("right to left") << u"\u0645\u0631\u062d\u0628\u0627"_s << true;
    QTest::newRow("NUL alone") << QString(1, QChar()) << false;
    QTest::newRow("NUL inside") << u"a"_s + QChar() + u'b' << false;
    QTest::newRow("high surrogate at the end") << u"a"_s + high << false;
    QTest::newRow("high surrogate before a letter") << QString(high) + u'a' << false;
    QTest::newRow("two high surrogates") << QString() + high + high + low << false;
    QTest::newRow("low surrogate alone") << u"a"_s + low + u'b' << false;
    QTest::newRow("pair reversed") << QString(low) + high << false;
}

void TestText::storable()
{
    QFETCH(QString, text);
    QTEST(isStorableText(text), "storable");
}

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"PAY-42 Saved Cards"_s << u"pay-42 saved cards"_s;
    QTest::newRow("beside the letters") << u"@AMZ[^`amz{~"_s << u"@amz[^`amz{~"_s;
    QTest::newRow("stroke") << u"S\u00f8rensen"_s << u"sorensen"_s;
    QTest::newRow("plain twin") << u"SORENSEN"_s << u"sorensen"_s;
    QTest::newRow("composed accent") << u"\u00c9t\u00e9"_s << u"ete"_s;
    QTest::newRow("decomposed accent") << u"E\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("sharp s") << u"Stra\u00dfe STRA\u1e9eE"_s << u"strasse strasse"_s;
    QTest::newRow("ligatures") << u"\u00c6on \u0153uvre \ufb01n"_s << u"aeon oeuvre fin"_s;
    QTest::newRow("Polish") << u"\u0141\u00f3d\u017a"_s << u"lodz"_s;
    QTest::newRow("Croatian") << u"\u0110akovo"_s << u"dakovo"_s;
    QTest::newRow("Turkish dotted I") << u"\u0130zmir"_s << u"izmir"_s;
    QTest::newRow("Greek") << u"\u039f\u0394\u039f\u03a3"_s << u"\u03bf\u03b4\u03bf\u03c3"_s;
    QTest::newRow("among plain letters") << u"Z\u00fcRICH, e\u0301T\u00e9 \u212aM"_s << u"zurich, ete km"_s;
    QTest::newRow("full width") << u"\uff31\uff14"_s << u"q4"_s;
    QTest::newRow("beyond the basic plane") << u"\U00010400"_s << u"\U00010428"_s;
}

void TestText::folds()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
    QCOMPARE(foldedText(foldedText(text)), foldedText(text));
}

void TestText::excerpts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");

    const QString rocket = u"\U0001f680"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("short") << u"next spring"_s << u"next spring"_s;
    QTest::newRow("lines") << u"next\n  spring\t"_s << u"next spring"_s;
    QTest::newRow("just fits") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("one too long") << QString(61, u'x') << QString(59, u'x') + u'\u2026';
    QTest::newRow("much too long") << QString(100000, u'x') << QString(59, u'x') + u'\u2026';
    QTest::newRow("no half character")
        << QString(58, u'x') + rocket + rocket << QString(58, u'x') + u'\u2026';
    QTest::newRow("spaces and more") << QString(1000, u' ') + u'x' << u"\u2026"_s;
}

void TestText::excerpts()
{
    QFETCH(QString, text);
    QTEST(leadline::excerpt(text), "excerpt");
    QVERIFY(isStorableText(leadline::excerpt(text)));
}

void TestText::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("minus zero") << -0.0 << u"0"_s;
    QTest::newRow("integer") << 24000.0 << u"24000"_s;
    QTest::newRow("million without exponent") << 5800000.0 << u"5800000"_s;
    QTest::newRow("fraction") << 0.1 << u"0.1"_s;
    QTest::newRow("sum that isn't 0.3") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("negative") << -12.5 << u"-12.5"_s;
    QTest::newRow("largest without exponent") << 999999999999999.0 << u"999999999999999"_s;
    QTest::newRow("exponent above") << 1e15 << u"1e+15"_s;
    QTest::newRow("smallest without exponent") << 0.000001 << u"0.000001"_s;
    QTest::newRow("exponent below") << 0.0000005 << u"5e-07"_s;
    QTest::newRow("largest") << std::numeric_limits<double>::max() << u"1.7976931348623157e+308"_s;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << QString();
}

void TestText::writesNumbers()
{
    QFETCH(double, value);
    QTEST(numberText(value), "text");
    QCOMPARE(numberText(value).isNull(), !std::isfinite(value));
}

void TestText::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");

    QTest::newRow("integer") << u"42"_s << 42.0;
    QTest::newRow("plus") << u"+42"_s << 42.0;
    QTest::newRow("zeros") << u"042.500"_s << 42.5;
    QTest::newRow("no leading digit") << u".5"_s << 0.5;
    QTest::newRow("exponent") << u"2.5e3"_s << 2500.0;
    QTest::newRow("upper exponent") << u"1E-2"_s << 0.01;
    QTest::newRow("minus zero") << u"-0"_s << 0.0;
    QTest::newRow("spaces around") << u" 42 "_s << 42.0;
}

void TestText::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    double read = -1;
    QVERIFY(numberFromText(text, &read));
    QCOMPARE(read, value);
    QVERIFY(!std::signbit(read));
}

void TestText::refusesNumbers_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{u""_s,    u" "_s,     u"-"_s,     u"."_s,     u"abc"_s,   u"1.2.3"_s,
                            u"1,5"_s, u"1,000"_s, u"12 %"_s,  u"1 000"_s, u"0x10"_s,  u"nan"_s,
                            u"inf"_s, u"-inf"_s,  u"1e999"_s, u"12x"_s,   u"\uff11"_s};
    for (const QString &text : texts)
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestText::refusesNumbers()
{
    QFETCH(QString, text);
    double value = 17;
    QVERIFY2(!numberFromText(text, &value), qPrintable(QString::number(value)));
    QCOMPARE(value, 17.0);
}

void TestText::randomNumbersMakeTheRoundTrip()
{
    QRandomGenerator64 random(20260812);
    int finite = 0;
    for (int i = 0; i < 20000; ++i) {
        // Every bit pattern has the same chance, and every other number is one that people would
        // type.
        const double value = i % 2 == 0
            ? std::bit_cast<double>(random.generate64())
            : static_cast<double>(random.bounded(2000000) - 1000000) / 100;
        if (!std::isfinite(value))
            continue;
        const QString text = numberText(value);
        double read = 0;
        QVERIFY2(numberFromText(text, &read), qPrintable(text));
        QVERIFY2(read == value, qPrintable(text));
        QCOMPARE(numberText(read), text);
        ++finite;
    }
    QVERIFY(finite > 19000);
}

LEADLINE_TEST(TestText)

} // namespace leadline
#include "tst_text.moc"
