// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leadline {

/// Every entity of the catalogue, in the order of the whole-plan JSON: what others refer to comes first.
enum class EntityKind : quint8 {
    Portfolio,
    Person,
    Plan,
    ProductLine,
    Product,
    Objective,
    Metric,
    KeyResult,
    Measurement,
    Initiative,
    Team,
    Member,
    Capacity,
    Milestone,
    Feature,
    Contribution,
    Dependency,
    Blackout,
    Scorecard,
    Criterion,
    Rating,
    Insight,
    InsightLink,
    Competitor,
    Capability,
    CapabilityRating,
    Risk,
    Decision,
    Experiment,
    Stakeholder,
    Audience,
    Snapshot,
    Update,
    Scenario,
    View,
    Comment,
    Conflict,
    CustomField,
    CustomValue,
    Alias,
};

inline constexpr int entityKindCount = static_cast<int>(EntityKind::Alias) + 1;

// PlanRecord is the entity "plan"; the class Plan holds all tables of a file.
struct Portfolio;
struct Person;
struct PlanRecord;
struct ProductLine;
struct Product;
struct Objective;
struct Metric;
struct KeyResult;
struct Measurement;
struct Initiative;
struct Team;
struct Member;
struct Capacity;
struct Milestone;
struct Feature;
struct Contribution;
struct Dependency;
struct Blackout;
struct Scorecard;
struct Criterion;
struct Rating;
struct Insight;
struct InsightLink;
struct Competitor;
struct Capability;
struct CapabilityRating;
struct Risk;
struct Decision;
struct Experiment;
struct Stakeholder;
struct Audience;
struct Snapshot;
struct Update;
struct Scenario;
struct View;
struct Comment;
struct Conflict;
struct CustomField;
struct CustomValue;
struct Alias;

/// The kind of an entity's struct.
template<typename E>
inline constexpr EntityKind kindOf = E::kind;
template<> inline constexpr EntityKind kindOf<Portfolio> = EntityKind::Portfolio;
template<> inline constexpr EntityKind kindOf<Person> = EntityKind::Person;
template<> inline constexpr EntityKind kindOf<PlanRecord> = EntityKind::Plan;
template<> inline constexpr EntityKind kindOf<ProductLine> = EntityKind::ProductLine;
template<> inline constexpr EntityKind kindOf<Product> = EntityKind::Product;
template<> inline constexpr EntityKind kindOf<Objective> = EntityKind::Objective;
template<> inline constexpr EntityKind kindOf<Metric> = EntityKind::Metric;
template<> inline constexpr EntityKind kindOf<KeyResult> = EntityKind::KeyResult;
template<> inline constexpr EntityKind kindOf<Measurement> = EntityKind::Measurement;
template<> inline constexpr EntityKind kindOf<Initiative> = EntityKind::Initiative;
template<> inline constexpr EntityKind kindOf<Team> = EntityKind::Team;
template<> inline constexpr EntityKind kindOf<Member> = EntityKind::Member;
template<> inline constexpr EntityKind kindOf<Capacity> = EntityKind::Capacity;
template<> inline constexpr EntityKind kindOf<Milestone> = EntityKind::Milestone;
template<> inline constexpr EntityKind kindOf<Feature> = EntityKind::Feature;
template<> inline constexpr EntityKind kindOf<Contribution> = EntityKind::Contribution;
template<> inline constexpr EntityKind kindOf<Dependency> = EntityKind::Dependency;
template<> inline constexpr EntityKind kindOf<Blackout> = EntityKind::Blackout;
template<> inline constexpr EntityKind kindOf<Scorecard> = EntityKind::Scorecard;
template<> inline constexpr EntityKind kindOf<Criterion> = EntityKind::Criterion;
template<> inline constexpr EntityKind kindOf<Rating> = EntityKind::Rating;
template<> inline constexpr EntityKind kindOf<Insight> = EntityKind::Insight;
template<> inline constexpr EntityKind kindOf<InsightLink> = EntityKind::InsightLink;
template<> inline constexpr EntityKind kindOf<Competitor> = EntityKind::Competitor;
template<> inline constexpr EntityKind kindOf<Capability> = EntityKind::Capability;
template<> inline constexpr EntityKind kindOf<CapabilityRating> = EntityKind::CapabilityRating;
template<> inline constexpr EntityKind kindOf<Risk> = EntityKind::Risk;
template<> inline constexpr EntityKind kindOf<Decision> = EntityKind::Decision;
template<> inline constexpr EntityKind kindOf<Experiment> = EntityKind::Experiment;
template<> inline constexpr EntityKind kindOf<Stakeholder> = EntityKind::Stakeholder;
template<> inline constexpr EntityKind kindOf<Audience> = EntityKind::Audience;
template<> inline constexpr EntityKind kindOf<Snapshot> = EntityKind::Snapshot;
template<> inline constexpr EntityKind kindOf<Update> = EntityKind::Update;
template<> inline constexpr EntityKind kindOf<Scenario> = EntityKind::Scenario;
template<> inline constexpr EntityKind kindOf<View> = EntityKind::View;
template<> inline constexpr EntityKind kindOf<Comment> = EntityKind::Comment;
template<> inline constexpr EntityKind kindOf<Conflict> = EntityKind::Conflict;
template<> inline constexpr EntityKind kindOf<CustomField> = EntityKind::CustomField;
template<> inline constexpr EntityKind kindOf<CustomValue> = EntityKind::CustomValue;
template<> inline constexpr EntityKind kindOf<Alias> = EntityKind::Alias;

} // namespace leadline
