// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A what-if beside the plan.
struct Scenario : EntityBase
{
    QString name;
    QString base;
    QString changes;
};

template<> const EntityInfo &entityInfo<Scenario>();

} // namespace leadline
