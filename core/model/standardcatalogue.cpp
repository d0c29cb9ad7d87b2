// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/model/alias.h"
#include "core/model/audience.h"
#include "core/model/blackout.h"
#include "core/model/capability.h"
#include "core/model/capabilityrating.h"
#include "core/model/capacity.h"
#include "core/model/comment.h"
#include "core/model/competitor.h"
#include "core/model/conflict.h"
#include "core/model/contribution.h"
#include "core/model/criterion.h"
#include "core/model/customfield.h"
#include "core/model/customvalue.h"
#include "core/model/decision.h"
#include "core/model/dependency.h"
#include "core/model/experiment.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/insight.h"
#include "core/model/insightlink.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/member.h"
#include "core/model/metric.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/productline.h"
#include "core/model/rating.h"
#include "core/model/risk.h"
#include "core/model/scenario.h"
#include "core/model/scorecard.h"
#include "core/model/snapshot.h"
#include "core/model/stakeholder.h"
#include "core/model/team.h"
#include "core/model/update.h"
#include "core/model/view.h"

namespace leadline {

const Catalogue &Catalogue::standard()
{
    // In the order of EntityKind: what others refer to comes first.
    static const Catalogue catalogue({
        &entityInfo<Portfolio>(),
        &entityInfo<Person>(),
        &entityInfo<PlanRecord>(),
        &entityInfo<ProductLine>(),
        &entityInfo<Product>(),
        &entityInfo<Objective>(),
        &entityInfo<Metric>(),
        &entityInfo<KeyResult>(),
        &entityInfo<Measurement>(),
        &entityInfo<Initiative>(),
        &entityInfo<Team>(),
        &entityInfo<Member>(),
        &entityInfo<Capacity>(),
        &entityInfo<Milestone>(),
        &entityInfo<Feature>(),
        &entityInfo<Contribution>(),
        &entityInfo<Dependency>(),
        &entityInfo<Blackout>(),
        &entityInfo<Scorecard>(),
        &entityInfo<Criterion>(),
        &entityInfo<Rating>(),
        &entityInfo<Insight>(),
        &entityInfo<InsightLink>(),
        &entityInfo<Competitor>(),
        &entityInfo<Capability>(),
        &entityInfo<CapabilityRating>(),
        &entityInfo<Risk>(),
        &entityInfo<Decision>(),
        &entityInfo<Experiment>(),
        &entityInfo<Stakeholder>(),
        &entityInfo<Audience>(),
        &entityInfo<Snapshot>(),
        &entityInfo<Update>(),
        &entityInfo<Scenario>(),
        &entityInfo<View>(),
        &entityInfo<Comment>(),
        &entityInfo<Conflict>(),
        &entityInfo<CustomField>(),
        &entityInfo<CustomValue>(),
        &entityInfo<Alias>(),
    });
    return catalogue;
}

} // namespace leadline
