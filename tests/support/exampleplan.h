// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <optional>

namespace leadline::tests {

/// The portfolio of the reference pictures, read from the design's example-data.json beside the project; nothing
/// when that isn't there: tests then skip with a message. Contributions to key results are left out, so that the
/// lanes are those of the pictures.
std::optional<Plan> examplePlan();

/// The day the pictures show.
inline constexpr int exampleToday[3] = {2026, 8, 12};

} // namespace leadline::tests
