// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// The short name of a month 1-12 as dates show it, translated: "Aug".
QString shortMonthName(int month);

/// The whole name, translated: "August".
QString longMonthName(int month);

/// The month 1-12 that @p name means, or 0: an English name or at least its first three letters, or
/// the translated short or long name, with or without a full stop. Case and accents don't matter.
int monthFromName(QStringView name);

} // namespace leadline
