// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// True when @p text may be stored: no U+0000 and no lone surrogate (both make stores disagree).
bool isStorableText(QStringView text);

/// Case- and accent-blind form for searching and matching: "Sørensen" and "SORENSEN" fold alike.
QString foldedText(QStringView text);

/// @p text as an error sentence quotes it: one line of at most @p longest characters, with an
/// ellipsis when cut.
QString excerpt(QStringView text, qsizetype longest = 60);

/// Shortest decimal text that reads back as the same double: "24000", "0.1"; exponents only beyond
/// 1e15 and below 1e-6. Null for NaN and infinities; minus zero becomes "0".
QString numberText(double value);

/// Reads numberText()'s form and any other C-locale number without separators between thousands;
/// spaces around it don't matter. False, and @p value untouched, when it isn't a finite number.
bool numberFromText(QStringView text, double *value);

} // namespace leadline
