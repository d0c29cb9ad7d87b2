// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowchanges.h"

#include "core/analysis/derived/customvalues.h"
#include "core/base/labelcase.h"
#include "core/base/orderkey.h"
#include "core/model/feature.h"
#include "core/model/palette.h"
#include "core/model/planrecord.h"
#include "core/model/product.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowChangesText
{
    Q_DECLARE_TR_FUNCTIONS(RowChanges)
};

Result<const FieldInfo *> writableField(const EntityInfo &info, const QString &key)
{
    const FieldInfo *field = info.field(key);
    if (!field) {
        return Error{ErrorCode::Usage,
                     RowChangesText::tr("%1 has no field '%2'; `leadline fields %3` lists them. Nothing was changed.")
                         .arg(info.labelText(), key, info.keyText())};
    }
    if (field->readOnly) {
        return Error{ErrorCode::Usage,
                     RowChangesText::tr("'%1' is written by the program and can't be set. Nothing was changed.")
                         .arg(key)};
    }
    return field;
}

Result<> assign(EntityBase &row, EntityKind kind, const FieldInfo &field, const QString &value, const InputContext &context)
{
    if (field.isSet()) {
        const Result<QStringList> elements = elementsFromInput(field, value, context);
        if (!elements)
            return elements.error();
        for (const QString &element : *elements) {
            if (const Result<> added = field.addElement(row, element); !added)
                return added;
        }
        return {};
    }
    const Result<QString> text = textFromInput(field, value, contextFor(field, kind, row, context));
    return text ? field.setText(row, *text) : Result<>(text.error());
}

QString lastOrder(const Table &table)
{
    QString last;
    for (const EntityBase *row : table.live())
        last = std::max(last, row->order);
    return last;
}

/// Fills in what can't be mistaken.
Result<> addDefaults(EntityBase &row, const EntityInfo &info, const QStringList &given, const InputContext &context,
                     Id<PlanRecord> myPlan)
{
    const Table &table = context.plan.table(info.kind());
    if (row.order.isEmpty())
        row.order = OrderKey::between(lastOrder(table), u"");
    if (const FieldInfo *colour = info.field(u"colour"); colour && colour->isUnset(row)) {
        if (const Result<> set = colour->setText(row, QString::number(freeColour(table))); !set)
            return set;
    }
    const bool ownsPlan = info.kind() == EntityKind::Product || info.kind() == EntityKind::Objective || info.kind() == EntityKind::Team;
    if (const FieldInfo *plan = info.field(u"plan"); ownsPlan && !given.contains(u"plan"_s)) {
        const Rows<PlanRecord> plans = context.plan.all<PlanRecord>();
        const Id<PlanRecord> owner = plans.size() == 1 ? idOf(plans.at(0)) : myPlan;
        if (!owner.isNull()) {
            if (const Result<> set = plan->setText(row, idText(owner.untyped())); !set)
                return set;
        }
    }
    if (info.kind() == EntityKind::Feature) {
        Feature &feature = static_cast<Feature &>(row);
        const Rows<Product> products = context.plan.all<Product>();
        if (feature.product.isNull() && products.size() == 1)
            feature.product = idOf(products.at(0));
    }
    return {};
}

/// A start and an end that are given together are read together: each may lend the other its year.
Result<std::vector<Assignment>> withDatesTogether(std::vector<Assignment> values, const EntityInfo &info, const InputContext &context)
{
    const auto given = [&](const QString &key) {
        return std::ranges::find_if(values, [&](const Assignment &value) { return value.key == key && !value.value.trimmed().isEmpty(); });
    };
    const std::vector<Assignment>::iterator start = given(u"start"_s);
    const std::vector<Assignment>::iterator end = given(u"end"_s);
    const FieldInfo *field = info.field(u"end"_s);
    if (start == values.end() || end == values.end() || !field || !info.field(u"start"_s))
        return values;
    // What can't be read is for the field's own error.
    const Result<PlannedSpan> span = PlannedSpan::fromInput(start->value, end->value, context.plan.fiscalCalendar(), context.today);
    if (span) {
        const bool areDays = field->type == FieldType::Day;
        start->value = areDays ? span->start.date.toString(Qt::ISODate) : span->start.text();
        end->value = areDays ? span->end.date.toString(Qt::ISODate) : span->end.text();
    } else if (span.error().code == ErrorCode::Refused) {
        return span.error();
    }
    return values;
}

} // namespace

Result<std::vector<Assignment>> parseAssignments(const QStringList &texts)
{
    std::vector<Assignment> values;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0) {
            return Error{ErrorCode::Usage,
                         RowChangesText::tr("'%1' isn't of the form field=value. Nothing was changed.").arg(text)};
        }
        values.push_back({text.left(equals), text.mid(equals + 1)});
    }
    return values;
}

Result<Change> additionFor(const EntityInfo &info, const std::vector<Assignment> &typed, const InputContext &context,
                           Id<PlanRecord> myPlan, IdSource &ids)
{
    if (info.kind() == EntityKind::Snapshot) {
        return Error{ErrorCode::Usage,
                     RowChangesText::tr("A snapshot names a moment, which `leadline snapshot` takes. Nothing was changed.")};
    }
    const Result<std::vector<Assignment>> values = withDatesTogether(typed, info, context);
    if (!values)
        return values.error();
    EntityBox row = info.create();
    row->id = ids.next();
    QStringList given;
    const std::vector<const CustomField *> ownFields = customValues::fieldsOf(context.plan, info);
    std::vector<std::pair<const CustomField *, QString>> own;
    for (const Assignment &value : *values) {
        const std::vector<const CustomField *>::const_iterator ownField =
            std::ranges::find(ownFields, value.key, [](const CustomField *one) { return one->key; });
        if (ownField != ownFields.cend()) {
            const Result<QString> text = customValues::fromInput(**ownField, value.value, context);
            if (!text)
                return text.error();
            own.emplace_back(*ownField, *text);
            continue;
        }
        const Result<const FieldInfo *> field = writableField(info, value.key);
        if (!field)
            return field.error();
        given.append(value.key);
        if (const Result<> assigned = assign(*row, info.kind(), **field, value.value, context); !assigned)
            return assigned.error();
    }
    if (const Result<> completed = addDefaults(*row, info, given, context, myPlan); !completed)
        return completed.error();
    QStringList alternatives;
    bool hasOne = false;
    for (const FieldInfo &field : info.fields()) {
        if (!field.oneOf)
            continue;
        alternatives.append(field.keyText());
        hasOne = hasOne || !field.isUnset(*row);
    }
    if (!alternatives.isEmpty() && !hasOne) {
        return Error{ErrorCode::Usage,
                     RowChangesText::tr("%1 belongs to one of these, and none is given: %2. Nothing was changed.")
                         .arg(info.labelText(), alternatives.join(u", "_s))};
    }
    Change change(RowChangesText::tr("Add %1 %2").arg(insideSentence(info.labelText()), info.title(*row)).trimmed());
    const EntityKey added{info.kind(), row->id};
    change.insert(info.kind(), std::move(row));
    customValues::Writer writer(context.plan, ids);
    for (const auto &[field, text] : own)
        writer.put(change, *field, added, text);
    return change;
}

Result<Change> editFor(EntityKey row, const std::vector<Assignment> &typed, const InputContext &context)
{
    const EntityInfo &info = context.plan.catalogue().info(row.kind);
    const Result<std::vector<Assignment>> values = withDatesTogether(typed, info, context);
    if (!values)
        return values.error();
    const EntityBase *present = context.plan.find(row.kind, row.id);
    QStringList labels;
    Change change{QString()};
    for (const Assignment &value : *values) {
        const Result<const FieldInfo *> field = writableField(info, value.key);
        if (!field)
            return field.error();
        labels.append((*field)->labelText());
        if ((*field)->isSet()) {
            const Result<QStringList> elements = elementsFromInput(**field, value.value, context);
            if (!elements)
                return elements.error();
            change.setElements(context.plan, row.kind, row.id, **field, *elements);
            continue;
        }
        const Result<QString> text =
            textFromInput(**field, value.value, present ? contextFor(**field, row.kind, *present, context) : context);
        if (!text)
            return text.error();
        change.set(row.kind, row.id, **field, *text);
    }
    const QString title = present ? info.title(*present) : QString();
    change.label = RowChangesText::tr("Change %1 of %2")
                       .arg(labels.join(u", "_s), title.isEmpty() && present ? present->ref : title);
    return change;
}

} // namespace leadline
