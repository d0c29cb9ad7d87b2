// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapwords.h"

#include "core/analysis/outcomes/outcomes.h"
#include "core/analysis/scoring/framework.h"
#include "core/model/person.h"
#include "core/roadmap/datewords.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace leadline::RoadmapWords {

namespace {

/// Not called translate: lupdate would take it for Qt's function and miss the texts.
QString counted(const char *text, int count)
{
    return QCoreApplication::translate("RoadmapWords", text, nullptr, count);
}

QString laneCount(const QString &groupBy, int count)
{
    if (groupBy == u"product")
        return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n products"), count);
    if (groupBy == u"team")
        return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n teams"), count);
    if (groupBy == u"initiative")
        return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n initiatives"), count);
    if (groupBy == u"status")
        return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n statuses"), count);
    if (groupBy == u"lead" || groupBy == u"plan")
        return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n plans"), count);
    return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n objectives"), count);
}

QString featureCount(int count)
{
    return counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n features"), count);
}

QString joined(const QStringList &parts)
{
    //: Between facts in one line
    return parts.join(QCoreApplication::translate("RoadmapWords", ", "));
}

double totalEffort(const std::vector<const Feature *> &features)
{
    double sum = 0;
    for (const Feature *feature : features)
        sum += feature->effortLikely.value_or(0);
    return sum;
}

QString sureness(DateConfidence confidence)
{
    switch (confidence) {
    case DateConfidence::Firm:
        return QCoreApplication::translate("RoadmapWords", "firm");
    case DateConfidence::Likely:
        return QCoreApplication::translate("RoadmapWords", "likely, within a month");
    case DateConfidence::Rough:
        return QCoreApplication::translate("RoadmapWords", "rough, direction only");
    }
    return {};
}

QString attention(const Feature &feature, const LiveRoadmap &live)
{
    QStringList lines;
    if (live.roadmap().facts().dates(feature).reversed)
        lines.append(QCoreApplication::translate("RoadmapWords", "The end lies before the start."));
    if (feature.health && feature.health != FeatureHealth::OnTrack) {
        const QString word = enumLabelTranslated(*feature.health);
        //: A feature's health and the reason somebody gave, e.g. "Blocked: waits for the bank"
        lines.append(feature.healthReason.isEmpty()
                         ? word
                         : QCoreApplication::translate("RoadmapWords", "%1: %2").arg(word, feature.healthReason));
    }
    if (feature.parked && !feature.parkedReason.isEmpty()) {
        lines.append(QCoreApplication::translate("RoadmapWords", "Parked: %1").arg(feature.parkedReason));
    }
    return lines.join(u'\n');
}

} // namespace

QString contents(const ScreenRoadmap &roadmap)
{
    const QString features = featureCount(roadmap.featureCount());
    const QString groupBy = roadmap.frame().view.groupBy;
    if (groupBy.isEmpty())
        return features;
    int lanes = 0;
    for (const PlacedLane &lane : roadmap.lanes())
        lanes += lane.lane.header.entity.isNull() && groupBy != u"status" ? 0 : 1;
    return joined({laneCount(groupBy, lanes), features});
}

QString span(const PlannedDate &start, const PlannedDate &end, const LiveRoadmap &live)
{
    return DateWords::span(start, end, live.context().plan().fiscalCalendar(), live.context().today());
}

QString difference(qint64 days)
{
    if (days == 0)
        return {};
    const int count = static_cast<int>(std::abs(days));
    if (count % 7 == 0) {
        return days > 0 ? counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n weeks later"), count / 7)
                        : counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n weeks earlier"), count / 7);
    }
    return days > 0 ? counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n days later"), count)
                    : counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n days earlier"), count);
}

QString effort(const Feature &feature)
{
    if (!feature.effortLikely)
        return {};
    return wording::effortInWords(*feature.effortLikely);
}

QString totals(const std::vector<const Feature *> &features)
{
    const QString count = featureCount(static_cast<int>(features.size()));
    const double sum = totalEffort(features);
    if (sum <= 0)
        return count;
    return joined({count, wording::effortInWords(sum)});
}

QString releasedStay(int count)
{
    return QCoreApplication::translate("RoadmapWords", "%n released features stay: when they were released is their place in time.", nullptr, count);
}

QString toolTip(const Feature &feature, const LiveRoadmap &live)
{
    QStringList lines{live.roadmap().facts().title(feature)};
    const QString dates = span(feature.start, feature.end, live);
    if (!dates.isEmpty()) {
        const DateConfidence confidence = feature.end.isValid() ? feature.end.confidence : feature.start.confidence;
        lines.append(joined({dates, sureness(confidence)}));
    }
    if (const Person *owner = live.context().plan().find(feature.owner))
        lines.append(owner->name);
    lines.append(effort(feature));
    lines.append(attention(feature, live));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString toolTip(const LaneHeader &header, const LiveRoadmap &live)
{
    QStringList lines;
    if (header.health)
        lines.append(wording::ownerSays(*header.health));
    const Plan &plan = live.context().plan();
    if (const Objective *objective = plan.find(Id<Objective>(header.entity.id)); objective && header.isObjective) {
        const Outcomes outcomes(plan, live.context().today());
        lines.append(wording::behindPlan(outcomes.of(*objective).pointsBehind()));
    }
    // In full; the header cuts names that are long.
    for (const KeyResultLine &line : header.keyResults)
        lines.append(line.accessibleName);
    lines.prepend(header.owner);
    lines.removeAll(QString());
    if (!lines.isEmpty())
        lines.prepend(header.title);
    return lines.join(u'\n');
}

QString status(const LiveRoadmap &live, const Selection &selection)
{
    const Plan &plan = live.context().plan();
    std::vector<const Feature *> chosen;
    for (const EntityKey &item : selection.items) {
        if (item.kind == EntityKind::Feature) {
            if (const Feature *feature = plan.find(Id<Feature>(item.id)))
                chosen.push_back(feature);
        }
    }
    if (chosen.empty())
        return contents(live.roadmap());
    QStringList parts{
        counted(QT_TRANSLATE_N_NOOP("RoadmapWords", "%n features selected"), static_cast<int>(chosen.size()))};
    if (const double sum = totalEffort(chosen); sum > 0)
        parts.append(wording::effortInWords(sum));
    const Framework &framework = defaultFramework(plan);
    const ScoreSettings settings = ScoreSettings::of(plan);
    std::optional<double> score;
    for (const Feature *feature : chosen) {
        if (const std::optional<double> value = framework.score(*feature, settings).value)
            score = score.value_or(0) + *value;
    }
    if (score) {
        //: A framework and the sum of its scores, e.g. "RICE 259"
        parts.append(QCoreApplication::translate("RoadmapWords", "%1 %2", "score")
                         .arg(framework.labelText(), QLocale().toString(std::round(*score), 'f', 0)));
    }
    return joined(parts);
}

} // namespace leadline::RoadmapWords
