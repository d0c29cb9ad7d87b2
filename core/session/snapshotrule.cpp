// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/snapshotrule.h"

#include "core/model/snapshot.h"
#include "core/session/backuprule.h"

#include <QCoreApplication>

namespace leadline::SnapshotRule {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameFor(ChangeKind kind, const QDateTime &now)
{
    if (kind == ChangeKind::Import)
        return QCoreApplication::translate("SnapshotRule", "Before an import, %1").arg(now.toString(u"yyyy-MM-dd HH:mm"_s));
    //: The name of the moment before the first change of a day
    return QCoreApplication::translate("SnapshotRule", "Start of %1").arg(now.toString(u"yyyy-MM-dd"_s));
}

} // namespace

Result<std::optional<ChangeRow>> due(PlanStore &store, ChangeKind kind, const SessionEnvironment &environment,
                                     IdSource &ids)
{
    const QDateTime now = environment.clock.now().toUTC();
    const Result<Position> end = store.positionAt(Moment::now());
    if (!end)
        return end.error();
    if (end->isEmpty())
        return std::optional<ChangeRow>();
    if (!needsBackup(kind)) {
        const Result<Position> morning = store.positionAt(Moment::startOf(now.date()));
        if (!morning)
            return morning.error();
        if (*morning != *end)
            return std::optional<ChangeRow>();
    }
    Snapshot snapshot;
    snapshot.id = ids.next();
    snapshot.name = nameFor(kind, now);
    snapshot.kind = SnapshotKind::Automatic;
    snapshot.takenAt = now;
    snapshot.position = end->text();
    snapshot.createdAt = now;
    snapshot.createdBy = environment.identity.author();
    return std::optional<ChangeRow>(
        ChangeRow{.kind = EntityKind::Snapshot, .id = snapshot.id, .rowAfter = makeBox(std::move(snapshot))});
}

Transaction added(const Transaction &transaction, ChangeRow snapshot)
{
    Transaction both = transaction;
    both.rows.push_back(std::move(snapshot));
    return both;
}

Receipt receiptFor(Receipt receipt, const Transaction &sent, const Transaction &shown)
{
    for (size_t i = shown.rows.size(); i < sent.rows.size(); ++i) {
        const ChangeRow &row = sent.rows[i];
        const bool isTold = std::ranges::any_of(
            receipt.settled, [&row](const SettledRow &settled) { return settled.key() == EntityKey{row.kind, row.id}; });
        if (isTold)
            continue;
        EntityBox stored = Catalogue::standard().info(row.kind).clone(*row.rowAfter);
        std::erase_if(receipt.refs, [&](const AllottedRef &allotted) {
            if (allotted.id == row.id)
                stored->ref = allotted.ref;
            return allotted.id == row.id;
        });
        receipt.settled.push_back({row.kind, std::move(stored)});
    }
    return receipt;
}

bool isAutomatic(const ChangeRow &row)
{
    return row.kind == EntityKind::Snapshot && row.isInsertion()
        && static_cast<const Snapshot &>(*row.rowAfter).kind == SnapshotKind::Automatic;
}

} // namespace leadline::SnapshotRule
