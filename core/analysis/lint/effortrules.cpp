// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/rules.h"
#include "core/base/text.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/team.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace leadline::lintrules {

void effortWithoutTeam(const AnalysisContext &context, LintReport &report)
{
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        const bool isOver = feature->status == WorkStatus::Released || feature->status == WorkStatus::WontDo;
        if (isOver || feature->parked || feature->effortLikely.value_or(0) <= 0 || context.plan.find(feature->team))
            continue;
        report.add(EntityKind::Feature, *feature,
                   QCoreApplication::translate("Lint", "%1 takes %2 person-days, but no team has it.")
                       .arg(report.name(*feature), numberText(*feature->effortLikely)));
    }
}

void mustAboveLimit(const AnalysisContext &context, LintReport &report)
{
    struct Sum
    {
        double must = 0;
        double all = 0;
        PlannedDate period;
    };
    // A commitment belongs to a lead's plan.
    std::map<std::tuple<Id<PlanRecord>, QDate, DatePrecision>, Sum> sums;
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (!feature->committed.isValid())
            continue;
        Sum &sum = sums[{planOf(context.plan, *feature), feature->committed.date, feature->committed.precision}];
        const double effort = feature->effortLikely.value_or(0);
        sum.period = feature->committed;
        sum.all += effort;
        sum.must += feature->moscow == Moscow::Must ? effort : 0;
    }
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    for (const auto &[key, sum] : sums) {
        if (sum.all <= 0 || sum.must <= mustLimit * sum.all)
            continue;
        const QString text =
            QCoreApplication::translate("Lint", "Must takes %1% of the effort committed for %2 (%3 of %4 person-days); above "
                                                "%5% nothing is left to give way.")
                .arg(QString::number(std::lround(100 * sum.must / sum.all)), sum.period.display(fiscal, context.today),
                     numberText(sum.must), numberText(sum.all), QString::number(std::lround(100 * mustLimit)));
        if (const PlanRecord *record = context.plan.find(std::get<0>(key)))
            report.add(EntityKind::Plan, *record, text);
        else
            report.add(EntityKind::Portfolio, context.plan.portfolio(), text);
    }
}

void releasedUnfinished(const AnalysisContext &context, LintReport &report)
{
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        if (feature->status != WorkStatus::Released || feature->progress.value_or(100) >= 100)
            continue;
        report.add(EntityKind::Feature, *feature,
                   QCoreApplication::translate("Lint", "%1 is released, but its progress is %2%.")
                       .arg(report.name(*feature), numberText(*feature->progress)));
    }
}

} // namespace leadline::lintrules
