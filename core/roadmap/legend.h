// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/pageheading.h"

namespace leadline {

/// What colours, edges, glyphs and lines of bars mean, in lines from 0 down to the rule that closes them; the rule
/// above is the caller's. In page coordinates horizontally.
Fragment layoutLegend(const PageHeading &heading, const PaperStyle &style, const TextMetrics &metrics);

} // namespace leadline
