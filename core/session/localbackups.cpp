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

namespace leadline {

using namespace Qt::Literals::StringLiterals;

std::vector<LocalBackup> localBackups(EntityId document, const LocalPaths &paths)
{
    const BackupFolder folder(paths, idText(document));
    std::vector<LocalBackup> backups;
    for (const QString &name : folder.names())
        backups.insert(backups.begin(), {folder.path() + u'/' + name, BackupFolder::timeOf(name)});
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
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(
        backup.path, StoreMode::ReadOnly, {.clock = environment.clock, .ids = ids, .paths = environment.paths});
    return store ? (*store)->backupTo(target) : Result<>(store.error());
}

} // namespace leadline
