// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadline {

/// Makes the points of figure canvases children that assistive tools can read and press. May be called often.
void installFigureAccess();

} // namespace leadline
