// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard/schematext.h"
#include "core/store/planstore.h"
#include "core/store/sqlite/database.h"

namespace leadline {

enum class VerifyDepth : quint8 {
    Quick, ///< the engine's quick check: pages and rows, but not that every index holds every row
    Full,
    Newer, ///< of a file that a newer version wrote, all that holds in every version: structure, references and hash chain
};

/// Every check of a plan file, inside the caller's read transaction: schema text, the engine's own
/// check, references, the hash chain, and the history against the rows; less as @p depth says.
Result<std::vector<VerifyFinding>> verifyDocument(Database &database, const Catalogue &catalogue,
                                                  const SchemaText &schema, VerifyDepth depth,
                                                  const StoreProgress &progress);

} // namespace leadline
