// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plandocument.h"
#include "core/session/copysearch.h"
#include "core/session/localkeeping.h"
#include "core/session/moments.h"
#include "core/session/storeworker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QThread;

namespace leadline {

/// What the status bar says about storing.
enum class SaveState : quint8 {
    Saved,
    Saving,   ///< it takes longer than a moment
    Waiting,  ///< somebody else holds the file; tried again by itself
    Failed,   ///< the file can't be written; edits are kept on this computer and tried again by themselves
    ReadOnly, ///< the file can only be read
};

/// An open plan for a window: the document in memory, with everything that touches the disk in a thread of its own.
/// Edits are shown at once and stored behind, one by one and in order; others' changes come in by themselves. Whoever
/// calls never waits for the disk. PlanSession is the synchronous form, for the command line.
///
/// Every change that PlanDocument carries out is stored, whoever made it (execute(), a Gesture, undo). Lives on the thread
/// that opened it, which must run an event loop; the answers of all asynchronous calls come there, in order with the
/// signals. An answer whose context has gone is dropped.
class LiveSession final : public QObject
{
    Q_OBJECT

public:
    using OpenedFunction = std::function<void(Result<std::unique_ptr<LiveSession>>)>;

    /// Opens a plan file; every refusal has its own sentence. What a crash left unsent for it is stored first.
    static void open(const QString &path, StoreMode mode, const SessionEnvironment &environment, QObject *context,
                     OpenedFunction done, const LiveTimes &times = {});
    /// Makes a plan file that holds @p history. One that is there already is left alone (WriteFailed).
    static void create(const QString &path, EntityId documentId, std::vector<Transaction> history,
                       const SessionEnvironment &environment, QObject *context, OpenedFunction done,
                       const LiveTimes &times = {});
    /// Waits, for LiveTimes::closing at most, until what is queued is in the file or at least in the outbox.
    ~LiveSession() override;

    PlanDocument &document() { return *m_document; }
    const PlanDocument &document() const { return *m_document; }
    const Plan &plan() const { return m_document->plan(); }
    const SessionEnvironment &environment() const { return m_environment; }
    IdSource &ids() { return m_ids; }
    EntityId documentId() const { return m_documentId; }

    /// Canonical path, and its last part.
    QString path() const { return m_path; }
    QString fileName() const;
    bool isReadOnly() const { return m_readOnly.has_value(); }
    /// A whole sentence; empty when the plan can be changed.
    QString readOnlyReason() const;

    /// Carries a change out in memory and stores it behind. A null pointer when it changes nothing. An Error when the
    /// change breaks a rule or the plan can't be changed.
    Result<std::shared_ptr<const Transaction>> execute(Change change);
    /// As PlanDocument::undo(); the same through the document is stored as well.
    Result<Reversed> undo();
    Result<Reversed> redo();

    SaveState saveState() const;
    /// Translated: "All changes saved", "Saving", or what happened, what is safe and what to do.
    QString saveSentence() const;
    /// What lies in the file's place can't be taken for the plan, damaged or strange as it is.
    bool isFileRefused() const { return m_trouble && m_trouble->code == ErrorCode::Refused; }
    /// Edits that are shown but not known to be in the file.
    int unsavedCount() const { return m_unsent.count(); }
    /// Own changes of earlier that this file doesn't hold any more, found at opening; retry() stores them again, and
    /// saveStateChanged() tells when it is done.
    int missingCount() const { return m_missing; }

    /// Own edits that could not be stored in a file of this document under another name: it was moved or renamed, or can't
    /// be reached. Found at opening; saveStateChanged() tells when they were decided about.
    const std::vector<StoreWorker::KeptElsewhere> &keptElsewhere() const { return m_keptElsewhere; }
    /// Stores them here, rebased like every edit, or gives them up for good.
    void storeKeptElsewhere();
    void discardKeptElsewhere();

    /// Tries now what waits, instead of in a few seconds.
    void retry();
    /// Writes a complete, checked copy with all its history, unsent edits included. When the file is gone, the copy is
    /// made of the newest backup and what is shown. A target that is there already is refused.
    void saveCopy(const QString &target, QObject *context, std::function<void(Result<>)> done);
    /// Answers once all edits up to now are in the file, or with what keeps them from it.
    void flush(QObject *context, std::function<void(Result<>)> done);
    /// Reads the journal; TransactionFilter says what of it.
    void history(const TransactionFilter &filter, QObject *context,
                 std::function<void(Result<std::vector<Transaction>>)> done);
    /// The plan as it was at a moment. Takes as long as reading the whole history, and edits wait meanwhile.
    void planAsOf(const Moment &moment, QObject *context,
                  std::function<void(Result<std::shared_ptr<const Plan>>)> done);
    /// What differs between two moments; of now what is shown counts, unsent edits included.
    void compare(const Moment &from, const Moment &to, QObject *context,
                 std::function<void(Result<std::shared_ptr<const MomentComparison>>)> done);
    /// Gives what is shown a name, in one change that can be undone; answers with the snapshot's id. Waits until all edits
    /// up to now are in the file, because a snapshot names what a file holds.
    void takeSnapshot(const QString &name, SnapshotKind kind, QObject *context,
                      std::function<void(Result<EntityId>)> done);
    /// Merges another copy of this plan into it, once all edits up to now are in the file; see mergeCopies() for what is
    /// refused. What it brings comes in like colleagues' changes, before the answer. With MergeMode::DryRun nothing is
    /// written and the answer tells what would come. Takes as long as checking both files, and edits wait meanwhile;
    /// @p progress is called in another thread.
    void merge(const QString &copy, MergeMode mode, QObject *context,
               std::function<void(Result<std::shared_ptr<const PlannedMerge>>)> done, const StoreProgress &progress = {});
    /// Copies that a synchronizing program, or a person, left beside the file and that hold changes which the plan
    /// doesn't have. Looked for while polling is on.
    const std::vector<CopyBeside> &copiesBeside() const;
    /// Looks for others' changes once a second; on while the window is visible.
    void setPolling(bool on);

    /// What is open in an editor now, so that colleagues see it within a minute or so; a null item: nothing any more.
    void setEditing(EntityKey item, const FieldInfo *field);
    /// Who else edits the file: a hint, never a lock, a row a window.
    const std::vector<Presence> &presentOthers() const { return m_presentOthers; }

Q_SIGNALS:
    void presenceChanged();
    void copiesBesideChanged();
    void saveStateChanged();
    /// Somebody else's transaction was applied to the document just now.
    void foreignChange(const leadline::Transaction &transaction);
    /// Storing one's own edits has added these conflict rows.
    void conflictsFound(const std::vector<leadline::EntityId> &ids);
    /// An edit could not be stored for good and was taken back; @p sentence says why.
    void editRefused(const QString &label, const QString &sentence);
    /// The check of the whole file has found something wrong with it. Edits stay on this computer until retry() finds it
    /// sound.
    void damaged(const QString &sentence);

private:
    LiveSession(const SessionEnvironment &environment, const LiveTimes &times);

    using Start = std::function<void(StoreWorker &)>;
    static void start(const SessionEnvironment &environment, const LiveTimes &times, Start work, QObject *context,
                      OpenedFunction done);
    void followWorker();
    void adopt(StoreWorker::Opened opened);
    void verifyInBackground();

    LocalKeeping localKeeping() const;
    Result<EntityId> addSnapshot(const QString &name, SnapshotKind kind, const Position &position);
    void onStillSaving();
    void send(const TransactionPointer &transaction);
    void onStored(EntityId transaction, const Receipt &receipt);
    void onStoredOtherwise(const TransactionPointer &undoable);
    void onRefused(const TransactionPointer &transaction, const Error &why);
    void onFollowed(const std::vector<Transaction> &foreign);
    void onReloaded(Plan plan);
    void setTrouble(std::optional<Error> trouble);
    void applyToDocument(std::vector<ChangeRow> rows);
    void announceForeign(const std::vector<Transaction> &foreign);

    /// Runs @p step now, or in order once a gesture has ended.
    void whenQuiet(std::function<void()> step);
    void runWaiting();
    void work(std::function<void(StoreWorker &)> task);
    template<typename T>
    std::function<void(Result<T>)> answerTo(QObject *context, std::function<void(Result<T>)> done);

    SessionEnvironment m_environment;
    LiveTimes m_times;
    UuidV7Source m_ids;
    std::unique_ptr<PlanDocument> m_document;
    UnsentEdits m_unsent;
    QString m_path;
    EntityId m_documentId;
    std::optional<Error> m_readOnly;
    int m_missing = 0;
    std::vector<StoreWorker::KeptElsewhere> m_keptElsewhere;
    std::vector<Presence> m_presentOthers;

    std::optional<Error> m_trouble;
    QTimer m_savingShown;
    bool m_saving = false;
    /// The newest transaction that was kept locally without waiting for the worker.
    EntityId m_keptBeside;
    std::deque<std::function<void()>> m_waiting;

    QThread *m_thread = nullptr;
    StoreWorker *m_worker = nullptr;
    std::unique_ptr<class BackgroundCheck> m_check;
    std::unique_ptr<class CopyWatch> m_copyWatch; ///< none when the file can only be read
    bool m_damaged = false;
};

} // namespace leadline
