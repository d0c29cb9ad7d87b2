// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A moment of the plan that has a name.
struct Snapshot : EntityBase
{
    QString name;
    std::optional<SnapshotKind> kind = SnapshotKind::Named;
    QDateTime takenAt;
    Id<Person> takenBy;
    QString position;
};

template<> const EntityInfo &entityInfo<Snapshot>();

} // namespace leadline
