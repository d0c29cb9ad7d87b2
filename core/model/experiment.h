// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A test of a hypothesis.
struct Experiment : EntityBase
{
    QString title;
    std::optional<ExperimentKind> kind;
    QString hypothesis;
    Id<Feature> feature;
    Id<Metric> metric;
    QDate start;
    QDate end;
    QString successCriterion;
    std::optional<qint64> budget; ///< minor units
    QString result;
    std::optional<ExperimentVerdict> verdict;
};

template<> const EntityInfo &entityInfo<Experiment>();

} // namespace leadline
