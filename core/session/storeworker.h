// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/plancomparison.h"
#include "core/session/presencekeeper.h"
#include "core/session/sessionenvironment.h"
#include "core/session/unsentedits.h"
#include "core/store/merge/copymerge.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace leadline {

class Outbox;

/// How often and how long a LiveSession waits; tests shorten these.
struct LiveTimes
{
    std::chrono::milliseconds poll{1000};         ///< between two looks for others' changes
    std::chrono::milliseconds savingShown{400};   ///< how long storing may take before it is shown
    std::chrono::milliseconds firstRetry{500};    ///< after a failure, doubled each time
    std::chrono::milliseconds longestRetry{8000};
    std::chrono::milliseconds closing{5000};      ///< how long closing may take
    std::chrono::milliseconds copies{30'000};     ///< between two looks for copies beside the file
    PresenceTimes presence = {};
    bool verifies = true;                         ///< check the whole file after opening, before anything goes into it
};

/// Two moments of a plan and what differs between them.
struct MomentComparison
{
    std::shared_ptr<const Plan> before;
    std::shared_ptr<const Plan> after;
    std::vector<PlanDifference> differences;
};

/// The side of a LiveSession that works with the disk: it owns the store, commits what it is given one by one and in
/// order, tries again what failed, and looks for others' changes. It lives in a thread of its own; everything but the
/// constructor and the signals' connections happens there.
class StoreWorker final : public QObject
{
    Q_OBJECT

public:
    /// An edit that can't ever be stored.
    struct Refused
    {
        QString label;
        QString sentence;
    };

    /// Own edits that could not be stored in a file of this document under another name.
    struct KeptElsewhere
    {
        struct Edit
        {
            QString label;
            QDateTime at; ///< UTC
        };
        QString path;
        std::vector<Edit> edits; ///< oldest first
    };

    struct Opened
    {
        Plan plan;
        QString path;
        EntityId documentId;
        std::optional<Error> readOnly = {};
        /// One's own newest transactions, for undo.
        std::vector<TransactionPointer> own = {};
        /// Left over from a crash and still not in the file; they are queued here already.
        std::vector<TransactionPointer> unsent = {};
        /// Left over from a crash, and dropped.
        std::vector<Refused> refused = {};
        /// Own transactions that were in the file once and aren't now; retry() stores them again.
        int missing = 0;
        /// Of one file each; storeKeptElsewhere() stores them here.
        std::vector<KeptElsewhere> keptElsewhere = {};
        /// Made just now, so there is nothing to check.
        bool isNew = false;
    };

    /// One's own transactions of so many days can be undone, up to this number.
    static constexpr int undoDays = 30;
    static constexpr int undoCount = 500;

    StoreWorker(const SessionEnvironment &environment, const LiveTimes &times);
    ~StoreWorker() override;

    void open(const QString &path, StoreMode mode);
    void create(const QString &path, EntityId documentId, const std::vector<Transaction> &history);

    void commit(TransactionPointer transaction);
    /// Tries now what waits, and stores again what the file has lost.
    void retry();
    void storeKeptElsewhere();
    void discardKeptElsewhere();
    /// The whole file is being checked: nothing goes into it until endCheck(). It begins so when LiveTimes::verifies.
    void beginCheck();
    /// @p damage is what is wrong with the file; then edits stay on this computer.
    void endCheck(const std::optional<Error> &damage);
    void setPolling(bool on);
    /// What is open in an editor, for colleagues; a null item: nothing any more.
    void setEditing(EntityKey item, const FieldInfo *field);
    /// Answers once nothing is queued any more, or storing has failed.
    void flush(std::function<void(Result<>)> done);
    void history(const TransactionFilter &filter, const std::function<void(Result<std::vector<Transaction>>)> &done);
    void planAsOf(const Moment &moment, const std::function<void(Result<std::shared_ptr<const Plan>>)> &done);
    /// @p shown is the plan of now; may be null when neither side is.
    void compare(const Moment &from, const Moment &to, const std::shared_ptr<const Plan> &shown,
                 const std::function<void(Result<std::shared_ptr<const MomentComparison>>)> &done);
    /// Merges the copy in the file @p from once nothing is queued any more; what it brings follows like colleagues' changes.
    void merge(const QString &from, MergeMode mode, const StoreProgress &progress,
               const std::function<void(Result<std::shared_ptr<const PlannedMerge>>)> &done);
    /// Answers how far the file goes once nothing is queued any more, or why it is.
    void position(std::function<void(Result<Position>)> done);
    /// @p shown is what to save when the file is gone; may be null.
    void saveCopy(const QString &target, const std::shared_ptr<const Plan> &shown,
                  const std::function<void(Result<>)> &done);
    /// Reads the whole plan anew once nothing is queued.
    void reloadSoon();
    /// Keeps what is queued locally, tries to store it, and ends the thread.
    void close();

Q_SIGNALS:
    void opened(const std::shared_ptr<leadline::Result<leadline::StoreWorker::Opened>> &outcome);
    void stored(leadline::EntityId transaction, const std::shared_ptr<const leadline::Receipt> &receipt);
    /// Follows stored() when the file doesn't hold the transaction as it was sent, because it met somebody else's: what
    /// its author can take back of it. It may have no rows.
    void storedOtherwise(const leadline::TransactionPointer &undoable);
    /// The transaction can't ever be stored and was dropped.
    void refused(const leadline::TransactionPointer &transaction, const leadline::Error &why);
    void followed(const std::shared_ptr<const std::vector<leadline::Transaction>> &foreign);
    void reloaded(const std::shared_ptr<leadline::Plan> &plan);
    void troubled(const leadline::Error &error);
    void recovered();
    /// Who else edits the file.
    void presenceChanged(const std::shared_ptr<const std::vector<leadline::Presence>> &others);
    /// Carries an answer to the session's thread.
    void answered(const std::function<void()> &answer);

private:
    Result<Opened> opening(Result<std::unique_ptr<PlanStore>> store);
    Result<> storeLeftovers(std::vector<TransactionPointer> &unsent, std::vector<Refused> &hopeless);
    StoreEnvironment storeEnvironment();

    void commitNext();
    void checkInTime(const QDeadlineTimer &enough);
    Result<std::shared_ptr<const Plan>> planAt(const Moment &moment);
    /// The one way into the file: the backup and the snapshot that go with the transaction, then itself.
    Result<Receipt> store(const TransactionPointer &transaction);
    /// True when trying again can't help.
    bool isHopeless(const Error &error) const;
    Result<> backUpBefore(const Transaction &transaction);
    Result<TransactionPointer> withSnapshot(const TransactionPointer &transaction, QDate day);
    void refuse(const TransactionPointer &transaction, const Error &why);
    void noteStored(const Transaction &transaction, const Receipt &receipt);
    void tellHowItIsStored(const Transaction &transaction, const Receipt &receipt);
    void fail(const Error &error);
    void settle();
    void answerFlushes(const Result<> &outcome);
    void keepLocally(const Transaction &transaction);

    Result<std::shared_ptr<const PlannedMerge>> mergeNow(const QString &from, MergeMode mode,
                                                         const StoreProgress &progress);

    void poll();
    void tendPresence();
    void announcePresence();
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_alive.elapsed()); }
    Result<> lookForNews();
    Result<> showWhatCame();
    Result<> reload();
    Result<> findLost();
    Result<std::vector<Transaction>> lost();
    Result<std::vector<PendingTransaction>> keptElsewhere();
    void rememberHead();

    SessionEnvironment m_environment;
    LiveTimes m_times;
    UuidV7Source m_ids;
    std::unique_ptr<PlanStore> m_store;
    std::unique_ptr<Outbox> m_outbox;

    std::deque<TransactionPointer> m_queue;
    QSet<EntityId> m_keptLocally;
    std::vector<std::function<void(Result<>)>> m_flushes;
    std::optional<Error> m_trouble;
    std::optional<Error> m_pollTrouble;
    std::chrono::milliseconds m_nextRetry;
    bool m_dailyBackupFailed = false;
    /// The day whose first change is stored.
    QDate m_snapshotDay;
    /// The newest transaction that was sent with a snapshot.
    TransactionPointer m_withSnapshot;
    bool m_mustReload = false;
    bool m_awaitsCheck = false;
    std::optional<Error> m_damage;
    /// The file was replaced by one without some of our transactions; nothing goes in until the user has decided.
    bool m_lost = false;
    /// What the file has lost and was asked to take again, and what of that it can't take.
    QSet<EntityId> m_offeredAgain;
    QSet<EntityId> m_notTaken;
    /// No backup could be made of what mustn't be changed without one.
    bool m_backupFailed = false;
    /// The transaction at the store's head: a file whose history has another one there was replaced.
    EntityId m_head;

    PresenceKeeper m_presence;
    QElapsedTimer m_alive;

    QTimer m_next;
    QTimer m_retry;
    QTimer m_poll;
};

} // namespace leadline
