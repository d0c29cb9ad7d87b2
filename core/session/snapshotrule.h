// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/store/planstore.h"

namespace leadline {

/// Automatic snapshots: the first change of a day and an import bring along a name for the moment before them, in the same
/// transaction. The days are those of UTC, so that people in several places mean the same ones. A merge brings its own
/// (core/store/merge/mergeplanner.h), the same for everybody who merges the same copies.
namespace SnapshotRule {

/// The row that a change of this kind has to bring along; nothing when no snapshot is due, or when there is no history yet
/// whose end it could name.
Result<std::optional<ChangeRow>> due(PlanStore &store, ChangeKind kind, const SessionEnvironment &environment,
                                     IdSource &ids);

/// The transaction with the snapshot in it.
Transaction added(const Transaction &transaction, ChangeRow snapshot);

/// What is to be applied of a receipt of @p sent where only @p shown, the transaction without its snapshot, is shown.
Receipt receiptFor(Receipt receipt, const Transaction &sent, const Transaction &shown);

/// True for the row that due() gave.
bool isAutomatic(const ChangeRow &row);

} // namespace SnapshotRule

} // namespace leadline
