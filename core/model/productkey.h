// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// How long a product's key may be; the keys of its features begin with it.
inline constexpr qsizetype longestProductKey = 10;

/// What a product is called whose key @p stem somebody has already: the first of "PAY2", "PAY3", … of which @p isTaken says
/// no; the stem is cut where the number needs the room. Equal questions have equal answers, on every computer.
template<typename IsTaken>
QString numberedProductKey(const QString &stem, const IsTaken &isTaken)
{
    for (int number = 2;; ++number) {
        const QString digits = QString::number(number);
        const QString key = stem.left(longestProductKey - digits.size()) + digits;
        if (!isTaken(key))
            return key;
    }
}

} // namespace leadline
