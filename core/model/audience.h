// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// What a group of readers gets to see.
struct Audience : EntityBase
{
    QString name;
    QString hiddenFields;
    QString hiddenEntities;
    RefSet<Product> onlyProducts;
    std::optional<Coarseness> coarsest;
    PlannedDate hideAfter;
    QString denyWords;
    QString confidentiality;
};

template<> const EntityInfo &entityInfo<Audience>();

} // namespace leadline
