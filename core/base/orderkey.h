// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace leadline {

/// Fractional keys that order rows of a list: base 62 (`0-9A-Za-z`), compared byte by byte, never ending
/// in '0'; ties are broken by id. See field/shared-files.md 5.2.
namespace OrderKey {

bool isValid(QStringView key);

/// A key strictly between @p before and @p after; an empty one means the open end. When they are equal or
/// reversed (two colleagues inserted at the same place) the result is null: the caller re-keys one first.
/// Appending (empty @p after) increments, so that a thousand appends stay short.
QString between(QStringView before, QStringView after);

/// @p count keys in order, strictly between the two, spread evenly.
std::vector<QString> spread(QStringView before, QStringView after, int count);

/// Keys longer than this ask for a rebalance of their list in one transaction.
inline constexpr int longestComfortable = 64;

} // namespace OrderKey

} // namespace leadline
