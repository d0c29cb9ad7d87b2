// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Who does the work.
struct Team : EntityBase
{
    Id<PlanRecord> plan;
    QString name;
    std::optional<int> colour;
    std::optional<double> focus; ///< 0-100
};

template<> const EntityInfo &entityInfo<Team>();

} // namespace leadline
