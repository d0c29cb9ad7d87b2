// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"

#include "core/model/customvalue.h"
#include "core/model/decision.h"
#include "core/model/measurement.h"
#include "core/model/milestone.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace leadline::customValues {

using namespace Qt::Literals::StringLiterals;

CustomType typeOf(const CustomField &field)
{
    return field.type.value_or(CustomType::Text);
}

std::vector<const CustomField *> fieldsOf(const Plan &plan, const EntityInfo &info)
{
    std::vector<const CustomField *> fields;
    for (const CustomField &field : plan.all<CustomField>()) {
        if (field.entity == info.keyText() && !field.key.isEmpty() && !info.field(field.key))
            fields.push_back(&field);
    }
    std::stable_sort(fields.begin(), fields.end(), [](const CustomField *a, const CustomField *b) { return a->order < b->order; });
    return fields;
}

QString labelOf(const CustomField &field)
{
    return field.label.isEmpty() ? field.key : field.label;
}

QStringList optionsOf(const CustomField &field)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList options;
    for (const QString &part : field.options.split(separators)) {
        if (const QString option = part.trimmed(); !option.isEmpty() && !options.contains(option))
            options.append(option);
    }
    return options;
}

QString valueOf(const Plan &plan, const CustomField &field, EntityId row)
{
    const QString id = idText(row);
    for (const CustomValue &value : plan.all<CustomValue>()) {
        if (value.field == idOf(field) && value.onId == id)
            return value.value;
    }
    return {};
}

Result<QString> fromInput(const CustomField &field, const QString &input, const InputContext &context)
{
    const QString typed = input.trimmed();
    if (typed.isEmpty())
        return QString();
    switch (typeOf(field)) {
    case CustomType::Text:
        return typed;
    // Read as every flag, number and day of the catalogue is read; a flag that is off is one that isn't set.
    case CustomType::Flag:
        if (const Result<QString> flag = textFromInput(*entityInfo<Milestone>().field(u"done"), typed, context))
            return *flag == u"true" ? *flag : QString();
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("CustomValues", "“%1” can't be “%2”. Nothing was changed. Type yes or no.")
                         .arg(labelOf(field), typed)};
    case CustomType::Number:
        return textFromInput(*entityInfo<Measurement>().field(u"value"), typed, context);
    case CustomType::Date:
        return textFromInput(*entityInfo<Decision>().field(u"day"), typed, context);
    case CustomType::Choice:
        for (const QString &option : optionsOf(field)) {
            if (option.compare(typed, Qt::CaseInsensitive) == 0)
                return option;
        }
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("CustomValues", "“%1” is none of the values of %2. Nothing was changed. Choose one of: %3.")
                         .arg(typed, labelOf(field), optionsOf(field).join(u", "_s))};
    }
    return typed;
}

Writer::Writer(const Plan &plan, IdSource &ids)
    : m_plan(plan)
    , m_ids(ids)
{
}

const CustomValue *Writer::stored(const CustomField &field, EntityId row)
{
    QHash<EntityId, QHash<QString, const CustomValue *>>::iterator values = m_stored.find(field.id);
    if (values == m_stored.end()) {
        values = m_stored.insert(field.id, {});
        for (const CustomValue &value : m_plan.all<CustomValue>()) {
            if (value.field == idOf(field))
                values->insert(value.onId, &value);
        }
    }
    return values->value(idText(row));
}

QString Writer::valueOf(const CustomField &field, EntityId row)
{
    const CustomValue *value = stored(field, row);
    return value ? value->value : QString();
}

void Writer::put(Change &change, const CustomField &field, EntityKey row, const QString &text)
{
    const CustomValue *present = stored(field, row.id);
    if ((present ? present->value : QString()) == text)
        return;
    if (present && text.isEmpty()) {
        change.remove(EntityKind::CustomValue, present->id);
    } else if (present) {
        change.set(EntityKind::CustomValue, present->id, *entityInfo<CustomValue>().field(u"value"), text);
    } else {
        CustomValue value;
        value.id = m_ids.next();
        value.onEntity = m_plan.catalogue().info(row.kind).keyText();
        value.onId = idText(row.id);
        value.field = idOf(field);
        value.value = text;
        change.insert(std::move(value));
    }
}

} // namespace leadline::customValues
