// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/analysis/testplan.h"

namespace leadline::tests {

/// Fills a plan with @p features of all kinds around the year 2026: dated, with one date, reversed, outside, undated,
/// released, parked, serving other objectives; with short, long and empty titles. Equal seeds give equal plans.
void fillRandomRoadmap(TestPlan &test, quint32 seed, int features);

} // namespace leadline::tests
