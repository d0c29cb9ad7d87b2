// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadline {

// Sizes that the parts of the history have in common, in logical px.

inline constexpr int historyMargin = 16; ///< at the start and end of heads, rows and footers
inline constexpr int changeMarkSide = 14; ///< what kind of change it is
inline constexpr int authorSide = 18;     ///< the ring with the initials of who made it

} // namespace leadline
