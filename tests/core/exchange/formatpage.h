// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace leadline::tests {

/// docs/FORMAT.md as it has to be for the field catalogue of this build: Markdown, UTF-8.
QByteArray formatPage();

} // namespace leadline::tests
