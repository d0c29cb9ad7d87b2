// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outcomes/outcomes.h"

#include "core/model/plan.h"

#include <cmath>
#include <limits>

namespace leadline {

namespace {

double roundedGrade(double progress)
{
    return std::round(progress * 10) / 10;
}

struct Band
{
    double lower = -std::numeric_limits<double>::infinity();
    double upper = std::numeric_limits<double>::infinity();

    bool isSet() const { return std::isfinite(lower) || std::isfinite(upper); }
    /// How far a value lies outside.
    double distance(double value) const { return std::max({lower - value, value - upper, 0.0}); }
};

Direction directionOf(const KeyResult &keyResult, const Metric *metric)
{
    return keyResult.direction.value_or(metric ? metric->direction.value_or(Direction::Rising) : Direction::Rising);
}

Band bandOf(const KeyResult &keyResult, const Metric *metric)
{
    const bool own = keyResult.lower || keyResult.upper;
    const std::optional<double> lower = own || !metric ? keyResult.lower : metric->lower;
    const std::optional<double> upper = own || !metric ? keyResult.upper : metric->upper;
    Band band;
    band.lower = lower.value_or(band.lower);
    band.upper = upper.value_or(band.upper);
    return band;
}

} // namespace

ObjectiveHealth healthOf(double behind, const StateLimits &limits)
{
    // Differences of decimal fractions aren't exact.
    constexpr double tolerance = 1e-9;
    if (behind <= limits.onTrack + tolerance)
        return ObjectiveHealth::OnTrack;
    return behind <= limits.atRisk + tolerance ? ObjectiveHealth::AtRisk : ObjectiveHealth::OffTrack;
}

int ObjectiveOutcome::pointsBehind(const StateLimits &limits) const
{
    const double behind = progress && expected ? *expected - *progress : 0;
    return healthOf(behind, limits) == ObjectiveHealth::OnTrack ? 0 : static_cast<int>(std::lround(behind * 100));
}

Outcomes::Outcomes(const Plan &plan, QDate today, StateLimits limits)
    : m_plan(&plan)
    , m_today(today)
    , m_limits(limits)
    , m_series(plan)
{
    for (const KeyResult &keyResult : plan.all<KeyResult>())
        m_keyResults[keyResult.objective].push_back(&keyResult);
}

std::optional<double> Outcomes::fraction(const KeyResult &keyResult, double current) const
{
    if (keyResult.kind == KeyResultKind::YesOrNo)
        return current != 0 ? 1 : 0;

    const Metric *metric = m_plan->find(keyResult.metric);
    const Direction direction = directionOf(keyResult, metric);
    if (direction == Direction::KeepWithin) {
        const Band band = bandOf(keyResult, metric);
        if (!band.isSet())
            return std::nullopt;
        const double outside = band.distance(current);
        const double atFirst = keyResult.baseline ? band.distance(*keyResult.baseline) : 0;
        if (outside <= 0)
            return 1;
        return atFirst > 0 ? 1 - outside / atFirst : 0;
    }
    if (!keyResult.baseline || !keyResult.target)
        return std::nullopt;
    const double span = *keyResult.target - *keyResult.baseline;
    if (span == 0) {
        const bool met = direction == Direction::Falling ? current <= *keyResult.target : current >= *keyResult.target;
        return met ? 1 : 0;
    }
    const double way = (current - *keyResult.baseline) / span;
    return std::isfinite(way) ? std::optional(way) : std::nullopt;
}

void Outcomes::expect(const KeyResult &keyResult, KeyResultOutcome &outcome) const
{
    const Objective *objective = m_plan->find(keyResult.objective);
    const QDate start = objective ? objective->cycleStart : QDate();
    const QDate end = keyResult.due.isValid() ? keyResult.due : (objective ? objective->cycleEnd : QDate());
    if (!m_today.isValid() || !end.isValid())
        return;
    if (keyResult.kind == KeyResultKind::YesOrNo) {
        outcome.expectedFraction = m_today >= end ? 1 : 0;
        outcome.expected = outcome.expectedFraction;
        return;
    }
    if (!start.isValid())
        return;
    const qint64 length = start.daysTo(end);
    const double share = length > 0
        ? std::clamp(static_cast<double>(start.daysTo(m_today)) / static_cast<double>(length), 0.0, 1.0)
        : (m_today >= end ? 1.0 : 0.0);

    const Metric *metric = m_plan->find(keyResult.metric);
    if (directionOf(keyResult, metric) == Direction::KeepWithin) {
        const Band band = bandOf(keyResult, metric);
        if (!band.isSet())
            return;
        const bool startsOutside = keyResult.baseline && band.distance(*keyResult.baseline) > 0;
        outcome.expectedFraction = startsOutside ? share : 1;
        if (startsOutside) {
            const double limit = *keyResult.baseline < band.lower ? band.lower : band.upper;
            outcome.expected = *keyResult.baseline + (limit - *keyResult.baseline) * share;
        }
        return;
    }
    if (!keyResult.baseline || !keyResult.target)
        return;
    outcome.expectedFraction = share;
    outcome.expected = *keyResult.baseline + (*keyResult.target - *keyResult.baseline) * share;
}

KeyResultOutcome Outcomes::of(const KeyResult &keyResult) const
{
    KeyResultOutcome outcome;
    expect(keyResult, outcome);
    const Measurement *newest = m_series.newestValue(keyResult);
    if (!newest)
        return outcome;
    outcome.current = newest->value;
    outcome.measuredOn = newest->day;
    outcome.fraction = fraction(keyResult, *newest->value);
    if (!outcome.fraction)
        return outcome;
    outcome.progress = std::clamp(*outcome.fraction, 0.0, 1.0);
    outcome.grade = roundedGrade(*outcome.progress);
    if (outcome.expectedFraction) {
        const double behind = *outcome.expectedFraction - *outcome.fraction;
        outcome.state = healthOf(behind, m_limits);
    }
    return outcome;
}

ObjectiveOutcome Outcomes::of(const Objective &objective) const
{
    ObjectiveOutcome outcome;
    double progress = 0;
    double progressWeight = 0;
    double expected = 0;
    double expectedWeight = 0;
    for (const KeyResult *keyResult : m_keyResults.value(idOf(objective))) {
        const KeyResultOutcome of = this->of(*keyResult);
        const double weight = std::max(0.0, keyResult->weight.value_or(1));
        ++outcome.keyResults;
        if (of.progress) {
            ++outcome.measured;
            progress += weight * *of.progress;
            progressWeight += weight;
        }
        if (of.expectedFraction) {
            expected += weight * *of.expectedFraction;
            expectedWeight += weight;
        }
    }
    if (progressWeight > 0) {
        outcome.progress = progress / progressWeight;
        outcome.grade = roundedGrade(*outcome.progress);
    }
    if (expectedWeight > 0)
        outcome.expected = expected / expectedWeight;
    return outcome;
}

} // namespace leadline
