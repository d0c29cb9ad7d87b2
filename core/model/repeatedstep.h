// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

namespace leadline {

/// True for a whole-row step that finds the row as it wants it: two people removed it, or brought it back, each in a copy
/// of their own that were merged later. Whoever plays a history passes over such steps.
bool isAlreadySo(const Plan &plan, const ChangeRow &row);

} // namespace leadline
