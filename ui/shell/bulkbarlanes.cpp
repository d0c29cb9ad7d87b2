// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkbarlanes.h"

#include "core/model/initiative.h"
#include "core/model/objective.h"
#include "core/session/lanemove.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace leadline {

namespace {

struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkBar)
};

std::vector<const Feature *> rowsOf(const PlanContext &context, const std::vector<EntityKey> &features)
{
    std::vector<const Feature *> rows;
    for (const EntityKey &key : features) {
        if (const Feature *feature = context.plan().find(Id<Feature>(key.id)))
            rows.push_back(feature);
    }
    return rows;
}

} // namespace

QMenu *makeLaneMenu(PlanContext &context, const std::vector<EntityKey> &features, QWidget *parent)
{
    QMenu *menu = new QMenu(parent);
    QActionGroup *lanes = new QActionGroup(menu);
    const std::vector<const Feature *> rows = rowsOf(context, features);
    const auto add = [&](const QString &title, Id<Objective> objective) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(
            rows, [&](const Feature *feature) { return laneOf(context.plan(), *feature) == objective; }));
        lanes->addAction(action);
        QObject::connect(action, &QAction::triggered, &context, [&context, features, objective] { moveToLane(context, features, objective); });
    };
    for (const Objective *objective : objectivesOf(context.plan(), context.scope()))
        add(QString(objective->title).replace(QLatin1Char('&'), QLatin1String("&&")), idOf(*objective));
    menu->addSeparator();
    add(LaneWords::tr("No objective"), {});
    return menu;
}

void moveToLane(PlanContext &context, const std::vector<EntityKey> &features, Id<Objective> objective)
{
    const std::vector<const Feature *> rows = rowsOf(context, features);
    const int count = static_cast<int>(rows.size());
    const Objective *lane = context.plan().find(objective);
    Change change(LaneWords::tr("Move %n features to %1", nullptr, count).arg(lane ? lane->title : LaneWords::tr("No objective")));
    int leaving = 0;
    for (const Feature *feature : rows) {
        leaving += !lane && initiativeWithObjective(context.plan(), *feature) ? 1 : 0;
        moveToLane(change, context.plan(), *feature, objective);
    }
    QString sentence = change.label;
    if (leaving > 0) {
        //: Behind "Move 3 features to No objective"
        sentence += QLatin1String(". ") + LaneWords::tr("%n of them left the initiative that gave it the objective.", nullptr, leaving);
    }
    if (context.execute(std::move(change)))
        context.notify(sentence, true);
}

} // namespace leadline
