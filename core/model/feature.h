// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A piece of work that is a bet on an outcome.
struct Feature : EntityBase
{
    Id<Product> product;
    Id<Initiative> initiative;
    Id<Feature> parent;
    Id<Objective> objective;
    QString title;
    QString problem;
    QString hypothesis;
    QString successCriteria;
    QString description;
    std::optional<WorkStatus> status = WorkStatus::Idea;
    bool parked = false;
    std::optional<FeatureHealth> health;
    QString healthReason;
    QString parkedReason;
    PlannedDate candidateFor;
    std::optional<Horizon> horizon;
    PlannedDate start;
    PlannedDate end;
    QDate dueBy;
    PlannedDate committed;
    QDate releasedOn;
    std::optional<double> progress; ///< 0-100
    Id<Team> team;
    Id<Person> owner;
    Id<Milestone> release;
    std::optional<Investment> investment;
    std::optional<double> effortBest; ///< person-days
    std::optional<double> effortLikely; ///< person-days
    std::optional<double> effortWorst; ///< person-days
    std::optional<double> durationWeeks; ///< weeks
    std::optional<double> reach; ///< per quarter
    std::optional<Impact> impact;
    std::optional<double> confidence; ///< 0-100
    std::optional<int> ease;
    std::optional<double> businessValue;
    std::optional<double> timeCriticality;
    std::optional<double> riskReduction;
    std::optional<double> jobSize;
    std::optional<Moscow> moscow;
    std::optional<Kano> kano;
    std::optional<qint64> costOfDelay; ///< minor units per week
    std::optional<Urgency> urgency;
    std::optional<int> risk;
    std::optional<qint64> cost; ///< minor units
    std::optional<qint64> spent; ///< minor units
    std::optional<qint64> revenue; ///< minor units per year
    QString rankOverride;
    QString rankNote;
    QString externalKey;
    QString externalUrl;
};

template<> const EntityInfo &entityInfo<Feature>();

} // namespace leadline
