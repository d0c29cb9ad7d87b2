// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteplanstore.h"

#include "core/store/commit/rowcommitter.h"
#include "core/store/commit/takenback.h"
#include "core/store/journal/transactioncodec.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

namespace leadline {

// The transaction of field/shared-files.md 8.4; the numbers are its steps.

Result<Receipt> SqlitePlanStore::commit(const Transaction &transaction, CommitRule rule)
{
    // It may be what it was again.
    if (Result<> caughtUp = isReadOnly(nullptr) ? catchUpWithFile() : Result<>(); !caughtUp)
        return caughtUp.error();
    if (Error reason; isReadOnly(&reason))
        return reason;
    const Result<Outbox *> box = outbox();
    if (!box)
        return box.error();
    // 1
    if (m_environment.protections.outbox) {
        if (Result<> kept = (*box)->keep({.transaction = transaction.id,
                                          .path = m_path,
                                          .madeAt = m_environment.clock.now(),
                                          .body = TransactionCodec::encode(m_catalogue, transaction)});
            !kept)
            return kept.error();
    }
    // 2
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    if (Result<> writable = checkWritable(); !writable)
        return writable.error();
    Result<Receipt> receipt = store(transaction, rule, **box);
    if (!receipt) {
        if (receipt.error().code == ErrorCode::Invalid) {
            if (Result<> discarded = (*box)->discard(transaction.id); !discarded)
                return discarded.error();
        }
        return receipt;
    }
    // 10
    if (receipt->replicaSeq > 0) {
        if (Result<> confirmed = (*box)->replicas().confirm(m_path, receipt->replicaSeq); !confirmed)
            return confirmed.error();
    }
    if (Result<> acknowledged = (*box)->acknowledge(transaction.id, receipt->replica); !acknowledged)
        return acknowledged.error();
    return receipt;
}

Result<Receipt> SqlitePlanStore::store(const Transaction &transaction, CommitRule rule, Outbox &outbox)
{
    // 3
    Result<WriteTransaction> lock = WriteTransaction::begin(*m_file->database);
    if (!lock)
        return lock.error();
    if (m_environment.protections.movedCheck && m_file->database->hasMoved())
        return Sentences::moved(m_path);
    // 4
    const Result<DocumentHead> head = m_file->journal->head();
    if (!head)
        return head.error();
    const Result<bool> replaced = wasReplaced(*head, transaction, outbox);
    if (!replaced)
        return replaced.error();
    Receipt receipt;
    receipt.fileWasReplaced = *replaced;
    const Result<qint64> before = m_file->journal->seqOf(transaction.id);
    if (!before)
        return before.error();
    if (*before > 0)
        return receiptOfStored(std::move(receipt), transaction, *before);

    if (Result<> added = addForeign(receipt, transaction.id); !added)
        return added.error();
    if (rule == CommitRule::NoneNewer && !receipt.foreign.empty())
        return Sentences::outdated(m_path);
    ReplicaMemory &replicas = outbox.replicas();
    const Result<ReplicaMemory::Identity> who =
        replicas.identify(m_path, m_file->signature, [this](const QString &replica) { return m_file->journal->lastReplicaSeq(replica); },
                          m_environment.randomBits);
    if (!who)
        return who.error();
    receipt.seq = head->head + 1;
    receipt.replica = who->replica;
    receipt.replicaSeq = who->lastSeq + 1;

    Transaction fitting = transaction;
    Result<QSet<EntityKey>> changedItems = fitToJournal(fitting);
    if (!changedItems)
        return changedItems.error();

    // 5 to 7
    JournalHeader header = journalHeader(transaction);
    header.seq = receipt.seq;
    header.replica = receipt.replica;
    header.replicaSeq = receipt.replicaSeq;
    Result<JournalWriter> writer = JournalWriter::begin(*m_file->database, *head, header);
    if (!writer)
        return writer.error();
    RowCommitter::Context context{.catalogue = m_catalogue,
                                  .ids = m_environment.ids,
                                  .protections = m_environment.protections,
                                  .rows = *m_file->rows,
                                  .journal = *m_file->journal,
                                  .writer = *writer,
                                  .foreignRows = {},
                                  .changedItems = std::move(*changedItems)};
    for (const Transaction &foreign : receipt.foreign) {
        for (const ChangeRow &row : foreign.rows)
            context.foreignRows.insert(row.id);
    }
    if (Result<> written = RowCommitter(std::move(context), fitting, receipt.seq, receipt).run(); !written)
        return written.error();
    if (Result<> finished = writer->finish(); !finished)
        return finished.error();
    // 8
    if (Result<> intended = replicas.intend(m_path, receipt.replicaSeq); !intended)
        return intended.error();
    if (Result<> committed = lock->commit(); !committed) {
        if (Result<> givenUp = replicas.giveUp(m_path); !givenUp)
            return givenUp.error();
        return committed.error();
    }
    // 9
    if (Result<> there = checkStillThere(); !there)
        return there.error();
    m_seen = {receipt.seq, transaction.id};
    return receipt;
}

Result<bool> SqlitePlanStore::wasReplaced(const DocumentHead &head, const Transaction &transaction, Outbox &outbox)
{
    if (head.document != m_document)
        return Sentences::anotherDocument(m_path);
    if (!m_environment.protections.signatureCheck || m_seen == Seen{head.head, head.headTransaction})
        return false;
    const Result<bool> isSameHistory = holdsWhatWasSeen();
    if (!isSameHistory || *isSameHistory)
        return isSameHistory ? Result<bool>(false) : isSameHistory;
    // What is offered again may go in; anything else would hide that something is missing.
    const Result<std::vector<EntityId>> known = outbox.acknowledged(m_path);
    if (!known)
        return known.error();
    if (std::ranges::count(*known, transaction.id) > 0)
        return true;
    for (const EntityId id : *known) {
        const Result<qint64> seq = m_file->journal->seqOf(id);
        if (!seq)
            return seq.error();
        if (*seq == 0)
            return Sentences::vanished(m_path);
    }
    return true;
}

Result<> SqlitePlanStore::addForeign(Receipt &receipt, EntityId own)
{
    const Result<DocumentHead> head = m_file->journal->head();
    if (!head)
        return head.error();
    if (receipt.fileWasReplaced || head->head <= m_seen.seq)
        return {};
    Result<std::vector<Transaction>> foreign = m_file->journal->read({.afterSeq = m_seen.seq}, false);
    if (!foreign)
        return foreign.error();
    std::erase_if(*foreign, [own](const Transaction &one) { return one.id == own; });
    receipt.foreign = std::move(*foreign);
    return {};
}

Result<QSet<EntityKey>> SqlitePlanStore::fitToJournal(Transaction &transaction)
{
    if (transaction.kind != ChangeKind::Undo && transaction.kind != ChangeKind::Redo)
        return QSet<EntityKey>();
    Result<std::optional<Transaction>> undone = m_file->journal->transaction(transaction.undoes);
    if (!undone)
        return undone.error();
    if (!*undone)
        return QSet<EntityKey>();
    return takeBackWhatWasStored(transaction, withContestedEdits(**std::move(undone), m_catalogue));
}

Result<Receipt> SqlitePlanStore::receiptOfStored(Receipt receipt, const Transaction &transaction, qint64 seq)
{
    receipt.wasThere = true;
    receipt.seq = seq;
    if (Result<> added = addForeign(receipt, transaction.id); !added)
        return added.error();
    const Result<std::vector<Transaction>> stored = m_file->journal->read({.afterSeq = seq - 1, .entity = {}}, false);
    if (!stored)
        return stored.error();
    const Transaction &journalled = stored->front();
    receipt.replica = journalled.replica;
    QSet<EntityKey> touched;
    const auto settle = [&](const ChangeRow &row) -> Result<> {
        const EntityKey key{row.kind, row.id};
        if (touched.contains(key))
            return {};
        touched.insert(key);
        const Result<std::shared_ptr<EntityBase>> now = m_file->rows->read(m_catalogue.info(row.kind), row.id);
        if (!now)
            return now.error();
        if (*now)
            receipt.settled.push_back({row.kind, *now});
        return {};
    };
    for (const ChangeRow &row : transaction.rows) {
        if (Result<> done = settle(row); !done)
            return done.error();
    }
    for (const ChangeRow &row : journalled.rows) {
        if (row.kind == EntityKind::Conflict && row.isInsertion() && !touched.contains({row.kind, row.id}))
            receipt.conflicts.push_back(row.id);
        if (Result<> done = settle(row); !done)
            return done.error();
    }
    if (receipt.fileWasReplaced || stored->back().seq > m_seen.seq)
        m_seen = {stored->back().seq, stored->back().id};
    return receipt;
}

Result<> SqlitePlanStore::checkStillThere()
{
    const std::optional<FileSignature> now = FileSignature::of(m_path);
    if (m_environment.protections.movedCheck && !now)
        return goneFromPath();
    if (m_environment.protections.movedCheck && (!now || !now->isSameFile(m_file->signature) || m_file->database->hasMoved()))
        return Sentences::moved(m_path);
    if (now)
        m_file->signature = *now;
    return {};
}

} // namespace leadline
