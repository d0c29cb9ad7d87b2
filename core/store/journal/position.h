// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <variant>

namespace leadline {

/// A place in a plan's history as a version vector: how far it goes in what each replica wrote. It names the same
/// transactions in every copy of the file, also after copies were merged, which numbers of one file don't. The
/// `position` of a snapshot is its text.
class Position final
{
public:
    /// The beginning: holds nothing.
    Position() = default;

    /// Reads what text() writes: a JSON object, `{"<replica>": <number>, …}`. An Error (Invalid) for anything else.
    static Result<Position> fromText(const QString &text);
    QString text() const;

    /// Goes on at least to a transaction of a replica.
    void include(const QString &replica, qint64 replicaSeq);
    bool holds(const QString &replica, qint64 replicaSeq) const { return replicaSeq <= m_numbers.value(replica); }
    /// Transactions that no file holds yet are in no position.
    bool holds(const Transaction &transaction) const
    {
        return transaction.replicaSeq > 0 && holds(transaction.replica, transaction.replicaSeq);
    }
    bool isEmpty() const { return m_numbers.isEmpty(); }

    friend bool operator==(const Position &, const Position &) = default;

private:
    QMap<QString, qint64> m_numbers; ///< none is 0
};

/// A moment of a plan as people mean it; a store turns it into a Position.
class Moment final
{
public:
    /// Everything the file holds.
    static Moment now() { return Moment(); }
    static Moment at(Position position) { return Moment(std::move(position)); }
    /// After the transaction of this number of the file; 0 is the beginning.
    static Moment after(qint64 seq) { return Moment(seq); }
    /// Before everything that was written at or after @p instant, by the clocks of those who wrote. A clock that once
    /// went wrong moves only its own transactions: of each replica all count up to the last one before the instant.
    static Moment before(const QDateTime &instant) { return Moment(instant); }
    static Moment startOf(QDate day) { return before(QDateTime(day, QTime(0, 0), Qt::UTC)); }
    static Moment endOf(QDate day) { return startOf(day.addDays(1)); }

    const Position *position() const { return std::get_if<Position>(&m_what); }
    const qint64 *seq() const { return std::get_if<qint64>(&m_what); }
    const QDateTime *instant() const { return std::get_if<QDateTime>(&m_what); }
    bool isNow() const { return std::holds_alternative<std::monostate>(m_what); }

private:
    using What = std::variant<std::monostate, Position, qint64, QDateTime>;

    explicit Moment(What what = {})
        : m_what(std::move(what))
    {
    }

    What m_what;
};

} // namespace leadline
