// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/column.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace leadline {

int SortValue::compare(const SortValue &a, const SortValue &b)
{
    if (a.isUnset || b.isUnset)
        return int(a.isUnset) - int(b.isUnset);
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return QString::compare(a.text, b.text);
}

Column::Column(QString key, QString label, FieldType type, QString unit, const EnumInfo *enumeration, EntityKind target)
    : m_key(std::move(key))
    , m_label(std::move(label))
    , m_type(type)
    , m_unit(std::move(unit))
    , m_enumeration(enumeration)
    , m_target(target)
{
}

Column::~Column() = default;

SortValue Column::sortValue(const EntityBase &row) const
{
    if (isUnset(row))
        return {};
    if (const std::optional<double> value = number(row))
        return {false, *value};
    // Keys of an order are compared byte by byte; everything else as people read it.
    const bool bytes = m_type == FieldType::Order || m_type == FieldType::Json;
    const QString shown = bytes ? text(row) : foldedText(displayText(row));
    return {shown.isEmpty(), 0, shown};
}

QString flagText(bool value)
{
    return value ? QCoreApplication::translate("Flag", "Yes") : QCoreApplication::translate("Flag", "No");
}

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return true;
    default:
        return false;
    }
}

bool isDate(FieldType type)
{
    return type == FieldType::Day || type == FieldType::When || type == FieldType::Instant;
}

} // namespace leadline
