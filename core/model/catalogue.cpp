// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

namespace leadline {

Catalogue::Catalogue(std::vector<const EntityInfo *> entities)
    : m_entities(std::move(entities))
{
    for (const EntityInfo *info : m_entities) {
        const size_t index = static_cast<size_t>(info->kind());
        if (m_byKind.size() <= index)
            m_byKind.resize(index + 1, nullptr);
        m_byKind[index] = info;
    }
}

const EntityInfo *Catalogue::find(EntityKind kind) const
{
    const size_t index = static_cast<size_t>(kind);
    return index < m_byKind.size() ? m_byKind[index] : nullptr;
}

const EntityInfo *Catalogue::find(QStringView key) const
{
    for (const EntityInfo *info : m_entities) {
        if (key == QLatin1String(info->key()))
            return info;
    }
    return nullptr;
}

const EntityInfo *Catalogue::findByPrefix(QStringView prefix) const
{
    for (const EntityInfo *info : m_entities) {
        if (*info->refPrefix() && prefix.compare(QLatin1String(info->refPrefix()), Qt::CaseInsensitive) == 0)
            return info;
    }
    return nullptr;
}

} // namespace leadline
