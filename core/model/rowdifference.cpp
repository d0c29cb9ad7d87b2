// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rowdifference.h"

#include <tuple>

namespace leadline {

namespace {

void appendFields(const EntityInfo &info, const EntityBase &from, const EntityBase &to, std::vector<ChangeRow> &rows)
{
    for (const FieldInfo &field : info.fields()) {
        if (field.equal(from, to))
            continue;
        if (!field.isSet()) {
            rows.push_back({.kind = info.kind(), .id = from.id, .field = &field, .before = field.text(from),
                            .after = field.text(to)});
            continue;
        }
        const QStringList before = field.elements(from);
        const QStringList after = field.elements(to);
        for (const QString &element : before) {
            if (!after.contains(element))
                rows.push_back({.kind = info.kind(), .id = from.id, .field = &field, .before = element});
        }
        for (const QString &element : after) {
            if (!before.contains(element))
                rows.push_back({.kind = info.kind(), .id = from.id, .field = &field, .after = element});
        }
    }
}

ChangeRow insertionOf(const EntityInfo &info, const EntityBase &row)
{
    return {.kind = info.kind(), .id = row.id, .rowAfter = info.clone(row)};
}

ChangeRow removalOf(const EntityInfo &info, const EntityBase &row)
{
    return {.kind = info.kind(), .id = row.id, .rowBefore = info.clone(row)};
}

} // namespace

void appendDifference(const EntityInfo &info, const EntityBase *before, const EntityBase *after,
                      std::vector<ChangeRow> &rows)
{
    if (!after) {
        if (before && !before->removed)
            rows.push_back(removalOf(info, *before));
        return;
    }
    if (!before) {
        rows.push_back(insertionOf(info, *after));
        if (after->removed)
            rows.push_back(removalOf(info, *after));
        return;
    }
    if (before->removed && !after->removed) {
        rows.push_back(insertionOf(info, *after));
        // What an insertion leaves as it was: the reference.
        if (before->ref != after->ref && !before->ref.isEmpty())
            rows.push_back({.kind = info.kind(), .id = after->id, .field = info.field(u"ref"), .before = before->ref,
                            .after = after->ref});
        return;
    }
    appendFields(info, *before, *after, rows);
    if (!before->removed && after->removed)
        rows.push_back(removalOf(info, *after));
}

void appendDifference(const Plan &from, const Plan &to, EntityKey key, std::vector<ChangeRow> &rows)
{
    appendDifference(from.catalogue().info(key.kind), from.find(key.kind, key.id), to.find(key.kind, key.id), rows);
}

std::vector<ChangeRow> differenceOf(const Plan &from, const Plan &to)
{
    std::vector<ChangeRow> rows;
    for (const EntityInfo *info : from.catalogue().entities()) {
        const EntityKind kind = info->kind();
        const auto appendAll = [&](const Plan &plan, bool onlyUnknown) {
            const auto append = [&](EntityId id) {
                if (!onlyUnknown || !to.find(kind, id))
                    appendDifference(from, to, {kind, id}, rows);
            };
            for (const EntityBase *row : plan.table(kind).live())
                append(row->id);
            for (const EntityBase *row : plan.table(kind).removed())
                append(row->id);
        };
        appendAll(to, false);
        appendAll(from, true);
    }
    return rows;
}

void applyIfPossible(Plan &plan, const ChangeRow &row)
{
    const EntityBase *present = plan.find(row.kind, row.id);
    const bool live = present && !present->removed;
    if ((row.isInsertion() && live) || (row.isRemoval() && !live) || (row.field && !present))
        return;
    std::ignore = applyRow(plan, row).hasValue();
}

} // namespace leadline
