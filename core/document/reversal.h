// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <vector>

namespace leadline {

/// Why a row of a transaction is left as it is when the transaction is taken back.
enum class SkipReason : quint8 {
    Changed, ///< somebody changed it since; the only one that can be overruled
    Removed, ///< the item whose field it set lies in the recycle bin
    Needed,  ///< SkippedRow::because can't be without the item that it added
    Lacking, ///< it would need SkippedRow::because, which lies in the recycle bin
};

struct SkippedRow
{
    ChangeRow row; ///< as the transaction has it
    SkipReason reason = SkipReason::Changed;
    EntityKey because = {};
};

/// What taking back a transaction would do now.
struct Reversal
{
    Change change;                   ///< what can be taken back, in reverse order
    std::vector<SkippedRow> skipped; ///< what is left alone, in the transaction's order
};

enum class Skipping : quint8 {
    WhatOthersChanged,
    WhatCannotBe, ///< what others changed is taken back as well
};

/// Builds the change that takes @p transaction back from @p plan as it is. A field is taken back when it still holds
/// what the transaction put there; an insertion when the row still holds what was inserted and no row that stays needs
/// it; a removal when what the row needs is there, and with what the row holds by now. What is as it was before the
/// transaction anyway is neither taken back nor skipped.
Reversal reversalOf(const Transaction &transaction, const Plan &plan, Skipping skipping = Skipping::WhatOthersChanged);

} // namespace leadline
