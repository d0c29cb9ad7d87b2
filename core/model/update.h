// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A report to stakeholders.
struct Update : EntityBase
{
    Id<PlanRecord> plan;
    QString title;
    QDate periodStart;
    QDate periodEnd;
    Id<Audience> audience;
    QString body;
    std::optional<UpdateState> state = UpdateState::Draft;
    QDate sentOn;
    RefSet<Stakeholder> sentTo;
    Id<Snapshot> snapshot;
    QString response;
};

template<> const EntityInfo &entityInfo<Update>();

} // namespace leadline
