// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scoring/ranking.h"

#include <tuple>

namespace leadline {

namespace {

bool goesBefore(const RankedFeature &a, const RankedFeature &b)
{
    const bool aOverruled = !a.feature->rankOverride.isEmpty();
    const bool bOverruled = !b.feature->rankOverride.isEmpty();
    if (aOverruled != bOverruled)
        return aOverruled;
    if (aOverruled)
        return std::tie(a.feature->rankOverride, a.feature->id) < std::tie(b.feature->rankOverride, b.feature->id);
    if (a.score.value.has_value() != b.score.value.has_value())
        return a.score.value.has_value();
    if (a.score.value != b.score.value)
        return *a.score.value > *b.score.value;
    return std::tie(a.feature->order, a.feature->id) < std::tie(b.feature->order, b.feature->id);
}

} // namespace

std::vector<RankedFeature> rankedFeatures(const std::vector<const Feature *> &features, const Framework &framework,
                                          const ScoreSettings &settings)
{
    std::vector<RankedFeature> ranked;
    ranked.reserve(features.size());
    for (const Feature *feature : features)
        ranked.push_back({feature, framework.score(*feature, settings), std::nullopt});
    std::sort(ranked.begin(), ranked.end(), goesBefore);

    for (size_t i = 0; i < ranked.size(); ++i) {
        RankedFeature &row = ranked[i];
        const bool overruled = !row.feature->rankOverride.isEmpty();
        if (!overruled && !row.score.value)
            break;
        const bool tied = i > 0 && !overruled && ranked[i - 1].feature->rankOverride.isEmpty()
            && ranked[i - 1].score.value == row.score.value;
        row.rank = tied ? ranked[i - 1].rank : static_cast<int>(i) + 1;
    }
    return ranked;
}

} // namespace leadline
