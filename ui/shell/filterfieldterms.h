// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter/filter.h"

#include <span>

namespace leadline {

/// One condition of a filter expression that is not inside brackets, as it was typed: `status:Ready`, `swish`,
/// `NOT (a OR b)`.
struct FilterPiece
{
    QString text;
    bool isOr = false; ///< joined to the piece before it by OR, else by AND

    friend bool operator==(const FilterPiece &, const FilterPiece &) = default;
};

/// An expression cut into its outermost conditions, whether they can be read or not.
struct FilterSplit
{
    std::vector<FilterPiece> pieces = {};
    bool isLastComplete = true; ///< the last piece lacks neither a value, a condition nor a closing sign
    bool endsWithOr = false;    ///< the text ends with OR, which joins whatever comes next
    qsizetype lastPosition = 0; ///< where the last piece begins
};
FilterSplit splitFilter(QStringView text);
/// The expression that the pieces make together. Pieces that hold only blanks are left out.
QString joinFilter(std::span<const FilterPiece> pieces);

/// A piece in words: "Effort", "at least", "16". A search and brackets have no field.
struct FilterPieceWords
{
    bool isNegated = false;
    QString field = {};
    QString comparison = {};
    QString value = {};

    /// "Effort at least 16"
    QString sentence() const;
};
FilterPieceWords filterPieceWords(const QString &piece, const ColumnSet &columns, const AnalysisContext &context);

/// "is", "at least", "after", …: how a comparison reads for a column.
QString filterComparisonWords(FilterComparison comparison, const Column &column);
/// The column a filter's key means (`tag` is `tags`); null when there is none.
const Column *filterColumn(const ColumnSet &columns, QStringView key);

/// Why a piece can't be read; nothing when it can.
std::optional<FilterIssue> filterPieceIssue(const QString &piece, const ColumnSet &columns, const AnalysisContext &context);

} // namespace leadline
