// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samples/samplejournal.h"

namespace leadline {

/// The settings every new file begins with: euros, calendar years, Monday to Friday.
Portfolio newPortfolio(const QString &name);

/// Who leads a new plan, and makes it.
struct PlanLead
{
    PlanLead() = default;
    /// Not explicit: most callers know the name only. Empty initials are those of the name.
    PlanLead(const QString &leadName, const QString &leadInitials = {}, const QString &leadEmail = {})
        : name(leadName)
        , initials(leadInitials)
        , email(leadEmail)
    {
    }

    QString name;
    QString initials;
    QString email;
};

/// What people read as the name of a plan that is kept in, or came from, this file: "my_tracker.csv" is "my tracker". Empty
/// when the file's name has no base.
QString planNameFrom(const QString &path);

/// Settings, the lead and one plan; without a lead's name there is a plan without a lead. An empty @p name is "Portfolio".
PlanJson makeEmptyPlan(const PlanLead &lead, IdSource &ids, const Clock &clock, const QString &name = {});

/// Adds @p lead as a person and their plan; without a name only the plan.
Id<PlanRecord> insertLeadWithPlan(SampleJournal *journal, const PlanLead &lead);

} // namespace leadline
