// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/model/feature.h"

#include <QHash>

#include <functional>

namespace leadline {

struct Dependency;

/// A feature that has to give way, and by how many days it becomes later.
struct DependentMove
{
    const Feature *feature = nullptr;
    int days = 0;
};

using DependentDates = std::function<DrawnDates(const Feature &)>;
/// The dependencies that begin or end at a feature.
using DependentLinks = std::function<std::vector<const Dependency *>(EntityId)>;

/// What follows from moving features: everything that depends on one of them, directly or through others, and would
/// begin or end too soon, moved as a whole by as many days as needed. Nothing becomes earlier. Released features, those
/// that won't be done, undated ones and the moved ones themselves stay. Nothing at all is moved when dependencies
/// run in a circle.
struct DependentRequest
{
    const Plan &plan;
    const DependentDates &datesOf;
    const DependentLinks &linksOf;
    /// Where the moved features are, or would be.
    const QHash<EntityId, DrawnDates> &moved;
};
std::vector<DependentMove> dependentMoves(const DependentRequest &request);

} // namespace leadline
