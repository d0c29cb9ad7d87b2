// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samples/samplejournal.h"

namespace leadline {

/// The settings every new file begins with: euros, calendar years, Monday to Friday.
Portfolio newPortfolio(const QString &name);

/// Settings, the lead and one plan; without a name there is a plan without a lead.
PlanJson makeEmptyPlan(const QString &leadName, IdSource &ids, const Clock &clock);

/// Adds @p leadName as a person and their plan; null when the name is empty.
Id<PlanRecord> insertLeadWithPlan(SampleJournal *journal, const QString &leadName);

} // namespace leadline
