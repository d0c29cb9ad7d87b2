// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A body of work that serves an objective through several features.
struct Initiative : EntityBase
{
    Id<Objective> objective;
    RefSet<Product> products;
    QString title;
    QString hypothesis;
    std::optional<WorkStatus> status = WorkStatus::Idea;
    PlannedDate start;
    PlannedDate end;
    QString externalKey;
    QString externalUrl;
    std::optional<Investment> investment;
    Id<Person> owner;
    std::optional<qint64> budget; ///< minor units
    std::optional<qint64> spent; ///< minor units
};

template<> const EntityInfo &entityInfo<Initiative>();

} // namespace leadline
