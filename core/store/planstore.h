// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/base/localpaths.h"
#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/store/journal/position.h"
#include "core/store/receipt.h"
#include "core/store/storeprotections.h"

#include <functional>
#include <span>

namespace leadline {

/// What a store needs from outside. Clock and ids must outlive it.
struct StoreEnvironment
{
    const Clock &clock;
    IdSource &ids; ///< for the rows the store makes itself: aliases and conflicts
    LocalPaths paths;
    const Catalogue *catalogue = &Catalogue::standard();
    StoreProtections protections = {};
    /// 64 random bits for a new replica; the system's when empty.
    std::function<quint64()> randomBits = {};
};

enum class StoreMode : quint8 { ReadOnly, ReadWrite };

/// What becomes of a transaction when others have stored something since the caller last looked.
enum class CommitRule : quint8 {
    Rebase,   ///< it goes in beside theirs
    NoneNewer ///< it was worked out from all rows and doesn't (ErrorCode::Busy)
};

/// Which transactions of the history to read; everything that is set must hold.
struct TransactionFilter
{
    qint64 afterSeq = 0;
    QDateTime since = {}; ///< at or later, by the clocks of those who wrote
    QString author = {};
    EntityId entity = {}; ///< touched this row
    int newest = 0;       ///< only the newest so many; 0 is all
};

/// A transaction that waits on this computer, with the file it was meant for.
struct PendingTransaction
{
    Transaction transaction;
    QString path;
};

/// One thing that verify() found wrong.
struct VerifyFinding
{
    enum class Kind : quint8 { Schema, Structure, References, Chain, State };
    Kind kind = Kind::Structure;
    QString text; ///< a whole sentence
};

/// Somebody who edits the file now, as they last said: a hint for colleagues that may be late or missing.
struct Presence
{
    QString client = {}; ///< one open window
    QString author = {};
    EntityKey item = {}; ///< what is open in an editor; null when nothing is
    const FieldInfo *field = nullptr;
    QDateTime seenAt = {}; ///< UTC by the clock of that computer

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// Called with 0 to 100 while long work runs; returning false cancels it.
using StoreProgress = std::function<bool(int percent)>;

struct PlannedMerge;

/// A plan's file, whatever engine keeps it: rows, journal and history. Synchronous and confined to the
/// thread that made it; the session runs it in a thread of its own. Several programs may have stores on
/// one file at the same time; nothing that was acknowledged is ever lost, and nothing is ever waited for
/// longer than ten seconds.
class PlanStore
{
public:
    virtual ~PlanStore() = default;
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;

    /// Makes a new, empty plan file; one that is there already is refused (WriteFailed).
    static Result<std::unique_ptr<PlanStore>> create(const QString &path, EntityId documentId,
                                                     const StoreEnvironment &environment);
    /// Opens a plan file after all checks of the opening protocol; every refusal has its own sentence
    /// (Refused). ReadWrite on a file that can only be read succeeds, and isReadOnly() says why.
    static Result<std::unique_ptr<PlanStore>> open(const QString &path, StoreMode mode,
                                                   const StoreEnvironment &environment);

    virtual QString path() const = 0;
    virtual EntityId documentId() const = 0;
    /// The newest transaction whose rows were given out by load(), commit() or changesSince().
    virtual qint64 head() const = 0;
    /// True when commit() would refuse; @p reason then holds the Error it would give.
    virtual bool isReadOnly(Error *reason = nullptr) const = 0;

    /// All rows as the file holds them now.
    virtual Result<Plan> load() = 0;
    /// Stores a transaction: kept locally first, rebased on what others stored meanwhile, and in the file,
    /// durable, when this returns. After an Error it is not in the file but still kept locally, unless the
    /// code is Invalid: then it can't ever be stored, and only if it was in the file once it is kept. Calling again with the same transaction is safe.
    virtual Result<Receipt> commit(const Transaction &transaction, CommitRule rule = CommitRule::Rebase) = 0;
    /// Writes a whole history into a file without any, with its own numbers, replicas, authors and times.
    virtual Result<> replay(std::span<const Transaction> history) = 0;

    /// Writes what another copy of this document adds, and what settles both, in one transaction of the file. False, and
    /// nothing written, when somebody stored something since it was planned: read again and plan anew.
    virtual Result<bool> adopt(const PlannedMerge &merge) = 0;

    /// True when the file may hold transactions that weren't given out yet. Costs a few system calls.
    virtual Result<bool> hasNews() = 0;
    /// Which transaction the file holds at a place of its history; null when none. A file whose history has another one
    /// at head() was put in the place of the one that was opened.
    virtual Result<EntityId> transactionAt(qint64 seq) = 0;
    virtual Result<std::vector<Transaction>> changesSince(qint64 seq) = 0;
    /// In order, oldest first.
    virtual Result<std::vector<Transaction>> transactions(const TransactionFilter &filter = {}) = 0;
    /// How far the history went at a moment.
    virtual Result<Position> positionAt(const Moment &moment) = 0;
    /// The plan as it was at a moment: a fold of the journal, of no use for edits. Its bin holds
    /// what had been removed by then. Takes as long as reading the whole history.
    virtual Result<Plan> planAt(const Moment &moment) = 0;

    /// Own transactions of this document that are kept here and not known to be in a file, of every path. Those of another
    /// path were meant for a file that was moved, renamed or can't be reached; commit() makes them this file's.
    virtual Result<std::vector<PendingTransaction>> pending() = 0;
    /// Own transactions that were once stored in this file and are gone from it: somebody put an older or
    /// another copy in its place. commit() takes them again.
    virtual Result<std::vector<Transaction>> missing() = 0;
    /// Gives up a pending transaction for good; one that is missing stays so.
    virtual Result<> discardPending(EntityId transaction) = 0;

    /// Says that somebody edits here, outside journal and outbox, and takes away what @p gone clients said. Without
    /// effect on a file that can only be read.
    virtual Result<> announce(const Presence &presence, const QStringList &gone = {}) = 0;
    virtual Result<> withdrawPresence(const QStringList &clients) = 0;
    /// What everybody has said, oneself included; read again only when hasNews() has noticed that the file was written.
    virtual Result<std::vector<Presence>> presences() = 0;

    /// Everything that can be checked: schema, structure, references, chain, history against rows. An
    /// empty list is a sound file; an Error means that it couldn't be checked to the end.
    virtual Result<std::vector<VerifyFinding>> verify(const StoreProgress &progress = {}) = 0;
    /// What a worker runs behind every opening: the same with the engine's quick check, which leaves out that
    /// every index holds every row. Nothing of the outbox may go into the file before it came back empty.
    virtual Result<std::vector<VerifyFinding>> quickVerify(const StoreProgress &progress = {}) = 0;

    /// Writes a complete, checked copy; a file that is there already is refused.
    virtual Result<> backupTo(const QString &target) = 0;
    /// True when this document has no local backup of today yet; one is due before the first change of a day.
    virtual bool isBackupDue() const = 0;
    /// A backup in the local backup folder, by the rules of which ones are kept; gives its path.
    virtual Result<QString> backup() = 0;

protected:
    PlanStore() = default;
};

} // namespace leadline
