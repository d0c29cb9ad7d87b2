// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backuprule.h"

namespace leadline {

bool needsBackup(ChangeKind kind)
{
    return kind == ChangeKind::Import || kind == ChangeKind::Merge;
}

Result<> keepBackup(PlanStore &store, ChangeKind kind)
{
    const bool needed = needsBackup(kind);
    if (!needed && !store.isBackupDue())
        return {};
    const Result<QString> backup = store.backup();
    return backup || !needed ? Result<>() : Result<>(backup.error());
}

} // namespace leadline
