// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/packing.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace leadline;

namespace {

std::vector<PackedSpan> randomSpans(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<PackedSpan> spans;
    for (int i = 0; i < count; ++i) {
        const qreal from = random.bounded(1000);
        spans.push_back({from, from + 1 + random.bounded(200)});
    }
    return spans;
}

/// What packRows() promises, done the slow way.
std::vector<int> firstFit(const std::vector<PackedSpan> &spans)
{
    std::vector<qreal> ends;
    std::vector<int> rows;
    for (const PackedSpan &span : spans) {
        size_t row = 0;
        while (row < ends.size() && ends[row] > span.from + 1e-6)
            ++row;
        if (row == ends.size())
            ends.push_back(0);
        ends[row] = span.to;
        rows.push_back(static_cast<int>(row));
    }
    return rows;
}

} // namespace

class TestPacking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void touchingSpansShareARow();
    void agreesWithFirstFit();
    void nothingOverlaps();
};

void TestPacking::nothing()
{
    const Packing packing = packRows({});
    QCOMPARE(packing.rowCount, 0);
    QVERIFY(packing.row.empty());
}

void TestPacking::touchingSpansShareARow()
{
    const Packing packing = packRows({{0, 10}, {5, 12}, {10, 20}, {11, 30}, {12, 13}});
    QCOMPARE(packing.row, (std::vector<int>{0, 1, 0, 2, 1}));
    QCOMPARE(packing.rowCount, 3);
}

void TestPacking::agreesWithFirstFit()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        std::vector<PackedSpan> spans = randomSpans(seed, static_cast<int>(seed) * 5);
        if (seed % 2 == 0)
            std::sort(spans.begin(), spans.end(),
                      [](const PackedSpan &a, const PackedSpan &b) { return a.from < b.from; });
        QCOMPARE(packRows(spans).row, firstFit(spans));
    }
}

void TestPacking::nothingOverlaps()
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        const std::vector<PackedSpan> spans = randomSpans(seed, 150);
        const Packing packing = packRows(spans);
        QCOMPARE(packing.row.size(), spans.size());
        for (size_t i = 0; i < spans.size(); ++i) {
            QVERIFY(packing.row[i] < packing.rowCount);
            for (size_t j = 0; j < i; ++j) {
                if (packing.row[i] == packing.row[j])
                    QVERIFY(spans[i].from >= spans[j].to || spans[j].from >= spans[i].to);
            }
        }
    }
}

LEADLINE_TEST(TestPacking)

#include "tst_packing.moc"
