// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"
#include "core/store/sqlite/database.h"

namespace leadline {

/// The table presence: who edits the file now (DESIGN section 5). It stands outside journal, outbox and verify, and
/// nothing is decided by it: a hint that may be late, wrong or missing. Anybody who can write the file can write
/// anything there, so what is read is cut to sensible lengths.
class PresenceTable final
{
public:
    /// Rows that are read at most; more people than that are nobody's colleagues.
    static constexpr int mostRows = 64;

    PresenceTable(Database &database, const Catalogue &catalogue);

    Result<std::vector<Presence>> read();
    /// Inside the caller's write transaction: puts a row in place of the one its client has.
    Result<> put(const Presence &presence);
    Result<> remove(const QStringList &clients);

private:
    Database &m_database;
    const Catalogue &m_catalogue;
};

} // namespace leadline
