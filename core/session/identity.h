// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localpaths.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/plan.h"

#include <QString>

namespace leadline {

/// Under whose name changes are made. "My plan" is the plan whose lead's e-mail, else name, is this.
struct Identity
{
    QString name;
    QString email = {};

    /// `--author`, else LEADLINE_AUTHOR, else the configured identity, else the system's user.
    static Identity choose(const QString &givenAuthor, const LocalPaths &paths);
    /// What the settings hold; an empty name when nobody was configured.
    static Identity configured(const LocalPaths &paths);
    /// False when the settings could not be written.
    bool saveAsConfigured(const LocalPaths &paths) const;

    /// The author as transactions record it.
    QString author() const { return name; }

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// The row of the person that the identity is, by e-mail, else by name; null when there is none.
Id<Person> personOf(const Plan &plan, const Identity &identity);

/// The plan the identity leads; null when it leads none.
Id<PlanRecord> myPlan(const Plan &plan, const Identity &identity);

} // namespace leadline
