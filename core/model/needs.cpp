// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/needs.h"

#include <QSet>

#include <algorithm>

namespace leadline {

bool isNecessary(const FieldInfo &field)
{
    return field.type == FieldType::Reference && (field.required || field.oneOf);
}

std::vector<const FieldInfo *> necessaryReferences(const EntityInfo &info, EntityKind target)
{
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo &field : info.fields()) {
        if (isNecessary(field) && field.target == target)
            fields.push_back(&field);
    }
    return fields;
}

std::vector<EntityKey> missingNeeds(const EntityInfo &info, const EntityBase &row,
                                    const std::function<bool(EntityKey)> &isThere)
{
    std::vector<EntityKey> missing;
    std::vector<EntityKey> alternatives;
    bool hasOne = false;
    for (const FieldInfo &field : info.fields()) {
        if (!isNecessary(field))
            continue;
        const EntityKey target{field.target, field.reference(row)};
        if (target.isNull())
            continue;
        if (isThere(target))
            hasOne = hasOne || field.oneOf;
        else
            (field.required ? missing : alternatives).push_back(target);
    }
    if (!hasOne)
        missing.insert(missing.end(), alternatives.begin(), alternatives.end());
    return missing;
}

Dependants::Dependants(const Plan &plan)
    : m_plan(plan)
{
}

std::vector<EntityKey> Dependants::of(EntityKey row)
{
    constexpr int scansThatPay = 2;
    if (++m_asked > scansThatPay && !m_index)
        index();
    std::vector<EntityKey> found;
    QSet<EntityKey> gone{row};
    const auto stays = [&](EntityKey key) {
        const EntityBase *present = m_plan.find(key.kind, key.id);
        return present && !present->removed && !gone.contains(key);
    };
    for (std::vector<EntityKey> level{row}; !level.empty();) {
        std::vector<EntityKey> next;
        for (const EntityKey &key : naming(level)) {
            const EntityBase &named = *m_plan.find(key.kind, key.id);
            if (gone.contains(key) || missingNeeds(m_plan.catalogue().info(key.kind), named, stays).empty())
                continue;
            gone.insert(key);
            next.push_back(key);
        }
        found.insert(found.end(), next.begin(), next.end());
        level = std::move(next);
    }
    return found;
}

/// The live rows that name one of @p targets by a reference they may be unable to do without.
std::vector<EntityKey> Dependants::naming(const std::vector<EntityKey> &targets) const
{
    std::vector<EntityKey> found;
    if (m_index) {
        for (const EntityKey &target : targets) {
            const std::vector<EntityKey> those = m_index->value(target);
            found.insert(found.end(), those.begin(), those.end());
        }
        return found;
    }
    const QSet<EntityKey> wanted(targets.begin(), targets.end());
    for (const EntityInfo *info : m_plan.catalogue().entities()) {
        std::vector<const FieldInfo *> fields;
        for (const FieldInfo &field : info->fields()) {
            const auto isTarget = [&](const EntityKey &target) { return target.kind == field.target; };
            if (isNecessary(field) && std::ranges::any_of(targets, isTarget))
                fields.push_back(&field);
        }
        if (fields.empty())
            continue;
        for (const EntityBase *row : m_plan.table(info->kind()).live()) {
            if (std::ranges::any_of(fields, [&](const FieldInfo *field) {
                    return wanted.contains({field->target, field->reference(*row)});
                }))
                found.push_back({info->kind(), row->id});
        }
    }
    return found;
}

void Dependants::index()
{
    m_index.emplace();
    for (const EntityInfo *info : m_plan.catalogue().entities()) {
        for (const FieldInfo &field : info->fields()) {
            if (!isNecessary(field))
                continue;
            for (const EntityBase *row : m_plan.table(info->kind()).live()) {
                if (const EntityId target = field.reference(*row); !target.isNull())
                    (*m_index)[{field.target, target}].push_back({info->kind(), row->id});
            }
        }
    }
}

} // namespace leadline
