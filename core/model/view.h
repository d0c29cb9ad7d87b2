// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A saved way to look at the plan.
struct View : EntityBase
{
    QString name;
    Id<Person> owner;
    bool shared = false;
    QString description;
};

template<> const EntityInfo &entityInfo<View>();

} // namespace leadline
