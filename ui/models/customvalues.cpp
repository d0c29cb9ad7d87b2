// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customvalues.h"

#include "core/analysis/derived/column.h"
#include "core/base/text.h"
#include "core/model/customvalue.h"
#include "core/model/decision.h"
#include "core/model/measurement.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace leadline::customValues {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CustomValues", text);
}

CustomType typeOf(const CustomField &field)
{
    return field.type.value_or(CustomType::Text);
}

const CustomValue *rowOf(const Plan &plan, const CustomField &field, EntityId id)
{
    const QString text = idText(id);
    for (const CustomValue &value : plan.all<CustomValue>()) {
        if (value.field == idOf(field) && value.onId == text)
            return &value;
    }
    return nullptr;
}

} // namespace

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
    const CustomValue *value = rowOf(plan, field, row);
    return value ? value->value : QString();
}

Result<QString> fromInput(const CustomField &field, const QString &input, const InputContext &context)
{
    const QString typed = input.trimmed();
    if (typed.isEmpty())
        return QString();
    switch (typeOf(field)) {
    case CustomType::Text:
        return typed;
    case CustomType::Flag:
        return typed == u"true" || foldedText(typed) == foldedText(flagText(true)) ? u"true"_s : QString();
    case CustomType::Number:
        // Read as every number and every day of the catalogue is read.
        return textFromInput(*entityInfo<Measurement>().field(u"value"), typed, context);
    case CustomType::Date:
        return textFromInput(*entityInfo<Decision>().field(u"day"), typed, context);
    case CustomType::Choice:
        for (const QString &option : optionsOf(field)) {
            if (option.compare(typed, Qt::CaseInsensitive) == 0)
                return option;
        }
        return Error{ErrorCode::Usage,
                     say(QT_TRANSLATE_NOOP("CustomValues", "“%1” is none of the values of %2. Nothing was changed; choose one of: %3."))
                         .arg(typed, labelOf(field), optionsOf(field).join(u", "_s))};
    }
    return typed;
}

Writer::Writer(const PlanContext &context)
    : m_context(context)
{
}

void Writer::put(Change &change, const CustomField &field, EntityKey row, const QString &text)
{
    const Plan &plan = m_context.plan();
    if (!m_stored.contains(field.id)) {
        QHash<QString, const CustomValue *> &values = m_stored[field.id];
        for (const CustomValue &value : plan.all<CustomValue>()) {
            if (value.field == idOf(field))
                values.insert(value.onId, &value);
        }
    }
    const CustomValue *stored = m_stored.value(field.id).value(idText(row.id));
    if ((stored ? stored->value : QString()) == text)
        return;
    if (stored && text.isEmpty()) {
        change.remove(EntityKind::CustomValue, stored->id);
    } else if (stored) {
        change.set(EntityKind::CustomValue, stored->id, *entityInfo<CustomValue>().field(u"value"), text);
    } else {
        CustomValue value;
        value.id = m_context.document().ids().next();
        value.onEntity = plan.catalogue().info(row.kind).keyText();
        value.onId = idText(row.id);
        value.field = idOf(field);
        value.value = text;
        change.insert(std::move(value));
    }
}

bool set(PlanContext &context, const CustomField &field, std::span<const EntityKey> rows, const QString &text)
{
    const int count = static_cast<int>(rows.size());
    const QString label = count == 1
        ? say(QT_TRANSLATE_NOOP("CustomValues", "Set %1 of %2")).arg(labelOf(field), context.nameOf(rows.front()))
        : QCoreApplication::translate("CustomValues", "Set %1 of %n items", nullptr, count).arg(labelOf(field));
    Change change(label);
    Writer writer(context);
    for (const EntityKey &row : rows)
        writer.put(change, field, row, text);
    return change.isEmpty() || context.execute(std::move(change));
}

} // namespace leadline::customValues
