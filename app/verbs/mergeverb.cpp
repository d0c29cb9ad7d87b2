// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/mergeverb.h"

#include "core/session/conflicts.h"
#include "core/session/copymerging.h"
#include "core/session/mergereport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MergeVerbText
{
    Q_DECLARE_TR_FUNCTIONS(MergeVerb)
};

/// Neither when the conflicts are left open.
Result<MergeSide> preferenceOf(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"prefer"_s);
    if (!parser.isSet(u"prefer"_s))
        return MergeSide::Neither;
    if (text == u"mine")
        return MergeSide::Ours;
    if (text == u"theirs")
        return MergeSide::Theirs;
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

/// The conflicts that preferring a copy decides, of this merge and of earlier ones.
QHash<EntityId, MergeConflict> decidableOf(const PlannedMerge &merge)
{
    QHash<EntityId, MergeConflict> decidable;
    for (const std::vector<std::pair<EntityId, MergeConflict>> &conflicts : {std::cref(merge.conflicts), std::cref(merge.earlier)}) {
        for (const auto &[id, conflict] : conflicts) {
            if (isDecidable(conflict))
                decidable.insert(id, conflict);
        }
    }
    return decidable;
}

/// Decides, as an ordinary change that can be undone, what the copies disagreed about. Gives the conflicts.
Result<QSet<EntityId>> decideFor(MergeSide preferred, const QHash<EntityId, MergeConflict> &decidable, const QString &path,
                                 const VerbContext &context)
{
    if (decidable.isEmpty())
        return QSet<EntityId>();
    Result<std::unique_ptr<PlanSession>> opened = PlanSession::open(path, StoreMode::ReadWrite, context.sessionEnvironment());
    if (!opened)
        return opened.error();
    PlanSession &session = **opened;
    const Plan &plan = session.plan();
    const Id<Person> person = personOf(plan, context.identity);
    Change change(preferred == MergeSide::Ours
                      ? MergeVerbText::tr("Decide the merge's conflicts for this file")
                      : MergeVerbText::tr("Decide the merge's conflicts for the other file"));
    QSet<EntityId> decided;
    for (const OpenConflict &open : openConflicts(plan)) {
        const QHash<EntityId, MergeConflict>::const_iterator found = decidable.constFind(open.id.untyped());
        if (found == decidable.cend())
            continue;
        const bool standsAlready = found->standsFrom == preferred;
        ConflictDecision decision;
        if (open.field)
            decision = {ConflictDecision::Kind::Value, standsAlready ? open.mine : open.theirs};
        else if (!standsAlready)
            decision.kind = ConflictDecision::Kind::RemoveItem;
        decide(change, plan, open, decision, person);
        decided.insert(open.id.untyped());
    }
    if (decided.isEmpty())
        return decided;
    if (const Result<std::shared_ptr<const Transaction>> saved = session.execute(std::move(change)); !saved)
        return saved.error();
    nameConflicts(session, context);
    return decided;
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
        {u"prefer"_s, MergeVerbText::tr("Decide what both copies changed, also what an earlier merge of them left open, for mine or theirs."), u"copy"_s});
    parser.addOption({u"format"_s, MergeVerbText::tr("How to print: text or json."), u"form"_s});
    parser.addOption({u"json"_s, MergeVerbText::tr("The same as --format json.")});
}

ExitCode MergeVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<MergeSide> preferred = preferenceOf(parser);
    if (!preferred)
        return context.fail(preferred.error());
    const Result<bool> asJson = isJsonWanted(parser);
    if (!asJson)
        return context.fail(asJson.error());
    const MergeMode mode = parser.isSet(u"dry-run"_s) ? MergeMode::DryRun : MergeMode::Write;
    const QStringList paths = parser.positionalArguments();
    QString intoName = QFileInfo(paths[0]).fileName();
    QString fromName = QFileInfo(paths[1]).fileName();
    if (intoName == fromName) {
        intoName = QDir::toNativeSeparators(paths[0]);
        fromName = QDir::toNativeSeparators(paths[1]);
    }

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
    const QHash<EntityId, MergeConflict> decidable = decidableOf(*merged);
    if (*preferred != MergeSide::Neither) {
        const Result<QSet<EntityId>> decided = mode == MergeMode::DryRun
            ? QSet<EntityId>(decidable.keyBegin(), decidable.keyEnd())
            : decideFor(*preferred, decidable, paths[0], context);
        if (!decided)
            return context.fail(decided.error());
        report.setDecided(*decided, *preferred);
    }
    if (*asJson) {
        context.out << QJsonDocument(report.toJson()).toJson() << Qt::flush;
    } else {
        context.out << report.text();
        if (*preferred == MergeSide::Neither && !decidable.isEmpty())
            context.out << MergeVerbText::tr("The window decides them one by one; `--prefer mine` or `--prefer theirs` all at once.") << '\n';
        context.out.flush();
    }
    return report.openCount() > 0 ? ExitCode::Findings : ExitCode::Done;
}

} // namespace leadline
