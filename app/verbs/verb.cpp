// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "core/model/catalogue.h"

#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::Refused:
        return ExitCode::Refused;
    case ErrorCode::WriteFailed:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
        return ExitCode::WriteFailed;
    }
    return ExitCode::Usage;
}

ExitCode VerbContext::fail(const Error &error) const
{
    return fail(exitCodeFor(error), error.text);
}

ExitCode VerbContext::fail(ExitCode code, const QString &sentence) const
{
    err << sentence << Qt::endl;
    return code;
}

void Verb::addOptions(QCommandLineParser &) const {}

namespace {

/// Edits that could not be stored while this plan's file had another name. A verb can't ask what to do with them.
void tellOfKeptEdits(PlanStore &store, const VerbContext &context)
{
    const Result<std::vector<PendingTransaction>> pending = store.pending();
    if (!pending)
        return;
    QStringList files;
    int count = 0;
    for (const PendingTransaction &waiting : *pending) {
        if (waiting.path == store.path())
            continue;
        ++count;
        if (const QString file = QFileInfo(waiting.path).fileName(); !files.contains(file))
            files.append(file);
    }
    if (count == 0)
        return;
    context.err << QCoreApplication::translate("Verb", "%n of your changes could not be stored under the name “%1” and wait on "
                                                       "this computer; open the plan in the window to store them.",
                                               nullptr, count)
                       .arg(files.join(u", "_s))
                << Qt::endl;
}

} // namespace

std::unique_ptr<PlanSession> openSession(const QString &path, StoreMode mode, const VerbContext &context, ExitCode &code)
{
    Result<std::unique_ptr<PlanSession>> session = PlanSession::open(path, mode, context.sessionEnvironment());
    if (session) {
        if (mode == StoreMode::ReadWrite && !(*session)->store().isReadOnly())
            tellOfKeptEdits((*session)->store(), context);
        return std::move(*session);
    }
    code = context.fail(session.error());
    return nullptr;
}

void nameConflicts(const PlanSession &session, const VerbContext &context)
{
    QStringList names;
    for (const EntityId &id : session.newConflicts())
        names.append(referenceText(session.plan(), EntityKind::Conflict, id));
    if (names.isEmpty())
        return;
    const int count = static_cast<int>(names.size());
    //: %1 are the references of the conflicts
    const QString sentence = QCoreApplication::translate(
        "Verb", "%n conflicts with what others stored meanwhile are left to decide: %1. Nothing of either side is lost.", nullptr, count);
    context.err << sentence.arg(names.join(u", "_s)) << Qt::endl;
}

Result<const EntityInfo *> entityNamed(const QString &key)
{
    const Catalogue &catalogue = Catalogue::standard();
    if (const EntityInfo *info = catalogue.find(QStringView(key)))
        return info;
    const QString wanted = key.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    constexpr qsizetype shortest = 3;
    const EntityInfo *nearest = nullptr;
    for (const EntityInfo *info : catalogue.entities()) {
        const QString known = info->keyText();
        const bool isAnotherForm = known == wanted || info->pluralText().compare(key.trimmed(), Qt::CaseInsensitive) == 0
            || info->labelText().compare(key.trimmed(), Qt::CaseInsensitive) == 0;
        if (isAnotherForm) {
            nearest = info;
            break;
        }
        if (!nearest && wanted.size() >= shortest && (known.startsWith(wanted) || wanted.startsWith(known)))
            nearest = info;
    }
    const QString sentence = nearest
        ? QCoreApplication::translate("Verb", "There is no entity “%1”; did you mean “%2”? `leadline fields` lists them.")
              .arg(key, nearest->keyText())
        : QCoreApplication::translate("Verb", "There is no entity “%1”; `leadline fields` lists them.").arg(key);
    return Error{ErrorCode::Usage, sentence};
}

Result<Scope> scopeOf(const QCommandLineParser &parser, const Plan &plan)
{
    const QString lead = parser.value(u"lead"_s);
    if (lead.isEmpty())
        return Scope();
    const Id<PlanRecord> id = planOfLead(plan, lead);
    if (id.isNull())
        return Error{ErrorCode::Usage, QCoreApplication::translate("Verb", "Nobody called '%1' leads a plan in this file.").arg(lead)};
    return Scope(id);
}

void addFormOptions(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s, QCoreApplication::translate("Verb", "How to print: table, csv or json."), u"form"_s, u"table"_s});
    parser.addOption({u"json"_s, QCoreApplication::translate("Verb", "The same as --as json.")});
}

Result<OutputForm> outputForm(const QCommandLineParser &parser)
{
    const QString form = parser.isSet(u"json"_s) ? u"json"_s : parser.value(u"as"_s);
    if (form == u"table" || form == u"text")
        return OutputForm::Table;
    if (form == u"csv")
        return OutputForm::Csv;
    if (form == u"json")
        return OutputForm::Json;
    return Error{ErrorCode::Usage, QCoreApplication::translate("Verb", "'%1' is not a form; use table, csv or json.").arg(form)};
}

} // namespace leadline
