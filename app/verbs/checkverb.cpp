// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/checkverb.h"

#include "core/analysis/lint/lint.h"
#include "core/model/input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CheckVerbText
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

void printByRule(const std::vector<LintFinding> &findings, QTextStream &out)
{
    for (const LintRule &rule : lintRules()) {
        QStringList texts;
        for (const LintFinding &finding : findings) {
            if (finding.code == rule.codeText())
                texts.append(finding.text);
        }
        if (texts.isEmpty())
            continue;
        out << rule.labelText() << '\n';
        for (const QString &text : texts)
            out << "  " << text << '\n';
        out << '\n';
    }
}

} // namespace

QString CheckVerb::name() const
{
    return u"check"_s;
}

QString CheckVerb::usage() const
{
    return u"FILE.db [--lead NAME] [--json]"_s;
}

QString CheckVerb::summary() const
{
    return CheckVerbText::tr("Points out what a careful colleague would: missing outcomes, impossible dates, stale check-ins.");
}

void CheckVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"lead"_s, CheckVerbText::tr("Only the plan of this lead."), u"name"_s});
    ReadingVerb::addOptions(parser);
}

ExitCode CheckVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                          const VerbContext &context)
{
    const Result<Scope> scope = scopeOf(parser, session.plan());
    if (!scope)
        return context.fail(scope.error());
    const std::vector<LintFinding> findings =
        lint({.plan = session.plan(), .today = context.clock.today(), .scope = *scope});
    if (form == OutputForm::Json) {
        QJsonArray array;
        for (const LintFinding &finding : findings) {
            array.append(QJsonObject{
                {u"code"_s, finding.code},
                {u"severity"_s, lintSeverityText(finding.severity)},
                {u"ref"_s, finding.entity.isNull() ? QJsonValue()
                                                : QJsonValue(referenceText(session.plan(), finding.entity.kind, finding.entity.id))},
                {u"text"_s, finding.text}});
        }
        context.out << QJsonDocument(array).toJson();
    } else if (findings.empty()) {
        context.out << CheckVerbText::tr("Nothing to point out.") << '\n';
    } else {
        printByRule(findings, context.out);
        const int count = static_cast<int>(findings.size());
        context.out << QCoreApplication::translate("CheckVerb", "%n findings", nullptr, count) << '\n';
    }
    context.out.flush();
    return findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace leadline
