// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard/filesignature.h"
#include "core/store/guard/openplanfile.h"
#include "core/store/guard/openprotocol.h"
#include "core/store/journal/journal.h"
#include "core/store/local/outbox.h"
#include "core/store/planstore.h"
#include "core/store/presence/presencetable.h"
#include "core/store/rows/rowstore.h"
#include "core/store/verify.h"

namespace leadline {

/// A plan in a SQLite file that several programs share (field/shared-files.md section 8).
class SqlitePlanStore final : public PlanStore
{
public:
    static Result<std::unique_ptr<PlanStore>> createFile(const QString &path, EntityId documentId,
                                                         const StoreEnvironment &environment);
    static Result<std::unique_ptr<PlanStore>> openFile(const QString &path, StoreMode mode,
                                                       const StoreEnvironment &environment);
    ~SqlitePlanStore() override;

    QString path() const override { return m_path; }
    EntityId documentId() const override { return m_document; }
    qint64 head() const override { return m_seen.seq; }
    bool isReadOnly(Error *reason) const override;

    Result<Plan> load() override;
    Result<Receipt> commit(const Transaction &transaction, CommitRule rule) override;
    Result<> replay(std::span<const Transaction> history) override;
    Result<bool> adopt(const PlannedMerge &merge) override;
    Result<bool> hasNews() override;
    Result<EntityId> transactionAt(qint64 seq) override;
    Result<std::vector<Transaction>> changesSince(qint64 seq) override;
    Result<std::vector<Transaction>> transactions(const TransactionFilter &filter) override;
    Result<Position> positionAt(const Moment &moment) override;
    Result<Plan> planAt(const Moment &moment) override;
    Result<std::vector<PendingTransaction>> pending() override;
    Result<std::vector<Transaction>> missing() override;
    Result<> discardPending(EntityId transaction) override;
    Result<> announce(const Presence &presence, const QStringList &gone) override;
    Result<> withdrawPresence(const QStringList &clients) override;
    Result<std::vector<Presence>> presences() override;
    Result<std::vector<VerifyFinding>> verify(const StoreProgress &progress) override;
    Result<std::vector<VerifyFinding>> quickVerify(const StoreProgress &progress) override;
    Result<> backupTo(const QString &target) override;
    bool isBackupDue() const override;
    Result<QString> backup() override;

private:
    SqlitePlanStore(QString path, StoreMode mode, const StoreEnvironment &environment);

    /// What one opening of the file gave. The next one replaces it as a whole, or not at all.
    struct Connection
    {
        std::unique_ptr<OpenPlanFile> openFile;
        std::unique_ptr<Database> database;
        std::unique_ptr<RowStore> rows;
        std::unique_ptr<Journal> journal;
        ReadOnlyReason readOnly = ReadOnlyReason::No;
        int schemaVersion = 0;
        FileSignature signature = {};
        quint64 folderDevice = 0; ///< where the file's folder lies
        qint64 schemaCookie = 0;
        qint64 dataVersion = 0;

        Result<qint64> number(const QString &sql) const;
    };

    /// Opens the file anew. After an Error everything is as it was before.
    Result<> connect();
    Result<> upgrade(Connection &file);
    Result<Outbox *> outbox();
    bool knowsEverything() const { return m_file->schemaVersion <= m_schema.current().version(); }

    /// Notices a file that was replaced or overwritten under us, and drops every page remembered of it.
    Result<> catchUpWithFile();
    /// False when the file's history has something else where m_seen was: another copy has taken its place.
    Result<bool> holdsWhatWasSeen();
    Result<std::vector<VerifyFinding>> check(VerifyDepth depth, const StoreProgress &progress);
    /// Runs @p read inside one read transaction.
    Result<> reading(const std::function<Result<>()> &read);
    /// The same for what gives something.
    template<typename T>
    Result<T> answer(const std::function<Result<T>()> &read);

    Result<> writePresence(const std::function<Result<>(PresenceTable &)> &write);

    /// Steps 2 to 9 of a commit.
    Result<Receipt> store(const Transaction &transaction, CommitRule rule, Outbox &outbox);
    /// Whether another copy has taken the file's place; an Error when that one lacks what was stored here.
    Result<bool> wasReplaced(const DocumentHead &head, const Transaction &transaction, Outbox &outbox);
    /// Makes an undo or a redo fit what is in the journal; gives the items of which it isn't as it was sent then.
    Result<QSet<EntityKey>> fitToJournal(Transaction &transaction);
    Result<Receipt> receiptOfStored(Receipt receipt, const Transaction &transaction, qint64 seq);
    Result<> addForeign(Receipt &receipt, EntityId own);
    Result<> checkStillThere();
    /// Whether what is open may be written, now.
    Result<> checkWritable() const;
    /// What to say when there is nothing at the path any more.
    Error goneFromPath() const;

    /// The parts of adopt(), inside its write transaction.
    Result<> writeJournalled(const Transaction &transaction);
    Result<> writeRows(const PlannedMerge &merge);

    QString m_path;
    StoreMode m_mode;
    StoreEnvironment m_environment;
    const Catalogue &m_catalogue;
    SchemaHistory m_schema;

    std::unique_ptr<Connection> m_file; ///< there for as long as the store is
    std::unique_ptr<Outbox> m_outbox;

    EntityId m_document;
    /// The newest transaction that was given out. Its number alone says nothing: copies that parted have the same ones.
    struct Seen
    {
        qint64 seq = 0;
        EntityId transaction = {};

        friend bool operator==(const Seen &, const Seen &) = default;
    };
    Seen m_seen;
    /// The file's state at which hasNews() found none. What couldn't be read is looked at again each time.
    std::optional<std::pair<FileSignature, qint64>> m_withoutNewsAt;

    /// What the table presence held when the file was in the state that follows.
    std::vector<Presence> m_presences;
    std::optional<std::pair<FileSignature, qint64>> m_presencesAt;
};

} // namespace leadline
