// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
<<<<<<< HEAD
#include "core/analysis/lint/lintrules.h"
#include "core/model/keyresult.h"
#include "core/model/objective.h"

#include <QCoreApplication>
#include <QSet>

namespace leadline::lintrules {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("LintRules", sentence);
}

bool isCurrent(const Objective &objective)
{
    return objective.state != ObjectiveState::Closed && objective.state != ObjectiveState::Moved;
}

} // namespace

void featuresWithoutLane(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        if (feature->status == WorkStatus::WontDo || !laneOf(context.plan, *feature).isNull())
            continue;
        findings.push_back({rule.code, rule.severity, {EntityKind::Feature, feature->id},
                            say(QT_TRANSLATE_NOOP("LintRules", "%1 serves no objective, neither itself nor through its initiative."))
                                .arg(context.nameOf(EntityKind::Feature, *feature))});
    }
}

void objectivesWithoutKeyResult(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
=======
#include "core/analysis/lint/rules.h"
#include "core/analysis/outcomes/outcomes.h"

#include <QCoreApplication>

namespace leadline::lintrules {

void featureWithoutLane(const AnalysisContext &context, LintReport &report)
{
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (feature->status == WorkStatus::WontDo || laneOf(context.plan, *feature))
            continue;
        report.add(EntityKind::Feature, *feature,
                   QCoreApplication::translate("Lint", "%1 serves no objective, neither by itself nor through an initiative.")
                       .arg(report.name(*feature)));
    }
}

void objectiveWithoutKeyResult(const AnalysisContext &context, LintReport &report)
>>>>>>> analysis
{
    QSet<Id<Objective>> measured;
    for (const KeyResult &keyResult : context.plan.all<KeyResult>())
        measured.insert(keyResult.objective);
    for (const Objective *objective : objectivesOf(context.plan, context.scope)) {
<<<<<<< HEAD
        if (!isCurrent(*objective) || measured.contains(idOf(*objective)))
            continue;
        findings.push_back({rule.code, rule.severity, {EntityKind::Objective, objective->id},
                            say(QT_TRANSLATE_NOOP("LintRules", "%1 has no key result, so nobody can tell when it is reached."))
                                .arg(context.nameOf(EntityKind::Objective, *objective))});
    }
}

void staleCheckIns(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const KeyResult &keyResult : context.plan.all<KeyResult>()) {
        const Objective *objective = context.plan.find(keyResult.objective);
        if (!objective || !context.scope.contains(*objective) || !isCurrent(*objective) || !objective->cadenceDays)
            continue;
        const bool running = !objective->cycleStart.isValid() || objective->cycleStart <= context.today;
        const bool ended = objective->cycleEnd.isValid() && objective->cycleEnd < context.today;
        if (!running || ended)
            continue;
        const QString name = context.nameOf(EntityKind::KeyResult, keyResult);
        const Measurement *newest = context.series.newestCheckIn(keyResult);
        if (const Measurement *value = context.series.newestValue(keyResult); value && (!newest || value->day > newest->day))
            newest = value;
        if (!newest) {
            findings.push_back({rule.code, rule.severity, {EntityKind::KeyResult, keyResult.id},
                                say(QT_TRANSLATE_NOOP("LintRules", "%1 was never measured.")).arg(name)});
            continue;
        }
        const int age = static_cast<int>(newest->day.daysTo(context.today));
        if (age > *objective->cadenceDays) {
            findings.push_back(
                {rule.code, rule.severity, {EntityKind::KeyResult, keyResult.id},
                 QCoreApplication::translate("LintRules", "%1 was last checked in %n days ago, on %2; its rhythm is %3 days.", nullptr, age)
                     .arg(name, PlannedDate{newest->day}.display(context.calendar, context.today),
                          QString::number(*objective->cadenceDays))});
        }
=======
        const bool isOver = objective->state == ObjectiveState::Closed || objective->state == ObjectiveState::Moved;
        if (isOver || measured.contains(idOf(*objective)))
            continue;
        report.add(EntityKind::Objective, *objective,
                   QCoreApplication::translate("Lint", "%1 has no key result, so nobody can tell when it is reached.")
                       .arg(report.name(*objective)));
    }
}

void checkInOverdue(const AnalysisContext &context, LintReport &report)
{
    const MeasurementSeries series(context.plan);
    for (const KeyResult &keyResult : context.plan.all<KeyResult>()) {
        const Objective *objective = context.plan.find(keyResult.objective);
        if (!objective || !context.scope.contains(*objective) || objective->state != ObjectiveState::Active
            || objective->cadenceDays.value_or(0) <= 0)
            continue;
        const Measurement *checkIn = series.newestCheckIn(keyResult);
        const Measurement *value = series.newestValue(keyResult);
        const QDate last = std::max(checkIn ? checkIn->day : QDate(), value ? value->day : QDate());
        const QDate since = last.isValid() ? last : objective->cycleStart;
        if (!since.isValid() || !context.today.isValid())
            continue;
        const int days = static_cast<int>(since.daysTo(context.today));
        if (days <= *objective->cadenceDays)
            continue;
        const QString text = last.isValid()
            ? QCoreApplication::translate("Lint", "The last check-in of %1 is %n day(s) old; agreed was one every %2 days.",
                                          nullptr, days)
            : QCoreApplication::translate("Lint", "%1 had no check-in in the %n day(s) of its cycle; agreed was one every %2 days.",
                                          nullptr, days);
        report.add(EntityKind::KeyResult, keyResult,
                   text.arg(report.name(keyResult), QString::number(*objective->cadenceDays)));
>>>>>>> analysis
    }
}

} // namespace leadline::lintrules
