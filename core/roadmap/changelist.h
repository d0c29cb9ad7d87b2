// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/changefacts.h"
#include "core/roadmap/fragment.h"

namespace leadline {

/// The full list of changes (STYLE section 9, page 2) as rows across the page: the summary with the headings of the
/// columns first, then a row for each change. Texts are wrapped, nothing is cut; the rows' tops are at 0.
std::vector<Fragment> layoutChangeList(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics);

} // namespace leadline
