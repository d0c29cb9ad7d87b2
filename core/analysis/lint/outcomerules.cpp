// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
{
    QSet<Id<Objective>> measured;
    for (const KeyResult &keyResult : context.plan.all<KeyResult>())
        measured.insert(keyResult.objective);
    for (const Objective *objective : objectivesOf(context.plan, context.scope)) {
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
    }
}

} // namespace leadline::lintrules
