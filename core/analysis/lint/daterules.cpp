// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/lintrules.h"

#include <QCoreApplication>

namespace leadline::lintrules {

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
}

} // namespace

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
        }
    }
}

} // namespace leadline::lintrules
