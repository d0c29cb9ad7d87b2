// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/roadmappages.h"

#include "core/roadmap/changelist.h"
#include "core/roadmap/changestrip.h"
#include "core/roadmap/pageflow.h"
#include "core/roadmap/roadmapfacts.h"
#include "core/roadmap/tiling.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr int scaleSteps = 6;
/// A picture of more sheets side by side is a mistake in the range rather than a wish.
constexpr int mostTiles = 60;

struct Composition
{
    PaperStyle style;
    std::vector<Scene> pages;
    std::vector<OutlineEntry> outline;
};

/// Every page with its footer.
std::vector<Scene> finishPages(PageFlow &flow, const PaperStyle &style)
{
    std::vector<FlowPage> pages = flow.take();
    std::vector<Scene> scenes;
    const int count = static_cast<int>(pages.size());
    for (FlowPage &page : pages) {
        flow.drawFooter(page.content, static_cast<int>(scenes.size()) + 1, count);
        scenes.push_back(std::move(page.content).toScene(style.page));
    }
    return scenes;
}

/// Every page as its tiles, from left to right; pages without a time grid stay whole.
std::vector<Scene> cutPages(PageFlow &flow, const PaperStyle &style, const Tiling &tiling,
                            std::vector<OutlineEntry> &outline)
{
    std::vector<FlowPage> pages = flow.take();
    const int down = static_cast<int>(
        std::count_if(pages.begin(), pages.end(), [](const FlowPage &page) { return page.hasGrid(); }));
    const int count = down * tiling.count() + static_cast<int>(pages.size()) - down;
    std::vector<Scene> scenes;
    std::vector<int> firstTiles;
    int row = 0;
    for (FlowPage &page : pages) {
        firstTiles.push_back(static_cast<int>(scenes.size()));
        const int tiles = page.hasGrid() ? tiling.count() : 1;
        for (int index = 0; index < tiles; ++index) {
            Fragment footer;
            const QPointF end = flow.drawFooter(footer, static_cast<int>(scenes.size()) + 1, count);
            if (page.hasGrid() && tiling.count() > 1)
                tiling.drawMap(footer, end, index, row, down);
            Scene scene = page.hasGrid() ? tiling.tile(page, index) : std::move(page.content).toScene(style.page);
            scene.add(std::move(footer).toScene(style.page));
            scenes.push_back(std::move(scene));
        }
        row += page.hasGrid() ? 1 : 0;
    }
    for (OutlineEntry &entry : outline)
        entry.page = firstTiles.at(static_cast<size_t>(entry.page));
    return scenes;
}

/// With @p tiling the time keeps its zoom, else it is as wide as the page.
Composition compose(const RoadmapRequest &request, const RoadmapFacts &facts, const PaperStyle &style,
                    const Tiling *tiling = nullptr)
{
    const qreal gridEnd = tiling ? style.gridStart() + tiling->gridWidth() : style.right();
    const TimeScale scale(facts.range.first, facts.range.last, style.gridStart(), gridEnd, facts.features.calendar());
    const Fragment heading = layoutHeading(facts.heading, style, request.metrics);
    const PaperAxis axis(scale, facts.axisWords, facts.milestones, request.today, style, request.metrics);
    const LanePaper paper{style, request.metrics, facts.features, scale, facts.isOrdered};

    PageFlow flow(heading, axis, {facts.planWords, facts.confidentiality}, style, request.metrics,
                  std::max(gridEnd, style.right()));
    for (const Lane &lane : facts.lanes)
        flow.addLane(layoutLane(lane, paper));
    // What is to stay on one page has no list on another.
    const bool hasList = facts.changes && request.fit != PageFit::Page
        && facts.changes->changes.size() > static_cast<size_t>(changeStripCells(style));
    Fragment strip;
    if (facts.changes)
        strip = layoutChangeStrip(*facts.changes, hasList, style, request.metrics);
    const bool stripFirst = facts.changes && flow.hasRoomFor(strip);
    if (stripFirst)
        flow.addStrip(std::move(strip));
    const QString parked = QCoreApplication::translate("Roadmap", "Parked", "heading of a list");
    flow.addList(parked,
                 layoutPlates({{QString(), facts.parked}}, style.left(), style.right(), style, request.metrics));
    if (hasList)
        flow.addTable(facts.changes->heading, layoutChangeHead(*facts.changes, style, request.metrics),
                      layoutChangeRows(*facts.changes, style, request.metrics));
    else if (facts.changes && !stripFirst)
        flow.addStrip(std::move(strip));

    Composition composition{style, {}, flow.outline()};
    composition.pages = tiling ? cutPages(flow, style, *tiling, composition.outline) : finishPages(flow, style);
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
    for (Scene &scene : composition.pages) {
        ScenePage page;
        page.size = composition.style.page;
        page.margins = composition.style.margins;
        page.scene = std::move(scene);
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
    const Result<RoadmapFacts> facts = collectRoadmap(request);
    if (!facts)
        return facts.error();
    const PaperStyle style = PaperStyle::of(request.paper, request.direction);
    if (request.fit == PageFit::None) {
        const Tiling tiling(style, request.view.zoom, facts->range.first.daysTo(facts->range.last) + 1);
        if (tiling.count() > mostTiles) {
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("Roadmap",
                                                     "The range would take more than %n sheets side by side, and "
                                                     "nothing was drawn. Choose a shorter range, or fit it to the "
                                                     "page's width.",
                                                     nullptr, mostTiles)};
        }
        return documentOf(request, *facts, compose(request, *facts, style, &tiling));
    }
    Composition composition =
        request.fit == PageFit::Page ? composeOnePage(request, *facts, style) : compose(request, *facts, style);
    return documentOf(request, *facts, std::move(composition));
}

} // namespace leadline
