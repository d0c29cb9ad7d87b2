// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace leadline {

/// The identity of a row whose entity is known from elsewhere: a UUIDv7, 36 characters in files.
using EntityId = QUuid;

/// The identity of a row of entity E. A null id means "no reference". Different entities' ids don't
/// mix.
template<typename E>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(EntityId id)
        : m_id(id)
    {
    }

    constexpr EntityId untyped() const { return m_id; }
    constexpr EntityId &untypedRef() { return m_id; }
    bool isNull() const { return m_id.isNull(); }
    explicit operator bool() const { return !m_id.isNull(); }

    friend bool operator==(Id a, Id b) { return a.m_id == b.m_id; }
    friend bool operator!=(Id a, Id b) { return a.m_id != b.m_id; }
    friend bool operator<(Id a, Id b) { return a.m_id < b.m_id; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_id, seed); }

private:
    EntityId m_id;
};

/// Canonical text of an id: 36 lower-case characters without braces.
QString idText(EntityId id);

/// Reads exactly the form idText() writes; anything else gives a null id.
EntityId idFromText(QStringView text);

} // namespace leadline
