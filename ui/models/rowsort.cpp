// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsort.h"

#include <array>
#include <bit>

namespace leadline {

namespace {

struct KeyedSlot
{
    quint64 key;
    int slot;
};

/// A double as an integer with the same order.
quint64 orderedBits(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    // Minus zero equals zero.
    const quint64 bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    return bits & sign ? ~bits : bits | sign;
}

/// The first four code units, so that most texts differ in it.
quint64 orderedPrefix(const QString &text)
{
    constexpr qsizetype units = 4;
    quint64 prefix = 0;
    for (qsizetype i = 0; i < units; ++i)
        prefix = prefix << 16 | (i < text.size() ? text.at(i).unicode() : 0);
    return prefix;
}

/// Sorts byte by byte from the last to the first; bytes that are the same everywhere cost nothing.
void radixSort(std::vector<KeyedSlot> &items)
{
    constexpr size_t bytes = 8;
    constexpr size_t values = 256;
    std::array<std::array<size_t, values>, bytes> counts = {};
    for (const KeyedSlot &item : items) {
        for (size_t byte = 0; byte < bytes; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xff];
    }
    std::vector<KeyedSlot> other(items.size());
    for (size_t byte = 0; byte < bytes; ++byte) {
        std::array<size_t, values> &count = counts[byte];
        if (count[(items.front().key >> (8 * byte)) & 0xff] == items.size())
            continue;
        size_t place = 0;
        for (size_t &c : count)
            place += std::exchange(c, place);
        for (const KeyedSlot &item : items)
            other[count[(item.key >> (8 * byte)) & 0xff]++] = item;
        items.swap(other);
    }
}

} // namespace

int compareKeys(const SortValue &a, const SortValue &b, bool descending)
{
    const int difference = SortValue::compare(a, b);
    return descending && !a.isUnset && !b.isUnset ? -difference : difference;
}

void stableSort(std::vector<int> &slotsToSort, const RowKeys &keys)
{
    std::vector<KeyedSlot> set;
    std::vector<int> unset;
    set.reserve(slotsToSort.size());
    bool hasTexts = false;
    bool hasNumbers = false;
    for (const int slot : slotsToSort) {
        const SortValue &value = keys.values[static_cast<size_t>(slot)];
        if (value.isUnset) {
            unset.push_back(slot);
            continue;
        }
        hasTexts = hasTexts || !value.text.isEmpty();
        hasNumbers = hasNumbers || value.number != 0;
        set.push_back({0, slot});
    }
    // A field that people added may hold numbers in some rows and words in others: then only comparing helps.
    for (KeyedSlot &item : set) {
        const SortValue &value = keys.values[static_cast<size_t>(item.slot)];
        if (!hasTexts)
            item.key = orderedBits(value.number);
        else if (!hasNumbers)
            item.key = orderedPrefix(value.text);
    }
    if (hasTexts) {
        std::stable_sort(set.begin(), set.end(), [&keys](const KeyedSlot &a, const KeyedSlot &b) {
            if (a.key != b.key)
                return keys.descending ? a.key > b.key : a.key < b.key;
            return compareKeys(keys.values[static_cast<size_t>(a.slot)], keys.values[static_cast<size_t>(b.slot)],
                               keys.descending)
                < 0;
        });
    } else if (!set.empty()) {
        if (keys.descending) {
            for (KeyedSlot &item : set)
                item.key = ~item.key;
        }
        radixSort(set);
    }
    std::vector<int>::iterator at = slotsToSort.begin();
    for (const KeyedSlot &item : set)
        *at++ = item.slot;
    std::copy(unset.begin(), unset.end(), at);
}

} // namespace leadline
