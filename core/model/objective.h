// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// An outcome somebody goes for in a cycle.
struct Objective : EntityBase
{
    Id<PlanRecord> plan;
    Id<Objective> parent;
    RefSet<Product> products;
    QString title;
    QString why;
    QDate cycleStart;
    QDate cycleEnd;
    Id<Person> owner;
    std::optional<ObjectiveState> state = ObjectiveState::Active;
    Id<Objective> movedTo;
    std::optional<ObjectiveHealth> health;
    QString healthReason;
    std::optional<int> cadenceDays; ///< days
};

template<> const EntityInfo &entityInfo<Objective>();

} // namespace leadline
