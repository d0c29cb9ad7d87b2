// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spaninput.h"
#include "ui/base/plancontext.h"

#include <span>

namespace leadline {

/// What shall stand in a cell, as a person types it.
struct CellInput
{
    EntityKey item;
    QString column; ///< a column key
    QString input;
};

/// The change that puts inputs into cells, and a sentence for each cell that can't take its input.
struct CellEdits
{
    Change change;
    QStringList problems;
    QStringList reasons; ///< the same, for where the cell is in sight
    int changed = 0; ///< cells that get another value
    int changedItems = 0; ///< rows with such cells
};

/// Builds one change for any number of cells, e.g. of a pasted block. Cells that already say so are left out; a span of
/// dates sets start and end.
CellEdits editCells(const PlanContext &context, const QString &label, std::span<const CellInput> cells);

/// What was changed and which cells were left, and why, where some were.
QString reportText(const CellEdits &edits);

/// Carries them out as one undo step; when cells had to be left out, says once what was changed and what wasn't. False when
/// nothing was done although something was asked for.
bool applyCells(PlanContext &context, const QString &label, std::span<const CellInput> cells);
bool applyEdits(PlanContext &context, CellEdits edits);

} // namespace leadline
