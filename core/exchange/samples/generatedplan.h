// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samples/samplejournal.h"

#include <QDate>

namespace leadline {

inline constexpr int mostGeneratedFeatures = 1'000'000;

/// A plan of @p features invented features over eight products, twelve objectives with key results and ten teams,
/// dated over six quarters round @p today, with contributions, dependencies and scores. Only ids, times and dates depend
/// on what is passed in: titles and figures are the same with every call.
PlanJson makeGeneratedPlan(int features, QDate today, const QString &leadName, IdSource &ids, const Clock &clock);

} // namespace leadline
