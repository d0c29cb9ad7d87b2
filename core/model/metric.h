// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A measure in a product's driver tree.
struct Metric : EntityBase
{
    Id<Product> product;
    Id<Metric> parent;
    QString name;
    QString unit;
    std::optional<Direction> direction;
    std::optional<double> lower;
    std::optional<double> upper;
    QString source;
    bool northStar = false;
};

template<> const EntityInfo &entityInfo<Metric>();

} // namespace leadline
