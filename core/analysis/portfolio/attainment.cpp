// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/attainment.h"

#include "core/analysis/outcomes/outcomes.h"

#include <algorithm>

namespace leadline {

namespace {

bool isCounted(const Objective &objective, const DateRange &period)
{
    if (objective.state.value_or(ObjectiveState::Active) != ObjectiveState::Active)
        return false;
    const QDate first = objective.cycleStart.isValid() ? objective.cycleStart : period.first;
    const QDate last = objective.cycleEnd.isValid() ? objective.cycleEnd : period.last;
    return period.overlaps({first, last});
}

std::optional<ObjectiveHealth> suggestedHealth(const ObjectiveOutcome &outcome)
{
    if (!outcome.progress || !outcome.expected)
        return std::nullopt;
    return healthOf(*outcome.expected - *outcome.progress, StateLimits());
}

/// A weighted mean that is nothing until something was added.
class Mean final
{
public:
    void add(const std::optional<double> &value, double weight)
    {
        if (!value)
            return;
        m_sum += *value * weight;
        m_weight += weight;
    }
    std::optional<double> value() const { return m_weight > 0 ? std::optional(m_sum / m_weight) : std::nullopt; }

private:
    double m_sum = 0;
    double m_weight = 0;
};

} // namespace

int Attainment::count(ObjectiveHealth health) const
{
    return static_cast<int>(std::count_if(objectives.begin(), objectives.end(), [health](const ObjectiveAttainment &row) {
        return row.health == health;
    }));
}

Attainment attainment(const AnalysisContext &context, const DateRange &period)
{
    const Outcomes outcomes(context.plan, context.today);
    Attainment result;
    QHash<Id<Objective>, size_t> counted; ///< and where they stand in the result
    for (const Objective *objective : objectivesOf(context.plan, context.scope)) {
        if (!isCounted(*objective, period))
            continue;
        const ObjectiveOutcome outcome = outcomes.of(*objective);
        counted.insert(idOf(*objective), result.objectives.size());
        result.keyResults += outcome.keyResults;
        result.measured += outcome.measured;
        result.objectives.push_back({
            .objective = objective,
            .progress = outcome.progress,
            .expected = outcome.expected,
            .health = objective->health ? objective->health : suggestedHealth(outcome),
            .healthIsStated = objective->health.has_value(),
            .forecast = std::nullopt,
            .pointsBehind = outcome.pointsBehind(),
            .unscaled = 0,
        });
    }
    Mean progress;
    Mean expected;
    std::vector<std::pair<Mean, Mean>> bands(result.objectives.size());
    for (const KeyResult &keyResult : context.plan.all<KeyResult>()) {
        if (!counted.contains(keyResult.objective))
            continue;
        const KeyResultOutcome outcome = outcomes.of(keyResult);
        const double weight = std::max(0.0, keyResult.weight.value_or(1));
        progress.add(outcome.progress, weight);
        expected.add(outcome.expectedFraction, weight);
        const size_t place = counted.value(keyResult.objective);
        if (outcome.current && !outcome.fraction) {
            ++result.unscaled;
            ++result.objectives[place].unscaled;
        }
        if (const std::optional<ForecastBand> band = forecast(keyResult, *result.objectives[place].objective, outcomes)) {
            // What goes beyond one target doesn't make up for another one.
            bands[place].first.add(std::min(band->low, 1.0), weight);
            bands[place].second.add(std::min(band->high, 1.0), weight);
        }
    }
    for (size_t i = 0; i < bands.size(); ++i) {
        const std::optional<double> low = bands[i].first.value();
        if (low)
            result.objectives[i].forecast = ForecastBand{*low, *bands[i].second.value()};
    }
    result.progress = progress.value();
    result.expected = expected.value();
    return result;
}

} // namespace leadline
