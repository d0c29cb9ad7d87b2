// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/lintrules.h"
#include "core/base/text.h"
#include "core/model/team.h"

#include <QCoreApplication>
#include <QMap>

namespace leadline::lintrules {

namespace {

/// The Musts that still leave room for surprises: 60 % of the effort (DSDM, MoSCoW prioritisation).
constexpr double largestMustShare = 0.6;

QString say(const char *sentence)
{
    return QCoreApplication::translate("LintRules", sentence);
}

} // namespace

void effortWithoutTeam(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    for (const Feature *feature : context.features) {
        const bool open = feature->status != WorkStatus::Released && feature->status != WorkStatus::WontDo && !feature->parked;
        if (!open || feature->effortLikely.value_or(0) <= 0 || context.plan.find(feature->team))
            continue;
        findings.push_back({rule.code, rule.severity, {EntityKind::Feature, feature->id},
                            say(QT_TRANSLATE_NOOP("LintRules", "%1 takes %2 person-days, but no team is named for them."))
                                .arg(context.nameOf(EntityKind::Feature, *feature), numberText(*feature->effortLikely))});
    }
}

void tooManyMusts(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    struct Sums
    {
        PlannedDate period;
        double all = 0;
        double must = 0;
    };
    QMap<QString, Sums> periods;
    for (const Feature *feature : context.features) {
        if (!feature->committed.isValid() || !feature->effortLikely)
            continue;
        PlannedDate period = feature->committed;
        period.confidence = DateConfidence::Firm;
        Sums &sums = periods[period.text()];
        sums.period = period;
        sums.all += *feature->effortLikely;
        if (feature->moscow == Moscow::Must)
            sums.must += *feature->effortLikely;
    }
    for (const Sums &sums : periods) {
        if (sums.all <= 0 || sums.must <= largestMustShare * sums.all)
            continue;
        findings.push_back({rule.code, rule.severity, {},
                            say(QT_TRANSLATE_NOOP("LintRules", "In %1, Must takes %2 of %3 committed person-days (%4 %); above 60 % little can give way."))
                                .arg(sums.period.display(context.calendar, context.today), numberText(sums.must), numberText(sums.all),
                                     QString::number(qRound(100 * sums.must / sums.all)))});
    }
}

} // namespace leadline::lintrules
