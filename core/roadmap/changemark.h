// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leadline {

/// How a change is told on paper, in the strip and in the list: a glyph, the word beside it, and lines of text. Distances
/// in px of the A3 picture.
inline constexpr qreal changeGlyphSize = 14;
inline constexpr qreal changeWordStart = 22;
inline constexpr qreal changeLine = 16.7;

} // namespace leadline
