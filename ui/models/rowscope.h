// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"

namespace leadline {

/// Whether a row of any entity belongs to a part of the file: features, products, objectives and teams as Scope says;
/// everything else with what it refers to, such as a measurement with its key result. What refers to nothing of any
/// plan belongs everywhere.
bool isInScope(const Plan &plan, const Scope &scope, EntityKind kind, const EntityBase &row);

} // namespace leadline
