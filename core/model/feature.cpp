// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple featureFields{
    field::reference("product", QT_TRANSLATE_NOOP("Field", "Product"), &Feature::product).required(),
    field::reference("initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &Feature::initiative),
    field::reference("parent", QT_TRANSLATE_NOOP("Field", "Parent"), &Feature::parent).hierarchy(),
    field::reference("objective", QT_TRANSLATE_NOOP("Field", "Objective"), &Feature::objective)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Empty: the initiative's objective is the lane.")),
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Feature::title).required(),
    field::markdown("problem", QT_TRANSLATE_NOOP("Field", "Problem"), &Feature::problem),
    field::markdown("hypothesis", QT_TRANSLATE_NOOP("Field", "Hypothesis"), &Feature::hypothesis),
    field::markdown("success_criteria", QT_TRANSLATE_NOOP("Field", "Success criteria"), &Feature::successCriteria),
    field::markdown("description", QT_TRANSLATE_NOOP("Field", "Description"), &Feature::description),
    field::enumeration("status", QT_TRANSLATE_NOOP("Field", "Status"), &Feature::status),
    field::flag("parked", QT_TRANSLATE_NOOP("Field", "Parked"), &Feature::parked)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Set aside, beside the status; unparking brings the status back.")),
    field::enumeration("health", QT_TRANSLATE_NOOP("Field", "Health"), &Feature::health),
    field::text("health_reason", QT_TRANSLATE_NOOP("Field", "Health reason"), &Feature::healthReason),
    field::text("parked_reason", QT_TRANSLATE_NOOP("Field", "Parked because"), &Feature::parkedReason),
    field::when("candidate_for", QT_TRANSLATE_NOOP("Field", "Candidate for"), &Feature::candidateFor)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The period it is considered for.")),
    field::enumeration("horizon", QT_TRANSLATE_NOOP("Field", "Horizon"), &Feature::horizon)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Counts only while the feature has no dates.")),
    field::when("start", QT_TRANSLATE_NOOP("Field", "Start"), &Feature::start),
    field::when("end", QT_TRANSLATE_NOOP("Field", "End"), &Feature::end).asEnd(),
    field::day("due_by", QT_TRANSLATE_NOOP("Field", "Due by"), &Feature::dueBy).asEnd()
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "A date somebody outside set.")),
    field::when("committed", QT_TRANSLATE_NOOP("Field", "Committed for"), &Feature::committed)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The period it is promised for.")),
    field::day("released_on", QT_TRANSLATE_NOOP("Field", "Released on"), &Feature::releasedOn).recorded(),
    field::percent("progress", QT_TRANSLATE_NOOP("Field", "Progress"), &Feature::progress),
    field::reference("team", QT_TRANSLATE_NOOP("Field", "Team"), &Feature::team),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Feature::owner),
    field::reference("release", QT_TRANSLATE_NOOP("Field", "Release"), &Feature::release),
    field::enumeration("investment", QT_TRANSLATE_NOOP("Field", "Investment"), &Feature::investment),
    field::effort("effort_best", QT_TRANSLATE_NOOP("Field", "Effort, best case"), &Feature::effortBest),
    field::effort("effort_likely", QT_TRANSLATE_NOOP("Field", "Effort"), &Feature::effortLikely),
    field::effort("effort_worst", QT_TRANSLATE_NOOP("Field", "Effort, worst case"), &Feature::effortWorst),
    field::number("duration_weeks", QT_TRANSLATE_NOOP("Field", "Duration"), &Feature::durationWeeks)
        .from(0).unit("weeks"),
    field::number("reach", QT_TRANSLATE_NOOP("Field", "Reach"), &Feature::reach).from(0).unit("/quarter")
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "People or accounts reached in a quarter.")),
    field::enumeration("impact", QT_TRANSLATE_NOOP("Field", "Impact"), &Feature::impact)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.")),
    field::percent("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"), &Feature::confidence)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "How sure reach and impact are: 100 high, 80 medium, 50 low.")),
    field::integer("ease", QT_TRANSLATE_NOOP("Field", "Ease"), &Feature::ease).range(1, 10),
    field::number("business_value", QT_TRANSLATE_NOOP("Field", "Business value"), &Feature::businessValue).from(0),
    field::number("time_criticality", QT_TRANSLATE_NOOP("Field", "Time criticality"), &Feature::timeCriticality)
        .from(0),
    field::number("risk_reduction", QT_TRANSLATE_NOOP("Field", "Risk reduction"), &Feature::riskReduction).from(0),
    field::number("job_size", QT_TRANSLATE_NOOP("Field", "Job size"), &Feature::jobSize).from(0),
    field::enumeration("moscow", QT_TRANSLATE_NOOP("Field", "MoSCoW"), &Feature::moscow),
    field::enumeration("kano", QT_TRANSLATE_NOOP("Field", "Kano"), &Feature::kano),
    field::money("cost_of_delay", QT_TRANSLATE_NOOP("Field", "Cost of delay"), &Feature::costOfDelay).unit("/week"),
    field::enumeration("urgency", QT_TRANSLATE_NOOP("Field", "Urgency"), &Feature::urgency),
    field::integer("risk", QT_TRANSLATE_NOOP("Field", "Risk"), &Feature::risk).range(1, 10),
    field::money("cost", QT_TRANSLATE_NOOP("Field", "Cost"), &Feature::cost),
    field::money("spent", QT_TRANSLATE_NOOP("Field", "Spent"), &Feature::spent),
    field::money("revenue", QT_TRANSLATE_NOOP("Field", "Revenue"), &Feature::revenue).unit("/year"),
    field::order("rank_override", QT_TRANSLATE_NOOP("Field", "Rank overrule"), &Feature::rankOverride),
    field::text("rank_note", QT_TRANSLATE_NOOP("Field", "Reason of the overrule"), &Feature::rankNote),
    field::text("external_key", QT_TRANSLATE_NOOP("Field", "External key"), &Feature::externalKey)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The key this row has in the tracker it came from.")),
    field::text("external_url", QT_TRANSLATE_NOOP("Field", "External address"), &Feature::externalUrl),
};

} // namespace

template<>
const EntityInfo &entityInfo<Feature>()
{
    static const EntityInfo info = makeEntityInfo<Feature, featureFields>({
        .key = "feature",
        .label = QT_TRANSLATE_NOOP("Entity", "Feature"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Features"),
        .refPrefix = "",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
