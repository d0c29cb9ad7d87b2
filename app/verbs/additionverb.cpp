// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/additionverb.h"

#include "core/session/rowchanges.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString AdditionVerb::name() const
{
    return u"add"_s;
}

QString AdditionVerb::usage() const
{
    return u"FILE.db ENTITY FIELD=VALUE …"_s;
}

QString AdditionVerb::summary() const
{
    return QCoreApplication::translate("AdditionVerb", "Adds a row and prints its reference once it is safely stored.");
}

ExitCode AdditionVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<const EntityInfo *> named = entityNamed(arguments[1]);
    if (!named)
        return context.fail(named.error());
    const EntityInfo *info = *named;
    const Result<std::vector<Assignment>> values = parseAssignments(arguments.mid(2));
    if (!values)
        return context.fail(values.error());

    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session = openSession(arguments[0], StoreMode::ReadWrite, context, code);
    if (!session)
        return code;
    Result<Change> change = additionFor(*info, *values, {session->plan(), context.clock.today()},
                                        myPlan(session->plan(), context.identity), session->ids());
    if (!change)
        return context.fail(change.error());
    const EntityId id = change->rows.front().id;
    const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(*change));
    if (!saved)
        return context.fail(saved.error());
    context.out << "saved " << referenceText(session->plan(), info->kind(), id) << Qt::endl;
    nameConflicts(*session, context);
    return ExitCode::Done;
}

} // namespace leadline
