// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/plan.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, 6> kindTexts{"edit", "undo", "redo", "import", "merge", "template"};

Error cannotApply(const ChangeRow &row, const char *why)
{
    return {ErrorCode::Invalid, QCoreApplication::translate("Change", "A change does not fit the plan; nothing was changed."),
            u"%1 %2: %3"_s.arg(idText(row.id), row.field ? row.field->keyText() : u"*"_s, QLatin1String(why))};
}

Result<> applyWholeRow(Table &table, const ChangeRow &row)
{
    EntityBase *present = table.find(row.id);
    if (row.isRemoval()) {
        if (!present || present->removed)
            return cannotApply(row, "removes a row that isn't there");
        table.remove(*present);
        return {};
    }
    if (!present) {
        EntityBox copy = table.info().clone(*row.rowAfter);
        copy->id = row.id;
        copy->removed = false;
        table.insert(std::move(copy));
        return {};
    }
    if (!present->removed)
        return cannotApply(row, "inserts a row that is there");
    const QString ref = present->ref;
    for (const FieldInfo &field : table.info().fields()) {
        if (field.isSet()) {
            for (const QString &element : field.elements(*present))
                field.removeElement(*present, element);
            for (const QString &element : field.elements(*row.rowAfter)) {
                if (const Result<> added = field.addElement(*present, element); !added)
                    return added;
            }
        } else if (const Result<> set = field.setText(*present, field.text(*row.rowAfter)); !set) {
            return set;
        }
    }
    // Like the store: who removed the row may not have known yet what reference it was given.
    if (!ref.isEmpty())
        present->ref = ref;
    table.restore(*present);
    return {};
}

} // namespace

ChangeRow ChangeRow::inverse() const
{
    ChangeRow back = *this;
    std::swap(back.before, back.after);
    std::swap(back.rowBefore, back.rowAfter);
    return back;
}

QString changeKindText(ChangeKind kind)
{
    return QString::fromLatin1(kindTexts[static_cast<size_t>(kind)]);
}

std::optional<ChangeKind> changeKindFromText(QStringView text)
{
    for (size_t i = 0; i < kindTexts.size(); ++i) {
        if (text == QLatin1String(kindTexts[i]))
            return static_cast<ChangeKind>(i);
    }
    return std::nullopt;
}

QString historyLabel(const Transaction &transaction)
{
    switch (transaction.kind) {
    case ChangeKind::Undo:
        return QCoreApplication::translate("Journal", "Undo: %1").arg(transaction.label);
    case ChangeKind::Redo:
        return QCoreApplication::translate("Journal", "Redo: %1").arg(transaction.label);
    case ChangeKind::Edit:
    case ChangeKind::Import:
    case ChangeKind::Merge:
    case ChangeKind::Template:
        break;
    }
    return transaction.label;
}

void Change::set(EntityKind entity, EntityId id, const FieldInfo &field, const QString &text)
{
    rows.push_back({.kind = entity, .id = id, .field = &field, .after = text});
}

void Change::setElements(const Plan &plan, EntityKind entity, EntityId id, const FieldInfo &field,
                         const QStringList &elements)
{
    const EntityBase *row = plan.find(entity, id);
    const QStringList present = row ? field.elements(*row) : QStringList();
    for (const QString &element : present) {
        if (!elements.contains(element))
            removeElement(entity, id, field, element);
    }
    for (const QString &element : elements) {
        if (!present.contains(element))
            addElement(entity, id, field, element);
    }
}

void Change::addElement(EntityKind entity, EntityId id, const FieldInfo &field, const QString &element)
{
    rows.push_back({.kind = entity, .id = id, .field = &field, .after = element});
}

void Change::removeElement(EntityKind entity, EntityId id, const FieldInfo &field, const QString &element)
{
    rows.push_back({.kind = entity, .id = id, .field = &field, .before = element});
}

void Change::insert(EntityKind entity, EntityBox row)
{
    const EntityId id = row->id;
    rows.push_back({.kind = entity, .id = id, .rowAfter = std::move(row)});
}

void Change::remove(EntityKind entity, EntityId id)
{
    // execute() fills in what the row held.
    rows.push_back({.kind = entity, .id = id});
}

void Change::restore(const Plan &plan, EntityKind entity, EntityId id)
{
    if (const EntityBase *row = plan.find(entity, id))
        rows.push_back({.kind = entity, .id = id, .rowAfter = plan.table(entity).info().clone(*row)});
}

Result<> applyRow(Plan &plan, const ChangeRow &row)
{
    Table &table = plan.table(row.kind);
    if (!row.field)
        return applyWholeRow(table, row);
    EntityBase *entity = table.find(row.id);
    if (!entity)
        return cannotApply(row, "edits a row that isn't there");
    if (!row.field->isSet())
        return row.field->setText(*entity, row.after);
    if (!row.before.isNull())
        row.field->removeElement(*entity, row.before);
    return row.after.isNull() ? Result<>() : row.field->addElement(*entity, row.after);
}

} // namespace leadline
