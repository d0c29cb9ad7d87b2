// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A family of products.
struct ProductLine : EntityBase
{
    QString name;
};

template<> const EntityInfo &entityInfo<ProductLine>();

} // namespace leadline
