// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/store/merge/copymerge.h"

namespace leadline {

/// Merges the copy in the file @p from, which is only read, into an open plan; signed by the session's person and clock.
/// See mergeCopies() for what is refused, the backup and @p progress.
Result<PlannedMerge> mergeCopyAt(const QString &from, PlanStore &into, MergeMode mode, const SessionEnvironment &environment,
                                 const StoreProgress &progress = {});

} // namespace leadline
