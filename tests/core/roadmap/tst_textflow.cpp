// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/textflow.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class TestTextFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void nothingIsLost();
    void elides();

private:
    tests::FixedMetrics m_metrics; ///< 5 units a character at size 10
    TextStyle m_style{10};
};

void TestTextFlow::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QString() << QStringList{QString()};
    QTest::newRow("short") << u"ten chars."_s << QStringList{u"ten chars."_s};
    QTest::newRow("words") << u"one two three four"_s << QStringList{u"one two"_s, u"three four"_s};
    QTest::newRow("long word") << u"abcdefghijklmno pq"_s << QStringList{u"abcdefghij"_s, u"klmno pq"_s};
    QTest::newRow("hyphen") << u"well-behaved bar"_s << QStringList{u"well-"_s, u"behaved"_s, u"bar"_s};
    QTest::newRow("line feeds") << u"a\n\nb"_s << QStringList{u"a b"_s};
    QTest::newRow("no blanks") << u"ロードマップの計画表を作る"_s
                               << QStringList{u"ロードマップの計画表"_s, u"を作る"_s};
    QTest::newRow("surrogates stay whole") << u"😀😀😀😀😀😀"_s << QStringList{u"😀😀😀😀😀"_s, u"😀"_s};
}

void TestTextFlow::wraps()
{
    QFETCH(QString, text);
    QTEST(wrapText(text, m_style, 50, m_metrics), "lines");
}

void TestTextFlow::nothingIsLost()
{
    QRandomGenerator random(7);
    const QString letters = u"aaabcdé  -/漢字"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (quint32 i = random.bounded(80U); i > 0; --i)
            text.append(letters.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(letters.size())))));
        const qreal width = 5 + random.bounded(60);
        QString joined;
        for (const QString &line : wrapText(text, m_style, width, m_metrics)) {
            QVERIFY2(m_metrics.width(line, m_style) <= std::max(width, 5.0), qPrintable(text));
            joined += line;
        }
        QCOMPARE(joined.remove(u' '), text.remove(u' '));
    }
}

void TestTextFlow::elides()
{
    QCOMPARE(elideText(u"ten chars."_s, m_style, 50, m_metrics), u"ten chars."_s);
    QCOMPARE(elideText(u"eleven chars"_s, m_style, 50, m_metrics), u"eleven ch…"_s);
    QCOMPARE(elideText(u"eleven chars"_s, m_style, 40, m_metrics), u"eleven…"_s);
    QCOMPARE(elideText(u"abc"_s, m_style, 5, m_metrics), u"…"_s);
}

LEADLINE_TEST(TestTextFlow)

#include "tst_textflow.moc"
