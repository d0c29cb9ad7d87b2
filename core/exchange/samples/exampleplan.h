// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/json/planjson.h"

#include <QDate>

namespace leadline {

/// The day on which the example was drawn up; on a day of the same quarter nothing is shifted.
inline constexpr QDate exampleDay = QDate::fromJulianDay(2461265); // 12 August 2026

/// The example of resources/samples, shifted to the quarter of @p today, as a document of its own.
Result<PlanJson> makeExamplePlan(QDate today, IdSource &ids);

} // namespace leadline
