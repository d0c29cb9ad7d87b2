// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

struct ChangeFacts;

/// The strip of changes across the page (STYLE section 9), from 0 vertically, texts wrapped. It is one row of cells when
/// there is a full list besides, whose first entries these are then; otherwise as many rows as there are changes.
Fragment layoutChangeStrip(const ChangeFacts &facts, bool hasList, const PaperStyle &style, const TextMetrics &metrics);
/// How many changes one row of cells holds.
int changeStripCells(const PaperStyle &style);

} // namespace leadline
