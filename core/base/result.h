// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace leadline {

/// What kind of failure an Error is; the command line maps it to its exit code (DESIGN section 6).
enum class ErrorCode {
    Invalid,     ///< a value breaks a hard rule, or an input can't be understood
    Usage,       ///< the caller asked for something that doesn't exist (exit 2)
    Refused,     ///< a file was refused: missing, damaged, foreign or newer (exit 3)
    WriteFailed, ///< something could not be written; what was written before is unharmed (exit 4)
    Busy,        ///< somebody else holds the file; trying again can help (exit 4)
    Cancelled,   ///< the user cancelled; nothing changed
};

/// A failure as the user reads it: one translated sentence that says what happened, what is safe
/// and what to do. `detail` is for logs and bug reports only and is not translated.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString text;
    QString detail = {};
};

/// The value of an operation that can fail, or the Error. Nothing throws across a layer's border.
/// Reading value() of a failed result is a programming error.
template<typename T = void>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_value.has_value(); }
    bool hasValue() const noexcept { return m_value.has_value(); }

    T &value() & { return *m_value; }
    const T &value() const & { return *m_value; }
    T &&value() && { return *std::move(m_value); }
    T &operator*() & { return *m_value; }
    const T &operator*() const & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    T *operator->() { return &*m_value; }
    const T *operator->() const { return &*m_value; }

    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

template<>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return !m_error.has_value(); }
    bool hasValue() const noexcept { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace leadline
