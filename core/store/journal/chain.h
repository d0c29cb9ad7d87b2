// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal/journalrow.h"

#include <memory>

class QCryptographicHash;

namespace leadline {

/// A transaction's line in the table txn, as texts.
struct JournalHeader
{
    qint64 seq = 0;
    QString id = {};
    QString replica = {};
    qint64 replicaSeq = 0;
    QString kind = {};
    QString label = {};
    QString undoes = {}; ///< null: nothing
    QString author = {};
    QString client = {};
    QString at = {};
};

JournalHeader journalHeader(const Transaction &transaction);
/// The transaction without its rows; an Error when a text can't be read.
Result<Transaction> transactionOf(const JournalHeader &header);

/// The hash chain: SHA-256 over the previous value and every text of a transaction and of its changes, old
/// values, author and time included. Equal values prove equal histories; a text that was changed outside the
/// journal, or in it, no longer fits.
class Chain final
{
public:
    /// @p previous is the value after the transaction before, empty for the first one.
    Chain(const QString &previous, const JournalHeader &header);
    ~Chain();
    Chain(Chain &&) noexcept;
    Chain &operator=(Chain &&) noexcept;
    void add(const JournalBytes &row);
    /// 64 hex digits. Nothing can be added afterwards.
    QString value();

private:
    void add(const QString &text);
    void add(QByteArrayView utf8);
    void add(qint64 number);

    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace leadline
