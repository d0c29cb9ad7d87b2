// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// Days without work (Holiday) or without releases (Freeze).
struct Blackout : EntityBase
{
    QString name;
    QDate start;
    QDate end;
    std::optional<BlackoutKind> kind = BlackoutKind::Holiday;
    Id<Team> team;
};

template<> const EntityInfo &entityInfo<Blackout>();

} // namespace leadline
