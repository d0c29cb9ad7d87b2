// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/base/idsource.h"
#include "core/model/plan.h"
#include "core/model/snapshot.h"
#include "core/store/journal/position.h"

namespace leadline {

/// A moment with what people call it.
struct NamedMoment
{
    Moment moment = Moment::now();
    QString name = {}; ///< of a snapshot, or as it was typed; empty: now
    QDate day = {};    ///< when it was; invalid where nobody said it
};

/// Whether a comparison begins or ends at a moment: a day that it begins with is told from its first change on, one that
/// it ends with up to its last one.
enum class MomentRole : quint8 { From, To };

/// What `--since`, `--from` and `--to` take: a snapshot's name or reference, a day or a period, "#12" for a transaction
/// of this file, "now". Of several snapshots with one name the newest is meant. An Error (Usage) names what was typed.
Result<NamedMoment> momentFromInput(const QString &input, MomentRole role, const Plan &plan, QDate today);
/// The moment a snapshot names; an Error when its position can't be read.
Result<NamedMoment> momentOf(const Snapshot &snapshot);
/// The newest snapshot that somebody named or sent; automatic ones don't count. Null when there is none.
const Snapshot *latestSnapshot(const Plan &plan);

/// The change that gives a moment of the plan a name. An Error (Usage) when the name is empty or taken: commands call
/// snapshots by their names.
Result<Change> snapshotChange(const QString &name, const Position &position, const Plan &plan,
                              const SessionEnvironment &environment, IdSource &ids,
                              SnapshotKind kind = SnapshotKind::Named);

} // namespace leadline
