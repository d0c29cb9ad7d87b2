// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

namespace leadline {

class Table;

/// How much of a table's width a column takes, in logical px.
struct ColumnRoom
{
    int least = 0;  ///< its content is still understood
    int wanted = 0; ///< nothing of it is cut off, as a rule
    int growth = 0; ///< its part of what is left when all have what they want
    int floor = 0;  ///< what it shrinks to where that saves a table from scrolling sideways; 0: never
    bool isLast = false; ///< the others shrink first: what is cut off here misleads
};

/// What a column of a table of @p entity needs; headings are measured in the present type.
ColumnRoom columnRoom(const TableColumn &column, EntityKind entity);

/// Whether what a column of this kind holds is measured: codes, dates, names and words that say little when they are cut.
bool isMeasured(CellKind kind);
/// The room of a measured column whose cells are up to @p content wide.
ColumnRoom fittedRoom(ColumnRoom room, CellKind kind, int content);

/// Whether a column of this kind takes no more than its heading while no row has a value in it.
bool canShrink(CellKind kind);
/// Whether no row of the whole table has a value: by what a filter leaves, columns would jump.
bool isUnused(const TableColumn &column, const Table &table);
ColumnRoom emptyRoom(const TableColumn &column);

/// The widths of columns that share @p width: together as wide as that, unless they need more at least.
std::vector<int> sharedWidths(const std::vector<ColumnRoom> &columns, int width);

} // namespace leadline
