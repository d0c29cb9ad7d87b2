// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/theme.h"
#include "core/roadmap/roadmappages.h"
#include "ui/base/plancontext.h"

namespace leadline {

enum class PrintOutput : quint8 { Pdf, Printer, Png, Svg };

/// Everything that decides what a print of the roadmap looks like and where it goes. A value.
struct PrintSettings
{
    PrintOutput output = PrintOutput::Pdf;
    PaperSize paper = PaperSize::A3;
    PaperDirection direction = PaperDirection::Landscape;
    PageFit fit = PageFit::Width;
    bool grey = false;
    ViewDescription view = {}; ///< with range and audience
    QString title = {};        ///< empty: the roadmap's own
    RoadmapBlocks blocks = {};

    const Theme &theme() const { return grey ? Theme::printGrey() : Theme::print(); }
    /// "pdf", "png", "svg"; of the printer "pdf".
    QString ending() const;
};

/// The pages these settings give for the part of the plan that `context` shows, drawn by the same code as the command
/// line's export.
Result<SceneDocument> printPages(const PrintSettings &settings, const PlanContext &context);

/// What an audience doesn't see, as one sentence; empty when it sees everything.
QString hiddenByAudience(const PrintSettings &settings, const PlanContext &context);

/// The smallest text of the pages, in points.
qreal smallestText(const SceneDocument &document);

} // namespace leadline
