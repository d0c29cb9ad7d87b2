// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/barlayout.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

/// With the screen's look: title 6 and initials 5.5 a character, glyph 12 at 10, title at 28.
class TestBarLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placement_data();
    void placement();
    void narrowBars();
    void longTitleStandsBelow();
    void columnBeginsAtItsBar();
    void screenElides();
    void screenTitlesLeaveLengthsReadable();
    void continuedBarKeepsItsChevron();
    void attentionMarkTakesRoom();

private:
    PlacedBar placed(qreal from, qreal to, DateEdge edge = DateEdge::Firm) const
    {
        return placeBar(bar(from, to, edge), m_look, m_room, m_metrics);
    }
    static BarItem bar(qreal from, qreal to, DateEdge edge)
    {
        BarItem item;
        item.rect = QRectF(from, 0, to - from, 26);
        item.glyph = Glyph::Ready;
        item.edge = edge;
        item.title = u"ten chars."_s;
        item.trailing = u"AB"_s;
        return item;
    }

    tests::FixedMetrics m_metrics;
    BarLook m_look = BarLook::screen();
    BarRoom m_room{500, 0, false};
};

void TestBarLayout::placement_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<DateEdge>("edge");
    QTest::addColumn<QString>("expected");
    QTest::newRow("title and initials") << 118.0 << DateEdge::Firm << u"glyph 10 title 28 trailing 11 plate 0"_s;
    QTest::newRow("initials dropped") << 116.0 << DateEdge::Firm << u"glyph 10 title 28 trailing 0 plate 0"_s;
    QTest::newRow("just fits") << 94.0 << DateEdge::Firm << u"glyph 10 title 28 trailing 0 plate 0"_s;
    QTest::newRow("tightened") << 93.0 << DateEdge::Firm << u"glyph 8 title 24 trailing 0 plate 0"_s;
    QTest::newRow("tightened just fits") << 85.0 << DateEdge::Firm << u"glyph 8 title 24 trailing 0 plate 0"_s;
    QTest::newRow("runs over") << 84.0 << DateEdge::Firm << u"glyph 10 title 28 trailing 0 plate 95"_s;
    QTest::newRow("a likely end takes 12") << 118.0 << DateEdge::Likely << u"glyph 10 title 28 trailing 0 plate 0"_s;
    QTest::newRow("a rough end takes 22") << 106.0 << DateEdge::Rough << u"glyph 10 title 28 trailing 0 plate 95"_s;
}

void TestBarLayout::placement()
{
    QFETCH(qreal, width);
    QFETCH(DateEdge, edge);
    const BarItem item = placed(100, 100 + width, edge).item;
    QCOMPARE(item.title, u"ten chars."_s);
    QCOMPARE(item.trailing.isEmpty(), item.trailingWidth <= 0);
    QTEST(u"glyph %1 title %2 trailing %3 plate %4"_s.arg(item.glyphStart)
              .arg(item.titleStart)
              .arg(item.trailingWidth)
              .arg(item.plateEnd),
          "expected");
}

void TestBarLayout::narrowBars()
{
    const PlacedBar small = placed(100, 124);
    QCOMPARE(small.item.glyphStart, 8.0F);
    QCOMPARE(small.item.titleStart, 28.0F);
    QCOMPARE(small.to, 195.0);
    const PlacedBar tiny = placed(100, 108);
    QCOMPARE(tiny.item.glyphStart, 12.0F);
    QCOMPARE(tiny.item.titleStart, 30.0F);
    QCOMPARE(tiny.to, 197.0);
}

void TestBarLayout::longTitleStandsBelow()
{
    const PlacedBar near = placed(440, 490);
    QVERIFY(near.item.title.isEmpty());
    QCOMPARE(near.item.plateEnd, 0.0F);
    QCOMPARE(near.linesBelow, QStringList{u"ten chars."_s});
    // With a margin on its plate, which ends with the room.
    QCOMPARE(near.linesStart, 436.0);
    QCOMPARE(near.belowFrom, 432.0);
    QCOMPARE(near.belowTo, 500.0);
    QCOMPARE(near.from, 432.0);
    QCOMPARE(near.to, 500.0);

    BarItem wide = bar(0, 40, DateEdge::Firm);
    wide.title = QString(50, u'x') + u' ' + QString(50, u'y');
    const PlacedBar wrapped = placeBar(wide, m_look, m_room, m_metrics);
    QCOMPARE(wrapped.linesBelow, (QStringList{QString(50, u'x'), QString(50, u'y')}));
    QCOMPARE(wrapped.linesStart, 4.0);
    QCOMPARE(wrapped.belowFrom, 0.0);
}

void TestBarLayout::columnBeginsAtItsBar()
{
    BarItem small = bar(100, 130, DateEdge::Firm);
    small.title = QStringList(20, u"eight ch"_s).join(u' ');
    const BarRoom room{900, 0, false};
    const PlacedBar placed = placeBar(small, m_look, room, m_metrics);
    QCOMPARE(placed.belowFrom, 100.0);
    QCOMPARE(placed.linesStart, 104.0);
    QVERIFY(placed.belowTo <= 104.0 + 320 + 4);
    QCOMPARE(placed.linesBelow.join(u' '), small.title);
    // Near the end it is narrower, but a column still, and ends with the room.
    small.rect.moveLeft(700);
    const PlacedBar later = placeBar(small, m_look, room, m_metrics);
    QCOMPARE(later.belowFrom, 700.0);
    QVERIFY(later.belowTo <= 900);
    small.rect.moveLeft(860);
    const PlacedBar last = placeBar(small, m_look, room, m_metrics);
    QCOMPARE(last.belowTo, 900.0);
    QVERIFY(last.belowFrom > 700);
    // A word is not broken for the width of a column.
    small.title = QString(80, u'x') + u' ' + QString(80, u'y');
    QCOMPARE(placeBar(small, m_look, room, m_metrics).linesBelow, (QStringList{QString(80, u'x'), QString(80, u'y')}));
}

void TestBarLayout::screenElides()
{
    const PlacedBar placed = placeBar(bar(440, 490, DateEdge::Firm), m_look, {500, 0, true}, m_metrics);
    QCOMPARE(placed.item.title, u"ten…"_s);
    QVERIFY(placed.linesBelow.isEmpty());
    const PlacedBar across = placeBar(bar(440, 490, DateEdge::Firm), m_look, {520, 0, true}, m_metrics);
    QCOMPARE(across.item.title, u"ten ch…"_s);
    QCOMPARE(across.item.plateEnd, 77.0F);
    QCOMPARE(across.to, 517.0);
    const PlacedBar tiny = placeBar(bar(490, 500, DateEdge::Firm), m_look, {500, 0, true}, m_metrics);
    QVERIFY(tiny.item.title.isEmpty());
    QCOMPARE(tiny.item.glyph, Glyph::None);
}

void TestBarLayout::screenTitlesLeaveLengthsReadable()
{
    const BarRoom screen{2000, 0, true};
    const auto over = [&](qreal width, int letters, const BarRoom &room) {
        BarItem item = bar(100, 100 + width, DateEdge::Firm);
        item.title = QString(letters, u'x');
        return placeBar(item, m_look, room, m_metrics);
    };
    // A title of 260 at most stands over a short bar.
    const PlacedBar tiny = over(4, 150, screen);
    QVERIFY(tiny.item.title.endsWith(QChar(0x2026)));
    QVERIFY(tiny.item.titleWidth <= 260 && tiny.item.titleWidth > 250);
    QCOMPARE(over(4, 43, screen).item.title.size(), 43);
    const PlacedBar month = over(70, 150, screen);
    QVERIFY(month.item.titleWidth <= 260);
    QCOMPARE(month.to, 100.0 + static_cast<qreal>(month.item.plateEnd));
    // A long bar has more room for its own, and paper shows everything.
    QCOMPARE(over(400, 75, screen).item.title.size(), 75);
    QCOMPARE(over(4, 150, {2000, 0, false}).item.title.size(), 150);
}

void TestBarLayout::continuedBarKeepsItsChevron()
{
    BarItem item = bar(390, 500, DateEdge::Rough);
    item.continuesAfter = true;
    const PlacedBar after = placeBar(item, m_look, m_room, m_metrics);
    QCOMPARE(after.item.titleStart, 28.0F);
    QVERIFY(after.item.trailing.isEmpty());
    item.rect = QRectF(0, 0, 118, 26);
    item.continuesAfter = false;
    item.continuesBefore = true;
    item.edge = DateEdge::Firm;
    const PlacedBar before = placeBar(item, m_look, m_room, m_metrics);
    QCOMPARE(before.item.glyphStart, 16.0F);
    QVERIFY(before.item.trailing.isEmpty());
}

void TestBarLayout::attentionMarkTakesRoom()
{
    BarItem item = bar(0, 94, DateEdge::Firm);
    item.attention = true;
    const PlacedBar placed = placeBar(item, m_look, m_room, m_metrics);
    QCOMPARE(placed.item.plateEnd, 111.0F);
}

LEADLINE_TEST(TestBarLayout)

#include "tst_barlayout.moc"
