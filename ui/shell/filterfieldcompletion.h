// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"

namespace leadline {

/// What may stand at the caret of a condition that is being typed.
enum class FilterStage : quint8 { Name, Comparison, Value };

/// One line of the completion menu.
struct FilterProposal
{
    FilterStage stage = FilterStage::Name;
    QString insert; ///< as the expression writes it, quoted where that is needed
    QString label;  ///< for people
    QString detail = {}; ///< the key, the reference, the sign
};

/// Proposals for the text between `from` and the caret.
struct FilterCompletion
{
    qsizetype from = 0;
    QString typed = {}; ///< that text without quotes, for marking what matches
    std::vector<FilterProposal> proposals = {};
};

/// The menu under the caret at the end of @p text, a condition as far as it was typed. Case and accents don't matter; what begins with what was typed comes first. At most @p limit proposals.
FilterCompletion completeFilter(QStringView text, const ColumnSet &columns, const AnalysisContext &context, int limit = 60);

} // namespace leadline
