// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verifyverb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindText(VerifyFinding::Kind kind)
{
    switch (kind) {
    case VerifyFinding::Kind::Schema:
        return u"schema"_s;
    case VerifyFinding::Kind::Structure:
        return u"structure"_s;
    case VerifyFinding::Kind::References:
        return u"references"_s;
    case VerifyFinding::Kind::Chain:
        return u"chain"_s;
    case VerifyFinding::Kind::State:
        return u"state"_s;
    }
    return {};
}

} // namespace

QString VerifyVerb::name() const
{
    return u"verify"_s;
}

QString VerifyVerb::usage() const
{
    return u"FILE.db [--json]"_s;
}

QString VerifyVerb::summary() const
{
    return QCoreApplication::translate("VerifyVerb", "Checks the file: schema, structure, references, history, and that the history gives what the file holds.");
}

void VerifyVerb::addOptions(QCommandLineParser &parser) const
{
    addFormOptions(parser);
}

ExitCode VerifyVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<OutputForm> form = outputForm(parser);
    if (!form)
        return context.fail(form.error());
    // Not through a session: a file whose rows can't be loaded must still be told about.
    UuidV7Source ids(context.clock);
    const StoreEnvironment environment{.clock = context.clock, .ids = ids, .paths = context.paths};
    const Result<std::unique_ptr<PlanStore>> store =
        PlanStore::open(parser.positionalArguments().first(), StoreMode::ReadOnly, environment);
    if (!store)
        return context.fail(store.error());
    const Result<std::vector<VerifyFinding>> findings = (*store)->verify();
    if (!findings)
        return context.fail(findings.error());
    // A file that is refused for writing, not only protected, is a newer version's.
    Error readOnly;
    const bool isNewer = (*store)->isReadOnly(&readOnly) && readOnly.code == ErrorCode::Refused;
    if (*form == OutputForm::Json) {
        QJsonArray array;
        for (const VerifyFinding &finding : *findings)
            array.append(QJsonObject{{u"kind"_s, kindText(finding.kind)}, {u"text"_s, finding.text}});
        context.out << QJsonDocument(array).toJson();
    } else if (findings->empty() && !isNewer) {
        context.out << QCoreApplication::translate("VerifyVerb", "The file is sound.") << Qt::endl;
    } else if (findings->empty()) {
        context.out << QCoreApplication::translate("VerifyVerb", "Nothing wrong was found.") << Qt::endl;
    } else {
        for (const VerifyFinding &finding : *findings)
            context.out << finding.text << '\n';
    }
    if (isNewer) {
        context.err << QCoreApplication::translate("VerifyVerb", "A newer version of Leadline wrote this file. Its structure, its references and the fingerprint of "
                                                                 "its history were checked; whether the history gives what the file holds only "
                                                                 "that version can tell.")
                    << Qt::endl;
    }
    return findings->empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace leadline
