// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QRandomGenerator>

namespace leadline::tests {

/// A canonical text that the field accepts, or null (not set). For sets: one element.
QString randomText(const FieldInfo &field, const Plan &plan, QRandomGenerator &random);

/// A row with a random choice of fields set; references name live rows of @p plan. Its id is set.
EntityBox randomRow(const EntityInfo &info, const Plan &plan, IdSource &ids, QRandomGenerator &random);

/// A change that keeps the hard rules as far as can be told beforehand: mostly edits of one to three fields, some
/// insertions, removals and restorations, of any entity.
Change randomChange(const Plan &plan, IdSource &ids, QRandomGenerator &random);

} // namespace leadline::tests
