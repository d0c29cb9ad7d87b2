// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// The feature `to` waits for the feature `from`.
struct Dependency : EntityBase
{
    Id<Feature> from;
    Id<Feature> to;
    std::optional<DependencyKind> kind = DependencyKind::FinishToStart;
    std::optional<int> lagDays; ///< working days
};

template<> const EntityInfo &entityInfo<Dependency>();

} // namespace leadline
