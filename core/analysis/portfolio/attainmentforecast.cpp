// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/attainmentforecast.h"

#include "core/model/keyresult.h"
#include "core/model/measurement.h"

#include <algorithm>

namespace leadline {

namespace {

/// Shorter distances say more about the day than about the pace.
constexpr int shortestPace = 28;

} // namespace

std::optional<ForecastBand> forecast(const KeyResult &keyResult, const Objective &objective, const Outcomes &outcomes)
{
    const KeyResultOutcome outcome = outcomes.of(keyResult);
    const QDate start = objective.cycleStart;
    const QDate end = keyResult.due.isValid() ? keyResult.due : objective.cycleEnd;
    if (!outcome.fraction || !start.isValid() || !end.isValid() || outcome.measuredOn <= start)
        return std::nullopt;
    const double now = std::max(0.0, *outcome.fraction);
    const double left = static_cast<double>(std::max<qint64>(0, outcome.measuredOn.daysTo(end)));
    const bool isALine = keyResult.kind != KeyResultKind::YesOrNo && keyResult.baseline && keyResult.target
        && keyResult.direction != Direction::KeepWithin;
    if (!isALine)
        return ForecastBand{now, now};
    const double sinceStart = *outcome.fraction / static_cast<double>(start.daysTo(outcome.measuredOn));
    double lately = sinceStart;
    for (const Measurement *row : outcomes.series().of(keyResult)) {
        const qint64 days = row->day.daysTo(outcome.measuredOn);
        const std::optional<double> before = row->value ? outcomes.fraction(keyResult, *row->value) : std::nullopt;
        if (days >= shortestPace && row->day >= start && before)
            lately = (*outcome.fraction - *before) / static_cast<double>(days);
    }
    const auto atEnd = [&](double pace) { return std::max(0.0, *outcome.fraction + pace * left); };
    return ForecastBand{atEnd(std::min(sinceStart, lately)), atEnd(std::max(sinceStart, lately))};
}

} // namespace leadline
