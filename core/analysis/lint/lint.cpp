// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/lint.h"

#include "core/analysis/lint/rules.h"
#include "core/base/text.h"
#include "core/model/input.h"

#include <QCoreApplication>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum LintSeverity;

const std::array<LintRule, 11> ruleTable{{
    {"feature-without-lane", Attention, QT_TRANSLATE_NOOP("Lint", "Feature without an objective"),
     lintrules::featureWithoutLane},
    {"objective-without-key-result", Attention, QT_TRANSLATE_NOOP("Lint", "Objective without a key result"),
     lintrules::objectiveWithoutKeyResult},
    {"dependency-backwards", Problem, QT_TRANSLATE_NOOP("Lint", "Dependency that runs backwards"),
     lintrules::dependencyBackwards},
    {"dependency-circle", Problem, QT_TRANSLATE_NOOP("Lint", "Dependencies in a circle"), lintrules::dependencyCircle},
    {"end-before-start", Problem, QT_TRANSLATE_NOOP("Lint", "End before start"), lintrules::endBeforeStart},
    {"rough-to-the-day", Hint, QT_TRANSLATE_NOOP("Lint", "Rough date given to the day or week"), lintrules::roughToTheDay},
    {"check-in-overdue", Attention, QT_TRANSLATE_NOOP("Lint", "Check-in older than agreed"), lintrules::checkInOverdue},
    {"effort-without-team", Attention, QT_TRANSLATE_NOOP("Lint", "Effort without a team"), lintrules::effortWithoutTeam},
    {"must-above-limit", Attention, QT_TRANSLATE_NOOP("Lint", "Too much of a commitment is Must"), lintrules::mustAboveLimit},
    {"released-unfinished", Hint, QT_TRANSLATE_NOOP("Lint", "Released with progress under 100%"),
     lintrules::releasedUnfinished},
    {"past-its-end", Attention, QT_TRANSLATE_NOOP("Lint", "Past its end and not released"), lintrules::pastItsEnd},
}};

/// "PAY-9" before "PAY-10", rows without a reference last.
QString sortKey(const EntityBase &row)
{
    const qsizetype dash = row.ref.lastIndexOf(u'-');
    const QString ref = row.ref.left(dash + 1) + row.ref.mid(dash + 1).rightJustified(10, u'0');
    return row.ref.isEmpty() ? u'~' + idText(row.id) : ref;
}

} // namespace

QString lintSeverityText(LintSeverity severity)
{
    switch (severity) {
    case Problem:
        return u"problem"_s;
    case Attention:
        return u"attention"_s;
    case Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QString LintRule::labelText() const
{
    return QCoreApplication::translate("Lint", label);
}

std::span<const LintRule> lintRules()
{
    return ruleTable;
}

void LintReport::add(EntityKind kind, const EntityBase &row, const QString &text)
{
    m_findings.push_back({{}, Attention, {kind, row.id}, text});
}

QString LintReport::name(EntityKind kind, const EntityBase &row) const
{
    const EntityInfo &info = m_plan->catalogue().info(kind);
    const QString title = info.title(row);
    const QString ref = row.ref.isEmpty() ? info.labelText() : row.ref;
    if (title.isEmpty() || title == ref)
        return ref;
    //: A row in a finding: %1 is its reference, %2 its title
    return QCoreApplication::translate("Lint", "%1 \"%2\"").arg(ref, excerpt(title));
}

std::vector<LintFinding> lint(const AnalysisContext &context)
{
    std::vector<LintFinding> findings;
    for (const LintRule &rule : ruleTable) {
        LintReport report(context.plan);
        rule.check(context, report);
        std::vector<std::pair<QString, LintFinding>> sorted;
        for (LintFinding &finding : report.m_findings) {
            finding.code = rule.codeText();
            finding.severity = rule.severity;
            const EntityBase *row = context.plan.find(finding.entity.kind, finding.entity.id);
            sorted.emplace_back(row ? sortKey(*row) : QString(), std::move(finding));
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return std::tie(a.second.entity.kind, a.first) < std::tie(b.second.entity.kind, b.first);
        });
        for (std::pair<QString, LintFinding> &entry : sorted)
            findings.push_back(std::move(entry.second));
    }
    return findings;
}

} // namespace leadline
