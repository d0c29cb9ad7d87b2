// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/storeworker.h"

#include "core/session/backuprule.h"
#include "core/session/localkeeping.h"
#include "core/session/plancopy.h"
#include "core/session/snapshotrule.h"
#include "core/session/undoable.h"
#include "core/store/guard/filecheck.h"
#include "core/store/local/outbox.h"
#include "core/store/sentences.h"

#include <QThread>

namespace leadline {

namespace {

std::vector<StoreWorker::KeptElsewhere> grouped(const std::vector<PendingTransaction> &kept)
{
    std::vector<StoreWorker::KeptElsewhere> files;
    for (const PendingTransaction &one : kept) {
        auto file = std::ranges::find(files, one.path, &StoreWorker::KeptElsewhere::path);
        if (file == files.end())
            file = files.insert(files.end(), {one.path, {}});
        file->edits.push_back({one.transaction.label, one.transaction.at});
    }
    return files;
}

} // namespace

StoreWorker::StoreWorker(const SessionEnvironment &environment, const LiveTimes &times)
    : m_environment(environment)
    , m_times(times)
    , m_ids(environment.clock)
    , m_nextRetry(times.firstRetry)
    , m_presence(idText(m_ids.next()), environment.identity.author(), times.presence)
    , m_next(this)
    , m_retry(this)
    , m_poll(this)
{
    m_alive.start();
    m_next.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_poll.setInterval(times.poll);
    connect(&m_next, &QTimer::timeout, this, &StoreWorker::commitNext);
    connect(&m_retry, &QTimer::timeout, this, &StoreWorker::commitNext);
    connect(&m_poll, &QTimer::timeout, this, &StoreWorker::poll);
}

StoreWorker::~StoreWorker() = default;

StoreEnvironment StoreWorker::storeEnvironment()
{
    return {.clock = m_environment.clock, .ids = m_ids, .paths = m_environment.paths};
}

void StoreWorker::open(const QString &path, StoreMode mode)
{
    m_awaitsCheck = m_times.verifies && mode == StoreMode::ReadWrite;
    Q_EMIT opened(std::make_shared<Result<Opened>>(opening(PlanStore::open(path, mode, storeEnvironment()))));
    if (!m_queue.empty())
        m_next.start();
}

void StoreWorker::create(const QString &path, EntityId documentId, const std::vector<Transaction> &history)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, documentId, storeEnvironment());
    const bool made = store.hasValue();
    if (made && !history.empty()) {
        if (const Result<> replayed = (*store)->replay(history); !replayed)
            store = replayed.error();
    }
    Result<Opened> outcome = opening(std::move(store));
    if (outcome)
        outcome->isNew = true;
    if (made && !outcome) {
        // Nobody has seen this file yet: what was made a moment ago may go again.
        m_store.reset();
        FileCheck::removeNew(path);
    }
    Q_EMIT opened(std::make_shared<Result<Opened>>(std::move(outcome)));
}

Result<StoreWorker::Opened> StoreWorker::opening(Result<std::unique_ptr<PlanStore>> store)
{
    if (!store)
        return store.error();
    m_store = std::move(*store);
    std::vector<TransactionPointer> unsent;
    std::vector<Refused> hopeless;
    Error readOnly;
    const bool isReadOnly = m_store->isReadOnly(&readOnly);
    if (!isReadOnly) {
        if (const Result<> done = storeLeftovers(unsent, hopeless); !done)
            return done.error();
    }
    Result<Plan> plan = m_store->load();
    if (!plan)
        return plan.error();
    rememberHead();

    Opened outcome{.plan = std::move(*plan), .path = m_store->path(), .documentId = m_store->documentId()};
    if (isReadOnly)
        outcome.readOnly = readOnly;
    // A file of a newer version may not tell its history; then there is nothing to undo, and nothing may be changed.
    if (const Result<std::vector<Transaction>> own =
            m_store->transactions({.since = m_environment.clock.now().addDays(-undoDays),
                                   .author = m_environment.identity.author(),
                                   .newest = undoCount});
        own) {
        for (const Transaction &transaction : *own) {
            if (Transaction made = undoable(transaction); !made.rows.empty())
                outcome.own.push_back(std::make_shared<const Transaction>(std::move(made)));
        }
    }
    if (const Result<std::vector<Transaction>> missing = m_store->missing(); missing && !isReadOnly)
        outcome.missing = static_cast<int>(missing->size());
    if (const Result<std::vector<PendingTransaction>> kept = keptElsewhere(); kept && !isReadOnly)
        outcome.keptElsewhere = grouped(*kept);
    m_queue.assign(unsent.begin(), unsent.end());
    outcome.unsent = std::move(unsent);
    outcome.refused = std::move(hopeless);
    return outcome;
}

/// What a crash has left in the outbox for this file goes in before the plan is shown, unless the file is to be checked
/// first.
Result<> StoreWorker::storeLeftovers(std::vector<TransactionPointer> &unsent, std::vector<Refused> &hopeless)
{
    const Result<std::vector<PendingTransaction>> pending = m_store->pending();
    if (!pending)
        return pending.error();
    for (const PendingTransaction &left : *pending) {
        if (left.path != m_store->path())
            continue;
        if (unsent.empty() && !m_awaitsCheck) {
            const Result<Receipt> receipt = this->store(std::make_shared<const Transaction>(left.transaction));
            if (receipt)
                continue;
            if (receipt.error().code == ErrorCode::Invalid) {
                hopeless.push_back({left.transaction.label, receipt.error().text});
                continue;
            }
        }
        m_keptLocally.insert(left.transaction.id);
        unsent.push_back(std::make_shared<const Transaction>(left.transaction));
    }
    return {};
}

void StoreWorker::commit(TransactionPointer transaction)
{
    m_presence.touch(elapsed());
    m_queue.push_back(std::move(transaction));
    if (m_trouble || m_awaitsCheck)
        keepLocally(*m_queue.back());
    else if (!m_next.isActive())
        m_next.start();
}

void StoreWorker::commitNext()
{
    m_retry.stop();
    if (const Result<> found = m_lost ? findLost() : Result<>(); !found) {
        fail(found.error());
        return;
    }
    if (!m_queue.empty()) {
        if (m_awaitsCheck)
            return;
        if (m_damage) {
            fail(*m_damage);
            return;
        }
        const TransactionPointer transaction = m_queue.front();
        const Result<Receipt> receipt = store(transaction);
        if (!receipt && !isHopeless(receipt.error())) {
            fail(receipt.error());
            return;
        }
        m_queue.pop_front();
        m_keptLocally.remove(transaction->id);
        m_trouble.reset();
        m_pollTrouble.reset();
        m_nextRetry = m_times.firstRetry;
        if (receipt)
            noteStored(*transaction, *receipt);
        else
            refuse(transaction, receipt.error());
    }
    if (m_queue.empty())
        settle();
    else
        m_next.start();
}

Result<Receipt> StoreWorker::store(const TransactionPointer &transaction)
{
    m_backupFailed = false;
    if (const Result<> backedUp = backUpBefore(*transaction); !backedUp) {
        m_backupFailed = backedUp.error().code != ErrorCode::Busy;
        return backedUp.error();
    }
    const QDate day = m_environment.clock.now().toUTC().date();
    const Result<TransactionPointer> sent = withSnapshot(transaction, day);
    if (!sent)
        return sent.error();
    Result<Receipt> receipt = m_store->commit(**sent);
    if (!receipt)
        return receipt;
    m_snapshotDay = day;
    return SnapshotRule::receiptFor(std::move(*receipt), **sent, *transaction);
}

bool StoreWorker::isHopeless(const Error &error) const
{
    return error.code == ErrorCode::Invalid || m_backupFailed;
}

Result<> StoreWorker::backUpBefore(const Transaction &transaction)
{
    const bool needed = needsBackup(transaction.kind);
    if (!needed && (m_dailyBackupFailed || !m_store->isBackupDue()))
        return {};
    // It takes a moment, and the edit must be safe meanwhile.
    keepLocally(transaction);
    const Result<> done = keepBackup(*m_store, transaction.kind);
    m_dailyBackupFailed = !needed && m_store->isBackupDue();
    return done;
}

void StoreWorker::noteStored(const Transaction &transaction, const Receipt &receipt)
{
    if (receipt.wasThere)
        rememberHead();
    else
        m_head = transaction.id;
    m_mustReload = m_mustReload || receipt.fileWasReplaced;
    Q_EMIT stored(transaction.id, std::make_shared<const Receipt>(receipt));
    if (!receipt.settled.empty())
        tellHowItIsStored(transaction, receipt);
}

/// Undo must bring back what the edit has replaced in the file, not what was shown when it was made.
void StoreWorker::tellHowItIsStored(const Transaction &transaction, const Receipt &receipt)
{
    const Result<std::vector<Transaction>> newest = m_store->transactions({.afterSeq = receipt.seq - 1});
    if (!newest)
        return;
    const auto stored = std::ranges::find(*newest, transaction.id, &Transaction::id);
    if (stored != newest->end())
        Q_EMIT storedOtherwise(std::make_shared<const Transaction>(undoable(*stored)));
}

void StoreWorker::fail(const Error &error)
{
    m_trouble = error;
    for (const TransactionPointer &waiting : m_queue)
        keepLocally(*waiting);
    if (!m_damage)
        m_retry.start(m_nextRetry);
    m_nextRetry = std::min(m_nextRetry * 2, m_times.longestRetry);
    Q_EMIT troubled(error);
    answerFlushes(error);
}

void StoreWorker::settle()
{
    if (m_mustReload) {
        if (const Result<> done = reload(); !done) {
            answerFlushes(done);
            return;
        }
    }
    answerFlushes({});
}

void StoreWorker::answerFlushes(const Result<> &outcome)
{
    for (const std::function<void(Result<>)> &done : std::exchange(m_flushes, {}))
        done(outcome);
}

void StoreWorker::keepLocally(const Transaction &transaction)
{
    if (m_keptLocally.contains(transaction.id))
        return;
    const LocalKeeping where{m_environment.paths, m_store->documentId(), m_store->path(), m_environment.clock.now()};
    if (!m_outbox) {
        Result<std::unique_ptr<Outbox>> outbox = Outbox::open(where.paths, idText(where.documentId), where.now);
        if (!outbox)
            return;
        m_outbox = std::move(*outbox);
    }
    if (keepInOutbox(*m_outbox, where, transaction))
        m_keptLocally.insert(transaction.id);
}

void StoreWorker::beginCheck()
{
    m_awaitsCheck = true;
    m_damage.reset();
}

void StoreWorker::endCheck(const std::optional<Error> &damage)
{
    m_awaitsCheck = false;
    m_damage = damage;
    if (damage) {
        fail(*damage);
    } else if (!m_queue.empty()) {
        commitNext();
    } else if (m_trouble) {
        m_trouble.reset();
        Q_EMIT recovered();
    }
}

/// Closing can't wait for the check in the background.
void StoreWorker::checkInTime(const QDeadlineTimer &enough)
{
    if (!m_awaitsCheck || m_queue.empty())
        return;
    const Result<std::vector<VerifyFinding>> findings =
        m_store->quickVerify([&enough](int) { return !enough.hasExpired(); });
    m_awaitsCheck = !findings || !findings->empty();
}

void StoreWorker::setPolling(bool on)
{
    if (on == m_poll.isActive())
        return;
    if (on) {
        m_poll.start();
        poll();
    } else {
        m_poll.stop();
        announcePresence();
    }
}

void StoreWorker::poll()
{
    if (m_lost)
        return;
    const bool hadTrouble = m_pollTrouble.has_value();
    const Result<> looked = m_mustReload && m_queue.empty() ? reload() : lookForNews();
    if (!looked) {
        if (looked.error().code == ErrorCode::Busy)
            return;
        // What is wrong may change while it lasts: an empty file that fills with another plan.
        const bool isNew = !hadTrouble || m_pollTrouble->text != looked.error().text;
        m_pollTrouble = looked.error();
        if (!m_trouble && isNew)
            Q_EMIT troubled(looked.error());
        return;
    }
    m_pollTrouble.reset();
    tendPresence();
    if (!hadTrouble)
        return;
    if (m_trouble)
        m_next.start();
    else
        Q_EMIT recovered();
}

void StoreWorker::setEditing(EntityKey item, const FieldInfo *field)
{
    m_presence.touch(item, field, elapsed());
}

void StoreWorker::tendPresence()
{
    announcePresence();
    const Result<std::vector<Presence>> rows = m_store->presences();
    if (rows && m_presence.follow(*rows, elapsed(), m_environment.clock.now()))
        Q_EMIT presenceChanged(std::make_shared<const std::vector<Presence>>(m_presence.others()));
}

/// Only while all is well: what is no more than a hint is worth no sentence, and nobody waits for it.
void StoreWorker::announcePresence()
{
    const PresenceKeeper::Duty duty = m_presence.duty(elapsed());
    const bool isWell = !m_trouble && !m_lost && !m_awaitsCheck && !m_damage && m_queue.empty();
    if (duty == PresenceKeeper::Duty::Nothing || !isWell || m_store->isReadOnly())
        return;
    const Result<> written = duty == PresenceKeeper::Duty::Withdraw
        ? m_store->withdrawPresence({m_presence.client()})
        : m_store->announce(m_presence.own(duty, m_environment.clock.now()), m_presence.leftOver(elapsed()));
    m_presence.done(duty, written.hasValue(), elapsed());
}

Result<> StoreWorker::lookForNews()
{
    const Result<bool> news = m_store->hasNews();
    if (!news)
        return news.error();
    if (!*news)
        return {};
    return showWhatCame();
}

/// Hands out what stands behind the store's head.
Result<> StoreWorker::showWhatCame()
{
    const qint64 head = m_store->head();
    Result<std::vector<Transaction>> changes = m_store->changesSince(head);
    if (!changes)
        return changes.error();
    // Is this still the same history?
    const Result<EntityId> known = head > 0 ? m_store->transactionAt(head) : m_head;
    if (!known || *known != m_head) {
        m_mustReload = true;
        return known ? reload() : Result<>(known.error());
    }
    if (changes->empty())
        return {};
    m_head = changes->back().id;
    Q_EMIT followed(std::make_shared<const std::vector<Transaction>>(std::move(*changes)));
    return {};
}

void StoreWorker::rememberHead()
{
    const Result<EntityId> head = m_store->transactionAt(m_store->head());
    m_head = head ? *head : EntityId();
}

void StoreWorker::flush(std::function<void(Result<>)> done)
{
    m_flushes.push_back(std::move(done));
    if (m_queue.empty() || m_trouble)
        commitNext();
}

void StoreWorker::history(const TransactionFilter &filter,
                          const std::function<void(Result<std::vector<Transaction>>)> &done)
{
    done(m_store->transactions(filter));
}

void StoreWorker::saveCopy(const QString &target, const std::shared_ptr<const Plan> &shown,
                           const std::function<void(Result<>)> &done)
{
    Result<> copied = copyPlan(*m_store, m_queue, target, m_environment);
    if (!copied && shown)
        copied = rebuildPlan(m_store->documentId(), *shown, target, m_environment);
    done(copied);
}

void StoreWorker::reloadSoon()
{
    m_mustReload = true;
    if (m_queue.empty())
        commitNext();
}

void StoreWorker::close()
{
    m_poll.stop();
    m_next.stop();
    m_retry.stop();
    for (const TransactionPointer &waiting : m_queue)
        keepLocally(*waiting);
    // What is left after a while is stored when the plan is opened again.
    const QDeadlineTimer enough(m_times.closing / 2);
    checkInTime(enough);
    while (!m_lost && !m_awaitsCheck && !m_damage && !m_queue.empty() && !enough.hasExpired()) {
        // Nobody can be told any more, so only what can't ever be stored is passed over.
        if (const Result<Receipt> stored = store(m_queue.front()); !stored && stored.error().code != ErrorCode::Invalid)
            break;
        m_queue.pop_front();
    }
    if (m_queue.empty() && !m_trouble && !m_lost && m_presence.isInFile())
        std::ignore = m_store->withdrawPresence({m_presence.client()}).hasValue();
    m_store.reset();
    thread()->quit();
}

} // namespace leadline
