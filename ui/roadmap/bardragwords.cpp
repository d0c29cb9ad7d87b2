// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blackout.h"
#include "core/model/dependency.h"
#include "ui/roadmap/canvasdrag.h"
#include "ui/roadmap/roadmapwords.h"

#include <QCoreApplication>

namespace leadline {

void BarDrag::describe()
{
    DragTip &tip = m_picture.tip;
    tip = {};
    if (m_proposal.parks || m_proposal.unschedules) {
        describeTray();
        return;
    }
    if (m_proposal.released > 0) {
        refuse(RoadmapWords::releasedStay(m_proposal.released));
        return;
    }
    const FeatureFacts &facts = m_live.roadmap().facts();
    const QString groupBy = m_live.view().groupBy;
    for (const Placement &placement : m_proposal.placements) {
        if (placement.feature->id == m_source.grabbed) {
            tip.strong = RoadmapWords::span(placement.start, placement.end, m_live);
            const DrawnDates before = facts.dates(*placement.feature);
            const bool movesStart = m_source.grip != Grip::End;
            if (before.isDated() && !isFromTray()) {
                tip.plain = RoadmapWords::difference(movesStart ? before.start.daysTo(placement.drawn.start)
                                                                : before.end.daysTo(placement.drawn.end));
            }
            addSlack(placement);
        }
        if (m_proposal.lane >= 0) {
            const Lane &lane = m_live.roadmap().lanes()[static_cast<size_t>(m_proposal.lane)].lane;
            const FeatureChanges::LaneDrop drop = FeatureChanges::laneDrop(plan(), *placement.feature, lane, groupBy);
            if (!drop.isPossible) {
                tip.consequences.append(QCoreApplication::translate(
                    "RoadmapWords", "It stays in its lane: this one can't be chosen by dragging."));
            } else if (!drop.consequence.isEmpty() && !tip.consequences.contains(drop.consequence)) {
                tip.consequences.append(drop.consequence);
            }
        }
    }
    if (isFromTray() && m_proposal.placements.empty())
        tip.plain = QCoreApplication::translate("RoadmapWords", "Drop it on the day it is to begin.");
    if (const QString said = remark(); !said.isEmpty())
        tip.consequences.append(said);
    if (m_room) {
        std::vector<TeamRoom::Load> loads;
        for (const Placement &placement : m_proposal.placements)
            loads.push_back({placement.feature, placement.drawn});
        if (const QString overload = m_room->overload(loads); !overload.isEmpty())
            tip.consequences.append(overload);
    }
    if (const int count = static_cast<int>(m_proposal.dependents.size()); count > 0) {
        tip.consequences.append(
            QCoreApplication::translate("RoadmapWords", "Moves %n dependent features along.", nullptr, count));
    }
    if (m_proposal.lane >= 0) {
        const QString title = m_live.roadmap().lanes()[static_cast<size_t>(m_proposal.lane)].lane.header.title;
        //: The lane a dragged bar would be dropped on
        tip.consequences.prepend(QCoreApplication::translate("RoadmapWords", "To %1").arg(title));
    }
}

void BarDrag::describeTray()
{
    DragTip &tip = m_picture.tip;
    tip.plain = RoadmapWords::totals(m_proposal.parks ? m_features : unscheduled());
    if (m_proposal.parks) {
        tip.strong = QCoreApplication::translate("RoadmapWords", "Park");
        return;
    }
    tip.strong = QCoreApplication::translate("RoadmapWords", "Take off the schedule");
    const Feature *grabbed = original(m_source.grabbed);
    if (grabbed && FeatureChanges::canUnschedule(*grabbed) && (grabbed->start.isValid() || grabbed->end.isValid())) {
        //: A feature that loses its dates; %1 are the dates
        tip.consequences.append(QCoreApplication::translate("RoadmapWords", "Clears its dates, %1.")
                                    .arg(RoadmapWords::span(grabbed->start, grabbed->end, m_live)));
    }
    if (m_proposal.released > 0)
        tip.consequences.append(RoadmapWords::releasedStay(m_proposal.released));
}

std::vector<const Feature *> BarDrag::unscheduled() const
{
    std::vector<const Feature *> features;
    std::copy_if(m_features.begin(), m_features.end(), std::back_inserter(features),
                 [](const Feature *feature) { return FeatureChanges::canUnschedule(*feature); });
    return features;
}

void BarDrag::addSlack(const Placement &placement)
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    std::optional<qint64> least;
    for (const Dependency *dependency : m_live.linksOf(placement.feature->id)) {
        const bool isFirst = dependency->from == idOf(*placement.feature);
        const Feature *other = plan().find(isFirst ? dependency->to : dependency->from);
        if (!other || dependency->kind != DependencyKind::FinishToStart
            || std::find(m_source.features.begin(), m_source.features.end(), other->id) != m_source.features.end())
            continue;
        const DrawnDates dates = facts.dates(*other);
        if (!dates.isDated() || !placement.drawn.isDated())
            continue;
        const qint64 slack =
            (isFirst ? placement.drawn.end.daysTo(dates.start) : dates.end.daysTo(placement.drawn.start)) - 1;
        least = std::min(slack, least.value_or(slack));
        const bool givesWay =
            std::any_of(m_proposal.dependents.begin(), m_proposal.dependents.end(),
                        [other](const Placement &dependent) { return dependent.feature->id == other->id; });
        if (slack < 0 && !givesWay) {
            const char *sentence = isFirst ? QT_TRANSLATE_N_NOOP("RoadmapWords", "%1 begins %n days before it is done.")
                                           : QT_TRANSLATE_N_NOOP("RoadmapWords", "Begins %n days before %1 is done.");
            m_picture.tip.consequences.append(
                QCoreApplication::translate("RoadmapWords", sentence, nullptr, static_cast<int>(-slack))
                    .arg(other->title));
        }
    }
    for (const Blackout &blackout : plan().all<Blackout>()) {
        if (blackout.kind == BlackoutKind::Freeze && placement.drawn.end >= blackout.start
            && placement.drawn.end <= blackout.end
            && (blackout.team.isNull() || blackout.team == placement.feature->team)) {
            //: A bar that ends while nothing may be released; %1 is the name of that time
            m_picture.tip.consequences.append(
                QCoreApplication::translate("RoadmapWords", "Ends in %1.").arg(blackout.name));
        }
    }
    if (!least || *least < 0)
        return;
    const int days = static_cast<int>(*least);
    //: Days between a bar and the next one that depends on it
    const QString slack = QCoreApplication::translate("RoadmapWords", "slack %n d", nullptr, days);
    QString &plain = m_picture.tip.plain;
    if (plain.isEmpty())
        plain = slack;
    else
        plain = plain + QCoreApplication::translate("RoadmapWords", ", ") + slack;
}

/// What was to come, and would now be over already.
QString BarDrag::remark() const
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    const QDate today = m_live.context().today();
    const auto isOver = [today](const DrawnDates &dates) { return dates.isDated() && dates.end < today; };
    int count = 0;
    for (const Placement &placement : m_proposal.placements) {
        const Feature &feature = *placement.feature;
        const bool was = !isFromTray() && isOver(facts.dates(feature));
        if (isOver(placement.drawn) && !was && feature.status != WorkStatus::Released)
            ++count;
    }
    if (count == 0)
        return {};
    return m_proposal.placements.size() == 1
        ? QCoreApplication::translate("RoadmapWords", "It ends before today.")
        : QCoreApplication::translate("RoadmapWords", "%n features end before today.", nullptr, count);
}

QString BarDrag::resizeLabel() const
{
    const int count = static_cast<int>(m_proposal.placements.size());
    const bool isStart = m_source.grip == Grip::Start;
    if (count > 1) {
        return isStart ? QCoreApplication::translate("RoadmapWords", "Change the start of %n features", nullptr, count)
                       : QCoreApplication::translate("RoadmapWords", "Change the end of %n features", nullptr, count);
    }
    if (count == 0)
        return {};
    const Placement &placement = m_proposal.placements.front();
    const PlannedDate &moved = isStart ? placement.start : placement.end;
    const QString day = moved.display(plan().fiscalCalendar(), m_live.context().today());
    //: One end of a bar was dragged; %1 is the feature, %2 the day
    return (isStart ? QCoreApplication::translate("RoadmapWords", "Change the start of %1 to %2")
                    : QCoreApplication::translate("RoadmapWords", "Change the end of %1 to %2"))
        .arg(placement.feature->title, day);
}

QString BarDrag::label() const
{
    const int count = static_cast<int>(m_features.size());
    const QString title = count == 1 ? m_features.front()->title : QString();
    if (m_proposal.parks) {
        return count == 1 ? QCoreApplication::translate("RoadmapWords", "Park %1").arg(title)
                          : QCoreApplication::translate("RoadmapWords", "Park %n features", nullptr, count);
    }
    if (m_proposal.unschedules) {
        const std::vector<const Feature *> features = unscheduled();
        const int taken = static_cast<int>(features.size());
        return taken == 1
            ? QCoreApplication::translate("RoadmapWords", "Take %1 off the schedule").arg(features.front()->title)
            : QCoreApplication::translate("RoadmapWords", "Take %n features off the schedule", nullptr, taken);
    }
    if (m_source.copies) {
        return count == 1 ? QCoreApplication::translate("RoadmapWords", "Copy %1").arg(title)
                          : QCoreApplication::translate("RoadmapWords", "Copy %n features", nullptr, count);
    }
    if (m_source.grip != Grip::Body)
        return resizeLabel();
    const QString to = m_proposal.lane >= 0
        ? m_live.roadmap().lanes()[static_cast<size_t>(m_proposal.lane)].lane.header.title
        : m_picture.tip.strong;
    if (isFromTray())
        return QCoreApplication::translate("RoadmapWords", "Schedule %1").arg(title);
    return count == 1 ? QCoreApplication::translate("RoadmapWords", "Move %1 to %2").arg(title, to)
                      : QCoreApplication::translate("RoadmapWords", "Move %n features", nullptr, count);
}

} // namespace leadline
