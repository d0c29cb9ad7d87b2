// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copymerging.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leadline {

Result<PlannedMerge> mergeCopyAt(const QString &from, PlanStore &into, MergeMode mode, const SessionEnvironment &environment,
                                 const StoreProgress &progress)
{
    UuidV7Source ids(environment.clock);
    const Result<std::unique_ptr<PlanStore>> copy =
        PlanStore::open(from, StoreMode::ReadOnly, {.clock = environment.clock, .ids = ids, .paths = environment.paths});
    if (!copy)
        return copy.error();
    //: The name of a step in the history; %1 is a file
    const QString label = QCoreApplication::translate("CopyMerge", "Merge %1").arg(QFileInfo(from).fileName());
    return mergeCopies(into, **copy, mode,
                       {.label = label, .author = environment.identity.author(), .at = environment.clock.now()}, progress);
}

} // namespace leadline
