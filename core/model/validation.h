// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QStringList>

#include <vector>

namespace leadline {

/// The hard rules (CATALOGUE "Types"): type, range, length, storable text, required fields, references that
/// exist, keys that are unique. Rules across fields are lint, never checked here: two people may each be right.
///
/// Checks @p change against @p plan without applying it; rows that the change itself inserts count as there.
/// Edits (not imports, merges and undos) that close a circle of parents or dependencies are refused too, with its members.
Result<> checkHardRules(const Plan &plan, const Change &change);

/// The members of the circle that would arise if @p row referred to @p parent through @p field, starting with
/// @p row; empty when there is none. Safe against circles that are already there.
std::vector<EntityId> circleThrough(const Plan &plan, const FieldInfo &field, EntityKind kind, EntityId row, EntityId parent);

} // namespace leadline
