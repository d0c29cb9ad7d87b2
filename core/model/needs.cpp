// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/needs.h"

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

} // namespace leadline
