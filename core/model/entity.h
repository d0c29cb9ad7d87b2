// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/planneddate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace leadline {

/// An address with the words shown for it. The address holds no blank; links are ordered by their text.
struct Link
{
    QString address;
    QString label;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A set of references to rows of entity E, kept sorted and without duplicates.
template<typename E>
class RefSet final
{
public:
    const std::vector<EntityId> &untyped() const { return m_ids; }
    std::vector<EntityId> &untyped() { return m_ids; }
    bool isEmpty() const { return m_ids.empty(); }
    size_t size() const { return m_ids.size(); }
    Id<E> at(size_t index) const { return Id<E>(m_ids[index]); }
    bool contains(Id<E> id) const { return std::binary_search(m_ids.begin(), m_ids.end(), id.untyped()); }
    void insert(Id<E> id)
    {
        const std::vector<EntityId>::iterator at = std::lower_bound(m_ids.begin(), m_ids.end(), id.untyped());
        if (at == m_ids.end() || *at != id.untyped())
            m_ids.insert(at, id.untyped());
    }

    friend bool operator==(const RefSet &, const RefSet &) = default;

private:
    std::vector<EntityId> m_ids;
};

/// What every entity has. Entities are plain values; only Plan changes them once they are stored there.
struct EntityBase
{
    EntityId id;
    QString ref;   ///< "PAY-42"; empty until the store has allotted it
    QString order; ///< OrderKey inside the entity's list
    QString notes; ///< Markdown
    QStringList tags; ///< sorted, unique, without commas
    std::vector<Link> links; ///< sorted by text, unique
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool removed = false; ///< in the recycle bin; only Plan sets it
    qint64 version = 0;   ///< seq of the last stored transaction that touched the row
    int row = -1;         ///< position in Plan's table while the row is live
};

/// Owns an entity of any kind; the deleter knows the struct.
using EntityBox = std::unique_ptr<EntityBase, void (*)(EntityBase *)>;

template<typename E>
EntityBox makeBox(E &&entity)
{
    using Entity = std::remove_cvref_t<E>;
    return EntityBox(new Entity(std::forward<E>(entity)), [](EntityBase *base) { delete static_cast<Entity *>(base); });
}

template<typename E>
Id<E> idOf(const E &entity)
{
    return Id<E>(entity.id);
}

} // namespace leadline
