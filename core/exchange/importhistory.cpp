// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importhistory.h"

#include "core/model/customvalue.h"

namespace leadline {

namespace {

std::pair<EntityId, QString> valuePlace(const EntityBase &customValue)
{
    const CustomValue &value = static_cast<const CustomValue &>(customValue);
    return {value.field.untyped(), value.onId};
}

} // namespace

bool JournalImportHistory::concerns(ChangeKind kind, EntityId undoes) const
{
    switch (kind) {
    case ChangeKind::Import:
        return true;
    case ChangeKind::Undo:
        return m_imports.contains(undoes);
    case ChangeKind::Redo:
        return m_undoings.contains(undoes) || m_imports.contains(undoes);
    default:
        return false;
    }
}

void JournalImportHistory::add(const Transaction &transaction)
{
    if (!concerns(transaction.kind, transaction.undoes))
        return;
    if (transaction.kind == ChangeKind::Undo)
        m_undoings.insert(transaction.id);
    else
        m_imports.insert(transaction.id);
    for (const ChangeRow &row : transaction.rows)
        remember(row);
}

void JournalImportHistory::remember(const ChangeRow &row)
{
    const EntityKey key{row.kind, row.id};
    if (row.isRemoval()) {
        if (row.kind == EntityKind::CustomValue)
            m_values.remove(valuePlace(*row.rowBefore));
        m_rows.remove(key);
        return;
    }
    Memory &memory = m_rows[key];
    if (row.isInsertion()) {
        memory = Memory{.inserted = row.rowAfter, .scalars = {}, .sets = {}};
        if (row.kind == EntityKind::CustomValue)
            m_values.insert(valuePlace(*row.rowAfter), row.id);
        return;
    }
    if (!row.field)
        return;
    if (!row.field->isSet()) {
        memory.scalars.insert(row.field, row.after);
        return;
    }
    const std::optional<QStringList> before = lastImportedElements(row.kind, row.id, *row.field);
    QStringList elements = before.value_or(QStringList());
    if (!row.before.isNull())
        elements.removeAll(row.before);
    if (!row.after.isNull() && !elements.contains(row.after))
        elements.append(row.after);
    memory.sets.insert(row.field, elements);
}

bool JournalImportHistory::wasImported(EntityKind kind, EntityId id) const
{
    return m_rows.contains(EntityKey{kind, id});
}

std::optional<QString> JournalImportHistory::lastImported(EntityKind kind, EntityId id, const FieldInfo &field) const
{
    const QHash<EntityKey, Memory>::const_iterator memory = m_rows.constFind(EntityKey{kind, id});
    if (memory == m_rows.cend())
        return std::nullopt;
    const QHash<const FieldInfo *, QString>::const_iterator text = memory->scalars.constFind(&field);
    if (text != memory->scalars.cend())
        return *text;
    if (!memory->inserted)
        return std::nullopt;
    return field.text(*memory->inserted);
}

std::optional<QStringList> JournalImportHistory::lastImportedElements(EntityKind kind, EntityId id,
                                                                      const FieldInfo &field) const
{
    const QHash<EntityKey, Memory>::const_iterator memory = m_rows.constFind(EntityKey{kind, id});
    if (memory == m_rows.cend())
        return std::nullopt;
    const QHash<const FieldInfo *, QStringList>::const_iterator elements = memory->sets.constFind(&field);
    if (elements != memory->sets.cend())
        return *elements;
    if (!memory->inserted)
        return std::nullopt;
    return field.elements(*memory->inserted);
}

std::optional<QString> JournalImportHistory::lastImportedValue(EntityId customField, EntityId row) const
{
    const QHash<std::pair<EntityId, QString>, EntityId>::const_iterator value = m_values.constFind({customField, idText(row)});
    if (value == m_values.cend())
        return std::nullopt;
    return lastImported(EntityKind::CustomValue, *value, *entityInfo<CustomValue>().field(u"value"));
}

} // namespace leadline
