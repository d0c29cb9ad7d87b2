// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"

namespace leadline {

/// True when a change of this kind may not happen without a backup: it changes much at once.
bool needsBackup(ChangeKind kind);

/// Keeps a backup before the first change of a day, and before what changes much at once. An Error means that the
/// change must not happen; an ordinary edit goes on without a backup, because nothing it does can't be undone.
Result<> keepBackup(PlanStore &store, ChangeKind kind);

} // namespace leadline
