// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Two people changed the same field; somebody decides.
struct Conflict : EntityBase
{
    QString entity;
    QString entityId;
    QString field;
    QString base;
    QString mine;
    QString theirs;
    QString txns;
    Id<Person> resolvedBy;
};

template<> const EntityInfo &entityInfo<Conflict>();

} // namespace leadline
