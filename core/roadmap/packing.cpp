// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/packing.h"

#include <algorithm>
#include <limits>

namespace leadline {

namespace {

constexpr qreal tolerance = 1e-6;
constexpr int mostPlacesTried = 64;

/// The ends of the rows in a complete binary tree that knows the smallest end below each node.
class RowEnds final
{
public:
    explicit RowEnds(int capacity)
    {
        while (m_leaves < capacity)
            m_leaves *= 2;
        m_smallest.assign(static_cast<size_t>(2 * m_leaves), -std::numeric_limits<qreal>::infinity());
    }

    int capacity() const { return m_leaves; }
    qreal endOf(int row) const { return m_smallest[static_cast<size_t>(m_leaves + row)]; }

    void setEnd(int row, qreal end)
    {
        int node = m_leaves + row;
        at(node) = end;
        for (node /= 2; node >= 1; node /= 2)
            at(node) = std::min(at(2 * node), at(2 * node + 1));
    }

    /// The first row from @p start on that is free at @p x.
    int firstFree(qreal x, int start) const
    {
        int node = m_leaves + start;
        while (at(node) > x + tolerance) {
            while (node % 2 == 1)
                node /= 2;
            if (node == 0)
                return m_leaves;
            ++node;
        }
        while (node < m_leaves) {
            node *= 2;
            if (at(node) > x + tolerance)
                ++node;
        }
        return node - m_leaves;
    }

private:
    qreal &at(int node) { return m_smallest[static_cast<size_t>(node)]; }
    qreal at(int node) const { return m_smallest[static_cast<size_t>(node)]; }

    int m_leaves = 1;
    std::vector<qreal> m_smallest;
};

int findPlace(const RowEnds &ends, const PackedSpan &span, int rowCount)
{
    const int rows = std::max(1, span.rows);
    int row = ends.firstFree(span.from, 0);
    for (int tries = 0; row < rowCount && tries < mostPlacesTried; ++tries) {
        int blocked = row + 1;
        while (blocked < row + rows && ends.endOf(blocked) <= span.from + tolerance)
            ++blocked;
        if (blocked == row + rows)
            return row;
        row = ends.firstFree(span.from, blocked);
    }
    return rowCount;
}

} // namespace

Packing packRows(const std::vector<PackedSpan> &spans)
{
    int mostRows = 1;
    for (const PackedSpan &span : spans)
        mostRows += std::max(1, span.rows);
    RowEnds ends(mostRows);
    Packing packing;
    packing.firstRow.reserve(spans.size());
    for (const PackedSpan &span : spans) {
        const int row = findPlace(ends, span, packing.rowCount);
        for (int i = 0; i < std::max(1, span.rows); ++i)
            ends.setEnd(row + i, span.to);
        packing.rowCount = std::max(packing.rowCount, row + std::max(1, span.rows));
        packing.firstRow.push_back(row);
    }
    return packing;
}

} // namespace leadline
