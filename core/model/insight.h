// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// What a customer or the market said.
struct Insight : EntityBase
{
    QString title;
    QString body;
    std::optional<InsightKind> kind;
    QString source;
    QString customer;
    QString segment;
    std::optional<qint64> revenue; ///< minor units per year
    QDate day;
    Id<Person> author;
    RefSet<Product> products;
    bool archived = false;
    Id<Insight> mergedInto;
};

template<> const EntityInfo &entityInfo<Insight>();

} // namespace leadline
