// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"

namespace leadline {

/// The derived keys of an entity (CATALOGUE "Derived keys"); none for most. Progress and expected progress are
/// percentages like the stored `progress`, so that `progress>50` means the same everywhere; grades are 0.0 to 1.0.
std::vector<std::unique_ptr<Column>> makeDerivedColumns(EntityKind kind, const AnalysisContext &context);

} // namespace leadline
