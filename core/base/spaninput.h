// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace leadline {

/// "28 Sep to 18 Dec", "from 28 Sep", "until 18 Dec" or one date, taken apart.
std::pair<QString, QString> spanFromInput(const QString &input);
/// What spanFromInput() takes apart into the same texts again.
QString spanInput(const QString &start, const QString &end);

} // namespace leadline
