// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A lead's plan. The class Plan is all tables of a file.
struct PlanRecord : EntityBase
{
    QString name;
    Id<Person> lead;
    QString stateText;
    QString caveat;
};

template<> const EntityInfo &entityInfo<PlanRecord>();

} // namespace leadline
