// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
{
    QSet<Id<Objective>> measured;
    for (const KeyResult &keyResult : context.plan.all<KeyResult>())
        measured.insert(keyResult.objective);
    for (const Objective *objective : objectivesOf(context.plan, context.scope)) {
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
    }
}

} // namespace leadline::lintrules
