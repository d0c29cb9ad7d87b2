// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lint/planlint.h"

namespace leadline::lintrules {

// Dates and progress.
void endBeforeStart(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void falselyPreciseDates(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void pastItsEnd(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void releasedUnfinished(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);

// Dependencies.
void backwardDependencies(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void dependencyCircles(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);

// Outcomes.
void featuresWithoutLane(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void objectivesWithoutKeyResult(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void staleCheckIns(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);

// Effort.
void effortWithoutTeam(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);
void tooManyMusts(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);

} // namespace leadline::lintrules
