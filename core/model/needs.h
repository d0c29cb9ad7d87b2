// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <functional>
#include <vector>

namespace leadline {

/// True for a reference that a row may be unable to do without: a required one, or one of several of which it needs one.
bool isNecessary(const FieldInfo &field);
/// Those of an entity that name rows of @p target.
std::vector<const FieldInfo *> necessaryReferences(const EntityInfo &info, EntityKind target);

/// What @p row can't be without and isn't there: the targets of its required references, and those of its one-of
/// references when none of them is. @p isThere tells of the world that the question is about.
std::vector<EntityKey> missingNeeds(const EntityInfo &info, const EntityBase &row,
                                    const std::function<bool(EntityKey)> &isThere);

} // namespace leadline
