// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/delegates/columnwidths.h"

#include <QTest>

using namespace leadline;

/// How columns share the width of a table.
class TestColumnWidths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharing_data();
    void sharing();
    void shrinking();
    void fitting();
};

void TestColumnWidths::sharing_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("expected");
    // The first grows three times as fast as the second, the last is fixed.
    QTest::newRow("too narrow: the least, and scrolling") << 100 << QList<int>{100, 50, 30};
    QTest::newRow("just the least") << 180 << QList<int>{100, 50, 30};
    QTest::newRow("half of what is wished") << 210 << QList<int>{120, 60, 30};
    QTest::newRow("what is wished") << 240 << QList<int>{140, 70, 30};
    QTest::newRow("more than that") << 280 << QList<int>{170, 80, 30};
    QTest::newRow("a pixel is not lost") << 241 << QList<int>{140, 71, 30};
}

void TestColumnWidths::sharing()
{
    QFETCH(int, width);
    QFETCH(QList<int>, expected);
    const std::vector<int> widths = sharedWidths({{100, 140, 3}, {50, 70, 1}, {30, 30, 0}}, width);
    QCOMPARE(QList<int>(widths.begin(), widths.end()), expected);
}

void TestColumnWidths::shrinking()
{
    const std::vector<ColumnRoom> columns{{100, 140, 3, 60}, {50, 70, 0, 30}, {30, 30}};
    QCOMPARE(sharedWidths(columns, 180), (std::vector<int>{100, 50, 30}));
    QCOMPARE(sharedWidths(columns, 150), (std::vector<int>{80, 40, 30}));
    QCOMPARE(sharedWidths(columns, 120), (std::vector<int>{60, 30, 30}));
    QCOMPARE(sharedWidths(columns, 119), (std::vector<int>{100, 50, 30}));
    // Dates are the last to give way.
    const std::vector<ColumnRoom> dated{{100, 140, 3, 60}, {80, 90, 0, 50, true}};
    QCOMPARE(sharedWidths(dated, 150), (std::vector<int>{70, 80}));
    QCOMPARE(sharedWidths(dated, 130), (std::vector<int>{60, 70}));
    QCOMPARE(sharedWidths(dated, 109), (std::vector<int>{100, 80}));
}

void TestColumnWidths::fitting()
{
    QVERIFY(isMeasured(CellKind::Reference));
    QVERIFY(!isMeasured(CellKind::Title));
    QCOMPARE(fittedRoom({64, 66}, CellKind::Reference, 40).least, 64);
    QCOMPARE(fittedRoom({64, 66}, CellKind::Reference, 90).least, 90);
    QCOMPARE(fittedRoom({64, 66}, CellKind::Reference, 90).wanted, 90);
    QCOMPARE(fittedRoom({64, 66}, CellKind::Reference, 900).least, 120);
    QCOMPARE(fittedRoom({104, 130}, CellKind::Person, 140).least, 140);
    QCOMPARE(fittedRoom({104, 130}, CellKind::Person, 900).least, 160);
    // A column of rings, as wide as its heading, shows names only where there is room to spare.
    QCOMPARE(fittedRoom({69, 116}, CellKind::Person, 140).least, 69);
    QCOMPARE(fittedRoom({69, 116}, CellKind::Person, 140).wanted, 140);
    QCOMPARE(fittedRoom({117, 124, 0, 90}, CellKind::Item, 150).floor, 90);
}

LEADLINE_TEST(TestColumnWidths)
#include "tst_columnwidths.moc"
