// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// An old reference that still leads to its row.
struct Alias : EntityBase
{
    QString oldRef;
    QString entity;
    QString entityId;
};

template<> const EntityInfo &entityInfo<Alias>();

} // namespace leadline
