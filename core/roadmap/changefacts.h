// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/featurefacts.h"
#include "core/roadmap/roadmappages.h"

namespace leadline {

/// A feature that changed since the page before, in the words of this one.
struct FeatureChange
{
    SceneEntity entity = {};
    Glyph mark = Glyph::ChangeOther;
    QString word = {}; ///< "Later"
    quint8 colour = 0;
    QString ref = {};
    QString title = {};
    QString detail = {};  ///< of the strip: "18 Sep to 2 Oct"
    QString was = {};     ///< "end 18 Sep"
    QString now = {};     ///< "end 2 Oct"
    QString why = {};     ///< what somebody noted as the reason for its state
    QString outcome = {}; ///< "KR-4 +0.5 pt"
};

/// What changed on the roadmap since the moment it is compared with.
struct ChangeFacts
{
    QString comparedWith = {}; ///< "Board review, 1 July"
    QString heading = {};      ///< "What changed since Board review, 1 July"
    QString summary = {};      ///< "11 changes: 3 later, 2 earlier, …"
    std::vector<FeatureChange> changes = {};
};

/// Features of the page's scope, filter and audience whose dates, state or objective differ, each once, by what says
/// most: released, parked, added and removed before moved. Moves that the audience's dates are too coarse for are none.
ChangeFacts collectChanges(const RoadmapRequest &request, const FeatureFacts &facts, const Audience *audience);

} // namespace leadline
