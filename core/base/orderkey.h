// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace leadline {

/// Fractional keys that order rows of a list: base 62 (`0-9A-Za-z`), compared byte by byte
/// (QString's `<`, SQLite's BINARY, PostgreSQL's "C"), never ending in '0'; ties are broken by id.
/// The same neighbours always give the same key, so two people who insert at one place make a tie.
/// All functions are thread-safe.
namespace OrderKey {

/// True when @p key is a key; the empty text is none.
bool isValid(QStringView key);

/// A key strictly between @p before and @p after; an empty one means the open end. When they are
/// equal or reversed (two colleagues inserted at the same place) the result is null: the caller
/// re-keys one first. It is null as well when one of them is no key. Appending (empty @p after) and
/// prepending (empty @p before) count, so that a thousand of them take at most three digits; always
/// inserting at one inner place adds a digit for about every five insertions.
QString between(QStringView before, QStringView after);

/// @p count keys in order, strictly between the two, spread evenly: what a paste or a rebalance
/// (both ends open) needs. Empty when between() would be null or @p count isn't positive.
std::vector<QString> spread(QStringView before, QStringView after, int count);

/// Keys longer than this ask for a rebalance of their list in one transaction.
inline constexpr int longestComfortable = 64;

} // namespace OrderKey

} // namespace leadline
