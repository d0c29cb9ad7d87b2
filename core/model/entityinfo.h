// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldinfo.h"

#include <QHash>

#include <deque>

namespace leadline {

/// How an entity is called in files, on screen and in references.
struct EntityNames
{
    const char *key;    ///< table name, JSON key, ENTITY on the command line: "key_result"
    const char *label;  ///< English singular, translation context "Entity": "Key result"
    const char *plural; ///< "Key results"
    const char *refPrefix; ///< "KR"; "" when references carry the product's key or there are none
    const char *titleKey;  ///< the field that names a row to people; "" when none does
};

/// Everything about one entity: names and fields. `ref` comes first, then the entity's own fields in the order
/// of its tuple, then what every entity has (order, notes, tags, links, created_at, created_by).
class EntityInfo final
{
public:
    using Create = EntityBox (*)();
    using Clone = EntityBox (*)(const EntityBase &);

    EntityInfo(const EntityNames &names, EntityKind kind, Create createRow, Clone cloneRow);

    EntityKind kind() const { return m_kind; }
    const char *key() const { return m_names.key; }
    QString keyText() const { return QString::fromLatin1(m_names.key); }
    QString labelText() const;
    QString pluralText() const;
    const char *refPrefix() const { return m_names.refPrefix; }

    const std::deque<FieldInfo> &fields() const { return m_fields; }
    /// Null when the entity has no such field.
    const FieldInfo *field(QStringView key) const;
    /// The field that names a row; null when there is none.
    const FieldInfo *titleField() const { return m_title; }
    QString title(const EntityBase &entity) const;

    EntityBox create() const { return m_create(); }
    EntityBox clone(const EntityBase &entity) const { return m_clone(entity); }
    /// Every field equal, and both removed or both not; ids and versions aren't looked at.
    bool equal(const EntityBase &a, const EntityBase &b) const;

    /// Used while the description is built: the own fields, then the common ones.
    void addField(const FieldSpec &spec, FieldInfo::Reach reach, const ValueCodec *codec);
    void addCommonFields();

private:
    EntityNames m_names;
    EntityKind m_kind;
    Create m_create;
    Clone m_clone;
    std::deque<FieldInfo> m_fields;
    QHash<QString, const FieldInfo *> m_byKey;
    const FieldInfo *m_title = nullptr;
};

/// The description of entity E; defined in the entity's .cpp.
template<typename E>
const EntityInfo &entityInfo();

} // namespace leadline
