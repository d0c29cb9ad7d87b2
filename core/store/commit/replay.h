// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal/journal.h"
#include "core/store/rows/rowstore.h"

#include <span>

namespace leadline {

/// Writes a history into empty tables exactly as it was recorded: no rebase, no new references, nothing of
/// our own. The caller holds the write transaction.
Result<> replayHistory(RowStore &rows, Journal &journal, const Catalogue &catalogue,
                       std::span<const Transaction> history);

} // namespace leadline
