// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace leadline {

/// Formulas of money use major units; the tables hold minor ones.
inline constexpr double minorUnitsPerUnit = 100;

/// Money of the tables in major units; nothing stays nothing.
inline std::optional<double> majorUnits(const std::optional<qint64> &minor)
{
    return minor ? std::optional(static_cast<double>(*minor) / minorUnitsPerUnit) : std::nullopt;
}

} // namespace leadline
