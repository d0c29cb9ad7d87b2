// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace leadline {

/// How many colours the palette of products and teams has (STYLE section 2).
inline constexpr int paletteColours = 8;

/// The first palette index (1 to 8) that no live row of a table with a colour uses and that isn't in @p alsoTaken; when
/// all are in use the palette begins again.
int freeColour(const Table &table, const QList<int> &alsoTaken = {});

} // namespace leadline
