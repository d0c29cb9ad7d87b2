// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <QStringList>

namespace leadline {

/// A change that brings something of the past back. History is never cut: it is a new change like any other.
struct BringBack
{
    Change change;
    QStringList left; ///< sentences on what can't be brought back

    /// How many items the change touches: each counts once.
    struct Counts
    {
        int removed = 0;
        int restored = 0;
        int changed = 0;

        int all() const { return removed + restored + changed; }
        /// "This removes 12 items, brings back 3 items and changes 40 items. It can be undone."
        QString text() const;
    };
    Counts counts() const;
};

/// Items as they were in @p then, with what was removed along with them. @p when is put into the label: "1 Jul".
BringBack bringBackItems(const std::vector<EntityKey> &items, const Plan &then, const Plan &now, const QString &when);

/// The whole plan as it was in @p then: what was added since is removed. Only snapshots, conflicts and saved views, which say
/// nothing about the plan itself, stay as they are.
BringBack bringBackAll(const Plan &then, const Plan &now, const QString &when);

/// Everything that a transaction changed as it was before.
BringBack takeBack(const Transaction &transaction, const Plan &now);

} // namespace leadline
