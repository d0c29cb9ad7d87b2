// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/session/unsentedits.h"

#include <deque>

namespace leadline {

/// Writes a copy of the file behind @p store, with @p unsent stored in it as well.
Result<> copyPlan(PlanStore &store, const std::deque<TransactionPointer> &unsent, const QString &target,
                  const SessionEnvironment &environment);

/// Writes a copy when the file itself is gone: the newest local backup of the document, if there is one, with a last
/// transaction that makes it what is @p shown.
Result<> rebuildPlan(EntityId documentId, const Plan &shown, const QString &target, const SessionEnvironment &environment);

} // namespace leadline
