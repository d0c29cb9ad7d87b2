// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the roadmap of the design's example, to be looked at beside the reference pictures:
//     roadmap_shots FOLDER

#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "core/model/keyresult.h"
#include "tests/support/exampleplan.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

EntityId featureNamed(const Plan &plan, QStringView title)
{
    for (const Feature &feature : plan.all<Feature>()) {
        if (feature.title == title)
            return feature.id;
    }
    return {};
}

void send(QWidget *widget, QEvent::Type type, QPointF place, Qt::MouseButton button)
{
    QMouseEvent event(type, place, widget->mapToGlobal(place), button, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    std::optional<Plan> plan = tests::examplePlan();
    if (!plan) {
        std::fputs("The design's example isn't beside the project.\n", stderr);
        return 1;
    }
    Appearance::instance().install(app);
    Appearance::instance().setReducedMotion(true);
    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    PlanDocument document(std::move(*plan), u"Maya"_s, ids, clock);
    PlanContext context(document, {u"Maya Lindqvist"_s});
    const EntityId saved = featureNamed(document.plan(), u"Saved cards for regulars");

    const auto shoot = [&](const char *name, QSize size, bool isDark, Qt::LayoutDirection direction, auto prepare) {
        Appearance::instance().setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QWidget frame;
        frame.setLayoutDirection(direction);
        QVBoxLayout *layout = new QVBoxLayout(&frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        RoadmapWorkspace *workspace = new RoadmapWorkspace(context, &frame);
        layout->addWidget(workspace->toolbar());
        layout->addWidget(workspace);
        ViewDescription view;
        view.from = u"2026-07-01"_s;
        view.to = u"2027-03-31"_s;
        workspace->setView(view);
        frame.resize(size);
        frame.show();
        prepare(*workspace);
        QCoreApplication::processEvents();
        frame.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    };
    const auto select = [&](RoadmapWorkspace &) { context.select({EntityKind::Feature, saved}); };
    const QSize size(1264 - 304, 900 - 48 - 28);
    shoot("light", size, false, Qt::LeftToRight, select);
    shoot("dark", size, true, Qt::LeftToRight, select);
    shoot("rtl", size, false, Qt::RightToLeft, select);
    shoot("wide", QSize(1264, 824), false, Qt::LeftToRight, select);
    shoot("compact", QSize(676, 560), false, Qt::LeftToRight, select);
    shoot("quarters", QSize(1264, 824), false, Qt::LeftToRight, [&](RoadmapWorkspace &workspace) {
        ViewDescription view;
        view.zoom = ViewZoom::Quarter;
        workspace.setView(view);
    });
    const auto scrolled = [&](RoadmapWorkspace &workspace) {
        ViewDescription view;
        view.zoom = ViewZoom::Quarter;
        workspace.setView(view);
        workspace.timeline().horizontalScrollBar()->setValue(workspace.timeline().horizontalScrollBar()->value() + 150);
    };
    shoot("edges", QSize(1264, 824), false, Qt::LeftToRight, scrolled);
    shoot("edges-dark", QSize(1264, 824), true, Qt::LeftToRight, scrolled);
    shoot("edges-rtl", QSize(1264, 824), false, Qt::RightToLeft, scrolled);
    shoot("edges-narrow", QSize(1024 - 48, 640 - 76), false, Qt::LeftToRight, scrolled);
    const auto folded = [&](RoadmapWorkspace &workspace) {
        RoadmapCanvas &canvas = workspace.timeline();
        canvas.setLaneCollapsed(1, true);
        canvas.setLaneCollapsed(2, true);
        const EntityId keyResult = document.plan().all<KeyResult>().at(1).id;
        context.select({EntityKind::KeyResult, keyResult});
        canvas.setFocus(Qt::TabFocusReason);
    };
    shoot("folded", QSize(1264, 824), false, Qt::LeftToRight, folded);
    shoot("folded-dark", QSize(1264, 824), true, Qt::LeftToRight, folded);
    shoot("folded-narrow", QSize(1024 - 48, 640 - 76), false, Qt::LeftToRight, folded);
    shoot("lane-drag", QSize(1264, 824), false, Qt::LeftToRight, [&](RoadmapWorkspace &workspace) {
        RoadmapCanvas &canvas = workspace.timeline();
        const QPointF from(100, 360);
        send(canvas.viewport(), QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(canvas.viewport(), QEvent::MouseMove, from - QPointF(0, 30), Qt::NoButton);
        send(canvas.viewport(), QEvent::MouseMove, from - QPointF(0, 170), Qt::NoButton);
    });
    shoot("dependents", QSize(1264, 824), false, Qt::LeftToRight, [&](RoadmapWorkspace &workspace) {
        RoadmapCanvas &canvas = workspace.timeline();
        canvas.setMovesDependents(true);
        const QRectF bar = canvas.geometry().toView(placesOf(saved, canvas.live().roadmap()).front().rect);
        send(canvas.viewport(), QEvent::MouseButtonPress, bar.center(), Qt::LeftButton);
        send(canvas.viewport(), QEvent::MouseMove, bar.center() + QPointF(10, 0), Qt::NoButton);
        send(canvas.viewport(), QEvent::MouseMove, bar.center() + QPointF(130, 0), Qt::NoButton);
    });
    shoot("drag", size, false, Qt::LeftToRight, [&](RoadmapWorkspace &workspace) {
        RoadmapCanvas &canvas = workspace.timeline();
        const QRectF bar = canvas.geometry().toView(placesOf(saved, canvas.live().roadmap()).front().rect);
        send(canvas.viewport(), QEvent::MouseButtonPress, bar.center(), Qt::LeftButton);
        send(canvas.viewport(), QEvent::MouseMove, bar.center() + QPointF(10, 40), Qt::NoButton);
        send(canvas.viewport(), QEvent::MouseMove, bar.center() + QPointF(19, 130), Qt::NoButton);
    });
    // Last: it changes the plan.
    shoot("offer", QSize(1264, 824), false, Qt::LeftToRight, [&](RoadmapWorkspace &workspace) {
        context.select({EntityKind::Feature, saved});
        for (int i = 0; i < 6; ++i)
            workspace.timeline().moveSelection(1, false);
    });
    return 0;
}
