// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// How well a competitor, or we, do in a capability.
struct CapabilityRating : EntityBase
{
    Id<Capability> capability;
    Id<Competitor> competitor;
    std::optional<CapabilityLevel> level;
    QString comment;
};

template<> const EntityInfo &entityInfo<CapabilityRating>();

} // namespace leadline
