// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <atomic>

namespace leadline {

/// Where the time comes from. Nothing in core asks the system itself; tests and `--today` inject
/// their own. Clocks may be asked from every thread.
class Clock
{
public:
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The current instant in UTC with millisecond precision.
    virtual QDateTime now() const = 0;
    /// Today as the user's calendar says; plans hold plain dates without a time zone.
    virtual QDate today() const = 0;

    /// Canonical text of an instant: `2026-08-12T09:30:00.000Z`.
    static QString instantText(const QDateTime &instant);
    /// Reads exactly instantText()'s form, or the same without milliseconds; anything else is
    /// invalid.
    static QDateTime instantFromText(QStringView text);

protected:
    Clock() = default;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    QDate today() const override;
};

/// A clock that stands at noon UTC of one day, for `--today` and for tests. Each now() is one
/// millisecond after the one before, so that instants of one run keep their order.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today);

    QDateTime now() const override;
    QDate today() const override;

private:
    QDate m_today;
    mutable std::atomic<qint64> m_ticks = 0;
};

} // namespace leadline
