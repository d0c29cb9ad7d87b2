// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/readingverb.h"

namespace leadline {

void ReadingVerb::addOptions(QCommandLineParser &parser) const
{
    addFormOptions(parser);
}

ExitCode ReadingVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<OutputForm> form = outputForm(parser);
    if (!form)
        return context.fail(form.error());
    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session =
        openSession(parser.positionalArguments().first(), StoreMode::ReadOnly, context, code);
    return session ? print(*session, *form, parser, context) : code;
}

} // namespace leadline
