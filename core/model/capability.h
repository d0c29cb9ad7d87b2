// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Something customers compare.
struct Capability : EntityBase
{
    Id<Product> product;
    QString name;
};

template<> const EntityInfo &entityInfo<Capability>();

} // namespace leadline
