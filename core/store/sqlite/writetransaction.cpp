// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/writetransaction.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

WriteTransaction::WriteTransaction(Database &database)
    : m_database(&database)
{
}

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

WriteTransaction::~WriteTransaction()
{
    // After a full disk or an I/O error the engine has rolled back already.
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_database->exec(u"ROLLBACK"_s).hasValue());
}

Result<WriteTransaction> WriteTransaction::begin(Database &database)
{
    if (database.protections().pauseAfterCommit)
        database.busyWait().pauseAfterCommit();
    const QString begin = database.protections().immediateTransactions ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (Result<void> done = database.exec(begin); !done)
        return done.error();
    return WriteTransaction(database);
}

Result<void> WriteTransaction::commit()
{
    if (Result<void> done = m_database->exec(u"COMMIT"_s); !done)
        return done;
    m_database->busyWait().committed();
    m_database = nullptr;
    return {};
}

} // namespace leadline
