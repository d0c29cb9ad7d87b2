// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/newverb.h"

#include "app/verbs/texttable.h"
#include "core/exchange/samples/templates.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString NewVerb::name() const
{
    return u"new"_s;
}

QString NewVerb::usage() const
{
    return u"FILE.db [--template NAME] [--lead NAME]"_s;
}

QString NewVerb::summary() const
{
    return QCoreApplication::translate("NewVerb", "Makes a plan file; `leadline templates` lists what it can start from.");
}

void NewVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"template"_s, QCoreApplication::translate("NewVerb", "What the plan starts from; empty by default."),
                      u"name"_s, u"empty"_s});
    parser.addOption({u"lead"_s, QCoreApplication::translate("NewVerb", "Whose plan it is; the author by default."), u"name"_s});
}

ExitCode NewVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QString path = parser.positionalArguments().first();
    const QString lead = parser.isSet(u"lead"_s) ? parser.value(u"lead"_s) : context.identity.name;
    UuidV7Source ids(context.clock);
    const Result<PlanJson> plan =
        makeTemplate(parser.value(u"template"_s), context.clock.today(), lead, ids, context.clock, planNameFrom(path));
    if (!plan)
        return context.fail(plan.error());
    const Result<std::unique_ptr<PlanSession>> session =
        PlanSession::create(path, plan->document, plan->history, context.sessionEnvironment());
    if (!session)
        return context.fail(session.error());
    context.out << QCoreApplication::translate("NewVerb", "The plan is ready: %1").arg(path) << Qt::endl;
    return ExitCode::Done;
}

QString TemplatesVerb::name() const
{
    return u"templates"_s;
}

QString TemplatesVerb::usage() const
{
    return u"[--as table|json]"_s;
}

QString TemplatesVerb::summary() const
{
    return QCoreApplication::translate("TemplatesVerb", "Lists what a new plan can start from.");
}

void TemplatesVerb::addOptions(QCommandLineParser &parser) const
{
    addFormOptions(parser);
}

ExitCode TemplatesVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<OutputForm> form = outputForm(parser);
    if (!form)
        return context.fail(form.error());
    TextTable table({QCoreApplication::translate("TemplatesVerb", "Name"), QCoreApplication::translate("TemplatesVerb", "Title"),
                     QCoreApplication::translate("TemplatesVerb", "What it holds")});
    table.setKeys({u"name"_s, u"label"_s, u"description"_s});
    for (const PlanTemplate &known : planTemplates())
        table.addRow({known.name, known.label, known.description});
    table.print(context.out, *form);
    return ExitCode::Done;
}

} // namespace leadline
