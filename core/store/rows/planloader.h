// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/store/sqlite/database.h"

namespace leadline {

/// Reads all entity tables into a plan. The caller holds a read transaction, so that all tables are of one
/// moment. An Error when a value breaks a hard rule of its type: then the file is damaged.
Result<Plan> loadPlan(Database &database, const Catalogue &catalogue);

} // namespace leadline
