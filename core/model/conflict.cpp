// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple conflictFields{
    field::text("entity", QT_TRANSLATE_NOOP("Field", "Entity"), &Conflict::entity).readOnly(),
    field::text("entity_id", QT_TRANSLATE_NOOP("Field", "Row"), &Conflict::entityId).readOnly(),
    field::text("field", QT_TRANSLATE_NOOP("Field", "Field"), &Conflict::field).readOnly(),
    field::markdown("base", QT_TRANSLATE_NOOP("Field", "Before"), &Conflict::base).readOnly().holdsRows(),
    field::markdown("mine", QT_TRANSLATE_NOOP("Field", "Mine"), &Conflict::mine).readOnly().holdsRows(),
    field::markdown("theirs", QT_TRANSLATE_NOOP("Field", "Theirs"), &Conflict::theirs).readOnly().holdsRows(),
    field::text("txns", QT_TRANSLATE_NOOP("Field", "Transactions"), &Conflict::txns).readOnly(),
    field::reference("resolved_by", QT_TRANSLATE_NOOP("Field", "Resolved by"), &Conflict::resolvedBy),
};

} // namespace

template<>
const EntityInfo &entityInfo<Conflict>()
{
    static const EntityInfo info = makeEntityInfo<Conflict, conflictFields>({
        .key = "conflict",
        .label = QT_TRANSLATE_NOOP("Entity", "Conflict"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Conflicts"),
        .refPrefix = "CNF",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
