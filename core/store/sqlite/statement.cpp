// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/database.h"

#include <QSqlError>
#include <QSqlQuery>

namespace leadline {

Statement::Statement(Database &database, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_query(std::move(query))
{
}

Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

void Statement::bind(int index, const QVariant &value)
{
    m_query->bindValue(index, value);
}

Result<void> Statement::exec()
{
    if (!m_query->exec())
        return m_database->failure(m_query->lastError());
    if (!m_query->isSelect()) {
        m_rowsAffected = m_query->numRowsAffected();
        m_query->finish();
    }
    return {};
}

Result<void> Statement::exec(std::initializer_list<QVariant> values)
{
    int index = 0;
    for (const QVariant &value : values)
        m_query->bindValue(index++, value);
    return exec();
}

bool Statement::next()
{
    return m_query->next();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

Result<void> Statement::end()
{
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.type() != QSqlError::NoError)
        return m_database->failure(error);
    return {};
}

} // namespace leadline
