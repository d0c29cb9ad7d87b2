// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/scene.h"

#include <algorithm>

namespace leadline {

/// The size of a picture that shows all pages of a document, one below the other.
inline QSizeF stackedSize(const SceneDocument &document)
{
    QSizeF size(0, 0);
    for (const ScenePage &page : document.pages)
        size = QSizeF(std::max(size.width(), page.size.width()), size.height() + page.size.height());
    return size;
}

} // namespace leadline
