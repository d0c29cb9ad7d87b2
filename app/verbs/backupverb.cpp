// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/backupverb.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString BackupVerb::name() const
{
    return u"backup"_s;
}

QString BackupVerb::usage() const
{
    return u"FILE.db TO.db"_s;
}

QString BackupVerb::summary() const
{
    return QCoreApplication::translate("BackupVerb", "Writes a complete, checked copy, also while others work on the file.");
}

ExitCode BackupVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session = openSession(arguments[0], StoreMode::ReadOnly, context, code);
    if (!session)
        return code;
    if (const Result<> written = session->store().backupTo(arguments[1]); !written)
        return context.fail(written.error());
    context.out << QCoreApplication::translate("BackupVerb", "The copy is complete: %1").arg(arguments[1]) << Qt::endl;
    return ExitCode::Done;
}

} // namespace leadline
