// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace leadline {

enum class FilterComparison : quint8 { Has, Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// `:`, `=`, `!=`, …
QString filterComparisonText(FilterComparison comparison);

/// Where and why a filter expression can't be read, for the underline of the window and for error sentences.
struct FilterIssue
{
    qsizetype position = 0; ///< of the first wrong character, from 0
    qsizetype length = 0;
    QString text; ///< a translated sentence
};

enum class FilterTokenType : quint8 { Word, Quoted, Comparison, Open, Close, And, Or, Not, End };

struct FilterToken
{
    FilterTokenType type = FilterTokenType::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text = {}; ///< of words and quoted texts, without the quotes
    FilterComparison comparison = FilterComparison::Has;
};

/// Cuts an expression into tokens; the last one is End. A word directly after a comparison may hold the signs of
/// comparisons ("title:a=b"). Inside quotes `\"` and `\\` stand for the sign itself. False, and @p issue filled,
/// when a quote isn't closed.
bool filterTokens(QStringView text, std::vector<FilterToken> *tokens, FilterIssue *issue);

/// True when a word has to be written in quotes to be read back as the same word.
bool needsQuotes(QStringView word);
QString quoted(QStringView word);

} // namespace leadline
