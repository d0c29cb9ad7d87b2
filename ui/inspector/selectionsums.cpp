// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectionsums.h"

#include "core/analysis/filter/featurefilter.h"
#include "core/analysis/lanes.h"
#include "core/analysis/money.h"
#include "core/model/contribution.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/portfolio.h"
#include "core/roadmap/featurefacts.h"
#include "ui/theme/wording.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace leadline {

namespace {

RowLine::Shown sum(const QString &name, const QString &value)
{
    RowLine::Shown shown;
    shown.what.label = name;
    shown.value = value;
    shown.valueColour = ColourToken::TextPrimary;
    return shown;
}

} // namespace

SelectionSums::SelectionSums(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Sums"), context, facts, parent)
    , m_sums(new RowLines(context, this))
{
    setNote(tr("of the selection"));
    content()->addWidget(m_sums);
}

void SelectionSums::showItems()
{
    setVisible(items().size() > 1);
    if (items().size() < 2)
        return;
    const Framework &framework = defaultFramework(plan());
    const ScoreSettings settings = ScoreSettings::of(plan());
    double effort = 0;
    double weighted = 0;
    double weight = 0;
    double delay = 0;
    bool anyDelay = false;
    size_t insights = 0;
    for (const EntityKey &key : items()) {
        const Feature *feature = plan().find(Id<Feature>(key.id));
        if (!feature)
            continue;
        effort += feature->effortLikely.value_or(0);
        // Weighted by effort: what a day of this work is worth on average.
        if (const Score score = framework.score(*feature, settings); score.value) {
            const double days = feature->effortLikely.value_or(1);
            weighted += *score.value * days;
            weight += days;
        }
        if (const std::optional<double> perWeek = majorUnits(feature->costOfDelay)) {
            delay += *perWeek;
            anyDelay = true;
        }
        insights += facts().referrers().of(EntityKind::InsightLink, "feature", key.id).size();
    }
    std::vector<RowLine::Shown> rows;
    rows.push_back(sum(tr("Effort"), wording::effortInWords(effort)));
    if (weight > 0)
        rows.push_back(sum(tr("%1, weighted mean").arg(framework.labelText()), wording::number(weighted / weight, 0)));
    if (anyDelay)
        rows.push_back(sum(tr("Cost of delay"), wording::moneyPerWeek(delay, plan().portfolio().currency)));
    if (insights > 0)
        rows.push_back(sum(tr("Insights"), QString::number(insights)));
    m_sums->show(rows);
}

SelectionOutcomes::SelectionOutcomes(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Outcomes served"), context, facts, parent)
    , m_lines(new RowLines(context, this))
{
    content()->addWidget(m_lines);
}

void SelectionOutcomes::showItems()
{
    std::map<EntityId, double> changes;
    if (items().size() > 1) {
        for (const EntityKey &key : items()) {
            for (const EntityId id : facts().referrers().of(EntityKind::Contribution, "feature", key.id)) {
                if (const Contribution *contribution = plan().find(Id<Contribution>(id)))
                    changes[contribution->keyResult.untyped()] += contribution->expected.value_or(0);
            }
        }
    }
    std::vector<RowLine::Shown> rows;
    for (const std::map<EntityId, double>::value_type &change : changes) {
        const KeyResult *keyResult = plan().find(Id<KeyResult>(change.first));
        if (!keyResult)
            continue;
        RowLine::Shown shown = sum(keyResult->shortName.isEmpty() ? keyResult->title : keyResult->shortName,
                                   wording::signedNumber(change.second));
        shown.lead = keyResult->ref;
        shown.target = {EntityKind::KeyResult, keyResult->id};
        shown.strongValue = true;
        rows.push_back(shown);
    }
    m_lines->show(rows);
    setVisible(!rows.empty());
}

ViewTotals::ViewTotals(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("What is shown"), context, facts, parent)
    , m_lines(new RowLines(context, this))
{
    content()->addWidget(m_lines);
}

bool ViewTotals::setFilter(const QString &filter)
{
    return std::exchange(m_filter, filter) != filter;
}

void ViewTotals::showTotals()
{
    std::vector<const Feature *> features = featuresOf(plan(), context().scope());
    std::vector<const Objective *> objectives = objectivesOf(plan(), context().scope());
    const Result<std::function<bool(const Feature &)>> passes = featureFilter(m_filter, plan(), context().today());
    if (passes && *passes) {
        std::erase_if(features, [&](const Feature *feature) { return !(*passes)(*feature); });
        // Of the objectives those whose lanes are left.
        QSet<Id<Objective>> lanes;
        for (const Feature *feature : features)
            lanes.insert(laneOf(plan(), *feature));
        std::erase_if(objectives, [&](const Objective *objective) { return !lanes.contains(idOf(*objective)); });
    }
    double effort = 0;
    int parked = 0;
    for (const Feature *feature : features) {
        effort += feature->effortLikely.value_or(0);
        parked += feature->parked ? 1 : 0;
    }
    std::vector<RowLine::Shown> rows;
    rows.push_back(sum(tr("Features"), wording::number(static_cast<double>(features.size()))));
    rows.push_back(sum(tr("Of them parked"), wording::number(parked)));
    rows.push_back(sum(tr("Effort"), wording::effortInWords(effort)));
    rows.push_back(sum(tr("Objectives"), wording::number(static_cast<double>(objectives.size()))));
    for (const ObjectiveHealth health : {ObjectiveHealth::OnTrack, ObjectiveHealth::AtRisk, ObjectiveHealth::OffTrack}) {
        const qsizetype count = std::ranges::count_if(objectives, [&](const Objective *objective) { return objective->health == health; });
        if (count == 0)
            continue;
        RowLine::Shown shown = sum(enumLabelTranslated(health), wording::number(static_cast<double>(count)));
        shown.what.glyph = healthGlyph(health);
        rows.push_back(shown);
    }
    m_lines->show(rows);
}

} // namespace leadline
