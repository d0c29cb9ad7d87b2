// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/update.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple updateFields{
    field::reference("plan", QT_TRANSLATE_NOOP("Field", "Plan"), &Update::plan),
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Update::title).required(),
    field::day("period_start", QT_TRANSLATE_NOOP("Field", "Period start"), &Update::periodStart).aroundToday(),
    field::day("period_end", QT_TRANSLATE_NOOP("Field", "Period end"), &Update::periodEnd).asEnd().aroundToday(),
    field::reference("audience", QT_TRANSLATE_NOOP("Field", "Audience"), &Update::audience),
    field::markdown("body", QT_TRANSLATE_NOOP("Field", "Text"), &Update::body),
    field::enumeration("state", QT_TRANSLATE_NOOP("Field", "State"), &Update::state),
    field::day("sent_on", QT_TRANSLATE_NOOP("Field", "Sent on"), &Update::sentOn).recorded(),
    field::references("sent_to", QT_TRANSLATE_NOOP("Field", "Sent to"), &Update::sentTo),
    field::reference("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot"), &Update::snapshot),
    field::markdown("response", QT_TRANSLATE_NOOP("Field", "Response"), &Update::response),
};

} // namespace

template<>
const EntityInfo &entityInfo<Update>()
{
    static const EntityInfo info = makeEntityInfo<Update, updateFields>({
        .key = "update",
        .label = QT_TRANSLATE_NOOP("Entity", "Update"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Updates"),
        .refPrefix = "UPD",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
