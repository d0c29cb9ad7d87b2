// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A remark on any row.
struct Comment : EntityBase
{
    QString onEntity;
    QString onId;
    QString body;
    Id<Person> author;
    QDateTime at;
};

template<> const EntityInfo &entityInfo<Comment>();

} // namespace leadline
