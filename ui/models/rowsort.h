// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/column.h"

#include <vector>

namespace leadline {

/// One key of a sort order with the values of all rows, by slot.
struct RowKeys
{
    QString key;
    bool descending = false;
    std::vector<SortValue> values;
};

/// Less than, equal to or greater than zero; what isn't set goes last in either direction.
int compareKeys(const SortValue &a, const SortValue &b, bool descending);

/// Sorts slots by one key and leaves equal ones as they stand. Numbers are sorted by their bits and texts by their first
/// letters, so that 100,000 rows need a few milliseconds.
void stableSort(std::vector<int> &slotsToSort, const RowKeys &keys);

} // namespace leadline
