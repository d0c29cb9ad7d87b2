// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/theme.h"
#include "core/roadmap/roadmappages.h"
#include "ui/base/plancontext.h"

namespace leadline {

enum class PrintOutput : quint8 { Pdf, Printer, Png, Svg };

/// Everything that decides what a print looks like and where it goes. A value.
struct PrintSettings
{
    PrintOutput output = PrintOutput::Pdf;
    PaperSize paper = PaperSize::A3;
    PaperDirection direction = PaperDirection::Landscape;
    PageFit fit = PageFit::Width;
    bool grey = false;
    ViewDescription view = {}; ///< what is printed, with range and audience
    QString title = {};        ///< empty: the roadmap's own
    RoadmapBlocks blocks = {};
    QString since = {};       ///< what changes are told since: a snapshot's name or a day as typed; empty: the newest snapshot

    const Theme &theme() const { return grey ? Theme::printGrey() : Theme::print(); }
    /// "pdf", "png", "svg"; of the printer "pdf".
    QString ending() const;
};

/// What an audience doesn't see, as one sentence; empty when it sees everything.
QString hiddenByAudience(const PrintSettings &settings, const PlanContext &context);

} // namespace leadline
