// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QHash>

namespace leadline {

/// Which rows refer to a row, field by field. Built for a field when first asked and dropped when that field of
/// some row changes, so that editing anything else costs nothing. Window's thread.
class Referrers final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<EntityId>;

    explicit Referrers(PlanContext &context, QObject *parent = nullptr);

    /// The live rows of entity @p kind whose reference field @p key names @p target, in the order of their table.
    const Ids &of(EntityKind kind, const char *key, EntityId target) const;
    const Ids &of(EntityKind kind, const FieldInfo &field, EntityId target) const;

private:
    using Index = QHash<EntityId, Ids>;

    void forget(EntityKind kind);
    void forget(EntityKind kind, const FieldMask &fields);

    PlanContext &m_context;
    mutable QHash<const FieldInfo *, Index> m_indexes;
};

} // namespace leadline
