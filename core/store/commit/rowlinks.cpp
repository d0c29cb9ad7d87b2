// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/rowlinks.h"

#include "core/model/dependency.h"
#include "core/model/enums.h"
#include "core/model/needs.h"
#include "core/store/schema/dialect.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RowLinks::RowLinks(RowStore &rows, const Catalogue &catalogue)
    : m_rows(rows)
    , m_catalogue(catalogue)
{
}

Result<bool> RowLinks::isLive(EntityKey row)
{
    const EntityInfo *info = m_catalogue.find(row.kind);
    const FieldInfo *anyField = info ? info->field(u"ref"_s) : nullptr;
    if (!anyField)
        return false;
    const Result<std::optional<RowStore::StoredField>> stored = m_rows.field(*info, *anyField, row.id);
    if (!stored)
        return stored.error();
    return *stored && !(*stored)->removed;
}

Result<std::vector<EntityKey>> RowLinks::missing(const EntityInfo &info, const EntityBase &row)
{
    Result<> fault;
    std::vector<EntityKey> found = missingNeeds(info, row, [&](EntityKey need) {
        const Result<bool> live = isLive(need);
        if (!live && fault)
            fault = live.error();
        return live && *live;
    });
    if (!fault)
        return fault.error();
    return found;
}

Result<QHash<EntityKey, EntityId>> RowLinks::needed(const QSet<EntityKey> &rows)
{
    QHash<EntityKey, EntityId> found;
    for (const EntityInfo *info : m_catalogue.entities()) {
        std::vector<const FieldInfo *> fields;
        for (const FieldInfo &field : info->fields()) {
            const auto isTarget = [&](const EntityKey &row) { return row.kind == field.target; };
            if (isNecessary(field) && std::ranges::any_of(rows, isTarget))
                fields.push_back(&field);
        }
        if (fields.empty())
            continue;
        if (Result<> done = noteNeeded(*info, fields, rows, &found); !done)
            return done.error();
    }
    return found;
}

Result<> RowLinks::noteNeeded(const EntityInfo &info, const std::vector<const FieldInfo *> &fields,
                              const QSet<EntityKey> &rows, QHash<EntityKey, EntityId> *needed)
{
    // The table is read once, however many rows are asked about.
    QStringList columns{quotedName(u"id"_s)};
    for (const FieldInfo *field : fields)
        columns.append(quotedName(field->keyText()));
    Result<Statement> live = m_rows.database().prepare(u"SELECT %1 FROM %2 WHERE \"removed\" = 0"_s.arg(
        columns.join(u", "_s), quotedName(info.keyText())));
    if (!live)
        return live.error();
    if (Result<> done = live->exec(); !done)
        return done;
    std::vector<EntityId> alternatives;
    while (live->next()) {
        for (size_t i = 0; i < fields.size(); ++i) {
            const EntityKey target{fields[i]->target, idFromText(live->text(static_cast<int>(i) + 1))};
            if (!rows.contains(target))
                continue;
            if (fields[i]->required)
                needed->insert(target, idFromText(live->text(0)));
            else
                alternatives.push_back(idFromText(live->text(0)));
        }
    }
    if (Result<> done = live->end(); !done)
        return done;
    for (const EntityId &id : alternatives) {
        const Result<std::shared_ptr<EntityBase>> row = m_rows.read(info, id);
        if (!row)
            return row.error();
        const Result<std::vector<EntityKey>> gone = missing(info, **row);
        if (!gone)
            return gone.error();
        for (const EntityKey &key : *gone) {
            if (rows.contains(key))
                needed->insert(key, id);
        }
    }
    return {};
}

Result<bool> RowLinks::leadsUp(const EntityInfo &info, const FieldInfo &field, EntityId from, EntityId to)
{
    QSet<EntityId> seen;
    for (EntityId at = from; !at.isNull() && !seen.contains(at);) {
        if (at == to)
            return true;
        seen.insert(at);
        const Result<std::optional<RowStore::StoredField>> next = m_rows.field(info, field, at);
        if (!next)
            return next.error();
        at = *next ? idFromText((*next)->text) : EntityId();
    }
    return false;
}

Result<bool> RowLinks::leadsOn(EntityId from, EntityId to, EntityId self)
{
    const EntityInfo &info = m_catalogue.info(EntityKind::Dependency);
    Result<Statement> live = m_rows.database().prepare(
        u"SELECT \"id\", \"from\", \"to\" FROM %1 WHERE \"removed\" = 0 AND \"kind\" IS NOT ?"_s.arg(quotedName(info.keyText())));
    if (!live)
        return live.error();
    if (Result<> done = live->exec({enumLabel(DependencyKind::Relates)}); !done)
        return done.error();
    QHash<EntityId, std::vector<EntityId>> next;
    while (live->next()) {
        if (idFromText(live->text(0)) != self)
            next[idFromText(live->text(1))].push_back(idFromText(live->text(2)));
    }
    if (Result<> done = live->end(); !done)
        return done.error();
    QSet<EntityId> seen{from};
    std::vector<EntityId> open{from};
    while (!open.empty()) {
        const EntityId at = open.back();
        open.pop_back();
        if (at == to)
            return true;
        for (const EntityId &follower : next.value(at)) {
            if (!seen.contains(follower)) {
                seen.insert(follower);
                open.push_back(follower);
            }
        }
    }
    return false;
}

} // namespace leadline
