// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <initializer_list>
#include <memory>

class QSqlQuery;

namespace leadline {

class Database;

/// A prepared statement. It finishes when it goes out of scope, so that no half-read SELECT keeps
/// colleagues from saving. It must not outlive its Database.
class Statement final
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;

    /// Binds by position, from 0. A null QVariant is NULL.
    void bind(int index, const QVariant &value);
    /// Runs with what is bound; for a SELECT, next() then gives the rows.
    Result<void> exec();
    Result<void> exec(std::initializer_list<QVariant> values);

    /// The next row; false at the end and after a failure, which end() tells apart.
    bool next();
    QVariant value(int column) const;
    QString text(int column) const { return value(column).toString(); }
    qint64 number(int column) const { return value(column).toLongLong(); }

    /// Ends reading; the Error when the rows ended because of a failure.
    Result<void> end();

    /// How many rows the last INSERT, UPDATE or DELETE changed.
    int rowsAffected() const { return m_rowsAffected; }

private:
    friend class Database;
    Statement(Database &database, std::unique_ptr<QSqlQuery> query);

    Database *m_database;
    std::unique_ptr<QSqlQuery> m_query;
    int m_rowsAffected = 0;
};

} // namespace leadline
