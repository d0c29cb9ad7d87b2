// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace leadline {

/// The checks that come before the engine may open a file. None of them opens the file itself: closing
/// a plain handle would drop every lock this process holds on it.
namespace FileCheck {

inline constexpr qint64 smallestBytes = 512;
inline constexpr qint64 largestBytes = 2LL * 1024 * 1024 * 1024;

/// A regular file with one name, neither empty nor larger than any plan.
Result<void> kind(const QString &path);

/// No repair file beside it that names other files (the engine would delete those), none that isn't a
/// file (opening a pipe would hang), and no write-ahead log, which we never make.
Result<void> siblings(const QString &path);

/// True when something has that name, as far as the system can tell.
bool isThere(const QString &path);

/// True when we may write into the file and its repair file, and make files beside it.
bool isWritable(const QString &path);

/// Makes an empty file, durable in its folder; an Error when something has that name already.
Result<void> createNew(const QString &path);

/// Removes a file that createNew() made a moment ago and nobody has seen, with its repair file.
void removeNew(const QString &path);

/// @p path with links in its folders resolved, but not in its own name, so that kind() still sees them.
QString canonicalPath(const QString &path);

} // namespace FileCheck

} // namespace leadline
