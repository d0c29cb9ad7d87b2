// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/mergeverb.h"

#include "core/session/conflicts.h"
#include "core/session/copymerging.h"
#include "core/session/mergereport.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MergeVerbText
{
    Q_DECLARE_TR_FUNCTIONS(MergeVerb)
};

enum class Preference : quint8 { None, Mine, Theirs };

Result<Preference> preferenceOf(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"prefer"_s);
    if (text.isEmpty())
        return Preference::None;
    if (text == u"mine")
        return Preference::Mine;
    if (text == u"theirs")
        return Preference::Theirs;
    return Error{ErrorCode::Usage,
                 MergeVerbText::tr("'%1' is nothing to prefer; use mine or theirs. Nothing was changed.").arg(text)};
}

Result<bool> isJsonWanted(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (parser.isSet(u"json"_s) || format == u"json")
        return true;
    if (format.isEmpty() || format == u"text")
        return false;
    return Error{ErrorCode::Usage,
                 MergeVerbText::tr("'%1' is not a form; use text or json. Nothing was changed.").arg(format)};
}

/// Whether the preferred copy decides a conflict; circles and keys that are there twice need a person.
bool isDecidable(const MergeConflict &conflict)
{
    return (conflict.reason == MergeReason::Value || conflict.reason == MergeReason::Removal)
        && conflict.isMineNew != conflict.isTheirsNew;
}

/// Decides, as an ordinary change that can be undone, what the copies disagreed about. Gives how many conflicts.
Result<int> decideFor(const PlannedMerge &merge, Preference preference, const QString &path, const VerbContext &context)
{
    Result<std::unique_ptr<PlanSession>> opened = PlanSession::open(path, StoreMode::ReadWrite, context.sessionEnvironment());
    if (!opened)
        return opened.error();
    PlanSession &session = **opened;
    const Plan &plan = session.plan();
    const Id<Person> person = personOf(plan, context.identity);
    Change change(preference == Preference::Mine
                      ? MergeVerbText::tr("Decide the merge's conflicts for this file")
                      : MergeVerbText::tr("Decide the merge's conflicts for the other file"));
    int decided = 0;
    for (const OpenConflict &open : openConflicts(plan)) {
        const auto isThis = [&](const std::pair<EntityId, MergeConflict> &one) { return one.first == open.id.untyped(); };
        const auto found = std::ranges::find_if(merge.conflicts, isThis);
        if (found == merge.conflicts.end() || !isDecidable(found->second))
            continue;
        const bool standsAlready = found->second.isMineNew == (preference == Preference::Theirs);
        ConflictDecision decision;
        if (open.field)
            decision = {ConflictDecision::Kind::Value, standsAlready ? open.mine : open.theirs};
        else if (!standsAlready)
            decision.kind = ConflictDecision::Kind::RemoveItem;
        decide(change, plan, open, decision, person);
        ++decided;
    }
    if (change.isEmpty())
        return 0;
    const Result<std::shared_ptr<const Transaction>> saved = session.execute(std::move(change));
    return saved ? Result<int>(decided) : Result<int>(saved.error());
}

} // namespace

QString MergeVerb::name() const
{
    return u"merge"_s;
}

QString MergeVerb::usage() const
{
    return u"MINE.db THEIRS.db [--dry-run] [--prefer mine|theirs] [--json]"_s;
}

QString MergeVerb::summary() const
{
    return MergeVerbText::tr("Brings what was changed in another copy of a plan into this one; nothing is lost, and "
                             "the other copy is only read.");
}

void MergeVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"dry-run"_s, MergeVerbText::tr("Only report what would come.")});
    parser.addOption(
        {u"prefer"_s, MergeVerbText::tr("Decide values that both copies changed for mine or theirs."), u"copy"_s});
    parser.addOption({u"format"_s, MergeVerbText::tr("How to print: text or json."), u"form"_s});
    parser.addOption({u"json"_s, MergeVerbText::tr("The same as --format json.")});
}

ExitCode MergeVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<Preference> preference = preferenceOf(parser);
    if (!preference)
        return context.fail(preference.error());
    const Result<bool> asJson = isJsonWanted(parser);
    if (!asJson)
        return context.fail(asJson.error());
    const MergeMode mode = parser.isSet(u"dry-run"_s) ? MergeMode::DryRun : MergeMode::Write;
    const QStringList paths = parser.positionalArguments();
    const QString intoName = QFileInfo(paths[0]).fileName();
    const QString fromName = QFileInfo(paths[1]).fileName();

    // Not through a session: both files are checked before their rows are looked at.
    UuidV7Source ids(context.clock);
    Result<std::unique_ptr<PlanStore>> into =
        PlanStore::open(paths[0], mode == MergeMode::DryRun ? StoreMode::ReadOnly : StoreMode::ReadWrite,
                        {.clock = context.clock, .ids = ids, .paths = context.paths});
    if (!into)
        return context.fail(into.error());
    const Result<PlannedMerge> merged = mergeCopyAt(paths[1], **into, mode, context.sessionEnvironment());
    if (!merged)
        return context.fail(merged.error());
    into->reset();

    MergeReport report(*merged, intoName, fromName, mode);
    int open = static_cast<int>(merged->conflicts.size());
    if (*preference != Preference::None && mode == MergeMode::Write) {
        const Result<int> decided = decideFor(*merged, *preference, paths[0], context);
        if (!decided)
            return context.fail(decided.error());
        report.setDecided(*decided);
        open -= *decided;
    }
    if (*asJson)
        context.out << QJsonDocument(report.toJson()).toJson();
    else
        context.out << report.text() << Qt::flush;
    return open > 0 ? ExitCode::Findings : ExitCode::Done;
}

} // namespace leadline
