// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/writetransaction.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

WriteTransaction::WriteTransaction(Database &database, Statement rollback)
    : m_database(&database)
    , m_rollback(std::move(rollback))
{
}

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_rollback(std::move(other.m_rollback))
{
}

WriteTransaction::~WriteTransaction()
{
    // After a full disk or an I/O error the engine has rolled back already.
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_rollback.exec().hasValue());
}

Result<WriteTransaction> WriteTransaction::begin(Database &database)
{
    if (database.protections().pauseAfterCommit)
        database.busyWait().pauseAfterCommit();
    // Made now: when memory has run out there is none to make it with, and the lock has to go all the same.
    Result<Statement> rollback = database.prepare(u"ROLLBACK"_s);
    if (!rollback)
        return rollback.error();
    const QString begin = database.protections().immediateTransactions ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (Result<void> done = database.exec(begin); !done)
        return done.error();
    return WriteTransaction(database, std::move(*rollback));
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
