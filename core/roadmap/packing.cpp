// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/packing.h"

#include <algorithm>
#include <limits>
#include <map>

namespace leadline {

namespace {

constexpr qreal packingTolerance = 1e-6;

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

    void setEnd(int row, qreal end)
    {
        int node = m_leaves + row;
        at(node) = end;
        for (node /= 2; node >= 1; node /= 2)
            at(node) = std::min(at(2 * node), at(2 * node + 1));
    }

    /// The first row that is free at @p x; there is one unless all are taken.
    int firstFree(qreal x) const
    {
        int node = 1;
        while (node < m_leaves) {
            node *= 2;
            if (at(node) > x + packingTolerance)
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

} // namespace

Packing packRows(const std::vector<PackedSpan> &spans)
{
    RowEnds ends(static_cast<int>(spans.size()));
    Packing packing;
    packing.row.reserve(spans.size());
    for (const PackedSpan &span : spans) {
        const int row = ends.firstFree(span.from);
        ends.setEnd(row, span.to);
        packing.rowCount = std::max(packing.rowCount, row + 1);
        packing.row.push_back(row);
    }
    return packing;
}

Packing packRowsInOrder(const std::vector<PackedSpan> &spans)
{
    std::vector<std::map<qreal, qreal>> rows; // of each, where spans begin and end
    const auto isFree = [](const std::map<qreal, qreal> &row, const PackedSpan &span) {
        const std::map<qreal, qreal>::const_iterator next = row.lower_bound(span.from);
        if (next != row.end() && next->first < span.to - packingTolerance)
            return false;
        return next == row.begin() || std::prev(next)->second <= span.from + packingTolerance;
    };
    Packing packing;
    packing.row.reserve(spans.size());
    for (const PackedSpan &span : spans) {
        size_t row = 0;
        while (row < rows.size() && !isFree(rows[row], span))
            ++row;
        if (row == rows.size())
            rows.emplace_back();
        qreal &end = rows[row][span.from];
        end = std::max(end, span.to);
        packing.row.push_back(static_cast<int>(row));
    }
    packing.rowCount = static_cast<int>(rows.size());
    return packing;
}

} // namespace leadline
