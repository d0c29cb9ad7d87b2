// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/snapshot.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple snapshotFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Snapshot::name).required(),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Snapshot::kind),
    field::instant("taken_at", QT_TRANSLATE_NOOP("Field", "Taken at"), &Snapshot::takenAt),
    field::reference("taken_by", QT_TRANSLATE_NOOP("Field", "Taken by"), &Snapshot::takenBy),
    field::json("position", QT_TRANSLATE_NOOP("Field", "Position"), &Snapshot::position).readOnly()
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Version vector: how many transactions of each replica the moment holds.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<Snapshot>()
{
    static const EntityInfo info = makeEntityInfo<Snapshot, snapshotFields>({
        .key = "snapshot",
        .label = QT_TRANSLATE_NOOP("Entity", "Snapshot"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Snapshots"),
        .refPrefix = "SNAP",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
