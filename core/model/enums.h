// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldinfo.h"

#include <QCoreApplication>

namespace leadline {

enum class EffortUnit : quint8 { PersonDays, PersonWeeks, PersonMonths };
enum class PersonRole : quint8 { Lead, ProductManager, Contributor, Viewer };
enum class ProductStage : quint8 { Discovery, Introduction, Growth, Maturity, Decline, Sunset };
enum class ObjectiveState : quint8 { Draft, Active, Closed, Moved };
enum class ObjectiveHealth : quint8 { OnTrack, AtRisk, OffTrack };
enum class Direction : quint8 { Rising, Falling, KeepWithin };
enum class KeyResultKind : quint8 { Number, YesOrNo };
enum class KeyResultCommitment : quint8 { Committed, Aspirational };
enum class WorkStatus : quint8 { Idea, Discovery, Ready, InProgress, Released, WontDo };
enum class FeatureHealth : quint8 { OnTrack, AtRisk, OffTrack, Blocked };
enum class Horizon : quint8 { Now, Next, Later };
enum class Investment : quint8 { Innovate, Build, Tune, KeepRunning };
/// Stored, compared and exported as a number: 3, 2, 1, 0.5, 0.25; the labels are accepted on input.
enum class Impact : quint8 { Massive, High, Medium, Low, Minimal };
enum class Moscow : quint8 { Must, Should, Could, WontHaveNow };
enum class Kano : quint8 { MustBe, Performance, Delighter, Indifferent, Reverse };
enum class Urgency : quint8 { Standard, Urgent, FixedDate, Intangible };
enum class DependencyKind : quint8 { FinishToStart, StartToStart, FinishToFinish, StartToFinish, Relates };
enum class MilestoneKind : quint8 { Milestone, Release, OutsideDate };
enum class BlackoutKind : quint8 { Holiday, Freeze };
enum class ScorecardCombine : quint8 { WeightedSum, ValueOverEffort };
enum class CriterionScale : quint8 { OneToFive, ZeroToTen, Fibonacci, Percent, Money, TShirt, YesOrNo };
enum class InsightKind : quint8 { Feedback, Interview, Survey, Support, Sales, MarketTrend, CompetitorMove };
enum class InsightImportance : quint8 { Critical, Important, NiceToHave };
enum class CapabilityLevel : quint8 { None, Basic, Good, Best };
enum class RiskState : quint8 { Open, Mitigating, Accepted, Closed, Happened };
enum class DecisionState : quint8 { Proposed, Decided, Superseded };
enum class ExperimentKind : quint8 { AbTest, Pilot, Prototype, Interviews, FakeDoor };
enum class ExperimentVerdict : quint8 { Running, Confirmed, Refuted, Unclear };
enum class Stance : quint8 { Champion, Supporter, Neutral, Critic };
enum class UpdateState : quint8 { Draft, Sent };
enum class Coarseness : quint8 { Day, Month, Quarter, Half, Year, Horizon };
enum class SnapshotKind : quint8 { Named, Automatic, Sent };
enum class CustomType : quint8 { Text, Number, Date, Flag, Choice };

namespace enumlabels {

inline constexpr const char *effortUnit[] = {
    QT_TRANSLATE_NOOP("EffortUnit", "person-days"),
    QT_TRANSLATE_NOOP("EffortUnit", "person-weeks"),
    QT_TRANSLATE_NOOP("EffortUnit", "person-months"),
};
inline constexpr const char *personRole[] = {
    QT_TRANSLATE_NOOP("PersonRole", "Lead"),
    QT_TRANSLATE_NOOP("PersonRole", "Product manager"),
    QT_TRANSLATE_NOOP("PersonRole", "Contributor"),
    QT_TRANSLATE_NOOP("PersonRole", "Viewer"),
};
inline constexpr const char *productStage[] = {
    QT_TRANSLATE_NOOP("ProductStage", "Discovery"),
    QT_TRANSLATE_NOOP("ProductStage", "Introduction"),
    QT_TRANSLATE_NOOP("ProductStage", "Growth"),
    QT_TRANSLATE_NOOP("ProductStage", "Maturity"),
    QT_TRANSLATE_NOOP("ProductStage", "Decline"),
    QT_TRANSLATE_NOOP("ProductStage", "Sunset"),
};
inline constexpr const char *objectiveState[] = {
    QT_TRANSLATE_NOOP("ObjectiveState", "Draft"),
    QT_TRANSLATE_NOOP("ObjectiveState", "Active"),
    QT_TRANSLATE_NOOP("ObjectiveState", "Closed"),
    QT_TRANSLATE_NOOP("ObjectiveState", "Moved"),
};
inline constexpr const char *objectiveHealth[] = {
    QT_TRANSLATE_NOOP("ObjectiveHealth", "On track"),
    QT_TRANSLATE_NOOP("ObjectiveHealth", "At risk"),
    QT_TRANSLATE_NOOP("ObjectiveHealth", "Off track"),
};
inline constexpr const char *direction[] = {
    QT_TRANSLATE_NOOP("Direction", "Rising"),
    QT_TRANSLATE_NOOP("Direction", "Falling"),
    QT_TRANSLATE_NOOP("Direction", "Keep within"),
};
inline constexpr const char *keyResultKind[] = {
    QT_TRANSLATE_NOOP("KeyResultKind", "Number"),
    QT_TRANSLATE_NOOP("KeyResultKind", "Yes or no"),
};
inline constexpr const char *keyResultCommitment[] = {
    QT_TRANSLATE_NOOP("KeyResultCommitment", "Committed"),
    QT_TRANSLATE_NOOP("KeyResultCommitment", "Aspirational"),
};
inline constexpr const char *workStatus[] = {
    QT_TRANSLATE_NOOP("WorkStatus", "Idea"),
    QT_TRANSLATE_NOOP("WorkStatus", "Discovery"),
    QT_TRANSLATE_NOOP("WorkStatus", "Ready"),
    QT_TRANSLATE_NOOP("WorkStatus", "In progress"),
    QT_TRANSLATE_NOOP("WorkStatus", "Released"),
    QT_TRANSLATE_NOOP("WorkStatus", "Won't do"),
};
inline constexpr const char *featureHealth[] = {
    QT_TRANSLATE_NOOP("FeatureHealth", "On track"),
    QT_TRANSLATE_NOOP("FeatureHealth", "At risk"),
    QT_TRANSLATE_NOOP("FeatureHealth", "Off track"),
    QT_TRANSLATE_NOOP("FeatureHealth", "Blocked"),
};
inline constexpr const char *horizon[] = {
    QT_TRANSLATE_NOOP("Horizon", "Now"),
    QT_TRANSLATE_NOOP("Horizon", "Next"),
    QT_TRANSLATE_NOOP("Horizon", "Later"),
};
inline constexpr const char *investment[] = {
    QT_TRANSLATE_NOOP("Investment", "Innovate"),
    QT_TRANSLATE_NOOP("Investment", "Build"),
    QT_TRANSLATE_NOOP("Investment", "Tune"),
    QT_TRANSLATE_NOOP("Investment", "Keep running"),
};
inline constexpr const char *impact[] = {
    QT_TRANSLATE_NOOP("Impact", "Massive"),
    QT_TRANSLATE_NOOP("Impact", "High"),
    QT_TRANSLATE_NOOP("Impact", "Medium"),
    QT_TRANSLATE_NOOP("Impact", "Low"),
    QT_TRANSLATE_NOOP("Impact", "Minimal"),
};
inline constexpr const char *moscow[] = {
    QT_TRANSLATE_NOOP("Moscow", "Must"),
    QT_TRANSLATE_NOOP("Moscow", "Should"),
    QT_TRANSLATE_NOOP("Moscow", "Could"),
    QT_TRANSLATE_NOOP("Moscow", "Won't have now"),
};
inline constexpr const char *kano[] = {
    QT_TRANSLATE_NOOP("Kano", "Must-be"),
    QT_TRANSLATE_NOOP("Kano", "Performance"),
    QT_TRANSLATE_NOOP("Kano", "Delighter"),
    QT_TRANSLATE_NOOP("Kano", "Indifferent"),
    QT_TRANSLATE_NOOP("Kano", "Reverse"),
};
inline constexpr const char *urgency[] = {
    QT_TRANSLATE_NOOP("Urgency", "Standard"),
    QT_TRANSLATE_NOOP("Urgency", "Urgent"),
    QT_TRANSLATE_NOOP("Urgency", "Fixed date"),
    QT_TRANSLATE_NOOP("Urgency", "Intangible"),
};
inline constexpr const char *dependencyKind[] = {
    QT_TRANSLATE_NOOP("DependencyKind", "Finish to start"),
    QT_TRANSLATE_NOOP("DependencyKind", "Start to start"),
    QT_TRANSLATE_NOOP("DependencyKind", "Finish to finish"),
    QT_TRANSLATE_NOOP("DependencyKind", "Start to finish"),
    QT_TRANSLATE_NOOP("DependencyKind", "Relates"),
};
inline constexpr const char *milestoneKind[] = {
    QT_TRANSLATE_NOOP("MilestoneKind", "Milestone"),
    QT_TRANSLATE_NOOP("MilestoneKind", "Release"),
    QT_TRANSLATE_NOOP("MilestoneKind", "Outside date"),
};
inline constexpr const char *blackoutKind[] = {
    QT_TRANSLATE_NOOP("BlackoutKind", "Holiday"),
    QT_TRANSLATE_NOOP("BlackoutKind", "Freeze"),
};
inline constexpr const char *scorecardCombine[] = {
    QT_TRANSLATE_NOOP("ScorecardCombine", "Weighted sum"),
    QT_TRANSLATE_NOOP("ScorecardCombine", "Value over effort"),
};
inline constexpr const char *criterionScale[] = {
    QT_TRANSLATE_NOOP("CriterionScale", "1-5"),
    QT_TRANSLATE_NOOP("CriterionScale", "0-10"),
    QT_TRANSLATE_NOOP("CriterionScale", "Fibonacci"),
    QT_TRANSLATE_NOOP("CriterionScale", "Percent"),
    QT_TRANSLATE_NOOP("CriterionScale", "Money"),
    QT_TRANSLATE_NOOP("CriterionScale", "T-shirt"),
    QT_TRANSLATE_NOOP("CriterionScale", "Yes or no"),
};
inline constexpr const char *insightKind[] = {
    QT_TRANSLATE_NOOP("InsightKind", "Feedback"),
    QT_TRANSLATE_NOOP("InsightKind", "Interview"),
    QT_TRANSLATE_NOOP("InsightKind", "Survey"),
    QT_TRANSLATE_NOOP("InsightKind", "Support"),
    QT_TRANSLATE_NOOP("InsightKind", "Sales"),
    QT_TRANSLATE_NOOP("InsightKind", "Market trend"),
    QT_TRANSLATE_NOOP("InsightKind", "Competitor move"),
};
inline constexpr const char *insightImportance[] = {
    QT_TRANSLATE_NOOP("InsightImportance", "Critical"),
    QT_TRANSLATE_NOOP("InsightImportance", "Important"),
    QT_TRANSLATE_NOOP("InsightImportance", "Nice to have"),
};
inline constexpr const char *capabilityLevel[] = {
    QT_TRANSLATE_NOOP("CapabilityLevel", "None"),
    QT_TRANSLATE_NOOP("CapabilityLevel", "Basic"),
    QT_TRANSLATE_NOOP("CapabilityLevel", "Good"),
    QT_TRANSLATE_NOOP("CapabilityLevel", "Best"),
};
inline constexpr const char *riskState[] = {
    QT_TRANSLATE_NOOP("RiskState", "Open"),
    QT_TRANSLATE_NOOP("RiskState", "Mitigating"),
    QT_TRANSLATE_NOOP("RiskState", "Accepted"),
    QT_TRANSLATE_NOOP("RiskState", "Closed"),
    QT_TRANSLATE_NOOP("RiskState", "Happened"),
};
inline constexpr const char *decisionState[] = {
    QT_TRANSLATE_NOOP("DecisionState", "Proposed"),
    QT_TRANSLATE_NOOP("DecisionState", "Decided"),
    QT_TRANSLATE_NOOP("DecisionState", "Superseded"),
};
inline constexpr const char *experimentKind[] = {
    QT_TRANSLATE_NOOP("ExperimentKind", "A/B test"),
    QT_TRANSLATE_NOOP("ExperimentKind", "Pilot"),
    QT_TRANSLATE_NOOP("ExperimentKind", "Prototype"),
    QT_TRANSLATE_NOOP("ExperimentKind", "Interviews"),
    QT_TRANSLATE_NOOP("ExperimentKind", "Fake door"),
};
inline constexpr const char *experimentVerdict[] = {
    QT_TRANSLATE_NOOP("ExperimentVerdict", "Running"),
    QT_TRANSLATE_NOOP("ExperimentVerdict", "Confirmed"),
    QT_TRANSLATE_NOOP("ExperimentVerdict", "Refuted"),
    QT_TRANSLATE_NOOP("ExperimentVerdict", "Unclear"),
};
inline constexpr const char *stance[] = {
    QT_TRANSLATE_NOOP("Stance", "Champion"),
    QT_TRANSLATE_NOOP("Stance", "Supporter"),
    QT_TRANSLATE_NOOP("Stance", "Neutral"),
    QT_TRANSLATE_NOOP("Stance", "Critic"),
};
inline constexpr const char *updateState[] = {
    QT_TRANSLATE_NOOP("UpdateState", "Draft"),
    QT_TRANSLATE_NOOP("UpdateState", "Sent"),
};
inline constexpr const char *coarseness[] = {
    QT_TRANSLATE_NOOP("Coarseness", "Day"),
    QT_TRANSLATE_NOOP("Coarseness", "Month"),
    QT_TRANSLATE_NOOP("Coarseness", "Quarter"),
    QT_TRANSLATE_NOOP("Coarseness", "Half"),
    QT_TRANSLATE_NOOP("Coarseness", "Year"),
    QT_TRANSLATE_NOOP("Coarseness", "Horizon"),
};
inline constexpr const char *snapshotKind[] = {
    QT_TRANSLATE_NOOP("SnapshotKind", "Named"),
    QT_TRANSLATE_NOOP("SnapshotKind", "Automatic"),
    QT_TRANSLATE_NOOP("SnapshotKind", "Sent"),
};
inline constexpr const char *customType[] = {
    QT_TRANSLATE_NOOP("CustomType", "Text"),
    QT_TRANSLATE_NOOP("CustomType", "Number"),
    QT_TRANSLATE_NOOP("CustomType", "Date"),
    QT_TRANSLATE_NOOP("CustomType", "Flag"),
    QT_TRANSLATE_NOOP("CustomType", "Choice"),
};
inline constexpr double impactNumbers[] = {3, 2, 1, 0.5, 0.25};

} // namespace enumlabels

template<>
inline constexpr EnumInfo enumInfo<EffortUnit>{"EffortUnit", enumlabels::effortUnit};
template<>
inline constexpr EnumInfo enumInfo<PersonRole>{"PersonRole", enumlabels::personRole};
template<>
inline constexpr EnumInfo enumInfo<ProductStage>{"ProductStage", enumlabels::productStage};
template<>
inline constexpr EnumInfo enumInfo<ObjectiveState>{"ObjectiveState", enumlabels::objectiveState};
template<>
inline constexpr EnumInfo enumInfo<ObjectiveHealth>{"ObjectiveHealth", enumlabels::objectiveHealth};
template<>
inline constexpr EnumInfo enumInfo<Direction>{"Direction", enumlabels::direction};
template<>
inline constexpr EnumInfo enumInfo<KeyResultKind>{"KeyResultKind", enumlabels::keyResultKind};
template<>
inline constexpr EnumInfo enumInfo<KeyResultCommitment>{"KeyResultCommitment", enumlabels::keyResultCommitment};
template<>
inline constexpr EnumInfo enumInfo<WorkStatus>{"WorkStatus", enumlabels::workStatus};
template<>
inline constexpr EnumInfo enumInfo<FeatureHealth>{"FeatureHealth", enumlabels::featureHealth};
template<>
inline constexpr EnumInfo enumInfo<Horizon>{"Horizon", enumlabels::horizon};
template<>
inline constexpr EnumInfo enumInfo<Investment>{"Investment", enumlabels::investment};
template<>
inline constexpr EnumInfo enumInfo<Impact>{"Impact", enumlabels::impact, enumlabels::impactNumbers};
template<>
inline constexpr EnumInfo enumInfo<Moscow>{"Moscow", enumlabels::moscow};
template<>
inline constexpr EnumInfo enumInfo<Kano>{"Kano", enumlabels::kano};
template<>
inline constexpr EnumInfo enumInfo<Urgency>{"Urgency", enumlabels::urgency};
template<>
inline constexpr EnumInfo enumInfo<DependencyKind>{"DependencyKind", enumlabels::dependencyKind};
template<>
inline constexpr EnumInfo enumInfo<MilestoneKind>{"MilestoneKind", enumlabels::milestoneKind};
template<>
inline constexpr EnumInfo enumInfo<BlackoutKind>{"BlackoutKind", enumlabels::blackoutKind};
template<>
inline constexpr EnumInfo enumInfo<ScorecardCombine>{"ScorecardCombine", enumlabels::scorecardCombine};
template<>
inline constexpr EnumInfo enumInfo<CriterionScale>{"CriterionScale", enumlabels::criterionScale};
template<>
inline constexpr EnumInfo enumInfo<InsightKind>{"InsightKind", enumlabels::insightKind};
template<>
inline constexpr EnumInfo enumInfo<InsightImportance>{"InsightImportance", enumlabels::insightImportance};
template<>
inline constexpr EnumInfo enumInfo<CapabilityLevel>{"CapabilityLevel", enumlabels::capabilityLevel};
template<>
inline constexpr EnumInfo enumInfo<RiskState>{"RiskState", enumlabels::riskState};
template<>
inline constexpr EnumInfo enumInfo<DecisionState>{"DecisionState", enumlabels::decisionState};
template<>
inline constexpr EnumInfo enumInfo<ExperimentKind>{"ExperimentKind", enumlabels::experimentKind};
template<>
inline constexpr EnumInfo enumInfo<ExperimentVerdict>{"ExperimentVerdict", enumlabels::experimentVerdict};
template<>
inline constexpr EnumInfo enumInfo<Stance>{"Stance", enumlabels::stance};
template<>
inline constexpr EnumInfo enumInfo<UpdateState>{"UpdateState", enumlabels::updateState};
template<>
inline constexpr EnumInfo enumInfo<Coarseness>{"Coarseness", enumlabels::coarseness};
template<>
inline constexpr EnumInfo enumInfo<SnapshotKind>{"SnapshotKind", enumlabels::snapshotKind};
template<>
inline constexpr EnumInfo enumInfo<CustomType>{"CustomType", enumlabels::customType};

} // namespace leadline
