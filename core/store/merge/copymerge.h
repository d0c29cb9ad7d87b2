// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/mergeplanner.h"
#include "core/store/planstore.h"

namespace leadline {

enum class MergeMode : quint8 { DryRun, Write };

/// Merges the copy behind @p from into the one behind @p into; @p from is only read. Both are checked wholly first, and
/// a backup of @p into is kept before anything is written. What colleagues store meanwhile is merged as well. Calling it
/// again does nothing: then the result is empty. Every refusal has its own sentence: the same file twice (Usage), another
/// document, a copy of a newer version or one that is not sound (Refused), no right to write (WriteFailed).
///
/// @p progress can call it off (Cancelled) until the transaction of the file begins; then @p into is as it was, apart from
/// the backup.
Result<PlannedMerge> mergeCopies(PlanStore &into, PlanStore &from, MergeMode mode, const MergeSignature &signature,
                                 const StoreProgress &progress = {});

} // namespace leadline
