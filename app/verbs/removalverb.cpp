// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/removalverb.h"

#include "core/model/input.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The removal that took a row away takes along what required it; bringing the row back brings those back too that the
/// same transaction removed.
Result<Change> restorationOf(PlanSession &session, EntityKey row, const QString &label)
{
    Change change(label);
    TransactionFilter touching;
    touching.entity = row.id;
    const Result<std::vector<Transaction>> history = session.store().transactions(touching);
    if (!history)
        return history.error();
    change.restore(session.plan(), row.kind, row.id);
    const auto removes = [&](const Transaction &transaction) {
        return std::ranges::any_of(transaction.rows, [&](const ChangeRow &r) { return r.isRemoval() && r.id == row.id; });
    };
    const auto removal = std::find_if(history->rbegin(), history->rend(), removes);
    if (removal == history->rend())
        return change;
    for (const ChangeRow &other : removal->rows) {
        const EntityBase *present = session.plan().find(other.kind, other.id);
        if (other.isRemoval() && other.id != row.id && present && present->removed)
            change.restore(session.plan(), other.kind, other.id);
    }
    return change;
}

} // namespace

QString RemovalVerb::name() const
{
    return m_direction == Direction::Remove ? u"remove"_s : u"restore"_s;
}

QString RemovalVerb::usage() const
{
    return u"FILE.db REF"_s;
}

QString RemovalVerb::summary() const
{
    return m_direction == Direction::Remove
        ? QCoreApplication::translate("RemovalVerb", "Puts a row, and what can't be without it, into the recycle bin.")
        : QCoreApplication::translate("RemovalVerb", "Brings a row back from the recycle bin, with what was removed along with it.");
}

ExitCode RemovalVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session = openSession(arguments[0], StoreMode::ReadWrite, context, code);
    if (!session)
        return code;
    const Result<EntityKey> row = findByReferenceInput(arguments[1], session->plan());
    if (!row)
        return context.fail(row.error());
    const EntityInfo &info = session->plan().catalogue().info(row->kind);
    const EntityBase &present = *session->plan().find(row->kind, row->id);
    const QString title = info.title(present).isEmpty() ? present.ref : info.title(present);

    if (present.removed == (m_direction == Direction::Remove)) {
        return context.fail(ExitCode::Usage,
                            present.removed
                                ? QCoreApplication::translate("RemovalVerb", "%1 lies in the recycle bin already.").arg(arguments[1])
                                : QCoreApplication::translate("RemovalVerb", "%1 isn't in the recycle bin; there is nothing to restore.")
                                      .arg(arguments[1]));
    }
    Change change(QCoreApplication::translate("RemovalVerb", "Remove %1").arg(title));
    if (m_direction == Direction::Remove) {
        change.remove(row->kind, row->id);
    } else {
        Result<Change> restoration =
            restorationOf(*session, *row, QCoreApplication::translate("RemovalVerb", "Restore %1").arg(title));
        if (!restoration)
            return context.fail(restoration.error());
        change = std::move(*restoration);
    }
    const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(change));
    if (!saved)
        return context.fail(saved.error());
    context.out << "saved " << referenceText(session->plan(), row->kind, row->id) << Qt::endl;
    nameConflicts(*session, context);
    return ExitCode::Done;
}

} // namespace leadline
