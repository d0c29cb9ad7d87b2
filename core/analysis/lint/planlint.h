// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/outcomes/measurementseries.h"

#include <QDate>

#include <span>
#include <vector>

namespace leadline {

enum class LintSeverity : quint8 { Attention, Problem };

/// Something a careful colleague would point out. It never blocks anything: two people may each be right.
struct LintFinding
{
    const char *code; ///< stable, e.g. "feature-without-lane"
    LintSeverity severity = LintSeverity::Attention;
    EntityKey row;    ///< the row to look at; null when the finding is about a period
    QString text;     ///< one sentence with the facts
};

/// What rules look at. A snapshot: valid until the plan changes.
struct LintContext
{
    LintContext(const Plan &checkedPlan, const Scope &checkedScope, QDate day);

    const Plan &plan;
    Scope scope;
    QDate today;
    FiscalCalendar calendar;
    std::vector<const Feature *> features; ///< of the scope
    MeasurementSeries series;

    /// "PAY-42 Saved cards".
    QString nameOf(EntityKind kind, const EntityBase &row) const;
};

/// A rule is one function and one line of the table in planlint.cpp.
struct LintRule
{
    const char *code;
    const char *title; ///< English, translation context "LintRule"
    LintSeverity severity;
    void (*check)(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings);

    QString titleText() const;
};

std::span<const LintRule> lintRules();

/// All findings, in the order of the rules, inside a rule in the order of the lists.
std::vector<LintFinding> lintPlan(const LintContext &context);

} // namespace leadline
