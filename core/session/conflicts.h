// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/conflict.h"
#include "core/model/plan.h"
#include "core/session/identity.h"

namespace leadline {

/// Two people's edits that met, and nobody has decided yet. Values are canonical texts; null is "not set".
struct OpenConflict
{
    Id<Conflict> id = {};
    EntityKey item = {};
    /// Null when one of the two removed the whole item while the other edited it; it was kept then.
    const FieldInfo *field = nullptr;
    QString base = {};
    /// Of whoever stored second, which is what the conflict row calls mine, and of whoever stored first. Where the whole
    /// item is meant, the text is empty for the one who removed it.
    QString mine = {};
    QString theirs = {};
    EntityId myTransaction = {};
    EntityId theirTransaction = {};

    friend bool operator==(const OpenConflict &, const OpenConflict &) = default;
};

/// In the order in which they were found, those of one item next to each other. Left out are conflicts about what is
/// gone, and about conflicts themselves: two people who decide the same one at the same time both have.
std::vector<OpenConflict> openConflicts(const Plan &plan);

/// How a conflict is decided.
struct ConflictDecision
{
    enum class Kind : quint8 { Value, KeepItem, RemoveItem };
    Kind kind = Kind::KeepItem;
    QString value = {}; ///< canonical, of the field
};

/// Adds to @p change what decides @p conflict: an ordinary edit or removal, and the mark that it is decided. Whoever isn't
/// among the people of the plan puts the conflict into the recycle bin in place of signing it.
void decide(Change &change, const Plan &plan, const OpenConflict &conflict, const ConflictDecision &decision, Id<Person> by);

} // namespace leadline
