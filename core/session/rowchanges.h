// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/base/idsource.h"
#include "core/model/input.h"
#include "core/model/planrecord.h"

#include <QStringList>

namespace leadline {

/// A `F=V` of the command line: a field's key and what was typed for it; an empty value clears.
struct Assignment
{
    QString key;
    QString value;
};

/// Splits `F=V` texts; an Error names the first that has no key.
Result<std::vector<Assignment>> parseAssignments(const QStringList &texts);

/// The change that adds a row of @p info with these values. Defaults that people expect are filled in: a place at the
/// end of its list, the only product or the author's plan where one is needed and can't be mistaken, the first free colour.
Result<Change> additionFor(const EntityInfo &info, const std::vector<Assignment> &values, const InputContext &context,
                           Id<PlanRecord> myPlan, IdSource &ids);

/// The change that sets these fields of a row.
Result<Change> editFor(EntityKey row, const std::vector<Assignment> &values, const InputContext &context);

} // namespace leadline
