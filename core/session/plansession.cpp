// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plansession.h"

#include "core/session/backuprule.h"
#include "core/session/checkedfiles.h"
#include "core/session/snapshotrule.h"
#include "core/store/guard/filecheck.h"
#include "core/store/sentences.h"

namespace leadline {

namespace {

StoreEnvironment storeEnvironment(const SessionEnvironment &environment, IdSource &ids)
{
    return {.clock = environment.clock, .ids = ids, .paths = environment.paths};
}

} // namespace

PlanSession::PlanSession(const SessionEnvironment &environment, std::unique_ptr<IdSource> ids,
                         std::unique_ptr<PlanStore> store, Plan plan)
    : m_environment(environment)
    , m_ids(std::move(ids))
    , m_store(std::move(store))
    , m_document(std::make_unique<PlanDocument>(std::move(plan), environment.identity.author(), *m_ids, environment.clock))
{
}

PlanSession::~PlanSession()
{
    if (!m_newest.isNull())
        CheckedFiles(m_environment.paths).remember(m_store->path(), m_newest);
}

Result<std::unique_ptr<PlanSession>> PlanSession::open(const QString &path, StoreMode mode,
                                                       const SessionEnvironment &environment)
{
    std::unique_ptr<IdSource> ids = std::make_unique<UuidV7Source>(environment.clock);
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, mode, storeEnvironment(environment, *ids));
    if (!store)
        return store.error();
    Result<Plan> plan = (*store)->load();
    if (!plan)
        return plan.error();
    return std::unique_ptr<PlanSession>(
        new PlanSession(environment, std::move(ids), std::move(*store), std::move(*plan)));
}

Result<std::unique_ptr<PlanSession>> PlanSession::create(const QString &path, EntityId documentId,
                                                         std::span<const Transaction> history,
                                                         const SessionEnvironment &environment)
{
    std::unique_ptr<IdSource> ids = std::make_unique<UuidV7Source>(environment.clock);
    Result<std::unique_ptr<PlanStore>> store =
        PlanStore::create(path, documentId, storeEnvironment(environment, *ids));
    if (!store)
        return store.error();
    Result<> replayed = history.empty() ? Result<>() : (*store)->replay(history);
    Result<Plan> plan = replayed ? (*store)->load() : Result<Plan>(replayed.error());
    if (!plan) {
        // Nobody has seen this file yet: what create() made a moment ago may go again.
        store->reset();
        FileCheck::removeNew(path);
        const bool isOfReading = replayed && plan.error().code == ErrorCode::WriteFailed;
        return isOfReading ? Sentences::cannotCreate(path, plan.error().detail) : plan.error();
    }
    return std::unique_ptr<PlanSession>(
        new PlanSession(environment, std::move(ids), std::move(*store), std::move(*plan)));
}

Result<std::shared_ptr<const Transaction>> PlanSession::execute(Change change)
{
    Error readOnly;
    if (m_store->isReadOnly(&readOnly))
        return readOnly;
    if (const Result<> read = m_isOfAnotherFile ? readAnew() : Result<>(); !read)
        return read.error();
    if (!m_isSound) {
        if (const Result<> sound = CheckedFiles(m_environment.paths).ensureSound(*m_store); !sound)
            return sound.error();
        m_isSound = true;
    }
    if (const Result<> kept = keepBackup(*m_store, change.kind); !kept)
        return kept.error();
    Result<std::shared_ptr<const Transaction>> transaction = m_document->execute(std::move(change));
    if (!transaction || !*transaction)
        return transaction;
    if (const Result<> stored = storeAndFollow(**transaction); !stored) {
        // The caller is told that nothing was saved, so nothing may look saved either.
        Transaction back;
        for (auto row = (*transaction)->rows.rbegin(); row != (*transaction)->rows.rend(); ++row)
            back.rows.push_back(row->inverse());
        std::ignore = m_document->applyForeign(back).hasValue();
        // Nor may it be stored later: whoever was told to try again does so.
        if (stored.error().code == ErrorCode::Busy) {
            if (const Result<> discarded = m_store->discardPending((*transaction)->id); !discarded)
                return discarded.error();
        }
        return stored.error();
    }
    // A copy that took the file's place was never checked, and isn't to be remembered as if it were.
    m_newest = m_isSound ? (*transaction)->id : EntityId();
    return transaction;
}

Result<> PlanSession::storeAndFollow(const Transaction &transaction)
{
    Result<std::optional<ChangeRow>> snapshot = SnapshotRule::due(*m_store, transaction.kind, m_environment, *m_ids);
    if (!snapshot)
        return snapshot.error();
    const Transaction sent = *snapshot ? SnapshotRule::added(transaction, **std::move(snapshot)) : transaction;
    // Its rows were matched with those that were there: a second import of a file must not make them twice.
    const CommitRule rule = transaction.kind == ChangeKind::Import ? CommitRule::NoneNewer : CommitRule::Rebase;
    Result<Receipt> stored = m_store->commit(sent, rule);
    if (!stored)
        return stored.error();
    const Receipt receipt = SnapshotRule::receiptFor(std::move(*stored), sent, transaction);
    m_newConflicts = receipt.conflicts;
    if (receipt.fileWasReplaced) {
        m_isSound = false;
        m_isOfAnotherFile = true;
        // The change is stored whether or not the rest can be read now; if not, the next one waits for it.
        std::ignore = readAnew().hasValue();
        return {};
    }
    Transaction following;
    following.rows = rowsToFollow(receipt, plan());
    return m_document->applyForeign(following);
}

/// What others did in the copy that is there now came with no receipt.
Result<> PlanSession::readAnew()
{
    Result<Plan> plan = m_store->load();
    if (!plan)
        return plan.error();
    m_document->reset(std::move(*plan));
    m_isOfAnotherFile = false;
    return {};
}

} // namespace leadline
