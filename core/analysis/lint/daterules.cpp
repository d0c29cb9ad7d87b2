// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/rules.h"
#include "core/model/objective.h"
#include "core/model/team.h"

#include <QCoreApplication>

namespace leadline::lintrules {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInScope(const AnalysisContext &context, EntityKind kind, const EntityBase &row)
{
    switch (kind) {
    case EntityKind::Feature:
        return context.scope.contains(context.plan, static_cast<const Feature &>(row));
    case EntityKind::Objective:
        return context.scope.contains(static_cast<const Objective &>(row));
    default:
        return true;
    }
}

PlannedDate dateOf(const FieldInfo &field, const EntityBase &row)
{
    if (field.type == FieldType::When)
        return *static_cast<const PlannedDate *>(field.value(row));
    return {*static_cast<const QDate *>(field.value(row)), DatePrecision::Day, DateConfidence::Firm};
}

bool isDateField(const FieldInfo *field)
{
    return field && (field->type == FieldType::Day || field->type == FieldType::When);
}

} // namespace

void endBeforeStart(const AnalysisContext &context, LintReport &report)
{
    static constexpr std::pair<const char *, const char *> pairs[] = {
        {"start", "end"}, {"cycle_start", "cycle_end"}, {"from", "to"}, {"period_start", "period_end"}};
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    for (const EntityInfo *info : context.plan.catalogue().entities()) {
        for (const auto &[startKey, endKey] : pairs) {
            const FieldInfo *start = info->field(QString::fromLatin1(startKey));
            const FieldInfo *end = info->field(QString::fromLatin1(endKey));
            if (!isDateField(start) || !isDateField(end))
                continue;
            for (const EntityBase *row : context.plan.table(info->kind()).live()) {
                const PlannedDate first = dateOf(*start, *row);
                const PlannedDate last = dateOf(*end, *row);
                if (!first.isValid() || !last.isValid() || last.date >= first.date || !isInScope(context, info->kind(), *row))
                    continue;
                report.add(info->kind(), *row,
                           QCoreApplication::translate("Lint", "%1 ends (%2) before it starts (%3).")
                               .arg(report.name(info->kind(), *row), last.display(fiscal, context.today),
                                    first.display(fiscal, context.today)));
            }
        }
    }
}

void roughToTheDay(const AnalysisContext &context, LintReport &report)
{
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    for (const EntityInfo *info : context.plan.catalogue().entities()) {
        for (const FieldInfo &field : info->fields()) {
            if (field.type != FieldType::When)
                continue;
            for (const EntityBase *row : context.plan.table(info->kind()).live()) {
                const PlannedDate date = dateOf(field, *row);
                const bool isFine = date.precision == DatePrecision::Day || date.precision == DatePrecision::Week;
                if (!date.isValid() || date.confidence != DateConfidence::Rough || !isFine
                    || !isInScope(context, info->kind(), *row))
                    continue;
                report.add(info->kind(), *row,
                           QCoreApplication::translate(
                               "Lint", "%1: \"%2\" is rough, yet given as %3; a month or a quarter promises less.")
                               .arg(report.name(info->kind(), *row), field.labelText(), date.display(fiscal, context.today)));
            }
        }
    }
}

void pastItsEnd(const AnalysisContext &context, LintReport &report)
{
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    for (const Feature *feature : featuresOf(context.plan, context.scope)) {
        const bool isOver = feature->status == WorkStatus::Released || feature->status == WorkStatus::WontDo;
        if (isOver || feature->parked || !feature->end.isValid() || feature->end.date >= context.today)
            continue;
        report.add(EntityKind::Feature, *feature,
                   QCoreApplication::translate("Lint", "%1 should have ended (%2) and is not released.")
                       .arg(report.name(*feature), feature->end.display(fiscal, context.today)));
    }
}

} // namespace leadline::lintrules
