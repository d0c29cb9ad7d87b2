// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// How an objective is measured.
struct KeyResult : EntityBase
{
    Id<Objective> objective;
    Id<Metric> metric;
    QString title;
    QString shortName;
    std::optional<KeyResultKind> kind = KeyResultKind::Number;
    QString unit;
    std::optional<Direction> direction;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> lower;
    std::optional<double> upper;
    QDate due;
    std::optional<double> weight;
    std::optional<KeyResultCommitment> commitment;
    Id<Person> owner;
};

template<> const EntityInfo &entityInfo<KeyResult>();

} // namespace leadline
