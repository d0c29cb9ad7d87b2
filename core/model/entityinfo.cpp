// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entityinfo.h"

#include "core/model/valuecodec.h"

#include <QCoreApplication>

namespace leadline {

EntityInfo::EntityInfo(const EntityNames &names, EntityKind kind, Create createRow, Clone cloneRow)
    : m_names(names)
    , m_kind(kind)
    , m_create(createRow)
    , m_clone(cloneRow)
{
    FieldSpec ref{.key = "ref", .label = QT_TRANSLATE_NOOP("Field", "Reference"), .type = FieldType::Text};
    ref.meaning = QT_TRANSLATE_NOOP("FieldHelp", "The short name people use, such as PAY-42; given out by the file.");
    ref.readOnly = true;
    addField(ref, [](EntityBase *entity) -> void * { return &entity->ref; }, codecs::text());
}

void EntityInfo::addCommonFields()
{
    FieldSpec order{.key = "order", .label = QT_TRANSLATE_NOOP("Field", "Order"), .type = FieldType::Order};
    order.meaning = QT_TRANSLATE_NOOP("FieldHelp", "Place in its list, as a key that sorts byte by byte.");
    addField(order, [](EntityBase *entity) -> void * { return &entity->order; }, codecs::text());

    const FieldSpec notes{.key = "notes", .label = QT_TRANSLATE_NOOP("Field", "Notes"), .type = FieldType::Markdown};
    addField(notes, [](EntityBase *entity) -> void * { return &entity->notes; }, codecs::text());

    const FieldSpec tags{.key = "tags", .label = QT_TRANSLATE_NOOP("Field", "Tags"), .type = FieldType::Tags};
    addField(tags, [](EntityBase *entity) -> void * { return &entity->tags; }, codecs::tags());

    FieldSpec links{.key = "links", .label = QT_TRANSLATE_NOOP("Field", "Links"), .type = FieldType::Links};
    links.meaning = QT_TRANSLATE_NOOP("FieldHelp", "Addresses, each followed by the words shown for it.");
    addField(links, [](EntityBase *entity) -> void * { return &entity->links; }, codecs::links());

    FieldSpec createdAt{.key = "created_at", .label = QT_TRANSLATE_NOOP("Field", "Created"), .type = FieldType::Instant};
    createdAt.readOnly = true;
    addField(createdAt, [](EntityBase *entity) -> void * { return &entity->createdAt; }, codecs::instant());

    FieldSpec createdBy{.key = "created_by", .label = QT_TRANSLATE_NOOP("Field", "Created by"), .type = FieldType::Text};
    createdBy.readOnly = true;
    addField(createdBy, [](EntityBase *entity) -> void * { return &entity->createdBy; }, codecs::text());
}

QString EntityInfo::labelText() const
{
    return QCoreApplication::translate("Entity", m_names.label);
}

QString EntityInfo::pluralText() const
{
    return QCoreApplication::translate("Entity", m_names.plural);
}

const FieldInfo *EntityInfo::field(QStringView key) const
{
    return m_byKey.value(key.toString());
}

QString EntityInfo::title(const EntityBase &entity) const
{
    return m_title ? m_title->text(entity) : QString();
}

bool EntityInfo::equal(const EntityBase &a, const EntityBase &b) const
{
    return a.removed == b.removed && std::ranges::all_of(m_fields, [&](const FieldInfo &field) { return field.equal(a, b); });
}

void EntityInfo::addField(const FieldSpec &spec, FieldInfo::Reach reach, const ValueCodec *codec)
{
    const FieldInfo &field = m_fields.emplace_back(spec, reach, codec, static_cast<int>(m_fields.size()));
    m_byKey.insert(field.keyText(), &field);
    if (qstrcmp(spec.key, m_names.titleKey) == 0)
        m_title = &field;
}

} // namespace leadline
