// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/undoable.h"

#include "core/session/snapshotrule.h"
#include "core/store/commit/takenback.h"

namespace leadline {

Transaction undoable(Transaction stored)
{
    stored = withContestedEdits(std::move(stored), Catalogue::standard());
    std::erase_if(stored.rows, [](const ChangeRow &row) {
        const bool isOfTheStore = row.kind == EntityKind::Conflict || row.kind == EntityKind::Alias;
        return SnapshotRule::isAutomatic(row) || (isOfTheStore && row.isInsertion())
            || (row.field && qstrcmp(row.field->key, "ref") == 0);
    });
    return stored;
}

} // namespace leadline
