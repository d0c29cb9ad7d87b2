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
        {u"features"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Features")), Icon::Features, ViewKind::Table,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new FeaturesWorkspace(context, parent); },
         [](const PlanContext &context) { return static_cast<int>(featuresOf(context.plan(), context.scope()).size()); }},
        {u"roadmap"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Roadmap")), Icon::Roadmap, ViewKind::Timeline,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new RoadmapWorkspace(context, parent); },
         {}, false, &RoadmapKeys::all},
        {u"portfolio"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Portfolio")), Icon::Portfolio, ViewKind::Portfolio,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new PortfolioWorkspace(context, parent); },
         {}, false, &FigureCanvas::keys},
        {u"records"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Records")), Icon::Records, ViewKind::Table,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new RecordsWorkspace(context, parent); }},
        {u"history"_s, say(QT_TRANSLATE_NOOP("Workspaces", "History")), Icon::History, ViewKind::Table,
         [&session](PlanContext &context, QWidget *parent) -> Workspace * {
             const WorkspaceMaker makeRoadmap = [](PlanContext &past, QWidget *view) -> Workspace * { return new RoadmapWorkspace(past, view); };
             return new HistoryWorkspace(context, session, makeRoadmap, parent);
         },
         {}, false, &HistoryWorkspace::keys},
        {u"conflicts"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Conflicts")), Icon::Users, ViewKind::Table,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new ConflictsWorkspace(context, parent); },
         [](const PlanContext &context) { return static_cast<int>(openConflicts(context.plan()).size()); }, true,
         &ConflictRow::keys},
    };
}

} // namespace leadline
