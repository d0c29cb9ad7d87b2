// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspaces.h"

#include "core/analysis/lanes.h"
#include "ui/portfolio/portfolioworkspace.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

std::vector<WorkspaceEntry> allWorkspaces()
{
    const auto say = [](const char *title) { return QCoreApplication::translate("Workspaces", title); };
    return {
        {u"portfolio"_s, say(QT_TRANSLATE_NOOP("Workspaces", "Portfolio")), Icon::Portfolio, ViewKind::Portfolio,
         [](PlanContext &context, QWidget *parent) -> Workspace * { return new PortfolioWorkspace(context, parent); }},
    };
}

} // namespace leadline
