// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scoring/framework.h"

#include <vector>

namespace leadline {

/// A feature in the order of a framework.
struct RankedFeature
{
    const Feature *feature = nullptr;
    Score score;
    std::optional<int> rank; ///< unset without a score and without an overrule
};

/// The features in their order of priority.
///
/// First come those whose place somebody decided by hand (`rank_override`), in the order of those keys: dragging a
/// row to a place overrules all rows above it too, so that a changed score never passes a decision. Then follow
/// the rest by falling score, and last those without a score, without a rank. Equal scores share a rank and the
/// next one is left out (1, 2, 2, 4); among them, and among the unscored, the order of the list decides.
std::vector<RankedFeature> rankedFeatures(const std::vector<const Feature *> &features, const Framework &framework,
                                          const ScoreSettings &settings);

} // namespace leadline
