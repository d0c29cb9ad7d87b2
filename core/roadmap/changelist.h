// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/changefacts.h"
#include "core/roadmap/fragment.h"

namespace leadline {

/// The full list of changes (STYLE section 9, page 2) across the page: the summary with the headings of the columns, and
/// a row for each change. Columns are as wide as the page and their words ask for; texts are wrapped, nothing is cut. The
/// tops are at 0.
Fragment layoutChangeHead(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics);
std::vector<Fragment> layoutChangeRows(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics);

} // namespace leadline
