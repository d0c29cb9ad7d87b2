// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/outcomes/measurementseries.h"
#include "core/model/enums.h"
#include "core/model/objective.h"

#include <QDate>

namespace leadline {

/// How far behind the plan, as a share of the span from baseline to target, a key result may be (STYLE section 7).
struct StateLimits
{
    double onTrack = 0.05;
    double atRisk = 0.22;
};

/// The state of what is @p behind its expectation, as a share of the way; a limit that is met counts as kept.
ObjectiveHealth healthOf(double behind, const StateLimits &limits);

/// Where a key result stands. Everything is unset that can't be known: without a measurement there is no progress,
/// without a cycle there is no expectation.
struct KeyResultOutcome
{
    std::optional<double> current;  ///< the newest value, in the key result's unit
    QDate measuredOn;
    std::optional<double> expected; ///< the value planned for today, in the same unit
    std::optional<double> fraction; ///< of the way from baseline to target; below 0 when it got worse, above 1 beyond
    std::optional<double> progress; ///< `fraction` within 0 to 1
    std::optional<double> expectedFraction; ///< of the way that was planned for today, 0 to 1
    std::optional<double> grade;    ///< 0.0 to 1.0, `progress` rounded to one decimal
    std::optional<ObjectiveHealth> state;
};

/// The weighted means of an objective's key results; those without a progress are left out, never taken as zero.
/// A key result without a weight weighs 1.
struct ObjectiveOutcome
{
    std::optional<double> progress; ///< 0 to 1
    std::optional<double> expected; ///< 0 to 1
    std::optional<double> grade;    ///< 0.0 to 1.0, rounded to one decimal
    int keyResults = 0;
    int measured = 0; ///< of them, those with a progress

    /// How many points of a hundred its progress is behind the plan, whatever its owner says; 0 within the limit up to
    /// which it counts as on track.
    int pointsBehind(const StateLimits &limits = {}) const;
};

/// Where the outcomes of a plan stand on a day.
///
/// Number: (current - baseline) / (target - baseline), which serves rising and falling ones alike. Keep within:
/// 1 inside the limits (its own, else its metric's); outside, the share of the way from the baseline back to the
/// nearer limit. Yes or no: 1 as soon as the newest value isn't 0. The plan is a straight line from the
/// objective's cycle start to the key result's due day, else the cycle's end; for a yes or no it asks nothing
/// before that day.
///
/// A snapshot: valid until the plan changes.
class Outcomes final
{
public:
    Outcomes(const Plan &plan, QDate today, StateLimits limits = {});

    const MeasurementSeries &series() const { return m_series; }
    KeyResultOutcome of(const KeyResult &keyResult) const;
    ObjectiveOutcome of(const Objective &objective) const;

    /// The share of the way that a value of the key result would be; unset without a baseline and a target, or limits.
    std::optional<double> fraction(const KeyResult &keyResult, double value) const;

private:
    void expect(const KeyResult &keyResult, KeyResultOutcome &outcome) const;

    const Plan *m_plan;
    QDate m_today;
    StateLimits m_limits;
    MeasurementSeries m_series;
    QHash<Id<Objective>, std::vector<const KeyResult *>> m_keyResults;
};

} // namespace leadline
