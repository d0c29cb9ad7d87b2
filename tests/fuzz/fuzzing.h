// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace leadline::fuzz {

/// What a target starts from; every target gives its own.
std::vector<QByteArray> seeds();

/// Ends the program as a finding when @p holds is false; @p what says what should have held.
void expect(bool holds, const char *what);

} // namespace leadline::fuzz
