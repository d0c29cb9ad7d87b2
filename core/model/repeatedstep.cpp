// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/repeatedstep.h"

#include "core/model/plan.h"

namespace leadline {

bool isAlreadySo(const Plan &plan, const ChangeRow &row)
{
    const bool isWholeRow = row.isInsertion() || row.isRemoval();
    const EntityBase *present = isWholeRow ? plan.find(row.kind, row.id) : nullptr;
    return present && present->removed == row.isRemoval();
}

} // namespace leadline
