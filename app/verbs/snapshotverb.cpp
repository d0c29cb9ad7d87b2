// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/snapshotverb.h"

#include "app/verbs/texttable.h"
#include "core/model/input.h"
#include "core/model/person.h"
#include "core/session/moments.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SnapshotVerbText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotVerb)
};

Result<Change> removal(const QString &name, const Plan &plan)
{
    const Result<EntityKey> found = findByInput(EntityKind::Snapshot, name, plan);
    if (!found)
        return found.error();
    Change change(SnapshotVerbText::tr("Remove the snapshot “%1”").arg(plan.find(Id<Snapshot>(found->id))->name));
    change.remove(EntityKind::Snapshot, found->id);
    return change;
}

} // namespace

QString SnapshotVerb::name() const
{
    return u"snapshot"_s;
}

QString SnapshotVerb::usage() const
{
    return u"FILE.db NAME | FILE.db --list [--as table|csv|json] | FILE.db --remove NAME"_s;
}

QString SnapshotVerb::summary() const
{
    return SnapshotVerbText::tr("Gives the plan of this moment a name, to compare it with later.");
}

void SnapshotVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"name"_s, SnapshotVerbText::tr("The name, instead of the argument."), u"name"_s});
    parser.addOption({u"list"_s, SnapshotVerbText::tr("Lists the snapshots, oldest first.")});
    parser.addOption({u"remove"_s, SnapshotVerbText::tr("Removes a snapshot; the history stays."), u"name"_s});
    ReadingVerb::addOptions(parser);
}

ExitCode SnapshotVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QString name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : parser.positionalArguments().value(1);
    const bool hasName = parser.isSet(u"name"_s) || parser.positionalArguments().size() > 1;
    if (int(hasName) + int(parser.isSet(u"list"_s)) + int(parser.isSet(u"remove"_s)) != 1) {
        return context.fail(
            ExitCode::Usage,
            SnapshotVerbText::tr("Give a name for the snapshot, or --list, or --remove NAME. Nothing was changed."));
    }
    if (parser.isSet(u"list"_s))
        return ReadingVerb::run(parser, context);

    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session =
        openSession(parser.positionalArguments().first(), StoreMode::ReadWrite, context, code);
    if (!session)
        return code;
    const Result<Position> position = session->store().positionAt(Moment::now());
    if (!position)
        return context.fail(position.error());
    Result<Change> change = hasName
        ? snapshotChange(name, *position, session->plan(), session->environment(), session->ids())
        : removal(parser.value(u"remove"_s), session->plan());
    if (!change)
        return context.fail(change.error());
    const EntityId id = change->rows.front().id;
    const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(*change));
    if (!saved)
        return context.fail(saved.error());
    context.out << "saved " << referenceText(session->plan(), EntityKind::Snapshot, id) << Qt::endl;
    return ExitCode::Done;
}

ExitCode SnapshotVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &, const VerbContext &context)
{
    std::vector<const Snapshot *> snapshots;
    for (const Snapshot &snapshot : session.plan().all<Snapshot>())
        snapshots.push_back(&snapshot);
    std::ranges::sort(snapshots, [](const Snapshot *a, const Snapshot *b) {
        return a->takenAt != b->takenAt ? a->takenAt < b->takenAt : a->id < b->id;
    });
    const EntityInfo &info = entityInfo<Snapshot>();
    QStringList headings;
    const QStringList keys{u"ref"_s, u"name"_s, u"kind"_s, u"taken_at"_s, u"taken_by"_s};
    for (const QString &key : keys)
        headings.append(info.field(key)->labelText());
    TextTable table(headings);
    table.setKeys(keys);
    for (const Snapshot *snapshot : snapshots) {
        QStringList cells;
        for (const QString &key : keys)
            cells.append(outputText(*info.field(key), *snapshot, session.plan()));
        if (form == OutputForm::Table)
            cells[3] = snapshot->takenAt.toString(u"yyyy-MM-dd HH:mm"_s);
        table.addRow(cells);
    }
    table.print(context.out, form);
    return ExitCode::Done;
}

} // namespace leadline
