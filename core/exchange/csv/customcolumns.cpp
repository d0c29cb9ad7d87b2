// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/customcolumns.h"

#include "core/analysis/derived/customvalues.h"
#include "core/base/labelcase.h"
#include "core/base/orderkey.h"
#include "core/base/text.h"
#include "core/exchange/csv/celldate.h"
#include "core/exchange/csv/cellvalue.h"
#include "core/exchange/csv/customtargets.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOptions = 20;
constexpr qsizetype longestOption = 60;
constexpr qsizetype longestLabel = 200;
constexpr qsizetype optionsTold = 8;

const FieldInfo &customFieldInfo(QStringView key)
{
    return *entityInfo<CustomField>().field(key);
}

/// A number that loses nothing when it is stored as one; numbers with leading zeros and very long ones are names.
bool isMeantAsNumber(const QString &text)
{
    constexpr qsizetype exactDigits = 15;
    double number = 0;
    const bool isPadded = text.size() > 1 && text[0] == u'0' && text[1].isDigit();
    const qsizetype digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return !isPadded && digits <= exactDigits && numberFromText(text, &number);
}

bool holdsSeparator(const QString &option)
{
    return option.contains(u',') || option.contains(u';') || option.contains(u'\n');
}

} // namespace

CustomColumns::CustomColumns(const CsvTable &table, const CsvColumns &columns, const CsvMapping &mapping,
                             const ImportContext &context, ImportNotes *notes)
    : m_table(table)
    , m_csv(columns)
    , m_context(context)
    , m_entity(mapping.entity)
{
    for (const ColumnTarget &target : columns.targets()) {
        const QString key = CsvMapping::customKey(target.to);
        if (key.isEmpty())
            continue;
        Column column{&target, key, {}, {}};
        for (const ColumnTarget::Use &use : target.uses) {
            if (column.as.isEmpty())
                column.as = use.as;
        }
        const QString name = target.uses.front().header;
        const bool isThere = present(m_entity, key);
        if (!isThere && wasRemovedHere(m_entity, key)) {
            notes->say(tr("The field of your own that the column “%1” went to was removed here since, so the column was left "
                          "out; bring the field back from the recycle bin to import it.").arg(name));
        } else if (!isThere && column.as.isEmpty()) {
            notes->say(tr("The column “%1” goes to a field of your own that this plan doesn't have, and was left out.").arg(name));
        } else {
            m_columns.push_back(std::move(column));
        }
    }
}

QString CustomColumns::text(size_t column, qsizetype record) const
{
    const ColumnTarget &target = *m_columns[column].target;
    if (target.uses.size() == 1)
        return m_csv.cellAt(record, target.uses.front().column).toString();
    return m_csv.cells(record, &target).join(u", "_s);
}

CustomType CustomColumns::type(size_t column)
{
    const CustomField *field = present(m_entity, m_columns[column].key);
    return field ? customValues::typeOf(*field) : shape(column).type;
}

const CustomField *CustomColumns::field(size_t column, EntityKind kind, const QString &text)
{
    Column &own = m_columns[column];
    std::map<EntityKind, Place>::iterator place = own.places.find(kind);
    if (place == own.places.end()) {
        const CustomField *known = present(kind, own.key);
        // A key of the catalogue would hide the field.
        const bool mayMake = !known && !own.as.isEmpty() && !wasRemovedHere(kind, own.key)
            && !m_context.plan.catalogue().info(kind).field(own.key);
        place = own.places.emplace(kind, Place{known ? withNewOptions(column, *known) : nullptr, mayMake}).first;
    }
    if (!place->second.field && place->second.mayMake && !text.isEmpty())
        place->second.field = make(column, kind);
    return place->second.field;
}

const CustomField *CustomColumns::present(EntityKind kind, const QString &key) const
{
    const CustomField *renamed = nullptr;
    for (const CustomField *field : customValues::fieldsOf(m_context.plan, m_context.plan.catalogue().info(kind))) {
        if (field->key == key)
            return field;
        // Somebody gave it another key here; the mapping knows it by its old one.
        if (m_context.history
            && m_context.history->lastImported(EntityKind::CustomField, field->id, customFieldInfo(u"key")) == key) {
            renamed = field;
        }
    }
    return renamed;
}

bool CustomColumns::wasRemovedHere(EntityKind kind, const QString &key) const
{
    const QString entity = m_context.plan.catalogue().info(kind).keyText();
    const std::vector<const EntityBase *> removed = m_context.plan.table(EntityKind::CustomField).removed();
    return m_context.history && std::any_of(removed.begin(), removed.end(), [&](const EntityBase *row) {
        const CustomField &field = static_cast<const CustomField &>(*row);
        return field.entity == entity && field.key == key && m_context.history->wasImported(EntityKind::CustomField, row->id);
    });
}

const CustomField *CustomColumns::withNewOptions(size_t column, const CustomField &field)
{
    if (customValues::typeOf(field) != CustomType::Choice || !m_context.history)
        return &field;
    const FieldInfo &info = customFieldInfo(u"options");
    if (m_context.history->lastImported(EntityKind::CustomField, field.id, info) != field.options)
        return &field;
    const QStringList options = customValues::optionsOf(field);
    QStringList added;
    for (const QString &option : shape(column).options) {
        if (!options.contains(option, Qt::CaseInsensitive))
            added.append(option);
    }
    CustomField grown = field;
    grown.options = (options + added).join(u", "_s);
    if (added.isEmpty() || !info.canonical(grown.options))
        return &field;
    m_grown.push_back({std::move(grown), added});
    return &m_grown.back().field;
}

const CustomField *CustomColumns::make(size_t column, EntityKind kind)
{
    const Column &own = m_columns[column];
    CustomField field;
    field.id = m_context.ids.next();
    field.entity = m_context.plan.catalogue().info(kind).keyText();
    field.key = own.key;
    field.label = oneLine(plainColumnName(header(column))).left(longestLabel);
    if (!customFieldInfo(u"label").canonical(field.label))
        field.label = own.key;
    field.type = shape(column).type;
    if (field.type == CustomType::Choice)
        field.options = shape(column).options.join(u", "_s);
    m_made.push_back({std::move(field), column});
    return &m_made.back().field;
}

const CustomColumns::Shape &CustomColumns::shape(size_t column)
{
    const std::map<size_t, Shape>::const_iterator known = m_shapes.find(column);
    if (known != m_shapes.end())
        return known->second;
    std::vector<QString> values;
    QStringList different;
    QSet<QString> seen;
    for (qsizetype record = m_table.headerRecord() + 1; record < m_table.recordCount(); ++record) {
        const QString value = oneLine(text(column, record));
        if (value.isEmpty())
            continue;
        values.push_back(value);
        if (!seen.contains(value.toCaseFolded())) {
            seen.insert(value.toCaseFolded());
            different.append(value);
        }
    }
    Shape found;
    const qsizetype form = CsvMapping::customForms().indexOf(m_columns[column].as);
    found.type = form > 0 ? static_cast<CustomType>(form - 1) : proposedType(values, different);
    qsizetype left = customFieldInfo(u"options").maximumLength();
    for (const QString &option : std::as_const(different)) {
        left -= option.size() + 2;
        if (left < 0)
            break;
        if (!holdsSeparator(option) && customFieldInfo(u"options").canonical(option))
            found.options.append(option);
    }
    return m_shapes.emplace(column, std::move(found)).first->second;
}

CustomType CustomColumns::proposedType(const std::vector<QString> &values, const QStringList &different) const
{
    const auto all = [&values](const auto &fits) { return std::all_of(values.begin(), values.end(), fits); };
    const auto isDay = [](DayOrder order) { return [order](const QString &text) { return readCellDate(text, order).has_value(); }; };
    CustomField flag;
    flag.type = CustomType::Flag;
    if (values.empty())
        return CustomType::Text;
    if (all(isMeantAsNumber))
        return CustomType::Number;
    if (all(isDay(DayOrder::DayFirst)) || all(isDay(DayOrder::MonthFirst)))
        return CustomType::Date;
    const InputContext input{m_context.plan, m_context.today};
    if (all([&](const QString &text) { return customValues::fromInput(flag, text, input).hasValue(); }))
        return CustomType::Flag;
    const bool isRepeated = different.size() <= mostOptions && static_cast<size_t>(different.size()) * 2 <= values.size();
    const bool areOptions = std::all_of(different.begin(), different.end(), [](const QString &option) {
        return option.size() <= longestOption && !holdsSeparator(option);
    });
    return isRepeated && areOptions ? CustomType::Choice : CustomType::Text;
}

void CustomColumns::insertMade(const QSet<EntityId> &used, Change *change, ImportReport *report, ImportNotes *notes) const
{
    QString order;
    for (const CustomField &field : m_context.plan.all<CustomField>())
        order = std::max(order, field.order);
    QSet<size_t> told;
    for (const Made &made : m_made) {
        if (!used.contains(made.field.id))
            continue;
        if (!told.contains(made.column)) {
            told.insert(made.column);
            notes->say(noteOfMade(made.column, used));
        }
        CustomField field = made.field;
        field.order = order = OrderKey::between(order, {});
        ++report->alsoCreated[u"custom_field"_s];
        ++report->customFieldsFor[field.entity];
        change->insert(std::move(field));
    }
    for (const Grown &grown : m_grown) {
        if (!used.contains(grown.field.id))
            continue;
        notes->say(tr("The field “%1” got new options: %2.").arg(customValues::labelOf(grown.field), grown.added.join(u", "_s)));
        change->set(EntityKind::CustomField, grown.field.id, customFieldInfo(u"options"), grown.field.options);
    }
}

QString CustomColumns::noteOfMade(size_t column, const QSet<EntityId> &used) const
{
    QStringList kinds;
    QString type;
    for (const Made &made : m_made) {
        if (made.column != column || !used.contains(made.field.id))
            continue;
        const EntityInfo *rows = m_context.plan.catalogue().find(QStringView(made.field.entity));
        kinds.append(insideSentence(rows->pluralText()));
        type = description(made.field);
    }
    if (kinds.size() == 1) {
        //: %2 says of which type the field is, e.g. "a number"
        return tr("The column “%1” becomes a new field of your own: %2.").arg(header(column), type);
    }
    kinds.sort();
    //: %2 lists kinds of rows, e.g. "features and initiatives"; %3 says of which type the fields are, e.g. "a number"
    return tr("The column “%1” becomes new fields of your own, one each for %2: %3.")
        .arg(header(column), ImportReport::listed(kinds), type);
}

QString CustomColumns::description(const CustomField &field) const
{
    switch (customValues::typeOf(field)) {
    case CustomType::Number:
        return tr("a number", "type of a field");
    case CustomType::Date:
        return tr("a date", "type of a field");
    case CustomType::Flag:
        return tr("yes or no", "type of a field");
    case CustomType::Choice: {
        QStringList options = customValues::optionsOf(field);
        if (options.size() > optionsTold)
            options = options.first(optionsTold) << u"…"_s;
        //: %1 lists the options
        return tr("a choice of %1", "type of a field").arg(options.join(u", "_s));
    }
    case CustomType::Text:
        break;
    }
    return tr("a text", "type of a field");
}

} // namespace leadline
