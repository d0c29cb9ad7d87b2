// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/roadmappages.h"

#include "core/roadmap/pageflow.h"
#include "core/roadmap/roadmapfacts.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr int scaleSteps = 6;

struct Composition
{
    PaperStyle style;
    std::vector<Fragment> pages;
    std::vector<OutlineEntry> outline;
};

Composition compose(const RoadmapRequest &request, const RoadmapFacts &facts, const PaperStyle &style)
{
    const TimeScale scale(facts.range.first, facts.range.last, style.gridStart(), style.right(),
                          facts.features.calendar());
    const Fragment heading = layoutHeading(facts.heading, style, request.metrics);
    const PaperAxis axis(scale, facts.axisWords, facts.milestones, request.today, style, request.metrics);
    const LanePaper paper{style, request.metrics, facts.features, scale};

    PageFlow flow(heading, axis, {facts.planWords, facts.confidentiality}, style, request.metrics);
    for (const Lane &lane : facts.lanes)
        flow.addLane(layoutLane(lane, paper));
    Fragment strip;
    if (request.changes)
        strip = layoutChangeStrip(*request.changes, style, request.metrics);
    const bool stripFirst = request.changes && flow.hasRoomFor(strip);
    if (stripFirst)
        flow.addStrip(std::move(strip));
    const QString parked = QCoreApplication::translate("Roadmap", "Parked", "heading of a list");
    flow.addList(parked,
                 layoutPlates({{QString(), facts.parked}}, style.left(), style.right(), style, request.metrics));
    if (request.changes && !stripFirst)
        flow.addStrip(std::move(strip));

    Composition composition{style, flow.take(), {}};
    composition.outline = flow.outline();
    return composition;
}

/// The largest scale at which everything is on one page; on several pages at full size when there is none.
Composition composeOnePage(const RoadmapRequest &request, const RoadmapFacts &facts, const PaperStyle &style)
{
    Composition full = compose(request, facts, style);
    if (full.pages.size() == 1)
        return full;
    qreal fits = style.smallestFactor();
    qreal tooLarge = 1;
    Composition best = compose(request, facts, style.scaled(fits));
    if (best.pages.size() > 1)
        return full;
    for (int step = 0; step < scaleSteps; ++step) {
        const qreal factor = (fits + tooLarge) / 2;
        Composition tried = compose(request, facts, style.scaled(factor));
        if (tried.pages.size() > 1) {
            tooLarge = factor;
        } else {
            fits = factor;
            best = std::move(tried);
        }
    }
    return best;
}

SceneDocument documentOf(const RoadmapRequest &request, const RoadmapFacts &facts, Composition composition)
{
    SceneDocument document;
    document.title = facts.heading.title;
    document.author = request.author;
    document.subject = facts.subject;
    document.language = request.locale == QLocale::c() ? QStringLiteral("en") : request.locale.bcp47Name();
    document.date = QDateTime(request.today, QTime(12, 0), Qt::UTC);
    document.outline = std::move(composition.outline);
    for (Fragment &fragment : composition.pages) {
        ScenePage page;
        page.size = composition.style.page;
        page.margins = composition.style.margins;
        page.scene = std::move(fragment).toScene(page.size);
        page.scene.barLooks = {composition.style.bar};
        if (request.layoutDirection == Qt::RightToLeft)
            page.scene = page.scene.mirrored(page.size.width());
        document.pages.push_back(std::move(page));
    }
    return document;
}

} // namespace

Result<SceneDocument> roadmapPages(const RoadmapRequest &request)
{
    if (request.fit == PageFit::None) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("Roadmap",
                                                 "A printed roadmap can't keep its zoom on the screen, and nothing was "
                                                 "drawn. Fit it to the page or to the page's width.")};
    }
    const Result<RoadmapFacts> facts = collectRoadmap(request);
    if (!facts)
        return facts.error();
    const PaperStyle style = PaperStyle::of(request.paper, request.direction);
    Composition composition =
        request.fit == PageFit::Page ? composeOnePage(request, *facts, style) : compose(request, *facts, style);
    return documentOf(request, *facts, std::move(composition));
}

} // namespace leadline
