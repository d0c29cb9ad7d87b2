// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conflicts.h"

#include "core/store/commit/takenback.h"
#include "core/store/journal/journalrow.h"

#include <QHash>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<OpenConflict> read(const Plan &plan, const Conflict &conflict)
{
    const EntityInfo *info = plan.catalogue().find(conflict.entity);
    if (!info || info->kind() == EntityKind::Conflict || !conflict.resolvedBy.isNull())
        return {};
    OpenConflict open{.id = idOf(conflict), .item = {info->kind(), idFromText(conflict.entityId)}};
    const EntityBase *row = plan.find(open.item.kind, open.item.id);
    if (!row || row->removed)
        return {};
    const bool isWholeRow = conflict.field == QStringView(wholeRow);
    open.field = isWholeRow ? nullptr : info->field(conflict.field);
    if (!isWholeRow && !open.field)
        return {};
    open.base = contestedValue(open.field, conflict.base);
    open.mine = contestedValue(open.field, conflict.mine);
    open.theirs = contestedValue(open.field, conflict.theirs);
    open.myTransaction = idFromText(conflict.txns.section(u' ', 0, 0));
    open.theirTransaction = idFromText(conflict.txns.section(u' ', 1, 1));
    return open;
}

} // namespace

std::vector<OpenConflict> openConflicts(const Plan &plan)
{
    std::vector<OpenConflict> found;
    QHash<EntityKey, qsizetype> firstOf;
    for (const Conflict &conflict : plan.all<Conflict>()) {
        if (std::optional<OpenConflict> open = read(plan, conflict)) {
            if (!firstOf.contains(open->item))
                firstOf.insert(open->item, firstOf.size());
            found.push_back(std::move(*open));
        }
    }
    std::ranges::stable_sort(found, {}, [&](const OpenConflict &one) { return firstOf.value(one.item); });
    return found;
}

void decide(Change &change, const Plan &plan, const OpenConflict &conflict, const ConflictDecision &decision, Id<Person> by)
{
    const EntityBase *row = plan.find(conflict.item.kind, conflict.item.id);
    if (decision.kind == ConflictDecision::Kind::RemoveItem) {
        change.remove(conflict.item.kind, conflict.item.id);
    } else if (decision.kind == ConflictDecision::Kind::Value && row && conflict.field
               && conflict.field->text(*row) != decision.value) {
        change.set(conflict.item.kind, conflict.item.id, *conflict.field, decision.value);
    }
    const FieldInfo *resolvedBy = plan.catalogue().info(EntityKind::Conflict).field(u"resolved_by");
    if (by.isNull())
        change.remove(EntityKind::Conflict, conflict.id.untyped());
    else
        change.set(EntityKind::Conflict, conflict.id.untyped(), *resolvedBy, idText(by.untyped()));
}

} // namespace leadline
