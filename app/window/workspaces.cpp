// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspaces.h"

#include "core/analysis/lanes.h"
#include "core/session/conflicts.h"
#include "ui/conflicts/conflictrow.h"
#include "ui/conflicts/conflictsworkspace.h"
#include "ui/features/featuresworkspace.h"
#include "ui/history/historyworkspace.h"
#include "ui/portfolio/figurecanvas.h"
#include "ui/portfolio/portfolioworkspace.h"
#include "ui/records/recordsworkspace.h"
#include "ui/roadmap/roadmapkeys.h"
#include "ui/roadmap/roadmapworkspace.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

std::vector<WorkspaceEntry> allWorkspaces(LiveSession &session)
{
    const auto say = [](const char *title) { return QCoreApplication::translate("Workspaces", title); };
    return {
        {.id = u"features"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "Features")),
         .icon = Icon::Features,
         .make = [](PlanContext &context, QWidget *parent) -> Workspace * { return new FeaturesWorkspace(context, parent); },
         .count = [](const PlanContext &context) { return static_cast<int>(featuresOf(context.plan(), context.scope()).size()); }},
        {.id = u"roadmap"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "Roadmap")),
         .icon = Icon::Roadmap,
         .kind = ViewKind::Timeline,
         .make = [](PlanContext &context, QWidget *parent) -> Workspace * { return new RoadmapWorkspace(context, parent); },
         .keys = &RoadmapKeys::all},
        {.id = u"portfolio"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "Portfolio")),
         .icon = Icon::Portfolio,
         .kind = ViewKind::Portfolio,
         .make = [](PlanContext &context, QWidget *parent) -> Workspace * { return new PortfolioWorkspace(context, parent); },
         .withInspector = false,
         .keys = &FigureCanvas::keys},
        {.id = u"records"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "Records")),
         .icon = Icon::Records,
         .make = [](PlanContext &context, QWidget *parent) -> Workspace * { return new RecordsWorkspace(context, parent); }},
        {.id = u"history"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "History")),
         .icon = Icon::History,
         .make = [&session](PlanContext &context, QWidget *parent) -> Workspace * {
             const WorkspaceMaker makeRoadmap = [](PlanContext &past, QWidget *view) -> Workspace * { return new RoadmapWorkspace(past, view); };
             return new HistoryWorkspace(context, session, makeRoadmap, parent);
         },
         .withInspector = false,
         .keys = &HistoryWorkspace::keys,
         .commands = {{say(QT_TRANSLATE_NOOP("Workspaces", "Take a &snapshot…")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                       [](Workspace &history) { static_cast<HistoryWorkspace &>(history).takeSnapshot(); }}}},
        {.id = u"conflicts"_s,
         .title = say(QT_TRANSLATE_NOOP("Workspaces", "Conflicts")),
         .icon = Icon::Users,
         .make = [](PlanContext &context, QWidget *parent) -> Workspace * { return new ConflictsWorkspace(context, parent); },
         .count = [](const PlanContext &context) { return static_cast<int>(openConflicts(context.plan()).size()); },
         .hidesWithoutCount = true,
         .keys = &ConflictRow::keys},
    };
}

} // namespace leadline
