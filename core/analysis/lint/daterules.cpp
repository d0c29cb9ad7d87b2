// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
<<<<<<< HEAD
#include "core/analysis/lint/lintrules.h"
=======
#include "core/analysis/lint/rules.h"
#include "core/model/objective.h"
#include "core/model/team.h"
>>>>>>> analysis

#include <QCoreApplication>

namespace leadline::lintrules {

<<<<<<< HEAD
namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("LintRules", sentence);
}

bool isOver(const Feature &feature)
{
    return feature.status == WorkStatus::Released || feature.status == WorkStatus::WontDo;
}

bool isFalselyPrecise(const PlannedDate &date)
{
    return date.isValid() && date.confidence == DateConfidence::Rough
        && (date.precision == DatePrecision::Day || date.precision == DatePrecision::Week);
}

void add(const LintContext &context, const LintRule &rule, const Feature &feature, const QString &sentence,
         std::vector<LintFinding> &findings)
{
    findings.push_back({rule.code, rule.severity, {EntityKind::Feature, feature.id},
                        sentence.arg(context.nameOf(EntityKind::Feature, feature))});
=======
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
>>>>>>> analysis
}

} // namespace

<<<<<<< HEAD
void endBeforeStart(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        if (!feature->start.isValid() || !feature->end.isValid() || feature->end.date >= feature->start.date)
            continue;
        add(context, rule, *feature,
            say(QT_TRANSLATE_NOOP("LintRules", "%1 ends on %2, before it starts on %3."))
                .arg(u"%1", feature->end.display(context.calendar, context.today),
                     feature->start.display(context.calendar, context.today)),
            findings);
    }
}

void falselyPreciseDates(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        const PlannedDate &date = isFalselyPrecise(feature->end) ? feature->end : feature->start;
        if (!isFalselyPrecise(date))
            continue;
        add(context, rule, *feature,
            say(QT_TRANSLATE_NOOP("LintRules", "%1 has the rough date %2; a month or a quarter says what is known."))
                .arg(u"%1", date.display(context.calendar, context.today)),
            findings);
    }
}

void pastItsEnd(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        if (!feature->end.isValid() || isOver(*feature) || feature->parked)
            continue;
        const QDate last = feature->end.lastDay(context.calendar);
        if (last >= context.today)
            continue;
        const int days = static_cast<int>(last.daysTo(context.today));
        add(context, rule, *feature,
            QCoreApplication::translate("LintRules", "%1 should have ended on %2, %n days ago, and isn't released.", nullptr, days)
                .arg(u"%1", feature->end.display(context.calendar, context.today)),
            findings);
    }
}

void releasedUnfinished(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        if (feature->status == WorkStatus::Released && feature->progress && *feature->progress < 100) {
            add(context, rule, *feature,
                say(QT_TRANSLATE_NOOP("LintRules", "%1 is released, but its progress says %2 %."))
                    .arg(u"%1", QString::number(*feature->progress)),
                findings);
=======
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
>>>>>>> analysis
        }
    }
}

<<<<<<< HEAD
=======
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

>>>>>>> analysis
} // namespace leadline::lintrules
