// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal/chain.h"
#include "core/store/journal/position.h"
#include "core/store/planstore.h"
#include "core/store/sqlite/database.h"

namespace leadline {

/// The one row of the table doc: which document this is and where its history ends.
struct DocumentHead
{
    EntityId document = {};
    qint64 head = 0;
    EntityId headTransaction = {};
    QString chain = {};
};

/// The tables txn and change: reading the history, and writing its newest transaction.
class Journal final
{
public:
    Journal(Database &database, const Catalogue &catalogue);

    Result<DocumentHead> head();

    /// Transactions with their rows, oldest first. Rows and keys that this catalogue doesn't know are left out when
    /// @p lenient, as they must be in files of newer versions; otherwise they are an Error.
    Result<std::vector<Transaction>> read(const TransactionFilter &filter, bool lenient);
    /// One transaction with its rows; none when it isn't in the journal.
    Result<std::optional<Transaction>> transaction(EntityId id);
    /// Calls @p each for every transaction with its changes as texts, oldest first, until one fails.
    Result<> forEach(qint64 afterSeq,
                     const std::function<Result<>(const JournalHeader &, const std::vector<JournalRow> &)> &each);

    /// The number of a transaction that is in the journal; 0 when it isn't.
    Result<qint64> seqOf(EntityId transaction);
    /// Null when there is no such transaction.
    Result<EntityId> idOf(qint64 seq);
    /// The last number a replica has used; 0 when it never wrote.
    Result<qint64> lastReplicaSeq(const QString &replica);
    /// How far the history went at a moment.
    Result<Position> position(const Moment &moment);
    /// The newest transaction that changed anything of a row; a null id when none did.
    Result<EntityId> lastToTouch(EntityId entity);
    /// The newest transaction that changed a field of a row, or the row as a whole; a null id when none did.
    Result<EntityId> lastToChange(EntityId entity, const QString &field);

private:
    Result<std::vector<JournalRow>> rows(qint64 seq);
    Result<Transaction> withRows(const JournalHeader &header, bool lenient);

    Database &m_database;
    const Catalogue &m_catalogue;
    std::optional<Statement> m_rowsOf;
};

/// Writes one transaction into the journal, row by row, inside the caller's write transaction.
class JournalWriter final
{
public:
    /// Writes the header; rows follow, then finish() moves the document's head.
    static Result<JournalWriter> begin(Database &database, const DocumentHead &head, const JournalHeader &header);

    Result<> write(const JournalBytes &row);
    Result<> write(const JournalRow &row) { return write(JournalBytes(row)); }
    Result<> finish();
    int count() const { return m_count; }

private:
    JournalWriter(Database &database, Statement insert, const DocumentHead &head, const JournalHeader &header);

    Database *m_database;
    Statement m_insert;
    DocumentHead m_head;
    JournalHeader m_header;
    Chain m_chain;
    int m_count = 0;
};

} // namespace leadline
