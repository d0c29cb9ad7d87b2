// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldinfo.h"

#include "core/model/valuecodec.h"

#include <QCoreApplication>

namespace leadline {

QString FieldInfo::labelText() const
{
    return QCoreApplication::translate("Field", label);
}

QString FieldInfo::meaningText() const
{
    return *meaning ? QCoreApplication::translate("FieldHelp", meaning) : QString();
}

bool FieldInfo::isSet() const
{
    return type == FieldType::References || type == FieldType::Tags || type == FieldType::Links;
}

Storage FieldInfo::storage() const
{
    return m_codec->storage(*this);
}

qsizetype FieldInfo::maximumLength() const
{
    constexpr qsizetype mebi = 1024 * 1024;
    // A row has a handful of the longest texts.
    if (holdsRows)
        return 16 * mebi;
    switch (type) {
    case FieldType::Markdown:
    case FieldType::Json:
        return mebi;
    case FieldType::Order:
        return 1000;
    default:
        return qstrcmp(key, "title") == 0 || qstrcmp(key, "name") == 0 ? 500 : 4000;
    }
}

QString FieldInfo::text(const EntityBase &entity) const
{
    return m_codec->text(value(entity), *this);
}

Result<> FieldInfo::setText(EntityBase &entity, const QString &text) const
{
    return m_codec->setText(value(entity), text, *this);
}

Result<QString> FieldInfo::canonical(const QString &text) const
{
    return m_codec->canonical(text, *this);
}

bool FieldInfo::isUnset(const EntityBase &entity) const
{
    return m_codec->isUnset(value(entity));
}

QVariant FieldInfo::stored(const EntityBase &entity) const
{
    return m_codec->stored(value(entity), *this);
}

bool FieldInfo::load(EntityBase &entity, const QVariant &stored) const
{
    return m_codec->load(value(entity), stored, *this);
}

bool FieldInfo::equal(const EntityBase &a, const EntityBase &b) const
{
    return m_codec->equal(value(a), value(b));
}

int FieldInfo::compare(const EntityBase &a, const EntityBase &b) const
{
    return m_codec->compare(value(a), value(b));
}

Result<> FieldInfo::check(const EntityBase &entity) const
{
    if (required && isUnset(entity)) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("FieldInfo", "'%1' is missing; it can't be empty.").arg(labelText())};
    }
    return m_codec->check(value(entity), *this);
}

QStringList FieldInfo::elements(const EntityBase &entity) const
{
    return m_codec->elements(value(entity));
}

bool FieldInfo::hasElement(const EntityBase &entity, const QString &element) const
{
    return elements(entity).contains(element);
}

Result<> FieldInfo::addElement(EntityBase &entity, const QString &element) const
{
    return m_codec->addElement(value(entity), element, *this);
}

void FieldInfo::removeElement(EntityBase &entity, const QString &element) const
{
    m_codec->removeElement(value(entity), element);
}

EntityId FieldInfo::reference(const EntityBase &entity) const
{
    return type == FieldType::Reference ? *static_cast<const EntityId *>(value(entity)) : EntityId();
}

std::vector<EntityId> FieldInfo::references(const EntityBase &entity) const
{
    if (type == FieldType::References)
        return *static_cast<const std::vector<EntityId> *>(value(entity));
    const EntityId id = reference(entity);
    return id.isNull() ? std::vector<EntityId>() : std::vector<EntityId>{id};
}

QString enumLabel(const EnumInfo &info, int value)
{
    return value >= 0 && value < static_cast<int>(info.labels.size())
        ? QString::fromUtf8(info.labels[static_cast<size_t>(value)])
        : QString();
}

QString enumLabelTranslated(const EnumInfo &info, int value)
{
    return value >= 0 && value < static_cast<int>(info.labels.size())
        ? QCoreApplication::translate(info.context, info.labels[static_cast<size_t>(value)])
        : QString();
}

} // namespace leadline
