// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteplanstore.h"

#include "core/store/merge/mergeplanner.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

namespace leadline {

Result<bool> SqlitePlanStore::adopt(const PlannedMerge &merge)
{
    if (Error reason; isReadOnly(&reason))
        return reason;
    if (merge.isEmpty())
        return true;
    const Result<Outbox *> box = outbox();
    if (!box)
        return box.error();
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp.error();
    if (Result<> writable = checkWritable(); !writable)
        return writable.error();
    Result<WriteTransaction> lock = WriteTransaction::begin(*m_file->database);
    if (!lock)
        return lock.error();
    if (m_environment.protections.movedCheck && m_file->database->hasMoved())
        return Sentences::moved(m_path);
    const Result<DocumentHead> head = m_file->journal->head();
    if (!head)
        return head.error();
    if (head->document != m_document)
        return Sentences::anotherDocument(m_path);
    // Copies that parted have the same numbers; a merge that was planned on another one must not go in.
    const Result<bool> isSameHistory = holdsWhatWasSeen();
    if (!isSameHistory)
        return isSameHistory;
    if (!*isSameHistory)
        return Sentences::moved(m_path);
    if (head->head + 1 != merge.firstSeq())
        return false;

    for (const Transaction &transaction : merge.missing) {
        if (Result<> written = writeJournalled(transaction); !written)
            return written.error();
    }
    ReplicaMemory &replicas = (*box)->replicas();
    qint64 ownSeq = 0;
    if (merge.settlement) {
        const Result<ReplicaMemory::Identity> who = replicas.identify(
            m_path, m_file->signature, [this](const QString &replica) { return m_file->journal->lastReplicaSeq(replica); },
            m_environment.randomBits);
        if (!who)
            return who.error();
        Transaction settlement = *merge.settlement;
        settlement.replica = who->replica;
        settlement.replicaSeq = ownSeq = who->lastSeq + 1;
        if (Result<> written = writeJournalled(settlement); !written)
            return written.error();
    }
    if (Result<> written = writeRows(merge); !written)
        return written.error();
    if (ownSeq > 0) {
        if (Result<> intended = replicas.intend(m_path, ownSeq); !intended)
            return intended.error();
    }
    if (Result<> committed = lock->commit(); !committed) {
        if (Result<> givenUp = ownSeq > 0 ? replicas.giveUp(m_path) : Result<>(); !givenUp)
            return givenUp.error();
        return committed.error();
    }
    if (Result<> there = checkStillThere(); !there)
        return there.error();
    // Not remembered as the last own change: should an older copy take the file's place, there is nothing of ours to store
    // again; the copy that was merged still holds everything.
    if (ownSeq > 0) {
        if (Result<> confirmed = replicas.confirm(m_path, ownSeq); !confirmed)
            return confirmed.error();
    }
    return true;
}

Result<> SqlitePlanStore::writeJournalled(const Transaction &transaction)
{
    const Result<DocumentHead> head = m_file->journal->head();
    if (!head)
        return head.error();
    Result<JournalWriter> writer = JournalWriter::begin(*m_file->database, *head, journalHeader(transaction));
    if (!writer)
        return writer.error();
    for (const ChangeRow &row : transaction.rows) {
        if (Result<> done = writer->write(journalRow(m_catalogue, row)); !done)
            return done;
    }
    return writer->finish();
}

Result<> SqlitePlanStore::writeRows(const PlannedMerge &merge)
{
    QSet<EntityKey> touched;
    const auto touch = [&](const Transaction &transaction) {
        for (const ChangeRow &row : transaction.rows)
            touched.insert({row.kind, row.id});
    };
    std::ranges::for_each(merge.missing, touch);
    if (merge.settlement)
        touch(*merge.settlement);
    for (const EntityKey &key : std::as_const(touched)) {
        const EntityInfo &info = m_catalogue.info(key.kind);
        const EntityBase &row = *merge.plan.find(key.kind, key.id);
        const Result<bool> isNew = m_file->rows->insert(info, row, row.version);
        if (!isNew)
            return isNew.error();
        if (Result<> done = *isNew ? Result<>() : m_file->rows->overwrite(info, row, row.version); !done)
            return done;
        if (Result<> done = row.removed ? m_file->rows->setRemoved(info, key.id, true, row.version) : Result<>(); !done)
            return done;
        if (!m_environment.protections.selfCheck)
            continue;
        const Result<std::shared_ptr<EntityBase>> stored = m_file->rows->read(info, key.id);
        if (!stored)
            return stored.error();
        if (!*stored || !info.equal(**stored, row) || (*stored)->version != row.version)
            return Sentences::selfCheckFailed(m_path, info.keyText() + u' ' + idText(key.id));
    }
    return {};
}

} // namespace leadline
