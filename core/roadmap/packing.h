// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace leadline {

/// Something that takes the place from @p from to @p to in one row, or in several rows below each other.
struct PackedSpan
{
    qreal from = 0;
    qreal to = 0; ///< clearance to the next one included
    int rows = 1;
};

struct Packing
{
    std::vector<int> firstRow; ///< of each span, in the order given
    int rowCount = 0;
};

/// Puts every span, in the order given, into the first row (for several: the first run of rows) in which nothing
/// reaches beyond its beginning. Equal input gives equal rows. O(n log n); a span of several rows looks at a
/// bounded number of places before it opens new rows.
Packing packRows(const std::vector<PackedSpan> &spans);

} // namespace leadline
