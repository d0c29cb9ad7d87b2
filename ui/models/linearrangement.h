// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace leadline {

/// One announced step from what a table shows to what it shall show.
struct LineStep
{
    enum class Type : quint8 { Insert, Remove, Move, Relayout };

    Type type = Type::Relayout;
    int first = 0; ///< of Insert, Remove, Move
    int last = 0;
    int destination = 0;         ///< of Move, as in QAbstractItemModel::beginMoveRows
    std::vector<int> lines = {}; ///< what the table shows after the step
};

/// The fewest steps that views understand: nothing, one range inserted, removed or moved when that is all; else at most
/// one change of the layout that brings what goes to the end, one removal there, one insertion there, and one change of
/// the layout. So persistent indexes, the selection and the scroll bar survive a filter over 100,000 rows. Lines are
/// distinct numbers from -@p groups to @p slotCount - 1.
std::vector<LineStep> lineSteps(const std::vector<int> &before, const std::vector<int> &after, int slotCount,
                                int groups);

} // namespace leadline
