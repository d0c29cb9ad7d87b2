// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

class PlanContext;

/// The key of the product that rows without one are for: the only one of the plan, the one that @p filter asks for, or
/// the one that everything selected belongs to. Empty when several may be meant, or none is there.
QString productForRows(const PlanContext &context, const QString &filter);

} // namespace leadline
