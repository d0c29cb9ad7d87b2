// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Person-days of a team in a period, instead of what its members give.
struct Capacity : EntityBase
{
    Id<Team> team;
    PlannedDate period;
    std::optional<double> days; ///< person-days
};

template<> const EntityInfo &entityInfo<Capacity>();

} // namespace leadline
