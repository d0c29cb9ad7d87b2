// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/planlint.h"

#include "core/analysis/lint/lintrules.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr LintRule rules[] = {
    {"feature-without-lane", QT_TRANSLATE_NOOP("LintRule", "Features that serve no objective"), LintSeverity::Attention,
     lintrules::featuresWithoutLane},
    {"objective-without-key-result", QT_TRANSLATE_NOOP("LintRule", "Objectives without a key result"), LintSeverity::Attention,
     lintrules::objectivesWithoutKeyResult},
    {"check-in-overdue", QT_TRANSLATE_NOOP("LintRule", "Check-ins older than their cadence"), LintSeverity::Attention,
     lintrules::staleCheckIns},
    {"dependency-circle", QT_TRANSLATE_NOOP("LintRule", "Dependencies in a circle"), LintSeverity::Problem,
     lintrules::dependencyCircles},
    {"dependency-backwards", QT_TRANSLATE_NOOP("LintRule", "Dependencies that run backwards in time"), LintSeverity::Problem,
     lintrules::backwardDependencies},
    {"end-before-start", QT_TRANSLATE_NOOP("LintRule", "Ends before their start"), LintSeverity::Problem,
     lintrules::endBeforeStart},
    {"past-its-end", QT_TRANSLATE_NOOP("LintRule", "Past their end and not released"), LintSeverity::Problem,
     lintrules::pastItsEnd},
    {"released-unfinished", QT_TRANSLATE_NOOP("LintRule", "Released with progress under 100 %"), LintSeverity::Attention,
     lintrules::releasedUnfinished},
    {"false-precision", QT_TRANSLATE_NOOP("LintRule", "Rough dates given to the day or week"), LintSeverity::Attention,
     lintrules::falselyPreciseDates},
    {"effort-without-team", QT_TRANSLATE_NOOP("LintRule", "Effort that no team carries"), LintSeverity::Attention,
     lintrules::effortWithoutTeam},
    {"too-many-musts", QT_TRANSLATE_NOOP("LintRule", "Must effort above 60 % of a commitment"), LintSeverity::Attention,
     lintrules::tooManyMusts},
};

} // namespace

LintContext::LintContext(const Plan &checkedPlan, const Scope &checkedScope, QDate day)
    : plan(checkedPlan)
    , scope(checkedScope)
    , today(day)
    , calendar(checkedPlan.fiscalCalendar())
    , features(featuresOf(checkedPlan, checkedScope))
    , series(checkedPlan)
{
}

QString LintContext::nameOf(EntityKind kind, const EntityBase &row) const
{
    return QString(row.ref + u' ' + plan.catalogue().info(kind).title(row)).trimmed();
}

QString LintRule::titleText() const
{
    return QCoreApplication::translate("LintRule", title);
}

std::span<const LintRule> lintRules()
{
    return rules;
}

std::vector<LintFinding> lintPlan(const LintContext &context)
{
    std::vector<LintFinding> findings;
    for (const LintRule &rule : rules)
        rule.check(context, rule, findings);
    return findings;
}

} // namespace leadline
