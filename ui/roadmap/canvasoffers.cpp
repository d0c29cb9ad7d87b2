// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keyresult.h"
#include "core/model/objective.h"
#include "ui/roadmap/lanechanges.h"
#include "ui/roadmap/offerbar.h"
#include "ui/roadmap/roadmapcanvas.h"

#include <QMenu>

namespace leadline {

void RoadmapCanvas::setMovesDependents(bool moves)
{
    if (moves == m_movesDependents)
        return;
    m_movesDependents = moves;
    Q_EMIT viewChanged();
}

QString RoadmapCanvas::offer() const
{
    return m_offer->sentence();
}

/// What begins or ends too soon now that these features are where they are.
std::vector<DependentMove> RoadmapCanvas::dependentsOf(const std::vector<EntityId> &features) const
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    QHash<EntityId, DrawnDates> moved;
    for (const EntityId &id : features) {
        if (const Feature *feature = m_context.plan().find(Id<Feature>(id)); feature && !feature->parked)
            moved.insert(id, facts.dates(*feature));
    }
    const DependentLinks links = [this](EntityId id) { return m_live.linksOf(id); };
    const DependentDates dates = [&facts](const Feature &feature) { return facts.dates(feature); };
    return dependentMoves({m_context.plan(), dates, links, moved});
}

void RoadmapCanvas::offerDependents(const std::vector<EntityId> &features)
{
    m_offer->withdraw();
    const int count = static_cast<int>(dependentsOf(features).size());
    if (count == 0)
        return;
    m_offer->offer(tr("%n dependent features begin or end too soon now.", nullptr, count), tr("Move them along"),
                   [this, features] { moveDependentsOf(features); });
}

void RoadmapCanvas::moveDependents()
{
    moveDependentsOf(selectedFeatures());
}

void RoadmapCanvas::moveDependentsOf(const std::vector<EntityId> &features)
{
    const std::vector<DependentMove> moves = dependentsOf(features);
    if (moves.empty()) {
        m_context.notify(tr("Nothing that depends on it begins or ends too soon."));
        return;
    }
    Change change(moves.size() == 1 ? tr("Move %1 along").arg(moves.front().feature->title)
                                    : tr("Move %n dependent features along", nullptr, static_cast<int>(moves.size())));
    for (const DependentMove &move : moves)
        FeatureChanges::moveLater(change, *move.feature, move.days, m_live.roadmap().scale().calendar());
    const QString label = change.label;
    if (apply(std::move(change)))
        m_context.notify(label, true);
}

/// After a drop on the lane of another objective: they may go on to serve the one they came from.
bool RoadmapCanvas::offerKeepBoth(const std::vector<EntityId> &features, EntityKey laneBefore)
{
    const Objective *objective =
        laneBefore.kind == EntityKind::Objective ? m_context.plan().find(Id<Objective>(laneBefore.id)) : nullptr;
    const std::vector<const KeyResult *> choices =
        objective ? LaneChanges::keyResultsOf(m_context.plan(), idOf(*objective)) : std::vector<const KeyResult *>{};
    if (choices.empty())
        return false;
    const auto keep = [this, features](Id<KeyResult> id) {
        if (const KeyResult *keyResult = m_context.plan().find(id))
            apply(LaneChanges::serve(m_context, features, *keyResult));
    };
    const int count = static_cast<int>(features.size());
    m_offer->offer(tr("%n features no longer serve %1.", nullptr, count).arg(objective->title), tr("Keep both"),
                   [this, keep, id = idOf(*objective)] {
                       const std::vector<const KeyResult *> now = LaneChanges::keyResultsOf(m_context.plan(), id);
                       if (now.size() == 1) {
                           keep(idOf(*now.front()));
                           return;
                       }
                       QMenu *menu = new QMenu(this);
                       menu->setAttribute(Qt::WA_DeleteOnClose);
                       menu->addSection(tr("By which key result?"));
                       for (const KeyResult *keyResult : now) {
                           const QString &name = keyResult->shortName.isEmpty() ? keyResult->title : keyResult->shortName;
                           connect(menu->addAction(name), &QAction::triggered, this,
                                   [keep, chosen = idOf(*keyResult)] { keep(chosen); });
                       }
                       menu->popup(m_offer->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
                   });
    return true;
}

} // namespace leadline
