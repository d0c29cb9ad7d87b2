// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plancopy.h"

#include "core/model/rowdifference.h"
#include "core/session/localbackups.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace leadline {

namespace {

/// Opens a copy with local memory of its own: what the user's outbox knows is about the original.
Result<> storeInCopy(const QString &target, const SessionEnvironment &environment,
                     const std::function<Result<>(PlanStore &, IdSource &)> &step)
{
    const QTemporaryDir memory;
    UuidV7Source ids(environment.clock);
    const Result<std::unique_ptr<PlanStore>> copy = PlanStore::open(
        target, StoreMode::ReadWrite,
        {.clock = environment.clock, .ids = ids, .paths = LocalPaths::under(memory.path())});
    return copy ? step(**copy, ids) : Result<>(copy.error());
}

Result<> removedUnless(const Result<> &done, const QString &target)
{
    // Half a copy would look like a whole one.
    if (!done)
        QFile::remove(target);
    return done;
}

} // namespace

Result<> copyPlan(PlanStore &store, const std::deque<TransactionPointer> &unsent, const QString &target,
                  const SessionEnvironment &environment)
{
    if (const Result<> copied = store.backupTo(target); !copied || unsent.empty())
        return copied;
    return removedUnless(storeInCopy(target, environment, [&](PlanStore &copy, IdSource &) -> Result<> {
                             for (const TransactionPointer &transaction : unsent) {
                                 const Result<Receipt> receipt = copy.commit(*transaction);
                                 if (!receipt && receipt.error().code != ErrorCode::Invalid)
                                     return receipt.error();
                             }
                             return {};
                         }),
                         target);
}

Result<> rebuildPlan(EntityId documentId, const Plan &shown, const QString &target, const SessionEnvironment &environment)
{
    const std::vector<LocalBackup> backups = localBackups(documentId, environment);
    UuidV7Source ids(environment.clock);
    const StoreEnvironment storeEnvironment{.clock = environment.clock, .ids = ids, .paths = environment.paths};
    if (backups.empty()) {
        const Result<std::unique_ptr<PlanStore>> made = PlanStore::create(target, documentId, storeEnvironment);
        if (!made)
            return made.error();
    } else {
        const Result<std::unique_ptr<PlanStore>> backup =
            PlanStore::open(backups.front().path, StoreMode::ReadOnly, storeEnvironment);
        if (!backup)
            return backup.error();
        if (const Result<> copied = (*backup)->backupTo(target); !copied)
            return copied;
    }
    return removedUnless(storeInCopy(target, environment, [&](PlanStore &copy, IdSource &own) -> Result<> {
                             const Result<Plan> known = copy.load();
                             if (!known)
                                 return known.error();
                             Transaction since;
                             since.id = own.next();
                             since.label = QCoreApplication::translate("PlanCopy", "Save a copy");
                             since.author = environment.identity.author();
                             since.at = environment.clock.now();
                             since.rows = differenceOf(*known, shown);
                             if (since.rows.empty())
                                 return {};
                             const Result<Receipt> receipt = copy.commit(since);
                             return receipt ? Result<>() : Result<>(receipt.error());
                         }),
                         target);
}

} // namespace leadline
