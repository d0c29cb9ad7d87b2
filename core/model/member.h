// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Somebody's share in a team.
struct Member : EntityBase
{
    Id<Team> team;
    Id<Person> person;
    QString name;
    std::optional<double> availability; ///< 0-100
    QDate from;
    QDate to;
};

template<> const EntityInfo &entityInfo<Member>();

} // namespace leadline
