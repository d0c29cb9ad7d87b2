// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/timescale.h"

namespace leadline {

/// A milestone with the two texts that stand beside its diamond.
struct MilestoneMark
{
    SceneEntity entity = {};
    QDate day;
    QString name;
    QString date; ///< as shown, "7 Oct"; empty: the name alone
};

/// How a row of milestones is set; lengths in scene units.
struct MilestoneRowStyle
{
    TextStyle text;
    qreal diamond = 11;  ///< width of the mark
    qreal gap = 5;       ///< between mark and name, and between name and date
    qreal clearance = 4; ///< between a text and the next mark or text
    TextWeight nameWeight = TextWeight::Medium;
};

/// The marks of the milestones within the scale, each at the middle of its day. A label stands after its mark, before
/// it when it would meet the next one there, and is left out when neither fits; hiddenLabels counts those.
struct MilestoneRow
{
    /// @p marks by day; @p today keeps labels off the today line where there is another place for them.
    MilestoneRow(const std::vector<MilestoneMark> &marks, const TimeScale &scale, QDate today,
                 const MilestoneRowStyle &style, const TextMetrics &metrics);

    struct Label
    {
        MilestoneMark mark;
        qreal x = 0;         ///< middle of the diamond
        qreal nameStart = 0; ///< of the texts, when shown
        qreal nameWidth = 0;
        qreal dateStart = 0;
        qreal dateWidth = 0; ///< 0: without its date
        bool isShown = false;
    };
    std::vector<Label> labels;
    int hiddenLabels = 0;

    /// Draws marks and texts around the vertical @p middle.
    void draw(Fragment &target, qreal middle, const MilestoneRowStyle &style, const TextMetrics &metrics) const;
};

} // namespace leadline
