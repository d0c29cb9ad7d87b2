// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <initializer_list>

struct sqlite3_stmt;

namespace leadline {

class Database;

/// A prepared statement. It finishes when it goes out of scope, so that no half-read SELECT keeps
/// colleagues from saving. It must not outlive its Database.
///
/// Values go straight to the engine and back as UTF-8, which is how the file holds them: QSqlQuery would
/// turn each text into UTF-16 twice, and that is half the time of loading a plan.
class Statement final
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    /// Binds by position, from 0. A null QVariant, text or array is NULL.
    void bind(int index, const QVariant &value);
    void bind(int index, const QString &text);
    void bind(int index, qint64 number);
    /// UTF-8.
    void bindText(int index, QByteArrayView utf8);
    void bindNull(int index);
    /// Runs with what is bound; for a SELECT, next() then gives the rows.
    Result<void> exec();
    Result<void> exec(std::initializer_list<QVariant> values);

    /// The next row; false at the end and after a failure, which end() tells apart.
    bool next();
    QVariant value(int column) const;
    /// Null when the value is.
    QString text(int column) const;
    qint64 number(int column) const;

    /// Ends reading; the Error when the rows ended because of a failure.
    Result<void> end();

    /// How many rows the last INSERT, UPDATE or DELETE changed.
    int rowsAffected() const { return m_rowsAffected; }

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement);

    enum class State : quint8 { Idle, OnRow, BeforeRow, Failed };

    /// One step of the engine; remembers a failure.
    State step();
    void noteBinding(int code);
    Result<void> failed();

    Database *m_database;
    sqlite3_stmt *m_statement;
    int m_rowsAffected = 0;
    int m_code = 0; ///< what went wrong since the last exec()
    /// Reading a value can fail for want of memory, and const readers must be able to say so.
    mutable bool m_lostValue = false;
    State m_state = State::Idle;
};

} // namespace leadline
