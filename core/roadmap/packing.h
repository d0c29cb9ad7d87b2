// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace leadline {

/// What a bar takes of its row, texts and clearance to the next one included.
struct PackedSpan
{
    qreal from = 0;
    qreal to = 0;
};

struct Packing
{
    std::vector<int> row; ///< of each span, in the order given
    int rowCount = 0;
};

/// Puts every span, in the order given, into the first row in which nothing reaches beyond its beginning. Equal
/// input gives equal rows. O(n log n).
Packing packRows(const std::vector<PackedSpan> &spans);

/// The same for spans in any order: each goes into the first row in which it meets none of those before it, so that
/// early ones stand on top. O(n rows log n).
Packing packRowsInOrder(const std::vector<PackedSpan> &spans);

} // namespace leadline
