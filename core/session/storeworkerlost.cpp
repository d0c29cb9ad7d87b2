// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/storeworker.h"
#include "core/store/sentences.h"

namespace leadline {

void StoreWorker::retry()
{
    if (!m_store)
        return;
    const Result<std::vector<Transaction>> missing = lost();
    if (missing && !missing->empty()) {
        m_lost = false;
        // Whatever else the file has lost is in it again afterwards, but not as it is shown.
        m_mustReload = true;
        for (auto one = missing->rbegin(); one != missing->rend(); ++one) {
            m_offeredAgain.insert(one->id);
            m_queue.push_front(std::make_shared<const Transaction>(*one));
        }
    }
    m_nextRetry = m_times.firstRetry;
    m_dailyBackupFailed = false;
    if (m_queue.empty())
        poll();
    commitNext();
}

void StoreWorker::refuse(const TransactionPointer &transaction, const Error &why)
{
    std::ignore = m_store->discardPending(transaction->id).hasValue();
    if (m_offeredAgain.remove(transaction->id)) {
        m_notTaken.insert(transaction->id);
        // Whoever asked to store it again works on with what the file holds, and with the rest once that is in it.
        m_mustReload = reload().hasValue() || m_mustReload;
    }
    Q_EMIT refused(transaction, why);
}

/// Edits that wait for another file of this document: it was moved or renamed, or can't be reached.
Result<std::vector<PendingTransaction>> StoreWorker::keptElsewhere()
{
    Result<std::vector<PendingTransaction>> kept = m_store->pending();
    if (kept)
        std::erase_if(*kept, [this](const PendingTransaction &one) { return one.path == m_store->path(); });
    return kept;
}

void StoreWorker::storeKeptElsewhere()
{
    const Result<std::vector<PendingTransaction>> kept = keptElsewhere();
    if (!kept) {
        fail(kept.error());
        return;
    }
    for (const PendingTransaction &one : *kept) {
        // From now on it is this file's, whether it can be stored at once or not.
        keepLocally(one.transaction);
        m_queue.push_back(std::make_shared<const Transaction>(one.transaction));
    }
    // Nothing of it is shown yet.
    m_mustReload = true;
    commitNext();
}

void StoreWorker::discardKeptElsewhere()
{
    const Result<std::vector<PendingTransaction>> kept = keptElsewhere();
    if (!kept)
        return;
    for (const PendingTransaction &one : *kept)
        std::ignore = m_store->discardPending(one.transaction.id).hasValue();
}

/// The file isn't what it was: everything is read anew, unless that would take own changes from sight.
Result<> StoreWorker::reload()
{
    const Result<std::vector<Transaction>> missing = lost();
    if (!missing)
        return missing.error();
    if (!missing->empty()) {
        m_lost = true;
        fail(Sentences::vanished(m_store->path()));
        return {};
    }
    Result<Plan> plan = m_store->load();
    if (!plan)
        return plan.error();
    rememberHead();
    m_mustReload = false;
    Q_EMIT reloaded(std::make_shared<Plan>(std::move(*plan)));
    return {};
}

/// Looks whether the right file is back.
Result<> StoreWorker::findLost()
{
    const Result<std::vector<Transaction>> missing = lost();
    if (!missing)
        return missing.error();
    if (!missing->empty())
        return Sentences::vanished(m_store->path());
    m_lost = false;
    m_trouble.reset();
    const Result<> done = reload();
    if (done && m_queue.empty())
        Q_EMIT recovered();
    return done;
}

/// Own transactions that are gone from the file and about which nobody has decided yet.
Result<std::vector<Transaction>> StoreWorker::lost()
{
    Result<std::vector<Transaction>> missing = m_store->missing();
    if (!missing)
        return missing;
    std::erase_if(*missing, [this](const Transaction &gone) {
        return m_notTaken.contains(gone.id)
            || std::ranges::any_of(m_queue, [&](const TransactionPointer &waiting) { return waiting->id == gone.id; });
    });
    return missing;
}

} // namespace leadline
