// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/localbackups.h"

#include "core/base/idsource.h"
#include "core/store/guard/filecheck.h"
#include "core/store/local/backup.h"
#include "core/store/local/outbox.h"
#include "core/store/planstore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<PlanStore>> opened(const LocalBackup &backup, IdSource &ids, const SessionEnvironment &environment)
{
    return PlanStore::open(backup.path, StoreMode::ReadOnly, {.clock = environment.clock, .ids = ids, .paths = environment.paths});
}

/// How many transactions a backup holds; -1 when it can't be read.
qint64 transactionsIn(const LocalBackup &backup, const SessionEnvironment &environment)
{
    UuidV7Source ids(environment.clock);
    const Result<std::unique_ptr<PlanStore>> store = opened(backup, ids, environment);
    return store ? (*store)->head() : -1;
}

} // namespace

std::vector<LocalBackup> localBackups(EntityId document, const SessionEnvironment &environment)
{
    const BackupFolder folder(environment.paths, idText(document));
    const QStringList names = folder.names();
    std::vector<LocalBackup> backups;
    for (QStringList::const_reverse_iterator name = names.crbegin(); name != names.crend(); ++name)
        backups.push_back({folder.path() + u'/' + *name, BackupFolder::timeOf(*name)});
    const QDateTime now = environment.clock.now();
    const std::vector<LocalBackup>::iterator firstOfPast =
        std::ranges::find_if(backups, [&now](const LocalBackup &backup) { return backup.madeAt <= now; });
    if (firstOfPast == backups.begin())
        return backups;

    struct Placed
    {
        LocalBackup backup;
        qint64 transactions;
    };
    const auto placed = [&environment](const LocalBackup &backup) { return Placed{backup, transactionsIn(backup, environment)}; };
    std::vector<Placed> ahead;
    std::vector<Placed> all;
    std::transform(backups.begin(), firstOfPast, std::back_inserter(ahead), placed);
    std::transform(firstOfPast, backups.end(), std::back_inserter(all), placed);
    // Oldest first, so that each finds its place before those that hold no more than it does.
    std::ranges::reverse(ahead);
    std::ranges::stable_sort(ahead, {}, &Placed::transactions);
    for (const Placed &one : ahead) {
        const std::vector<Placed>::iterator place = std::ranges::find_if(all, [&one](const Placed &other) {
            return other.transactions >= 0 && other.transactions <= one.transactions;
        });
        all.insert(place, one);
    }
    backups.clear();
    for (Placed &one : all)
        backups.push_back(std::move(one.backup));
    return backups;
}

EntityId documentStoredAt(const QString &path, const SessionEnvironment &environment)
{
    const QString canonical = FileCheck::canonicalPath(path);
    for (const QFileInfo &memory : QDir(environment.paths.outboxFolder()).entryInfoList({u"*.db"_s}, QDir::Files)) {
        const EntityId document = idFromText(memory.completeBaseName());
        if (document.isNull())
            continue;
        const Result<std::unique_ptr<Outbox>> outbox =
            Outbox::open(environment.paths, idText(document), environment.clock.now());
        const Result<std::vector<EntityId>> stored =
            outbox ? (*outbox)->acknowledged(canonical) : Result<std::vector<EntityId>>(outbox.error());
        if (stored && !stored->empty())
            return document;
    }
    return {};
}

Result<> restoreBackup(const LocalBackup &backup, const QString &target, const SessionEnvironment &environment)
{
    UuidV7Source ids(environment.clock);
    const Result<std::unique_ptr<PlanStore>> store = opened(backup, ids, environment);
    return store ? (*store)->backupTo(target) : Result<>(store.error());
}

} // namespace leadline
