// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// Somebody to keep informed.
struct Stakeholder : EntityBase
{
    QString name;
    QString organisation;
    QString role;
    std::optional<int> influence;
    std::optional<int> interest;
    std::optional<Stance> stance;
    std::optional<int> cadenceDays; ///< days
    QDate lastContact;
    RefSet<Product> products;
};

template<> const EntityInfo &entityInfo<Stakeholder>();

} // namespace leadline
