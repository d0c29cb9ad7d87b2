// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/rowstore.h"

#include <QSet>

namespace leadline {

/// How rows of the file hang together, as a transaction that is being written leaves them. What two people did without
/// knowing of each other may not fit: one removes what the other one's row can't be without, or each closes half of a
/// circle.
class RowLinks final
{
public:
    RowLinks(RowStore &rows, const Catalogue &catalogue);

    /// False when there is no such row as well.
    Result<bool> isLive(EntityKey row);
    /// What @p row can't be without and isn't there.
    Result<std::vector<EntityKey>> missing(const EntityInfo &info, const EntityBase &row);
    /// Those of @p rows that live rows can't be without, each with one of these.
    Result<QHash<EntityKey, EntityId>> needed(const QSet<EntityKey> &rows);

    /// True when @p field leads upwards from @p from to @p to, or they are the same.
    Result<bool> leadsUp(const EntityInfo &info, const FieldInfo &field, EntityId from, EntityId to);
    /// True when a live dependency other than @p self, or a chain of them, leads from one feature to the other.
    Result<bool> leadsOn(EntityId from, EntityId to, EntityId self);

private:
    Result<> noteNeeded(const EntityInfo &info, const std::vector<const FieldInfo *> &fields, const QSet<EntityKey> &rows,
                        QHash<EntityKey, EntityId> *needed);

    RowStore &m_rows;
    const Catalogue &m_catalogue;
};

} // namespace leadline
