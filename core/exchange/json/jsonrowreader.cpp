// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonrowreader.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsNumber(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Effort:
    case FieldType::Money:
        return true;
    case FieldType::Enumeration:
        return !field.enumeration->numbers.empty();
    default:
        return false;
    }
}

/// Whole numbers come back exactly; others in the shortest text that reads as the same double.
QString numberTextOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return static_cast<double>(whole) == number ? QString::number(whole) : numberText(number);
}

} // namespace

Result<EntityBox> JsonRowReader::tableRow(const EntityInfo &info, const QJsonObject &object, const JsonPlace &place)
{
    const Result<EntityId> rowId = id(object.value("id"_L1), place.at(u"id"_s));
    if (!rowId)
        return rowId.error();
    QJsonObject rest = object;
    rest.remove("id"_L1);
    const QJsonValue removed = rest.take("removed"_L1);
    if (!removed.isUndefined() && !removed.isBool())
        return place.at(u"removed"_s).refuse(tr("True or false is expected there."));
    Result<EntityBox> row = fields(info, *rowId, rest, Values::Typed, place);
    if (row)
        (*row)->removed = removed.toBool();
    return row;
}

Result<EntityBox> JsonRowReader::fields(const EntityInfo &info, EntityId rowId, const QJsonObject &object, Values values,
                                        const JsonPlace &place)
{
    EntityBox row = info.clone(blank(info));
    row->id = rowId;
    for (QJsonObject::const_iterator it = object.begin(); it != object.end(); ++it) {
        const JsonPlace at = place.at(it.key());
        const FieldInfo *field = info.field(it.key());
        if (!field)
            return at.unknownKey();
        if (const Result<> read = readField(*field, *row, it.value(), values, at); !read)
            return read.error();
    }
    for (const FieldInfo &field : info.fields()) {
        if (const Result<> checked = field.check(*row); !checked)
            return place.at(field.keyText()).refuse(checked.error().text);
    }
    const qsizetype choices = std::ranges::count_if(info.fields(), &FieldInfo::oneOf);
    const qsizetype chosen = std::ranges::count_if(info.fields(), [&row](const FieldInfo &field) {
        return field.oneOf && !field.isUnset(*row);
    });
    if (choices > 0 && chosen != 1)
        return place.refuse(tr("It has to belong to exactly one thing."));
    return row;
}

Result<EntityId> JsonRowReader::id(const QJsonValue &value, const JsonPlace &place)
{
    const EntityId id = idFromText(value.toString());
    if (id.isNull())
        return place.refuse(tr("An id is expected there."));
    return id;
}

const EntityBase &JsonRowReader::blank(const EntityInfo &info)
{
    const std::map<EntityKind, EntityBox>::iterator known = m_blanks.find(info.kind());
    if (known != m_blanks.end())
        return *known->second;
    EntityBox row = info.create();
    for (const FieldInfo &field : info.fields()) {
        // Clearing is allowed for every field; required ones are checked once the row is complete.
        const Result<> cleared = field.setText(*row, QString());
        Q_ASSERT(cleared);
    }
    return *m_blanks.emplace(info.kind(), std::move(row)).first->second;
}

Result<> JsonRowReader::readField(const FieldInfo &field, EntityBase &row, const QJsonValue &value, Values values,
                                  const JsonPlace &place)
{
    if (field.isSet()) {
        if (!value.isArray())
            return place.refuse(tr("A list of texts is expected there."));
        for (const QJsonValue element : value.toArray()) {
            if (!element.isString())
                return place.refuse(tr("A list of texts is expected there."));
            if (const Result<> added = field.addElement(row, element.toString()); !added)
                return place.refuse(added.error().text);
        }
        return {};
    }
    if (values == Values::Canonical && !value.isString())
        return place.refuse(tr("A text is expected there."));
    const Result<QString> text = values == Values::Canonical ? value.toString() : canonicalText(field, value, place);
    if (!text)
        return text.error();
    if (const Result<> set = field.setText(row, *text); !set)
        return place.refuse(set.error().text);
    return {};
}

Result<QString> JsonRowReader::canonicalText(const FieldInfo &field, const QJsonValue &value, const JsonPlace &place)
{
    if (field.type == FieldType::Flag)
        return value.isBool() ? Result<QString>(value.toBool() ? u"true"_s : u"false"_s) : place.refuse(tr("True or false is expected there."));
    if (holdsNumber(field) && value.isDouble())
        return numberTextOf(value);
    // Amounts too long for a double stand as texts.
    if (holdsNumber(field) && field.type != FieldType::Money)
        return place.refuse(tr("A number is expected there."));
    if (!value.isString())
        return place.refuse(tr("A text is expected there."));
    return value.toString();
}

} // namespace leadline
