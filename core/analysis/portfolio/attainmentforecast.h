// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/outcomes/outcomes.h"

namespace leadline {

/// Where something is likely to end, from the slower to the faster way of going on: shares of the way to the target,
/// at least 0, above 1 beyond it.
struct ForecastBand
{
    double low = 0;
    double high = 0;
};

/// A key result at the end of its cycle if it goes on as it did. One end of the band is the pace since the cycle began,
/// from the baseline on; the other one the pace between the newest measurement and the latest that is at least four
/// weeks older, both extended in a straight line to the due day, else the cycle's end. With one measurement both are the
/// same. What is a matter of yes or no or of staying within limits is expected to stay as it is. Unset without a
/// measurement after the cycle's start, and without a cycle.
std::optional<ForecastBand> forecast(const KeyResult &keyResult, const Objective &objective, const Outcomes &outcomes);

} // namespace leadline
