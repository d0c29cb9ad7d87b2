// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/fieldcolumn.h"

#include "core/analysis/money.h"
#include "core/base/text.h"
#include "core/model/customvalue.h"
#include "core/model/input.h"
#include "core/model/plan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "PAY-9" before "PAY-10".
QString naturalRef(const QString &ref)
{
    const qsizetype dash = ref.lastIndexOf(u'-');
    return dash < 0 ? ref : ref.left(dash + 1) + ref.mid(dash + 1).rightJustified(10, u'0');
}

class FieldColumn final : public Column
{
public:
    FieldColumn(const FieldInfo &field, const Plan &plan)
        : Column(field.keyText(), field.labelText(), field.type, QString::fromLatin1(field.unit), field.enumeration,
                 field.target)
        , m_field(&field)
        , m_plan(&plan)
        , m_isRef(qstrcmp(field.key, "ref") == 0)
    {
        if (!enumeration())
            return;
        for (size_t i = 0; i < enumeration()->labels.size(); ++i) {
            const bool asNumber = !enumeration()->numbers.empty();
            m_choices.insert(asNumber ? numberText(enumeration()->numbers[i]) : enumLabel(*enumeration(), static_cast<int>(i)),
                             static_cast<int>(i));
        }
    }

    QString meaning() const override { return m_field->meaningText(); }
    const FieldInfo *field() const override { return m_field; }

    bool isUnset(const EntityBase &row) const override
    {
        if (m_field->isReference())
            return references(row).empty();
        if (type() == FieldType::Flag)
            return false;
        return m_field->isUnset(row) || (isText() && textOf(row).isEmpty());
    }
    QString text(const EntityBase &row) const override
    {
        const QString shown = outputText(*m_field, row, *m_plan);
        return type() == FieldType::Links ? QString(shown).replace(u'\n', u", "_s) : shown;
    }
    QString displayText(const EntityBase &row) const override
    {
        if (enumeration()) {
            const int choice = choiceOf(row);
            return choice < 0 ? QString() : enumLabelTranslated(*enumeration(), choice);
        }
        if (type() == FieldType::Flag)
            return flagText(as<bool>(row));
        if (!m_field->isReference())
            return text(row);
        QStringList titles;
        for (const EntityId id : references(row)) {
            const EntityBase *target = m_plan->find(m_field->target, id);
            const QString title = m_plan->catalogue().info(m_field->target).title(*target);
            titles.append(title.isEmpty() ? referenceText(*m_plan, m_field->target, id) : title);
        }
        return titles.join(u", "_s);
    }
    std::optional<double> number(const EntityBase &row) const override
    {
        switch (type()) {
        case FieldType::Number:
        case FieldType::Percent:
        case FieldType::Effort:
            return as<std::optional<double>>(row);
        case FieldType::Integer:
            return converted(as<std::optional<int>>(row));
        case FieldType::Money:
            return majorUnits(as<std::optional<qint64>>(row));
        case FieldType::Flag:
            return as<bool>(row) ? 1 : 0;
        case FieldType::Enumeration: {
            const int choice = choiceOf(row);
            if (choice < 0)
                return std::nullopt;
            return enumeration()->numbers.empty() ? choice : enumeration()->numbers[static_cast<size_t>(choice)];
        }
        case FieldType::Instant:
            if (const QDateTime &instant = as<QDateTime>(row); instant.isValid())
                return static_cast<double>(instant.toMSecsSinceEpoch());
            return std::nullopt;
        case FieldType::Day:
        case FieldType::When:
            if (const QDate day = date(row).date; day.isValid())
                return static_cast<double>(day.toJulianDay());
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }
    PlannedDate date(const EntityBase &row) const override
    {
        switch (type()) {
        case FieldType::Day:
            return {as<QDate>(row), DatePrecision::Day, DateConfidence::Firm};
        case FieldType::When:
            return as<PlannedDate>(row);
        case FieldType::Instant:
            return {as<QDateTime>(row).date(), DatePrecision::Day, DateConfidence::Firm};
        default:
            return {};
        }
    }
    std::vector<EntityId> references(const EntityBase &row) const override
    {
        if (!m_field->isReference())
            return {};
        std::vector<EntityId> ids = m_field->references(row);
        std::erase_if(ids, [this](const EntityId &id) {
            const EntityBase *target = m_plan->find(m_field->target, id);
            return !target || target->removed;
        });
        return ids;
    }
    QStringList elements(const EntityBase &row) const override
    {
        return type() == FieldType::Tags || type() == FieldType::Links ? m_field->elements(row) : QStringList();
    }
    QJsonValue json(const EntityBase &row) const override
    {
        if (type() == FieldType::References) {
            QJsonArray refs;
            for (const EntityId id : references(row))
                refs.append(referenceText(*m_plan, m_field->target, id));
            return refs;
        }
        if (m_field->isSet())
            return QJsonArray::fromStringList(elements(row));
        if (isText())
            return textOf(row);
        if (isUnset(row))
            return QJsonValue::Null;
        if (type() == FieldType::Flag)
            return as<bool>(row);
        if (isNumeric(type()) || (enumeration() && !enumeration()->numbers.empty()))
            return *number(row);
        return text(row);
    }
    SortValue sortValue(const EntityBase &row) const override
    {
        if (m_isRef)
            return {row.ref.isEmpty(), 0, naturalRef(row.ref)};
        return Column::sortValue(row);
    }

private:
    template<typename T>
    const T &as(const EntityBase &row) const
    {
        return *static_cast<const T *>(m_field->value(row));
    }
    template<typename T>
    static std::optional<double> converted(const std::optional<T> &value)
    {
        return value ? std::optional<double>(*value) : std::nullopt;
    }
    bool isText() const
    {
        return type() == FieldType::Text || type() == FieldType::Markdown || type() == FieldType::Json
            || type() == FieldType::Order;
    }
    const QString &textOf(const EntityBase &row) const { return as<QString>(row); }
    int choiceOf(const EntityBase &row) const { return m_choices.value(m_field->text(row), -1); }

    const FieldInfo *m_field;
    const Plan *m_plan;
    bool m_isRef;
    QHash<QString, int> m_choices; ///< canonical text to place in the order
};

class IdColumn final : public Column
{
public:
    IdColumn()
        : Column(u"id"_s, QCoreApplication::translate("Field", "Id"), FieldType::Text)
    {
    }
    bool isUnset(const EntityBase &) const override { return false; }
    QString text(const EntityBase &row) const override { return idText(row.id); }
    QJsonValue json(const EntityBase &row) const override { return idText(row.id); }
};

FieldType typeOf(CustomType type)
{
    switch (type) {
    case CustomType::Number:
        return FieldType::Number;
    case CustomType::Date:
        return FieldType::Day;
    case CustomType::Flag:
        return FieldType::Flag;
    case CustomType::Text:
    case CustomType::Choice:
        break;
    }
    return FieldType::Text;
}

class CustomColumn final : public Column
{
public:
    CustomColumn(const CustomField &field, const Plan &plan)
        : Column(field.key, field.label.isEmpty() ? field.key : field.label, typeOf(field.type.value_or(CustomType::Text)))
        , m_field(field.id)
    {
        for (const CustomValue &value : plan.all<CustomValue>()) {
            if (value.field == idOf(field))
                m_values.insert(idFromText(value.onId), value.value);
        }
    }
    EntityId customField() const { return m_field; }
    bool isUnset(const EntityBase &row) const override { return type() != FieldType::Flag && text(row).isEmpty(); }
    QString text(const EntityBase &row) const override { return m_values.value(row.id); }
    QString displayText(const EntityBase &row) const override
    {
        return type() == FieldType::Flag ? flagText(text(row) == u"true") : text(row);
    }
    std::optional<double> number(const EntityBase &row) const override
    {
        double value = 0;
        switch (type()) {
        case FieldType::Number:
            return numberFromText(text(row), &value) ? std::optional(value) : std::nullopt;
        case FieldType::Flag:
            return text(row) == u"true" ? 1 : 0;
        case FieldType::Day:
            if (const QDate day = date(row).date; day.isValid())
                return static_cast<double>(day.toJulianDay());
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }
    PlannedDate date(const EntityBase &row) const override
    {
        if (type() != FieldType::Day)
            return {};
        return {QDate::fromString(text(row), Qt::ISODate), DatePrecision::Day, DateConfidence::Firm};
    }
    QJsonValue json(const EntityBase &row) const override
    {
        if (type() == FieldType::Flag)
            return text(row) == u"true";
        if (isUnset(row))
            return QJsonValue::Null;
        const std::optional<double> value = type() == FieldType::Number ? number(row) : std::nullopt;
        return value ? QJsonValue(*value) : QJsonValue(text(row));
    }

private:
    EntityId m_field;
    QHash<EntityId, QString> m_values;
};

} // namespace

std::unique_ptr<Column> makeFieldColumn(const FieldInfo &field, const Plan &plan)
{
    return std::make_unique<FieldColumn>(field, plan);
}

std::unique_ptr<Column> makeIdColumn()
{
    return std::make_unique<IdColumn>();
}

EntityId customFieldOf(const Column &column)
{
    const CustomColumn *custom = dynamic_cast<const CustomColumn *>(&column);
    return custom ? custom->customField() : EntityId();
}

std::unique_ptr<Column> makeCustomColumn(const CustomField &field, const Plan &plan)
{
    return std::make_unique<CustomColumn>(field, plan);
}

} // namespace leadline
