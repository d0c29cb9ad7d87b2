// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>

namespace leadline {

class Plan;

/// The palette indices of all products, and of all teams. Those that were given no colour take the ones used least, in
/// the order of their list, so that colours tell them apart as long as there are enough.
QHash<EntityId, quint8> productColours(const Plan &plan);
QHash<EntityId, quint8> teamColours(const Plan &plan);

} // namespace leadline
