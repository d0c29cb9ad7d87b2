// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/localpaths.h"
#include "core/store/local/replicamemory.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace leadline {

class Database;

/// A transaction as the outbox keeps it.
struct OutboxEntry
{
    EntityId transaction = {};
    QString path = {};    ///< canonical path of the file it is meant for
    QString replica = {}; ///< the writer it was stored under; empty until then
    QDateTime madeAt = {};
    QByteArray body = {}; ///< as TransactionCodec writes it
};

/// The local memory of one document's own changes: each transaction is kept here before it goes into the
/// shared file and marked when it is there. Whatever happens to the shared file, no change of ours is
/// gone. One small database a document, shared by all programs of this user on this computer.
class Outbox final
{
public:
    /// How long acknowledged transactions are kept, to notice that the shared file has lost them.
    static constexpr int keptDays = 90;

    /// Makes the folder and the database when they are missing; forgets what is older than keptDays at @p now.
    static Result<std::unique_ptr<Outbox>> open(const LocalPaths &paths, const QString &documentId,
                                                const QDateTime &now);
    ~Outbox();

    /// Keeps a transaction as not yet in the file. When this returns, it is on the disk. Keeping one that is known already
    /// changes nothing but the file it is meant for, and not even that once it was in one.
    Result<void> keep(const OutboxEntry &entry);
    /// The transaction is in the file, written by @p replica.
    Result<void> acknowledge(EntityId transaction, const QString &replica);
    /// Forgets a transaction that was never in the file. One that was stays, so that its loss is noticed.
    Result<void> discard(EntityId transaction);

    /// Transactions that are not known to be in the file, oldest first, of every path of this document.
    Result<std::vector<OutboxEntry>> pending() const;
    /// Ids of the transactions that were acknowledged for @p path, oldest first.
    Result<std::vector<EntityId>> acknowledged(const QString &path) const;
    /// A kept transaction of either state; an Error when it isn't known.
    Result<OutboxEntry> entry(EntityId transaction) const;

    ReplicaMemory &replicas() { return m_replicas; }

private:
    explicit Outbox(std::unique_ptr<Database> database);

    Result<std::vector<OutboxEntry>> entries(const QString &where, const QString &argument) const;

    std::unique_ptr<Database> m_database;
    ReplicaMemory m_replicas;
};

} // namespace leadline
