// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

namespace leadline {

/// Appends to @p rows what turns a row as it is @p before into the same row as it is @p after, the bin included; null is
/// a row that isn't there. A row that isn't there afterwards goes to the bin.
void appendDifference(const EntityInfo &info, const EntityBase *before, const EntityBase *after,
                      std::vector<ChangeRow> &rows);

/// Appends to @p rows what turns a row as it is in @p from into the same row as it is in @p to. A row that @p to doesn't
/// have goes to the bin.
void appendDifference(const Plan &from, const Plan &to, EntityKey key, std::vector<ChangeRow> &rows);

/// What turns one plan into the other, the bin included.
std::vector<ChangeRow> differenceOf(const Plan &from, const Plan &to);

/// applyRow() for rows that may have been applied already: an insertion of what is live, a removal of what is not, and
/// an edit of what isn't there are left out.
void applyIfPossible(Plan &plan, const ChangeRow &row);

} // namespace leadline
