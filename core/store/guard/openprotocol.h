// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard/schematext.h"
#include "core/store/sqlite/database.h"

namespace leadline {

/// Why a file that was opened can't be written.
enum class ReadOnlyReason {
    No,             ///< it can be written
    Asked,          ///< it was opened for reading
    WriteProtected, ///< the file or its folder is write protected
    Newer,          ///< a newer Leadline wrote it
};

/// How a document file is opened, step by step, trusting nothing in it (field/shared-files.md 3.3): the
/// file's kind, its siblings, the header, then the schema text before any table is read; only then
/// is it opened for writing. Nothing is deleted, nothing hangs, and every refusal has its own sentence.
namespace OpenProtocol {

inline constexpr quint32 applicationId = 0x4C454144; // "LEAD"

struct Opened
{
    std::unique_ptr<Database> database;
    ReadOnlyReason readOnly = ReadOnlyReason::No;
    int schemaVersion = 0;
};

/// Opens the document at @p path, of any schema in @p history. One of an older version is opened as it is:
/// the caller upgrades it before it reads or writes rows.
Result<Opened> open(const QString &path, Database::Mode mode, const SchemaHistory &history,
                    const StoreProtections &protections = {});

} // namespace OpenProtocol

} // namespace leadline
