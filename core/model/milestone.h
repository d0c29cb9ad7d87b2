// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A day that matters; a release is one kind.
struct Milestone : EntityBase
{
    QString name;
    PlannedDate date;
    std::optional<MilestoneKind> kind = MilestoneKind::Milestone;
    RefSet<Product> products;
    Id<Person> owner;
    bool done = false;
    QString externalKey;
};

template<> const EntityInfo &entityInfo<Milestone>();

} // namespace leadline
