// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/feature.h"
#include "core/model/plan.h"

#include <QDate>

#include <functional>

namespace leadline {


/// A filter expression over features as a predicate; an empty one keeps everything.
Result<std::function<bool(const Feature &)>> featureFilter(const QString &expression, const Plan &plan, QDate today);

} // namespace leadline
