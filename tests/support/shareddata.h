// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline::tests {

/// The path of a real input file beside the project (`../shared/data/<name>`), or an empty string when
/// it isn't there; tests then skip with a message.
QString sharedData(const QString &name);

/// The same for a file of the design (`../shared/design/<name>`).
QString sharedDesign(const QString &name);

/// The path of a file under tests/data, our own test material.
QString testData(const QString &name);

} // namespace leadline::tests
