// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livesession.h"

#include "core/session/backgroundcheck.h"
#include "core/session/copywatch.h"

#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <tuple>
#include <utility>

namespace leadline {

LiveSession::LiveSession(const SessionEnvironment &environment, const LiveTimes &times)
    : m_environment(environment)
    , m_times(times)
    , m_ids(environment.clock)
    , m_unsent(Catalogue::standard())
    , m_savingShown(this)
    , m_thread(new QThread)
    , m_worker(new StoreWorker(environment, times))
{
    m_savingShown.setInterval(times.savingShown);
    connect(&m_savingShown, &QTimer::timeout, this, &LiveSession::onStillSaving);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    followWorker();
    m_thread->start();
}

/// What the worker says arrives in order, so all of this comes after adopt().
void LiveSession::followWorker()
{
    connect(m_worker, &StoreWorker::stored, this,
            [this](EntityId transaction, const std::shared_ptr<const Receipt> &receipt) {
                whenQuiet([=, this] { onStored(transaction, *receipt); });
            });
    connect(m_worker, &StoreWorker::storedOtherwise, this, [this](const TransactionPointer &undoable) {
        whenQuiet([=, this] { onStoredOtherwise(undoable); });
    });
    connect(m_worker, &StoreWorker::refused, this, [this](const TransactionPointer &transaction, const Error &why) {
        whenQuiet([=, this] { onRefused(transaction, why); });
    });
    connect(m_worker, &StoreWorker::followed, this,
            [this](const std::shared_ptr<const std::vector<Transaction>> &foreign) {
                whenQuiet([=, this] { onFollowed(*foreign); });
            });
    connect(m_worker, &StoreWorker::reloaded, this, [this](const std::shared_ptr<Plan> &fresh) {
        whenQuiet([=, this] { onReloaded(std::move(*fresh)); });
    });
    connect(m_worker, &StoreWorker::troubled, this, [this](const Error &error) { setTrouble(error); });
    connect(m_worker, &StoreWorker::recovered, this, [this] { setTrouble({}); });
    connect(m_worker, &StoreWorker::presenceChanged, this,
            [this](const std::shared_ptr<const std::vector<Presence>> &others) {
                m_presentOthers = *others;
                Q_EMIT presenceChanged();
            });
    connect(m_worker, &StoreWorker::answered, this,
            [this](const std::function<void()> &answer) { whenQuiet(answer); });
}

LiveSession::~LiveSession()
{
    m_check.reset();
    m_copyWatch.reset();
    // Whatever holds the worker up, what is shown is on this computer's disk first.
    if (!m_unsent.isEmpty() && !m_readOnly)
        std::ignore = keepInOutbox(localKeeping(), m_unsent.queue()).hasValue();
    work([](StoreWorker &worker) { worker.close(); });
    if (m_thread->wait(QDeadlineTimer(m_times.closing)))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void LiveSession::start(const SessionEnvironment &environment, const LiveTimes &times, Start work, QObject *context,
                        OpenedFunction done)
{
    const std::shared_ptr<std::unique_ptr<LiveSession>> session =
        std::make_shared<std::unique_ptr<LiveSession>>(new LiveSession(environment, times));
    QObject *const arrival = new QObject;
    connect((*session)->m_worker, &StoreWorker::opened, arrival,
            [session, arrival, guard = QPointer<QObject>(context), done = std::move(done)](
                const std::shared_ptr<Result<StoreWorker::Opened>> &outcome) {
                arrival->deleteLater();
                if (!guard) {
                    session->reset();
                } else if (!*outcome) {
                    session->reset();
                    done(outcome->error());
                } else {
                    (*session)->adopt(std::move(**outcome));
                    done(std::move(*session));
                }
            });
    (*session)->work(std::move(work));
}

void LiveSession::open(const QString &path, StoreMode mode, const SessionEnvironment &environment, QObject *context,
                       OpenedFunction done, const LiveTimes &times)
{
    start(environment, times, [path, mode](StoreWorker &worker) { worker.open(path, mode); }, context, std::move(done));
}

void LiveSession::create(const QString &path, EntityId documentId, std::vector<Transaction> history,
                         const SessionEnvironment &environment, QObject *context, OpenedFunction done,
                         const LiveTimes &times)
{
    start(environment, times,
          [path, documentId, history = std::move(history)](StoreWorker &worker) {
              worker.create(path, documentId, history);
          },
          context, std::move(done));
}

void LiveSession::adopt(StoreWorker::Opened opened)
{
    m_path = opened.path;
    m_documentId = opened.documentId;
    m_readOnly = std::move(opened.readOnly);
    m_missing = opened.missing;
    m_keptElsewhere = std::move(opened.keptElsewhere);
    m_document = std::make_unique<PlanDocument>(std::move(opened.plan), m_environment.identity.author(), m_ids,
                                                m_environment.clock);
    for (const TransactionPointer &left : opened.unsent)
        m_unsent.add(left);
    applyToDocument(m_unsent.reapplied(plan()));
    if (!m_unsent.isEmpty())
        m_savingShown.start();
    opened.own.insert(opened.own.end(), opened.unsent.begin(), opened.unsent.end());
    m_document->rememberOwn(opened.own);

    connect(m_document.get(), &PlanDocument::aboutToExecute, this,
            [this](const Change &change) { m_unsent.aboutToEdit(plan(), change.rows); });
    connect(m_document.get(), &PlanDocument::executed, this, &LiveSession::send);
    connect(m_document.get(), &PlanDocument::provisionalStateEnded, this, &LiveSession::runWaiting,
            Qt::QueuedConnection);

    // Once the caller has had time to listen.
    for (const StoreWorker::Refused &refused : opened.refused) {
        QMetaObject::invokeMethod(
            this, [this, refused] { Q_EMIT editRefused(refused.label, refused.sentence); }, Qt::QueuedConnection);
    }
    if (m_times.verifies && !opened.isNew)
        verifyInBackground();
    if (!m_readOnly) {
        m_copyWatch = std::make_unique<CopyWatch>(m_environment, m_path, m_times.copies);
        connect(m_copyWatch.get(), &CopyWatch::changed, this, &LiveSession::copiesBesideChanged);
    }
}

void LiveSession::verifyInBackground()
{
    m_check = std::make_unique<BackgroundCheck>(m_environment, m_path);
    const std::shared_ptr<std::optional<Error>> damage = std::make_shared<std::optional<Error>>();
    connect(m_check.get(), &BackgroundCheck::found, this, [this, damage](const QString &sentence) {
        m_damaged = true;
        *damage = Error{ErrorCode::Refused, sentence};
        Q_EMIT damaged(sentence);
    });
    connect(m_check.get(), &BackgroundCheck::finished, this,
            [this, damage] { work([outcome = *damage](StoreWorker &worker) { worker.endCheck(outcome); }); });
}

QString LiveSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString LiveSession::readOnlyReason() const
{
    return m_readOnly ? m_readOnly->text : QString();
}

Result<std::shared_ptr<const Transaction>> LiveSession::execute(Change change)
{
    if (m_readOnly)
        return *m_readOnly;
    return m_document->execute(std::move(change));
}

Result<Reversed> LiveSession::undo()
{
    if (m_readOnly)
        return *m_readOnly;
    return m_document->undo();
}

Result<Reversed> LiveSession::redo()
{
    if (m_readOnly)
        return *m_readOnly;
    return m_document->redo();
}

void LiveSession::send(const TransactionPointer &transaction)
{
    m_unsent.add(transaction);
    if (m_readOnly) {
        // It went round this class, by a gesture; it can't stay.
        whenQuiet([this, transaction] { onRefused(transaction, *m_readOnly); });
        return;
    }
    work([transaction](StoreWorker &worker) { worker.commit(transaction); });
    if (!m_savingShown.isActive())
        m_savingShown.start();
    if (m_trouble)
        Q_EMIT saveStateChanged();
}

LocalKeeping LiveSession::localKeeping() const
{
    return {m_environment.paths, m_documentId, m_path, m_environment.clock.now()};
}

/// A colleague's lock may hold the worker up for seconds; what comes after the transaction it is at must not depend on
/// this program living that long.
void LiveSession::onStillSaving()
{
    if (!m_saving) {
        m_saving = true;
        Q_EMIT saveStateChanged();
    }
    std::deque<TransactionPointer> unkept = m_unsent.queue();
    const auto kept = std::ranges::find(unkept, m_keptBeside, [](const TransactionPointer &one) { return one->id; });
    if (kept != unkept.end())
        unkept.erase(unkept.begin(), kept + 1);
    if (unkept.empty() || m_trouble)
        return;
    m_keptBeside = unkept.back()->id;
    QThreadPool::globalInstance()->start([where = localKeeping(), unkept = std::move(unkept)] {
        std::ignore = keepInOutbox(where, unkept).hasValue();
    });
}

void LiveSession::onStored(EntityId transaction, const Receipt &receipt)
{
    applyToDocument(m_unsent.stored(transaction, receipt, plan()));
    setTrouble({});
    announceForeign(receipt.foreign);
    if (!receipt.conflicts.empty())
        Q_EMIT conflictsFound(receipt.conflicts);
}

void LiveSession::onStoredOtherwise(const TransactionPointer &undoable)
{
    // One that was undone meanwhile is no step any more; its undo, which is stored after it, becomes one as it is stored.
    const bool isTakenBack = std::ranges::any_of(
        m_unsent.queue(), [&](const TransactionPointer &unsent) { return unsent->undoes == undoable->id; });
    if (!isTakenBack)
        m_document->rememberOwn({undoable});
}

void LiveSession::onRefused(const TransactionPointer &transaction, const Error &why)
{
    applyToDocument(m_unsent.takenBack(transaction->id, plan()));
    setTrouble({});
    Q_EMIT editRefused(transaction->label, why.text);
}

void LiveSession::onFollowed(const std::vector<Transaction> &foreign)
{
    std::vector<Transaction> others;
    for (const Transaction &transaction : foreign) {
        if (!m_unsent.contains(transaction.id))
            others.push_back(transaction);
    }
    applyToDocument(m_unsent.followed(foreign, plan()));
    announceForeign(others);
}

void LiveSession::onReloaded(Plan plan)
{
    m_document->reset(std::move(plan));
    applyToDocument(m_unsent.reapplied(m_document->plan()));
    if (std::exchange(m_missing, 0) > 0)
        Q_EMIT saveStateChanged();
}

void LiveSession::announceForeign(const std::vector<Transaction> &foreign)
{
    for (const Transaction &transaction : foreign)
        Q_EMIT foreignChange(transaction);
}

void LiveSession::applyToDocument(std::vector<ChangeRow> rows)
{
    if (rows.empty())
        return;
    Transaction transaction;
    transaction.rows = std::move(rows);
    // What doesn't fit shows that memory and file have come apart: then the file is right.
    if (!m_document->applyForeign(transaction))
        work([](StoreWorker &worker) { worker.reloadSoon(); });
}

void LiveSession::setTrouble(std::optional<Error> trouble)
{
    const SaveState before = saveState();
    const QString sentence = saveSentence();
    m_trouble = std::move(trouble);
    if (m_unsent.isEmpty()) {
        m_savingShown.stop();
        m_saving = false;
    }
    if (saveState() != before || saveSentence() != sentence)
        Q_EMIT saveStateChanged();
}

SaveState LiveSession::saveState() const
{
    if (m_readOnly)
        return SaveState::ReadOnly;
    if (m_trouble)
        return m_trouble->code == ErrorCode::Busy ? SaveState::Waiting : SaveState::Failed;
    return m_saving ? SaveState::Saving : SaveState::Saved;
}

QString LiveSession::saveSentence() const
{
    switch (saveState()) {
    case SaveState::Saved:
        return tr("All changes saved");
    case SaveState::Saving:
        return tr("Saving");
    case SaveState::Waiting:
        return tr("Somebody else is saving “%1” right now. Your changes are kept on this computer and stored as soon as "
                  "the file is free.").arg(fileName());
    case SaveState::Failed:
        return m_trouble->text;
    case SaveState::ReadOnly:
        return m_readOnly->text;
    }
    return {};
}

void LiveSession::retry()
{
    if (std::exchange(m_damaged, false)) {
        work([](StoreWorker &worker) { worker.beginCheck(); });
        verifyInBackground();
    }
    work([](StoreWorker &worker) { worker.retry(); });
}

void LiveSession::storeKeptElsewhere()
{
    m_keptElsewhere.clear();
    work([](StoreWorker &worker) { worker.storeKeptElsewhere(); });
    Q_EMIT saveStateChanged();
}

void LiveSession::discardKeptElsewhere()
{
    m_keptElsewhere.clear();
    work([](StoreWorker &worker) { worker.discardKeptElsewhere(); });
    Q_EMIT saveStateChanged();
}

template<typename T>
std::function<void(Result<T>)> LiveSession::answerTo(QObject *context, std::function<void(Result<T>)> done)
{
    return [worker = m_worker, guard = QPointer<QObject>(context), done = std::move(done)](Result<T> outcome) {
        Q_EMIT worker->answered([guard, done, outcome = std::move(outcome)] {
            if (guard)
                done(outcome);
        });
    };
}

void LiveSession::saveCopy(const QString &target, QObject *context, std::function<void(Result<>)> done)
{
    // Only then may the file be gone, and what is shown be all there is.
    const std::shared_ptr<const Plan> shown = m_trouble ? std::make_shared<const Plan>(plan().clone()) : nullptr;
    work([target, shown, answer = answerTo<void>(context, std::move(done))](StoreWorker &worker) {
        worker.saveCopy(target, shown, answer);
    });
}

void LiveSession::flush(QObject *context, std::function<void(Result<>)> done)
{
    work([answer = answerTo<void>(context, std::move(done))](StoreWorker &worker) { worker.flush(answer); });
}

void LiveSession::history(const TransactionFilter &filter, QObject *context,
                          std::function<void(Result<std::vector<Transaction>>)> done)
{
    work([filter, answer = answerTo<std::vector<Transaction>>(context, std::move(done))](StoreWorker &worker) {
        worker.history(filter, answer);
    });
}

void LiveSession::planAsOf(const Moment &moment, QObject *context,
                           std::function<void(Result<std::shared_ptr<const Plan>>)> done)
{
    work([moment, answer = answerTo<std::shared_ptr<const Plan>>(context, std::move(done))](StoreWorker &worker) {
        worker.planAsOf(moment, answer);
    });
}

void LiveSession::compare(const Moment &from, const Moment &to, QObject *context,
                          std::function<void(Result<std::shared_ptr<const MomentComparison>>)> done)
{
    const std::shared_ptr<const Plan> shown =
        from.isNow() || to.isNow() ? std::make_shared<const Plan>(plan().clone()) : nullptr;
    work([from, to, shown, answer = answerTo<std::shared_ptr<const MomentComparison>>(context, std::move(done))](
             StoreWorker &worker) { worker.compare(from, to, shown, answer); });
}

void LiveSession::takeSnapshot(const QString &name, SnapshotKind kind, QObject *context,
                               std::function<void(Result<EntityId>)> done)
{
    if (m_readOnly) {
        answerTo<EntityId>(context, std::move(done))(*m_readOnly);
        return;
    }
    // The session may be closed before the answer, with its context still there.
    std::function<void(Result<Position>)> add = [alive = QPointer<LiveSession>(this), name, kind,
                                                 done = std::move(done)](const Result<Position> &position) {
        if (alive)
            done(position ? alive->addSnapshot(name, kind, *position) : Result<EntityId>(position.error()));
    };
    work([answer = answerTo<Position>(context, std::move(add))](StoreWorker &worker) { worker.position(answer); });
}

Result<EntityId> LiveSession::addSnapshot(const QString &name, SnapshotKind kind, const Position &position)
{
    Result<Change> change = snapshotChange(name, position, plan(), m_environment, m_ids, kind);
    if (!change)
        return change.error();
    const EntityId id = change->rows.front().id;
    const Result<std::shared_ptr<const Transaction>> taken = execute(std::move(*change));
    return taken ? Result<EntityId>(id) : Result<EntityId>(taken.error());
}

void LiveSession::merge(const QString &copy, MergeMode mode, QObject *context,
                        std::function<void(Result<std::shared_ptr<const PlannedMerge>>)> done, const StoreProgress &progress)
{
    using Answer = Result<std::shared_ptr<const PlannedMerge>>;
    std::function<void(Answer)> answer = [alive = QPointer<LiveSession>(this), done = std::move(done)](const Answer &merged) {
        if (alive && alive->m_copyWatch)
            alive->m_copyWatch->look();
        done(merged);
    };
    work([copy, mode, progress, answer = answerTo<std::shared_ptr<const PlannedMerge>>(context, std::move(answer))](
             StoreWorker &worker) { worker.merge(copy, mode, progress, answer); });
}

const std::vector<CopyBeside> &LiveSession::copiesBeside() const
{
    static const std::vector<CopyBeside> none;
    return m_copyWatch ? m_copyWatch->copies() : none;
}

void LiveSession::setPolling(bool on)
{
    if (m_copyWatch)
        m_copyWatch->setWatching(on);
    work([on](StoreWorker &worker) { worker.setPolling(on); });
}

void LiveSession::setEditing(EntityKey item, const FieldInfo *field)
{
    if (!m_readOnly)
        work([item, field](StoreWorker &worker) { worker.setEditing(item, field); });
}

void LiveSession::work(std::function<void(StoreWorker &)> task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

void LiveSession::whenQuiet(std::function<void()> step)
{
    if (m_waiting.empty() && !(m_document && m_document->hasProvisionalState())) {
        step();
        return;
    }
    m_waiting.push_back(std::move(step));
}

void LiveSession::runWaiting()
{
    const QPointer<LiveSession> alive(this);
    while (alive && !m_waiting.empty() && !m_document->hasProvisionalState()) {
        const std::function<void()> step = std::move(m_waiting.front());
        m_waiting.pop_front();
        step();
    }
}

} // namespace leadline
