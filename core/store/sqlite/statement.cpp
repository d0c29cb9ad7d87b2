// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/database.h"

#include <sqlite3.h>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const void *utf8, int size)
{
    return size == 0 ? u""_s : QString::fromUtf8(static_cast<const char *>(utf8), size);
}

} // namespace

Statement::Statement(Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_rowsAffected(other.m_rowsAffected)
    , m_code(other.m_code)
    , m_lostValue(other.m_lostValue)
    , m_state(other.m_state)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_rowsAffected, other.m_rowsAffected);
    std::swap(m_code, other.m_code);
    std::swap(m_lostValue, other.m_lostValue);
    std::swap(m_state, other.m_state);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::noteBinding(int code)
{
    if (code != SQLITE_OK && m_code == SQLITE_OK)
        m_code = code;
}

void Statement::bind(int index, const QVariant &value)
{
    if (value.isNull()) {
        bindNull(index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString:
        bind(index, *static_cast<const QString *>(value.constData()));
        break;
    case QMetaType::QByteArray: {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        noteBinding(sqlite3_bind_blob64(m_statement, index + 1, bytes.constData(),
                                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
        break;
    }
    case QMetaType::Double:
        noteBinding(sqlite3_bind_double(m_statement, index + 1, value.toDouble()));
        break;
    default:
        bind(index, value.toLongLong());
    }
}

void Statement::bind(int index, const QString &text)
{
    if (text.isNull())
        bindNull(index);
    else
        bindText(index, text.toUtf8());
}

void Statement::bind(int index, qint64 number)
{
    noteBinding(sqlite3_bind_int64(m_statement, index + 1, number));
}

void Statement::bindText(int index, QByteArrayView utf8)
{
    noteBinding(sqlite3_bind_text64(m_statement, index + 1, utf8.isEmpty() ? "" : utf8.data(),
                                    static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNull(int index)
{
    noteBinding(sqlite3_bind_null(m_statement, index + 1));
}

Statement::State Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return State::OnRow;
    if (code != SQLITE_DONE)
        m_code = code;
    return code == SQLITE_DONE ? State::Idle : State::Failed;
}

Result<void> Statement::failed()
{
    const Error error = m_database->failure(std::exchange(m_code, SQLITE_OK));
    sqlite3_reset(m_statement);
    m_state = State::Idle;
    m_lostValue = false;
    return error;
}

Result<void> Statement::exec()
{
    if (m_code != SQLITE_OK)
        return failed();
    sqlite3_reset(m_statement);
    m_lostValue = false;
    m_state = step();
    if (m_state == State::Failed)
        return failed();
    if (m_state == State::OnRow) {
        m_state = State::BeforeRow;
        return {};
    }
    m_rowsAffected = m_database->rowsChanged();
    sqlite3_reset(m_statement);
    return {};
}

Result<void> Statement::exec(std::initializer_list<QVariant> values)
{
    int index = 0;
    for (const QVariant &value : values)
        bind(index++, value);
    return exec();
}

bool Statement::next()
{
    if (m_state == State::OnRow)
        m_state = step();
    else if (m_state == State::BeforeRow)
        m_state = State::OnRow;
    return m_state == State::OnRow;
}

QVariant Statement::value(int column) const
{
    if (m_state != State::OnRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    if (m_state != State::OnRow)
        return {};
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    if (utf8)
        return textOf(utf8, sqlite3_column_bytes(m_statement, column));
    m_lostValue = m_lostValue || sqlite3_column_type(m_statement, column) != SQLITE_NULL;
    return {};
}

qint64 Statement::number(int column) const
{
    return m_state == State::OnRow ? sqlite3_column_int64(m_statement, column) : 0;
}

Result<void> Statement::end()
{
    if (m_lostValue)
        m_code = SQLITE_NOMEM;
    if (m_code != SQLITE_OK)
        return failed();
    sqlite3_reset(m_statement);
    m_state = State::Idle;
    return {};
}

} // namespace leadline
