// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

namespace leadline {

/// A transaction that is rolled back unless it was committed. It takes the write lock at once: one that
/// begins reading and upgrades later fails without waiting when a colleague writes in between.
class WriteTransaction final
{
public:
    static Result<WriteTransaction> begin(Database &database);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction &&other) noexcept;
    WriteTransaction &operator=(WriteTransaction &&) = delete;

    /// Waits for readers as long as the busy handler's patience lasts. After an Error nothing is stored.
    Result<void> commit();

private:
    WriteTransaction(Database &database, Statement rollback);

    Database *m_database;
    Statement m_rollback;
};

} // namespace leadline
