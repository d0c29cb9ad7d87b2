// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/editverb.h"

#include "core/session/rowchanges.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString EditVerb::name() const
{
    return u"set"_s;
}

QString EditVerb::usage() const
{
    return u"FILE.db REF FIELD=VALUE …"_s;
}

QString EditVerb::summary() const
{
    return QCoreApplication::translate("EditVerb", "Changes fields of a row; FIELD= clears one.");
}

ExitCode EditVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<std::vector<Assignment>> values = parseAssignments(arguments.mid(2));
    if (!values)
        return context.fail(values.error());

    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session = openSession(arguments[0], StoreMode::ReadWrite, context, code);
    if (!session)
        return code;
    const Result<EntityKey> row = findByReferenceInput(arguments[1], session->plan());
    if (!row)
        return context.fail(row.error());
    if (session->plan().find(row->kind, row->id)->removed) {
        return context.fail(ExitCode::Usage,
                            QCoreApplication::translate("EditVerb", "%1 lies in the recycle bin; `leadline restore` brings it back. Nothing was changed.")
                                .arg(arguments[1]));
    }
    Result<Change> change = editFor(*row, *values, {session->plan(), context.clock.today()});
    if (!change)
        return context.fail(change.error());
    const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(*change));
    if (!saved)
        return context.fail(saved.error());
    context.out << "saved " << referenceText(session->plan(), row->kind, row->id) << Qt::endl;
    nameConflicts(*session, context);
    return ExitCode::Done;
}

} // namespace leadline
