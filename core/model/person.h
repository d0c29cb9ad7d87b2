// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// Somebody who leads, works or decides.
struct Person : EntityBase
{
    QString name;
    QString initials;
    QString email;
    std::optional<PersonRole> role;
    Id<Person> reportsTo;
    QString externalKey;
    std::optional<int> colour;
};

/// The first letters of the first and the last word: "AL" for Ana María López.
QString initialsOf(const QString &name);
/// Those a person has, else those of the name.
QString initialsOf(const Person &person);

template<> const EntityInfo &entityInfo<Person>();

} // namespace leadline
