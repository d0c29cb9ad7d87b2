// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roadmap/scene.h"

namespace leadline {

/// Adds to a drawn PDF what QPdfWriter can't: bookmarks, author, subject, language, the document's own date in
/// place of the clock's, and an identifier that depends on the content alone.
Result<QByteArray> finishedPdf(const QByteArray &drawn, const SceneDocument &document);

} // namespace leadline
