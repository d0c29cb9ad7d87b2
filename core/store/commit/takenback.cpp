// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/takenback.h"

#include "core/model/conflict.h"
#include "core/store/journal/journalrow.h"

#include <QMultiHash>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether both are about the same field of the same row; of a set, about the same element.
bool isAboutTheSame(const ChangeRow &one, const ChangeRow &other)
{
    if (one.kind != other.kind || one.id != other.id || one.field != other.field)
        return false;
    const auto element = [](const ChangeRow &row) { return row.after.isNull() ? row.before : row.after; };
    return !one.field || !one.field->isSet() || element(one) == element(other);
}

/// The edit that lost against what stood in the file; none when the conflict is about something else.
std::optional<ChangeRow> contestedEdit(const Conflict &conflict, const Transaction &stored, const Catalogue &catalogue)
{
    const EntityInfo *info = catalogue.find(conflict.entity);
    const FieldInfo *field = info ? info->field(conflict.field) : nullptr;
    if (!field || idFromText(conflict.txns.section(u' ', 0, 0)) != stored.id)
        return {};
    ChangeRow edit{.kind = info->kind(),
                   .id = idFromText(conflict.entityId),
                   .field = field,
                   .before = contestedValue(field, conflict.theirs),
                   .after = contestedValue(field, conflict.mine)};
    const bool isStored = std::ranges::any_of(stored.rows, [&](const ChangeRow &row) {
        return isAboutTheSame(row, edit) || (!row.field && row.kind == edit.kind && row.id == edit.id);
    });
    return isStored ? std::nullopt : std::optional(std::move(edit));
}

} // namespace

QString contestedValue(const FieldInfo *field, const QString &text)
{
    const bool isAlwaysSet = !field || field->type == FieldType::Text || field->type == FieldType::Markdown
        || field->type == FieldType::Json;
    return text.isEmpty() && !isAlwaysSet ? QString() : text;
}

Transaction withContestedEdits(Transaction stored, const Catalogue &catalogue)
{
    std::vector<ChangeRow> contested;
    for (const ChangeRow &row : stored.rows) {
        if (row.kind != EntityKind::Conflict || !row.isInsertion())
            continue;
        if (std::optional<ChangeRow> edit = contestedEdit(static_cast<const Conflict &>(*row.rowAfter), stored, catalogue))
            contested.push_back(std::move(*edit));
    }
    stored.rows.insert(stored.rows.end(), std::move_iterator(contested.begin()), std::move_iterator(contested.end()));
    return stored;
}

QSet<EntityKey> takeBackWhatWasStored(Transaction &reversal, const Transaction &stored)
{
    QMultiHash<EntityKey, const ChangeRow *> rowsOf;
    for (const ChangeRow &row : stored.rows)
        rowsOf.insert({row.kind, row.id}, &row);
    QSet<EntityKey> changed;
    std::erase_if(reversal.rows, [&](ChangeRow &back) {
        if (back.isInsertion())
            return false;
        const EntityKey key{back.kind, back.id};
        const ChangeRow *taken = nullptr;
        int count = 0;
        for (const ChangeRow *row : rowsOf.values(key)) {
            if (!isAboutTheSame(*row, back))
                continue;
            taken = row;
            ++count;
        }
        if (count == 0) {
            changed.insert(key);
            return true;
        }
        // One that set a field twice is taken back in steps of its own.
        if (count > 1 || !back.field || back.field->isSet())
            return false;
        const ChangeRow wanted = taken->inverse();
        if (wanted.before == back.before && wanted.after == back.after)
            return false;
        changed.insert(key);
        back = wanted;
        return false;
    });
    return changed;
}

} // namespace leadline
