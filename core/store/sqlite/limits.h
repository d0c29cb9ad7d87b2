// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace leadline {

/// What a document's connection may do (field/shared-files.md 3.3): the engine's defences against files
/// made to harm us. Columns and variables leave room for our widest table, which has some eighty columns.
namespace Limits {

inline constexpr int columns = 128;
inline constexpr int variables = 128;
inline constexpr int longestValue = 64 * 1024 * 1024; ///< bytes; a conflict holds a row twice, its journal line again
inline constexpr qint64 heapBytes = 512LL * 1024 * 1024;

/// True when every switch and limit was accepted.
bool applyTo(sqlite3 *handle);

/// Refuses CREATE, DROP, ALTER, ATTACH and DETACH from here on, or lets them through.
void allowSchemaChanges(sqlite3 *handle, bool allowed);

} // namespace Limits

} // namespace leadline
