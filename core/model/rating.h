// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A feature's answer to a criterion.
struct Rating : EntityBase
{
    Id<Feature> feature;
    Id<Criterion> criterion;
    std::optional<double> value;
    Id<Person> rater;
    QString comment;
};

template<> const EntityInfo &entityInfo<Rating>();

} // namespace leadline
