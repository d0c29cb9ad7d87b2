// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"

#include <span>

namespace leadline {

enum class LintSeverity : quint8 {
    Problem,   ///< the plan contradicts itself
    Attention, ///< something that was promised or agreed isn't there
    Hint,      ///< probably an oversight
};

/// The stable English word: "problem", "attention", "hint".
QString lintSeverityText(LintSeverity severity);

/// Something a careful colleague would point out. Findings never block anything.
struct LintFinding
{
    QString code; ///< of the rule; stable, for scripts
    LintSeverity severity = LintSeverity::Attention;
    EntityKey entity; ///< the row it is about
    QString text;     ///< one translated sentence with the facts
};

class LintReport;

/// A rule of `leadline check`. Adding one is a function and a line in lintRules().
struct LintRule
{
    const char *code;
    LintSeverity severity;
    const char *label; ///< English, translation context "Lint"
    void (*check)(const AnalysisContext &context, LintReport &report);

    QString codeText() const { return QString::fromLatin1(code); }
    QString labelText() const;
};

std::span<const LintRule> lintRules();

/// Collects what one rule finds.
class LintReport final
{
public:
    explicit LintReport(const Plan &plan)
        : m_plan(&plan)
    {
    }

    void add(EntityKind kind, const EntityBase &row, const QString &text);
    /// `PAY-42 "Saved cards"`: how a sentence names a row.
    QString name(EntityKind kind, const EntityBase &row) const;
    template<typename E>
    QString name(const E &row) const
    {
        return name(kindOf<E>, row);
    }

private:
    friend std::vector<LintFinding> lint(const AnalysisContext &context);

    const Plan *m_plan;
    std::vector<LintFinding> m_findings;
};

/// All findings of a scope, in the order of the rules, then of the rows' references: the same plan always gives
/// the same list.
std::vector<LintFinding> lint(const AnalysisContext &context);

} // namespace leadline
