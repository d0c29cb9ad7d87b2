// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A choice, taken or asked for.
struct Decision : EntityBase
{
    QString title;
    QString context;
    QString choice;
    QString alternatives;
    QString consequences;
    QDate day;
    RefSet<Person> decidedBy;
    std::optional<DecisionState> state = DecisionState::Proposed;
    Id<Decision> supersededBy;
    Id<Feature> feature;
    Id<Objective> objective;
    Id<Product> product;
};

template<> const EntityInfo &entityInfo<Decision>();

} // namespace leadline
