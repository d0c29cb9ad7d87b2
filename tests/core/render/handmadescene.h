// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/scene.h"

namespace leadline::tests {

/// An A3 page with two lanes set by hand: every kind of item, date edge, pattern and glyph once.
SceneDocument handmadeDocument();

/// A line of text with the punctuation that product names and references use.
QString punctuationLine();

/// The same bars on screen: light, with a selection, a link and bars that continue past the view.
Scene handmadeScreenScene();

/// A page with @p count bars in rows of ten, for measuring.
ScenePage pageOfBars(int count, bool withGlyphs);

} // namespace leadline::tests
