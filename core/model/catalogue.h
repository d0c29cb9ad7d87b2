// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

#include <vector>

namespace leadline {

/// The set of entities a file holds. There is one standard catalogue; tests make others with entities of
/// their own. Descriptions are never destroyed, so FieldInfo and EntityInfo pointers stay valid.
class Catalogue final
{
public:
    /// The catalogue of CATALOGUE.md.
    static const Catalogue &standard();

    explicit Catalogue(std::vector<const EntityInfo *> entities);

    const std::vector<const EntityInfo *> &entities() const { return m_entities; }
    /// Null when there is none.
    const EntityInfo *find(EntityKind kind) const;
    const EntityInfo *find(QStringView key) const;
    /// For kinds that are known to be there.
    const EntityInfo &info(EntityKind kind) const { return *find(kind); }
    /// The entity whose references start with @p prefix ("OBJ"); null when none does.
    const EntityInfo *findByPrefix(QStringView prefix) const;

private:
    std::vector<const EntityInfo *> m_entities;
    std::vector<const EntityInfo *> m_byKind;
};

} // namespace leadline
