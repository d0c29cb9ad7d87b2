// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lint/lint.h"

// The functions behind the registry of lint.cpp.

namespace leadline::lintrules {

void featureWithoutLane(const AnalysisContext &context, LintReport &report);
void objectiveWithoutKeyResult(const AnalysisContext &context, LintReport &report);
void checkInOverdue(const AnalysisContext &context, LintReport &report);

void dependencyBackwards(const AnalysisContext &context, LintReport &report);
void dependencyCircle(const AnalysisContext &context, LintReport &report);

void endBeforeStart(const AnalysisContext &context, LintReport &report);
void roughToTheDay(const AnalysisContext &context, LintReport &report);
void pastItsEnd(const AnalysisContext &context, LintReport &report);

void effortWithoutTeam(const AnalysisContext &context, LintReport &report);
void mustAboveLimit(const AnalysisContext &context, LintReport &report);
void releasedUnfinished(const AnalysisContext &context, LintReport &report);

/// The share of a period's committed effort that Must may take (DSDM's rule for MoSCoW).
inline constexpr double mustLimit = 0.6;

} // namespace leadline::lintrules
