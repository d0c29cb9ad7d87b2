// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/milestone.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple milestoneFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Milestone::name).required(),
    field::when("date", QT_TRANSLATE_NOOP("Field", "Date"), &Milestone::date).asEnd(),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Milestone::kind),
    field::references("products", QT_TRANSLATE_NOOP("Field", "Products"), &Milestone::products),
    field::reference("owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Milestone::owner),
    field::flag("done", QT_TRANSLATE_NOOP("Field", "Done"), &Milestone::done),
    field::text("external_key", QT_TRANSLATE_NOOP("Field", "External key"), &Milestone::externalKey)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The key this row has in the tracker it came from.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<Milestone>()
{
    static const EntityInfo info = makeEntityInfo<Milestone, milestoneFields>({
        .key = "milestone",
        .label = QT_TRANSLATE_NOOP("Entity", "Milestone"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Milestones"),
        .refPrefix = "MS",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
